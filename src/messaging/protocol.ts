/**
 * Every message between the parts of Isnad, one line and one sentence each, one map per direction.
 * Only plain data crosses. Who the sender is (tab, address, private window) is always taken from the
 * browser's `sender`, never from a message.
 *
 *   page  ──port "page"──▶ background   FromPage        background ──▶ page   ToPage
 *   any extension surface ──sendMessage──▶ background   Requests (answered with a Result)
 *   any extension surface ──port "view"──▶ background   ViewRequest   background ──▶ surface   ViewUpdate
 *   background ──tabs.sendMessage──▶ page                Wake
 *   page  ◀──MessagePort──▶ card frame                   CardToPage, PageToCard
 */
import type { Claim, ClaimLook, Entity, EntityType, Mention } from '../core/model/analysis';
import type {
  Annotation,
  AnnotationKind,
  ArticleRecord,
  EntityDecision,
  EntityRecord,
  Facets,
  Placed,
  Tag,
} from '../core/model/annotation';
import type { Article, PageFacts } from '../core/model/article';
import type { ListName, ReaderLists, ReaderTag } from '../core/model/reader-lists';
import type { ErrorCode } from '../core/model/result';
import type { Span } from '../core/model/span';
import type { LibraryRequests, LibraryViewRequest, LibraryViewUpdate } from './library-protocol';
import type { SearchRequests, SearchViewRequest, SearchViewUpdate } from './search-protocol';

export const PAGE_PORT = 'page';
export const VIEW_PORT = 'view';

// ── page → background, over the port named "page" ────────────────────────────────────────────────

export type FromPage =
  /** The article on screen; sent once per reading, and again when its text or its roles changed. */
  | { type: 'openPage'; article: Article; url: string; truncated: boolean }
  /** The page holds no article (or no text); nothing was marked. */
  | { type: 'noArticle'; reason: 'not-article' | 'no-text'; url: string }
  /** Readability is wanted in this tab; answered by injecting it. */
  | { type: 'bringReadability' }
  /** The random names of this document's highlights, by what they stand for in `style/marks.css`; answered by `styled`. */
  | { type: 'style'; names: Readonly<Record<string, string>> }
  /** Marks cannot be painted: the browser cannot, the page keeps wiping them, or it is translated. Absent: they can again. The lists still work. */
  | { type: 'paintTrouble'; why?: PaintTrouble }
  /** What the reader is pointing at, so that panel and card can follow; absent: nothing. */
  | { type: 'focus'; target?: Target | undefined }
  /** The first claim on screen, by its index: where the reader is in the article. */
  | { type: 'at'; claim: number }
  /** The review stands at this claim, so that a later one goes on from here. */
  | { type: 'reviewing'; claim: number; rule: ReviewRule };

// ── background → page, over the same port ────────────────────────────────────────────────────────

export type ToPage =
  /** What one reading found; replaces all marks. */
  | { type: 'reading'; reading: Reading }
  /** The reader's annotations changed; replaces `placed` and the looks that follow from them. */
  | {
      type: 'annotations';
      placed: readonly PlacedMark[];
      claims: readonly DrawnClaim[];
      hidden: readonly number[];
    }
  /** The style sheets for the highlights asked for are in. */
  | { type: 'styled' }
  /** Scroll there, point it out, open its card when `card` is set. */
  | { type: 'jump'; target: Target; card: boolean }
  /** Withdraw all marks and listen no more: the reader switched Isnad off here. */
  | { type: 'stop' }
  /** A keyboard command or menu entry meant for this page. */
  | { type: 'command'; command: PageCommand; resume?: ReviewPlace };

export type PaintTrouble = 'unsupported' | 'wiped' | 'translated';

export type PageCommand = 'mark-selection' | 'review';

/** Which claims a review stops at: all, those without a tag, or those drawn as without a source. */
export type ReviewRule = 'all' | 'undecided' | 'no-source';

/** Where the last review of a page stood. */
export interface ReviewPlace {
  readonly claim: number;
  readonly rule: ReviewRule;
}

/** Sent by `tabs.sendMessage` to a page whose port has closed: open it again and say what is on screen. */
export interface Wake {
  type: 'wake';
  /** Read even if the gate says that this is no article. */
  anyway: boolean;
}

/** Sent by the loader script of a granted site when its gate sees an article. Answered by injecting the reader. */
export interface WantReader {
  type: 'wantReader';
}

/** One reading, as the page needs it. Indexes of mentions and claims are names for targets until the next reading. */
export interface Reading {
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly mentions: readonly Mention[];
  readonly claims: readonly DrawnClaim[];
  /** Indexes of mentions that the reader called no name, or that a manual mark replaces: not drawn. */
  readonly hidden: readonly number[];
  readonly placed: readonly PlacedMark[];
}

/** A claim as drawn: absent `look` is not drawn. Weight says whose word it is. */
export interface DrawnClaim extends Span {
  readonly look?: ClaimLook;
  readonly weight: 'suggested' | 'tagged';
  readonly cues: readonly Span[];
  readonly sources: readonly Span[];
}

/** An annotation of the reader in its place. */
export interface PlacedMark extends Placed {
  readonly kind: AnnotationKind;
  readonly tag?: Tag;
  readonly look?: ClaimLook;
  readonly entityType?: EntityType;
}

/** Something on the page that a card, a list or a jump can be about. */
export type Target =
  | { kind: 'mention'; index: number }
  | { kind: 'claim'; index: number }
  | { kind: 'annotation'; id: string }
  | { kind: 'selection'; start: number; end: number };

// ── extension surfaces → background, answered with Result<…> ─────────────────────────────────────

/** What the reader says of a target. Absent fields stay as they are; `null` clears. */
export interface AnnotationPatch {
  kind?: AnnotationKind;
  tag?: Tag | null;
  facets?: Facets | null;
  entity?: { verdict: EntityDecision['verdict']; type: EntityType; label?: string } | null;
  /** Ids of the reader's own tags; replaces those there. */
  ownTags?: readonly string[] | null;
  note?: string;
}

export interface Requests extends LibraryRequests, SearchRequests {
  /** Tags, confirms or notes a target of the page in the tab; the tab is the sender's own for the card. */
  annotate: { in: { tabId?: number; target: Target; patch: AnnotationPatch }; out: Annotation };
  /** Changes a stored annotation, wherever its page is. */
  editAnnotation: { in: { id: string; patch: AnnotationPatch }; out: Annotation };
  /** Moves one end of a stored annotation by a word: 1 is forward in the text. */
  moveEnd: { in: { tabId?: number; id: string; edge: 'start' | 'end'; by: 1 | -1 }; out: Annotation };
  /**
   * Puts an annotation on these words of the article on screen (UTF-16 units): a place that was offered, a selection, or
   * changed words as its new ones. Refused with `page_changed` if other words than `words` stand there.
   */
  placeAnnotation: {
    in: { tabId?: number; id: string; start: number; end: number; words: string };
    out: Annotation;
  };
  /** The places that are offered for an annotation, or the changed words taken for it, are not it. */
  refusePlaces: { in: { tabId?: number; id: string }; out: Annotation };
  /** The same word on many targets of a page, as one action. */
  annotateMany: {
    in: { tabId: number; targets: readonly Target[]; patch: AnnotationPatch };
    out: { count: number };
  };
  /** Makes a decision about a name, held by that annotation, hold on the site or everywhere, or on its page alone again. */
  teach: {
    in: { tabId?: number; id: string; reach: 'page' | TaughtHere['reach']; watched: boolean };
    out: { count: number };
  };
  /** Puts annotations into the trash. */
  deleteAnnotations: { in: { ids: readonly string[] }; out: { count: number } };
  /** Takes back the reader's last action; the page key narrows it to that page, the tab says whether it is private. */
  undo: { in: { pageKey?: string; tabId?: number }; out: { action: UndoableAction } };
  /** Reads the page in the tab; `anyway` skips the gate. */
  readPage: { in: { tabId: number; anyway: boolean }; out: true };
  /** Scrolls the page to a target. */
  jump: { in: { tabId: number; target: Target; card: boolean }; out: true };
  /** Switches marks on or off for this page until it is left. */
  setPageOn: { in: { tabId: number; on: boolean }; out: true };
  /** Says that a permission for these origins was just granted or refused in the sender's window. */
  sitesChanged: { in: { origins: readonly string[] }; out: { granted: readonly string[] } };
  /** Gives sites back: their permission is removed and their script unregistered. */
  removeSites: { in: { origins: readonly string[] }; out: true };
  /** Reads and changes settings. */
  getSettings: { in: Record<never, never>; out: Settings };
  setSettings: { in: Partial<Settings>; out: Settings };
  /** Opens the library tab, at an export of this page if a key is given. */
  openLibrary: { in: { exportPage?: string; private?: boolean }; out: true };
  /** Rows for an export, in order of creation, at most 500 a call; `next` is the cursor of the following call. */
  exportRows: { in: { scope: ExportScope; cursor?: string }; out: ExportChunk };
  /** Analyses an article that an extension page shows itself (the welcome page's practice article). */
  openPractice: { in: { article: Article; lang: string }; out: Reading };
}

export type RequestName = keyof Requests;
export type RequestInput<N extends RequestName> = Requests[N]['in'];
export type RequestOutput<N extends RequestName> = Requests[N]['out'];

export type UndoableAction = 'annotate' | 'edit' | 'delete' | 'restore' | 'list' | 'entity' | 'import';

export type ExportScope =
  /** `private`: from the private windows' memory, where the reader asked for it there. */
  | { kind: 'page'; pageKey: string; private?: boolean }
  | { kind: 'site'; site: string }
  /** Annotations chosen in a list or found by a search. */
  | { kind: 'selection'; ids: readonly string[] }
  | { kind: 'everything' };

export interface ExportChunk {
  readonly articles: readonly ArticleRecord[];
  readonly annotations: readonly Annotation[];
  readonly entities: readonly EntityRecord[];
  /** The reader's own lists; with the last chunk of everything only. */
  readonly lists?: { readonly [T in ListName]: readonly ReaderLists[T][] };
  /** Annotations in the whole scope, for progress. */
  readonly total: number;
  readonly next?: string;
}

export interface Settings {
  /** What is drawn on pages. */
  readonly show: 'both' | 'names' | 'claims' | 'nothing';
  /** Types of names that are not drawn. */
  readonly hiddenTypes: readonly EntityType[];
  /** Digits of the interface; `auto` as the browser has them. */
  readonly digits: 'auto' | 'arab' | 'latn';
}

// ── views: a surface says what it shows; the background sends it, and again on every change ──────

export type ViewRequest =
  /** This page at a glance: popup and panel. No tab id: the active tab of the window named, or of the last focused one. */
  | { view: 'page'; tabId?: number; windowId?: number; start: boolean }
  /** One target of the page that the sender is framed in. */
  | { view: 'card'; target: Target }
  /** Everything annotated, newest first. */
  | { view: 'library' }
  /** What the library's sections show. */
  | SearchViewRequest
  /** The trash, the reader's lists, how safe the data is. */
  | LibraryViewRequest
  /** Which sites Isnad may read. */
  | { view: 'sites' }
  /** The settings; of private windows the same. */
  | { view: 'settings' };

export type ViewUpdate =
  | { view: 'page'; page: PageView }
  | { view: 'card'; card: CardView | undefined }
  | { view: 'library'; library: LibraryView }
  | SearchViewUpdate
  | LibraryViewUpdate
  | { view: 'sites'; sites: SitesView }
  | { view: 'settings'; settings: Settings };

export type PageState =
  /** Not read yet and nothing under way. */
  | 'idle'
  | 'reading'
  | 'read'
  /** Read, but only its first part: the page is longer than Isnad reads. */
  | 'truncated'
  | 'not-article'
  | 'no-text'
  /** A page that no extension may touch. */
  | 'restricted'
  /** Isnad has no leave to read here. */
  | 'no-access'
  /** Switched off on this page by the reader. */
  | 'off'
  | 'failed';

export interface PageView {
  readonly tabId: number;
  readonly state: PageState;
  readonly error?: ErrorCode;
  readonly pageKey?: string;
  readonly facts: PageFacts;
  readonly lang?: string;
  readonly dir: 'ltr' | 'rtl';
  /** The site's origin, `https://example.org`; absent where no origin can be granted. */
  readonly origin?: string;
  /** Whether Isnad reads this site by itself. */
  readonly siteGranted: boolean;
  readonly private: boolean;
  readonly entities: readonly EntityRow[];
  readonly claims: readonly ClaimRow[];
  /** Distinct sources that the suggestions rest on, and how many of them the text does not name. Absent until read. */
  readonly sources?: { readonly distinct: number; readonly unnamed: number };
  /** The reader's annotations of this page, in document order; those without a place last. */
  readonly annotations: readonly AnnotationRow[];
  readonly canUndo: boolean;
  /** Why nothing is drawn on the page although it was read. */
  readonly paintTrouble?: PaintTrouble;
  /** What the reader points at on the page. */
  readonly focus?: Target;
  /** Index of the first claim on screen: where the reader is. */
  readonly at?: number;
  /** The reader's own set of tags, without those in the trash, by label. */
  readonly tagSet?: readonly ReaderTag[];
}

export interface EntityRow {
  readonly type: EntityType;
  readonly label: string;
  readonly aliases: readonly string[];
  readonly count: number;
  /** Mention indexes, document order. */
  readonly mentions: readonly number[];
  readonly confirmed: boolean;
  /** On the reader's watch list. */
  readonly watched?: boolean;
}

export interface ClaimRow {
  /** Index of the claim in the reading. */
  readonly index: number;
  /** Where it begins in the article text. */
  readonly start?: number;
  readonly quote: string;
  readonly look?: ClaimLook;
  readonly suggestion?: 'sourced' | 'unsourced';
  readonly confidence?: number;
  readonly tag?: Tag;
  readonly source?: string;
  readonly annotationId?: string;
}

export interface AnnotationRow {
  readonly annotation: Annotation;
  /** Absent: its place was not found in the text on screen, or it is a note on the whole page. */
  readonly place?: Span;
  /** Found in other words: as they were, and as they stand now. */
  readonly changed?: { readonly from: string; readonly to: string };
  /** Not certain which place it is: up to three, best first. */
  readonly candidates?: readonly PlaceChoice[];
  /** Of a lost one: the words of the nearest heading that it stood under and that is still there. */
  readonly heading?: string;
}

/** A place in the text that may be an annotation's, with what stands around it; ends of lines are ` / `. */
export interface PlaceChoice extends Span {
  readonly before: string;
  readonly quote: string;
  readonly after: string;
}

/** Where the reader's word about a name holds beyond its page. */
export interface TaughtHere {
  readonly reach: 'site' | 'everywhere';
  /** On the watch list. */
  readonly watched: boolean;
}

/** What the card shows of one target. */
export interface CardView {
  readonly target: Target;
  readonly dir: 'ltr' | 'rtl';
  readonly quote: string;
  readonly mention?: {
    readonly entity: Entity;
    readonly entityIndex: number;
    /** Position of this mention among its entity's, from 0. */
    readonly position: number;
    readonly otherArticles: number;
    /** Other entities of this article, the most frequent first: what this name may be the same as. */
    readonly others: readonly Pick<Entity, 'type' | 'label'>[];
  };
  readonly claim?: {
    readonly claim: Claim;
    readonly look?: ClaimLook;
    /** Words of source and cue. */
    readonly source?: string;
    readonly cue?: string;
    /** Position among the claims of the page, from 0, and their number. */
    readonly position: number;
    readonly count: number;
  };
  readonly annotation?: Annotation;
  /** The reader's own set of tags, without those in the trash, by label. */
  readonly tagSet?: readonly ReaderTag[];
  /** The annotation was found in other words: as they were, as they are now, and where. */
  readonly changed?: Span & { readonly id: string; readonly from: string; readonly to: string };
  /** Of a selection: annotations without a place that could be put on it. */
  readonly unplaced?: readonly { readonly id: string; readonly quote: string; readonly note: string }[];
  /** Of a name that the reader decided about; absent: it holds on this page alone. */
  readonly taught?: TaughtHere;
  readonly private: boolean;
}

export interface LibraryArticle {
  readonly article: ArticleRecord;
  readonly counts: {
    readonly sourced: number;
    readonly unsourced: number;
    readonly notClaim: number;
    readonly other: number;
  };
}

export interface LibraryView {
  readonly articles: readonly LibraryArticle[];
  readonly annotations: number;
  readonly private: boolean;
  readonly error?: ErrorCode;
}

export interface SitesView {
  readonly origins: readonly string[];
  readonly everywhere: boolean;
}

// ── page ↔ card frame, over a MessagePort handed over once ───────────────────────────────────────

export type PageToCard =
  /** Show this target; `bar` shows the selection bar's buttons only. */
  | { type: 'show'; target: Target; bar: boolean; focus: boolean; review?: ReviewProgress }
  /** The review has come this far. */
  | { type: 'progress'; review: ReviewProgress }
  /** There is less room than the size asked for. */
  | { type: 'tight' }
  /** The card is being closed; keep drafts. */
  | { type: 'hide' };

export type CardToPage =
  /** The frame needs this many CSS pixels. */
  | { type: 'size'; width: number; height: number }
  /** Close the card and give the focus back. */
  | { type: 'close' }
  /** Go to the next or previous claim, or mention of the same entity. */
  | { type: 'step'; what: 'claim' | 'mention'; by: 1 | -1 }
  /** The selection became this annotation; show it. */
  | { type: 'became'; id: string }
  /** Go to this target: the review returns to what was taken back. */
  | { type: 'go'; target: Target }
  /** From now on the review stops at these claims only. */
  | { type: 'rule'; rule: ReviewRule };

/** How far a review has come. */
export interface ReviewProgress {
  readonly rule: ReviewRule;
  /** Claims of the page, and how many of them carry a tag. */
  readonly count: number;
  readonly decided: number;
  /** Claims that the rule would still stop at, this one among them. */
  readonly left: number;
  /** Whether there is a claim to stop at in this direction. */
  readonly hasNext: boolean;
  readonly hasPrevious: boolean;
}
