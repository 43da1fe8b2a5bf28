/** What the library's sections show: lists over everything stored, searched and counted in the background. Part of `protocol.ts`. */
import type { EntityType } from '../core/model/analysis';
import type { Annotation, ArticleRecord, EntityRecord } from '../core/model/annotation';
import type { ReaderTag } from '../core/model/reader-lists';
import type { ErrorCode } from '../core/model/result';
import type { RowFilter } from '../core/search/row-filter';
import type { SourcingCounts } from '../core/search/sourcing';

export type ArticleOrder = 'read' | 'published' | 'title' | 'site' | 'marks';
/** `place`: as they stand in the article, for one article alone; otherwise the same as `oldest`. */
export type SearchOrder = 'newest' | 'oldest' | 'place';
export type NameOrder = 'mentions' | 'articles' | 'label' | 'last';
export type SourceOrder = 'claims' | 'articles' | 'label' | 'last';

/** The part of a list that is on screen: rows from this index on, at most this many. */
export interface Window {
  readonly from: number;
  readonly count: number;
}

export interface SearchRequests {
  /** Ids of everything that a search finds, at most 10,000: to be chosen, changed or exported together. */
  foundIds: { in: { typed: string; filter: RowFilter }; out: { ids: readonly string[]; total: number } };
}

export type SearchViewRequest =
  /** Annotated articles whose title, site or byline has these words and that hold an annotation the filter lets through. */
  | {
      view: 'articles';
      typed: string;
      filter: RowFilter;
      order: ArticleOrder;
      descending: boolean;
      window: Window;
    }
  /** One of them. */
  | { view: 'article'; pageKey: string }
  /** Annotations that have all of these words and pass the filter. */
  | { view: 'search'; typed: string; filter: RowFilter; order: SearchOrder; window: Window }
  /** Everything that is named. */
  | { view: 'names'; typed: string; type?: EntityType; order: NameOrder; descending: boolean; window: Window }
  /** One entity. */
  | { view: 'name'; id: string }
  /** Everyone who is given as a source. */
  | { view: 'sources'; typed: string; site?: string; order: SourceOrder; descending: boolean; window: Window }
  /** The reader's own tags and how often each is used. */
  | { view: 'tags' }
  /** Numbers for the pictures. */
  | { view: 'pictures'; site?: string; from?: string; to?: string };

export type SearchViewUpdate =
  | { view: 'articles'; articles: ArticlesView }
  | { view: 'article'; article: ArticleView }
  | { view: 'search'; search: SearchView }
  | { view: 'names'; names: NamesView }
  | { view: 'name'; name: NameView }
  | { view: 'sources'; sources: SourcesView }
  | { view: 'tags'; tags: TagsView }
  | { view: 'pictures'; pictures: PicturesView };

/** What every list over the library says beside its rows. */
export interface LibraryState {
  /** Annotated articles that are not looked at yet: the list is incomplete until there are none. */
  readonly pending: number;
  readonly private: boolean;
  readonly error?: ErrorCode;
}

/** A window of a list. */
export interface ListPart<T> extends LibraryState {
  readonly from: number;
  readonly rows: readonly T[];
  /** Rows of the whole list. */
  readonly total: number;
}

export interface ArticleRow {
  readonly article: ArticleRecord;
  /** Claims by how they are sourced. */
  readonly sourcing: SourcingCounts;
  readonly notClaims: number;
  /** Annotations that are no claims. */
  readonly others: number;
  /** Annotations whose place was not found when the article was last read. */
  readonly lost: number;
}

export interface ArticlesView extends ListPart<ArticleRow> {
  /** Sites of all articles with their number, the most first; not of those filtered. */
  readonly sites: readonly (readonly [site: string, articles: number])[];
  /** Articles and annotations in the library; absent in the first answer of a large one, before they are counted. */
  readonly everything?: { readonly articles: number; readonly annotations: number };
}

export interface ArticleView extends LibraryState {
  /** Absent: the library has no such article. */
  readonly row?: ArticleRow;
}

export interface FoundRow {
  readonly annotation: Annotation;
  readonly article: ArticleRecord;
  readonly lost: boolean;
}

export interface SearchView extends ListPart<FoundRow> {
  /** Articles whose own title, site or byline has all the words, at most a few. */
  readonly articles: readonly ArticleRecord[];
  readonly sites: readonly (readonly [site: string, articles: number])[];
  readonly tags: readonly ReaderTag[];
}

export interface NameRow {
  readonly entity: EntityRecord;
  readonly mentions: number;
  readonly articles: number;
  /** ISO 8601; absent if nothing confirms it any more. */
  readonly first?: string;
  readonly last?: string;
}

export type NamesView = ListPart<NameRow>;

export interface NameView extends LibraryState {
  /** Absent: there is no such entity. */
  readonly row?: NameRow;
  /** Spellings as they were marked, with how often, the most first. */
  readonly spellings: readonly (readonly [spelling: string, mentions: number])[];
  /** Sources of claims that hold its name, and in how many claims. */
  readonly quotedAs: readonly (readonly [words: string, claims: number])[];
  /** Entities named in the same articles, the most first. */
  readonly together: readonly { readonly entity: EntityRecord; readonly articles: number }[];
}

export interface SourceRow {
  readonly label: string;
  readonly claims: number;
  readonly articles: number;
  readonly counts: SourcingCounts;
  /** The sites with most of its claims. */
  readonly sites: readonly (readonly [site: string, claims: number])[];
  readonly last: string;
}

export interface SourcesView extends ListPart<SourceRow> {
  readonly sites: readonly (readonly [site: string, articles: number])[];
}

export interface TagsView extends LibraryState {
  readonly tags: readonly {
    readonly tag: ReaderTag;
    readonly annotations: number;
    readonly articles: number;
  }[];
}

export interface PicturesView extends LibraryState {
  /** Claims by site, the most first. */
  readonly bySite: readonly {
    readonly key: string;
    readonly counts: SourcingCounts;
    readonly marks: number;
  }[];
  /** Claims and marks by the day they were marked, in order; days without any are left out. */
  readonly byDay: readonly {
    readonly key: string;
    readonly counts: SourcingCounts;
    readonly marks: number;
  }[];
  readonly sources: readonly SourceRow[];
  /** The people named in most articles, and how many articles name two of them together. */
  readonly people: readonly { readonly id: string; readonly label: string; readonly articles: number }[];
  readonly pairs: readonly { readonly a: string; readonly b: string; readonly articles: number }[];
  readonly sites: readonly (readonly [site: string, articles: number])[];
}
