import type { Directness, Distance, EntityType, Naming, SourceKind, Stance } from './analysis';
import type { Span } from './span';

/** What the reader says of a claim. No tag means undecided. A tag says "a source is given", never "this is true". */
export type Tag = 'sourced' | 'unsourced' | 'not-a-claim';

export const TAGS: readonly Tag[] = ['sourced', 'unsourced', 'not-a-claim'];

export type LinkRelation = 'supports' | 'contradicts' | 'primary' | 'repeats';

export interface EvidenceLink {
  readonly url: string;
  readonly relation: LinkRelation;
  readonly note?: string;
}

/** Optional details of a `sourced` tag (claims.md). */
export interface Facets {
  readonly kind?: SourceKind;
  readonly naming?: Naming;
  readonly directness?: Directness;
  readonly distance?: Distance;
  readonly stance?: Stance;
  readonly hedge?: boolean;
  /** The words of the source and of the cue, as they stood in the text. */
  readonly source?: string;
  readonly cue?: string;
  readonly via?: readonly string[];
  readonly links?: readonly EvidenceLink[];
}

/** How an annotation finds its place again. `exact` is the raw text and is kept as evidence. */
export interface Selectors {
  readonly quote: { readonly exact: string; readonly prefix: string; readonly suffix: string };
  /** UTF-16 units of the article text at the time of writing, and its length then. */
  readonly position: { readonly start: number; readonly end: number; readonly textLength: number };
  /** The same place in Unicode code points, for formats that count those: the text itself is not kept. */
  readonly points?: { readonly start: number; readonly end: number };
  /**
   * What stood around the other place with the same words whose surroundings were most alike; where there was none, around
   * the one with the most similar words, with these as `exact`. Absent if nothing was alike. A place that looks more like
   * this than like `quote` is that other place.
   */
  readonly rival?: { readonly prefix: string; readonly suffix: string; readonly exact?: string };
  /** The block that the quote began in, counted from 0, and the words of the heading above it. */
  readonly block?: { readonly ordinal: number; readonly heading?: string };
  /** Version of the folding that `locate` compared with when this was written. */
  readonly foldVersion: number;
}

export type AnnotationKind = 'claim' | 'entity' | 'highlight' | 'page-note';

/** What the reader decided about a name: it is this, or it is no name at all. */
export interface EntityDecision {
  readonly verdict: 'confirmed' | 'not-a-name';
  readonly type: EntityType;
  readonly label: string;
  /** Row of the entities table; absent for `not-a-name`. */
  readonly entityId?: string;
}

/** What Isnad had suggested when the reader decided, and whether it was taken as it stood. */
export interface SuggestionRecord {
  readonly value: Tag | EntityType;
  readonly accepted: boolean;
  readonly confidence?: number;
  readonly rule?: string;
  /** The cues that it rested on, by `cueId` (`core/attribution/cue-trust`). */
  readonly cues?: readonly string[];
}

/** What became of an annotation's place on its page when that was last read; `anchored` is not written down. */
export interface Placement {
  readonly state: 'changed' | 'needs-review' | 'lost';
  /** When it was first seen to be so, and the hash of the article text that it was seen in (`text-hash`). */
  readonly since: string;
  readonly textHash: string;
}

/** Version 1 of the stored and exported record. Times are ISO 8601 in UTC. */
export interface Annotation {
  readonly version: 1;
  /** UUID, made where the annotation is made. */
  readonly id: string;
  readonly pageKey: string;
  readonly kind: AnnotationKind;
  readonly tag?: Tag;
  readonly facets?: Facets;
  readonly entity?: EntityDecision;
  /** Tags of the reader's own set, by id. */
  readonly ownTags?: readonly string[];
  readonly note: string;
  /** Absent only for a page note. */
  readonly selectors?: Selectors;
  /** Words that the annotation stood on before the reader placed it on others, oldest first, each with the day that it ended. */
  readonly earlier?: readonly { readonly exact: string; readonly until: string }[];
  /** Places that the reader said are not it: hashes of their words in their context. They are not offered again. */
  readonly refused?: readonly string[];
  /** Written by the program, not by the reader. Absent: anchored when last seen, or never seen since it was made. */
  readonly placement?: Placement;
  readonly suggestion?: SuggestionRecord;
  readonly created: string;
  readonly modified: string;
  /** Rises by one with each write of this database; orders what the clock cannot. */
  readonly seq: number;
  /** In the trash since; kept for 30 days. */
  readonly deleted?: string;
}

/** An annotated article. */
export interface ArticleRecord {
  readonly pageKey: string;
  readonly url: string;
  readonly canonical?: string;
  readonly title: string;
  readonly site: string;
  readonly siteName?: string;
  readonly byline?: string;
  readonly published?: string;
  readonly modified?: string;
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  /** Hash of the article text at the last reading (not cryptographic). */
  readonly textHash: string;
  readonly firstRead: string;
  readonly lastRead: string;
}

/** A name that the reader confirmed, across articles. */
export interface EntityRecord {
  readonly id: string;
  readonly type: EntityType;
  readonly label: string;
  readonly aliases: readonly string[];
  /** Folded label and aliases, for look-up. */
  readonly keys: readonly string[];
  readonly note?: string;
  /** Wikidata item, `Q42`, as the reader gave it; nothing is asked of Wikidata. */
  readonly wikidata?: string;
  readonly created: string;
  readonly modified: string;
}

/** Where an annotation stands in the article on screen. */
export interface Placed extends Span {
  readonly id: string;
}
