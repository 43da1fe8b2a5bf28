/**
 * What is stored, and the few ways to reach it. Every rule of the product (what one action writes, what undo
 * takes back) is written once over these rows; the disk and the memory of private windows both provide them.
 */
import type { Annotation, ArticleRecord, EntityRecord } from '../core/model/annotation';
import type { RowCounts, RowSet } from '../core/model/library-actions';
import type { ListName, ReaderLists } from '../core/model/reader-lists';
import type { ErrorCode, Result } from '../core/model/result';

export interface ArticleCounts {
  readonly sourced: number;
  readonly unsourced: number;
  readonly notClaim: number;
  readonly other: number;
  /** Highest `seq` among the article's annotations, those in the trash too: tells a packed copy of them that it is old. Absent until the next write. */
  readonly lastSeq?: number;
}

/** An article with the counts of its annotations outside the trash, kept by every write: no list counts rows. */
export interface StoredArticle extends ArticleRecord {
  readonly counts: ArticleCounts;
}

/** What an action was, for the sentence that says it was taken back. */
export type ChangeAction = 'annotate' | 'edit' | 'delete' | 'restore' | 'list' | 'entity' | 'import';

/** A row of one of the reader's lists, as it was and as it became; no `after`: it was removed. */
export type ListChange = {
  [T in ListName]: { readonly list: T; readonly before?: ReaderLists[T]; readonly after?: ReaderLists[T] };
}[ListName];

/** One action of the reader, with the rows as they were and as they became. */
export interface Change {
  /** Rises with each action; given by the store. */
  readonly n?: number;
  readonly at: string;
  readonly action: ChangeAction;
  /** Absent if the action touched several pages. */
  readonly pageKey?: string;
  readonly annotations: readonly { readonly before?: Annotation; readonly after: Annotation }[];
  /** No `after`: the entity was merged into another and removed. */
  readonly entities: readonly { readonly before?: EntityRecord; readonly after?: EntityRecord }[];
  /** Rows of the reader's lists; absent if none changed. */
  readonly lists?: readonly ListChange[];
  /** Taken back, and not done again yet; rises with each undo, so that the last one taken back is done again first. */
  readonly undone?: number;
}

/** An import under way: where it stands, and how many of its parts are in. */
export interface JobRow {
  readonly id: string;
  readonly state: 'staged' | 'applying' | 'done';
  readonly started: string;
  readonly parts: number;
  readonly appliedParts: number;
  readonly total: number;
  readonly applied: number;
  readonly undoable: boolean;
  /** `restore`: what is stored is an earlier state of the same rows, not somebody else's: the later form wins alone. */
  readonly mode: 'import' | 'restore';
}

/** Some of an import's rows, laid aside until all have come. */
export interface JobPart {
  readonly job: string;
  readonly part: number;
  readonly rows: RowSet;
}

/** Where a walk over all annotations in order of creation goes on. */
export interface CreationCursor {
  readonly created: string;
  readonly id: string;
}

export interface ReadRows {
  annotation(id: string): Promise<Annotation | undefined>;
  /** In the order of the ids, `undefined` for those unknown. */
  annotationsById(ids: readonly string[]): Promise<(Annotation | undefined)[]>;
  articlesByKey(pageKeys: readonly string[]): Promise<(StoredArticle | undefined)[]>;
  /** All of a page, those in the trash too, in no order. */
  annotationsOf(pageKey: string): Promise<Annotation[]>;
  /** The next ones after the cursor by creation, those in the trash too; only of these pages if a set is given. */
  annotationsAfter(options: {
    readonly cursor?: CreationCursor;
    readonly limit: number;
    readonly pageKeys?: ReadonlySet<string>;
  }): Promise<Annotation[]>;
  /** In the trash since before that time. */
  trashedBefore(time: string): Promise<Annotation[]>;
  /** In the trash, latest first. */
  trashed(limit: number): Promise<Annotation[]>;
  countTrashed(): Promise<number>;
  /** How many rows there are, those in the trash too. */
  counts(): Promise<RowCounts>;
  /** All that confirm this entity, those in the trash too. */
  annotationsOfEntity(entityId: string): Promise<Annotation[]>;
  /** All that carry this own tag, those in the trash too. */
  annotationsWithTag(tagId: string): Promise<Annotation[]>;
  article(pageKey: string): Promise<StoredArticle | undefined>;
  /** Last read first. */
  articles(): Promise<StoredArticle[]>;
  /** The first of them, without reading the others. */
  latestArticles(limit: number): Promise<StoredArticle[]>;
  articlesOfSite(site: string): Promise<StoredArticle[]>;
  entity(id: string): Promise<EntityRecord | undefined>;
  entities(): Promise<EntityRecord[]>;
  /** Entities whose label or an alias folds to this. */
  entitiesByKey(key: string): Promise<EntityRecord[]>;
  /** Page keys of the annotations, outside the trash, that confirm this entity. */
  pagesOfEntity(entityId: string): Promise<ReadonlySet<string>>;
  /** All rows of one of the reader's lists, those in the trash too, in no order. */
  list<T extends ListName>(name: T): Promise<ReaderLists[T][]>;
  listRow<T extends ListName>(name: T, id: string): Promise<ReaderLists[T] | undefined>;
  /** The last action that was not taken back, or the last one on this page alone. */
  lastChange(pageKey?: string): Promise<Change | undefined>;
  /** The action that was taken back last, or the last one on this page alone. */
  lastUndone(pageKey?: string): Promise<Change | undefined>;
  /** What this database is and how far it has come. */
  identity(): Promise<{ readonly dbUuid: string; readonly seq: number }>;
  jobs(): Promise<JobRow[]>;
  jobPart(job: string, part: number): Promise<JobPart | undefined>;
}

export interface WriteRows extends ReadRows {
  /** A number above every one given before; with a count, the last of that many. */
  nextSeq(count?: number): Promise<number>;
  putAnnotation(row: Annotation): Promise<void>;
  putAnnotations(rows: readonly Annotation[]): Promise<void>;
  putArticles(rows: readonly StoredArticle[]): Promise<void>;
  removeAnnotation(id: string): Promise<void>;
  putArticle(row: StoredArticle): Promise<void>;
  removeArticle(pageKey: string): Promise<void>;
  putEntity(row: EntityRecord): Promise<void>;
  removeEntity(id: string): Promise<void>;
  putListRow<T extends ListName>(name: T, row: ReaderLists[T]): Promise<void>;
  removeListRow(name: ListName, id: string): Promise<void>;
  /** Adds an action; what was taken back before it cannot be done again. */
  addChange(row: Change): Promise<void>;
  putChange(row: Change): Promise<void>;
  removeChange(n: number): Promise<void>;
  putJob(row: JobRow): Promise<void>;
  putJobPart(row: JobPart): Promise<void>;
  /** Removes a job with its parts. */
  removeJob(id: string): Promise<void>;
}

export interface Store {
  /** `memory` is gone when the browser closes. */
  readonly place: 'disk' | 'memory';
  /** Why this is not the store that the reader expects. */
  readonly trouble?: ErrorCode;
  read<T>(work: (rows: ReadRows) => Promise<T>): Promise<Result<T>>;
  /** One transaction: all of the work or, after a failure or a throw, nothing. Resolves after the commit. */
  write<T>(work: (rows: WriteRows) => Promise<Result<T>>): Promise<Result<T>>;
  /** Runs the query now and after each change of what it read, until the returned function is called. */
  watch<T>(query: (rows: ReadRows) => Promise<T>, onNext: (result: Result<T>) => void): () => void;
}

/** How many actions can be taken back. */
export const MAX_CHANGES = 200;
