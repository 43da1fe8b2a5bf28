/** What the reader does to many rows at once, and what storage says of itself: plain data that crosses the messages. */
import type { EntityType } from './analysis';
import type { Annotation, ArticleRecord, EntityRecord } from './annotation';
import type { ListName, ReaderLists } from './reader-lists';

type GivenByStorage = 'version' | 'keys' | 'created' | 'modified' | 'seq' | 'deleted';

/** A row of a list as a surface gives it; id and content are its own, the rest is given by storage. */
export type ListRowInput<T extends ListName> = Omit<ReaderLists[T], GivenByStorage>;

/** One change of one of the reader's lists. A trashed cue is forgotten at once. */
export type ListEdit =
  | { [T in ListName]: { readonly list: T; readonly put: ListRowInput<T> } }[ListName]
  | { readonly list: ListName; readonly trash: string }
  | { readonly list: ListName; readonly restore: string };

/** What the reader changes of an entity. Absent fields stay, `null` clears. A new label keeps the old one as an alias. */
export interface EntityPatch {
  readonly label?: string;
  readonly type?: EntityType;
  readonly aliases?: readonly string[];
  readonly note?: string | null;
  /** `Q42` */
  readonly wikidata?: string | null;
}

/** Rows that travel together: an import, a snapshot. Annotations in the trash carry `deleted`. */
export interface RowSet {
  readonly articles: readonly ArticleRecord[];
  readonly annotations: readonly Annotation[];
  readonly entities: readonly EntityRecord[];
  readonly lists?: { readonly [T in ListName]?: readonly ReaderLists[T][] };
}

/** What the rows of a file would do, or did, to what is stored. */
export interface ImportCounts {
  /** Not there yet. */
  readonly added: number;
  /** There in an older or other form; the newer form wins and the words of both notes are kept. */
  readonly changed: number;
  /** Of the changed ones, those where both notes had words that the other lacked. */
  readonly conflicts: number;
  /** There already, just so. */
  readonly same: number;
}

/** How far an import has come. Small ones are one step and can be undone as one action. */
export interface ImportProgress {
  readonly state: 'staged' | 'applying' | 'done';
  /** Rows put in so far, of this many. */
  readonly applied: number;
  readonly total: number;
  readonly undoable: boolean;
}

export interface RowCounts {
  readonly annotations: number;
  readonly articles: number;
  readonly entities: number;
}

/** A copy of everything, kept outside the database. */
export interface SnapshotInfo {
  readonly id: string;
  readonly at: string;
  readonly counts: RowCounts;
  /** Bytes that it takes up. */
  readonly bytes: number;
  /** Actions recorded after it: restoring brings these back too. */
  readonly later: number;
}

/**
 * The database is not the one that was last written. `emptied`: another, new one stands in its place; `older`: its last
 * writes are missing; `partial`: it has fewer rows than it should.
 */
export interface StorageAlarm {
  readonly kind: 'emptied' | 'older' | 'partial';
  readonly noticed: string;
  readonly expected: RowCounts;
  readonly found: RowCounts;
}

export interface BackupState {
  /** When a complete export of everything was last saved. */
  readonly lastExport?: string;
  /** Newest first. */
  readonly snapshots: readonly SnapshotInfo[];
  /** A copy is being made. */
  readonly copying?: true;
  /** Whether the browser promised not to clear the database by itself; absent if it does not say. */
  readonly persisted?: boolean;
  /** Bytes in use and allowed, as the browser estimates them. */
  readonly usage?: number;
  readonly quota?: number;
  readonly alarm?: StorageAlarm;
  /** An import that was begun and is not through. */
  readonly unfinishedImport?: ImportProgress & { readonly job: string };
}

/** What “check my data” found. All numbers but `annotations` are of faults. */
export interface DataReport {
  readonly annotations: number;
  /** Articles whose counts were wrong. */
  readonly counts: number;
  /** Articles of annotations that were missing, or that no annotation belongs to. */
  readonly articles: number;
  /** Entities whose look-up keys were wrong, or that annotations name and nobody has. */
  readonly entities: number;
  /** Names whose look-up keys were wrong. */
  readonly names: number;
  /** Own tags that annotations carry and no list knows. */
  readonly tags: number;
  /** Annotations that are not as an annotation has to be; never repaired, only told. */
  readonly malformed: number;
  readonly repaired: boolean;
}
