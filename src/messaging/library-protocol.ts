/** What only the library asks for: rows in the trash, lists, entities, tags, imports, backup. Part of `protocol.ts`. */
import type { EntityType } from '../core/model/analysis';
import type { Annotation, ArticleRecord, EntityRecord } from '../core/model/annotation';
import type {
  BackupState,
  DataReport,
  EntityPatch,
  ImportCounts,
  ImportProgress,
  ListEdit,
  RowSet,
} from '../core/model/library-actions';
import type { ListName, ReaderLists } from '../core/model/reader-lists';
import type { AnnotationPatch, UndoableAction } from './protocol';

/** The same change to many annotations; absent fields stay. */
export interface BulkPatch extends AnnotationPatch {
  /** Own tags to add and to take away, by id. */
  addTags?: readonly string[];
  removeTags?: readonly string[];
}

export interface LibraryRequests {
  /** Does again what was last undone; as `undo`. */
  redo: { in: { pageKey?: string; tabId?: number }; out: { action: UndoableAction } };
  /** Takes annotations out of the trash. */
  restoreAnnotations: { in: { ids: readonly string[] }; out: { count: number } };
  /** The same change to many annotations, as one action. */
  bulkEdit: { in: { ids: readonly string[]; patch: BulkPatch }; out: { count: number } };
  /** Changes rows of the reader's lists, as one action. */
  editLists: { in: { edits: readonly ListEdit[] }; out: { count: number } };
  /** Takes tags from all annotations and puts them into the trash, or other tags in their place. One action. */
  deleteTags: { in: { ids: readonly string[] }; out: { count: number } };
  mergeTags: { in: { into: string; from: readonly string[] }; out: { count: number } };
  /** Changes an entity; its label and type change with all annotations of it. One action. */
  editEntity: { in: { id: string; patch: EntityPatch }; out: EntityRecord };
  /** Makes one entity of several. One action. */
  mergeEntities: { in: { into: string; from: readonly string[] }; out: EntityRecord };
  /** Makes an entity of its own of these annotations of an entity; the aliases named go with them. One action. */
  splitEntity: {
    in: {
      id: string;
      annotations: readonly string[];
      label: string;
      type?: EntityType;
      aliases?: readonly string[];
    };
    out: EntityRecord;
  };
  /** Lays rows of a file aside under a job id, at most 500 a call, and says what they would change: the dry run. */
  stageImport: { in: { job: string; rows: RowSet }; out: ImportCounts };
  /** Puts the next part of what was laid aside in; to be asked again until `done`. Goes on by itself after a crash. */
  applyImport: { in: { job: string }; out: ImportProgress };
  /** Forgets what was laid aside; refused once it is being put in. */
  dropImport: { in: { job: string }; out: true };
  /** Looks for rows that do not fit together; `repair` sets counts, look-up keys and missing rows right. */
  checkData: { in: { repair: boolean }; out: DataReport };
  /** Makes a snapshot now. */
  takeSnapshot: { in: Record<never, never>; out: true };
  /** Puts back what a snapshot holds and the database lacks, or has in an older form; ends the alarm. */
  restoreSnapshot: { in: { id: string }; out: ImportCounts };
  /** The reader knows that data was lost and goes on without it. The snapshots stay. */
  dismissAlarm: { in: Record<never, never>; out: true };
  /** Says that a complete export of everything was saved. */
  exportSaved: { in: Record<never, never>; out: true };
}

export type LibraryViewRequest =
  /** The trash, latest first, at most `limit` annotations. */
  | { view: 'trash'; limit: number }
  /** The reader's lists, without their trash. */
  | { view: 'lists' }
  /** How safe the data is. */
  | { view: 'backup' };

export type LibraryViewUpdate =
  | { view: 'trash'; trash: TrashView }
  | { view: 'lists'; lists: ListsView }
  | { view: 'backup'; backup: BackupState };

export interface TrashView {
  readonly annotations: readonly { readonly annotation: Annotation; readonly article?: ArticleRecord }[];
  /** Annotations in the trash, shown or not. */
  readonly total: number;
  /** Rows of the reader's lists in the trash. */
  readonly lists: { readonly [T in Exclude<ListName, 'cues'>]: readonly ReaderLists[T][] };
}

export type ListsView = { readonly [T in ListName]: readonly ReaderLists[T][] };
