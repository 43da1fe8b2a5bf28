import { DERIVED_TIME } from '../core/import/derived-id';
import {
  areInConflict,
  mergeAnnotations,
  mergeArticles,
  mergeEntities,
  mergeListRows,
} from '../core/import/merge-rows';
import type { Annotation, ArticleRecord, EntityDecision } from '../core/model/annotation';
import type { ImportCounts, RowSet } from '../core/model/library-actions';
import { LIST_NAMES, type ListName, type ReaderLists, type ReaderName } from '../core/model/reader-lists';
import { isSameContent } from '../core/model/same-content';
import { withKeys } from './entity-actions';
import { findEntities } from './link-entity';
import { keysOfName } from './list-actions';
import { addCounts, countAnnotations } from './recount';
import type { Change, JobRow, ListChange, ReadRows, StoredArticle, WriteRows } from './rows';

type Mode = JobRow['mode'];
type AnnotationChange = Change['annotations'][number];

/** How a row of a file stands to what is stored. */
export interface Compared {
  readonly counts: ImportCounts;
  readonly annotations: readonly AnnotationChange[];
  readonly entities: Change['entities'];
  readonly lists: readonly ListChange[];
}

/**
 * What these rows would change, without writing. The new forms carry their old number: `writeRows` gives the real one.
 * Articles and entities are not counted: they come along with annotations.
 */
export async function compareRows(rows: ReadRows, given: RowSet, mode: Mode): Promise<Compared> {
  const set = mode === 'import' ? await withKnownNames(rows, given) : given;
  const tally = { added: 0, changed: 0, conflicts: 0, same: 0 };
  const annotations: AnnotationChange[] = [];
  const stored = await rows.annotationsById(set.annotations.map(({ id }) => id));
  for (const [index, row] of set.annotations.entries()) {
    const before = stored[index];
    const after = before ? joinAnnotations(before, row, mode) : row;
    if (!before) tally.added += 1;
    else if (isSameContent(before, after)) {
      tally.same += 1;
      continue;
    } else tally.changed += 1;
    if (before && mode === 'import' && areInConflict(before.note, row.note)) tally.conflicts += 1;
    annotations.push({ ...(before ? { before } : {}), after });
  }
  const entities: Change['entities'][number][] = [];
  for (const row of set.entities) {
    const before = await rows.entity(row.id);
    const same = before !== undefined && isSameContent(before, withKeys(row));
    const after = withKeys(before && !same ? mergeEntities(before, row) : row);
    if (!before || (!same && !isSameContent(before, after)))
      entities.push({ ...(before ? { before } : {}), after });
  }
  const lists: ListChange[] = [];
  for (const list of LIST_NAMES) lists.push(...(await compareList(rows, { list, set, mode, tally })));
  return { counts: tally, annotations, entities, lists };
}

async function compareList<T extends ListName>(
  rows: ReadRows,
  options: {
    readonly list: T;
    readonly set: RowSet;
    readonly mode: Mode;
    readonly tally: { added: number; changed: number; same: number };
  },
): Promise<ListChange[]> {
  const { list, set, mode, tally } = options;
  const counted = list !== 'cues';
  const changes: ListChange[] = [];
  for (const row of (set.lists?.[list] ?? []) as readonly ReaderLists[T][]) {
    const before = await rows.listRow(list, row.id);
    const joined = before ? joinListRows(list, before, row, mode) : row;
    const after = list === 'names' ? { ...joined, keys: keysOfName(joined as ReaderName) } : joined;
    if (before && isSameContent(before, after)) {
      if (counted) tally.same += 1;
      continue;
    }
    if (counted) tally[before ? 'changed' : 'added'] += 1;
    changes.push({ list, ...(before ? { before } : {}), after } as ListChange);
  }
  return changes;
}

function joinAnnotations(before: Annotation, row: Annotation, mode: Mode): Annotation {
  if (mode === 'restore') return row.modified > before.modified ? row : before;
  return mergeAnnotations(before, row);
}

function joinListRows<T extends ListName>(
  list: T,
  before: ReaderLists[T],
  row: ReaderLists[T],
  mode: Mode,
): ReaderLists[T] {
  if (mode === 'restore') return row.modified > before.modified ? row : before;
  return mergeListRows(list, before, row);
}

/**
 * The rows with names that came as words alone pointing to the entity that the reader has for them already. Rows that
 * an import made carry the first of all times; one that is stored by its own id stays what it is.
 */
async function withKnownNames(rows: ReadRows, set: RowSet): Promise<RowSet> {
  const made = new Map(set.entities.map((row) => [row.id, row]));
  const instead = new Map<string, string>();
  const look = async (id: string, name: Pick<EntityDecision, 'type' | 'label'>) => {
    if (instead.has(id) || (await rows.entity(id))) return;
    const known = (await findEntities(rows, name))[0];
    instead.set(id, known?.id ?? id);
  };
  for (const row of set.entities) if (row.modified === DERIVED_TIME) await look(row.id, row);
  for (const { entity } of set.annotations)
    if (entity?.entityId !== undefined && !made.has(entity.entityId)) await look(entity.entityId, entity);
  if ([...instead].every(([id, known]) => id === known)) return set;
  return {
    ...set,
    entities: set.entities.filter(({ id }) => (instead.get(id) ?? id) === id),
    annotations: set.annotations.map((row) => {
      const id = row.entity?.entityId;
      const known = id === undefined ? undefined : instead.get(id);
      return row.entity && known !== undefined ? { ...row, entity: { ...row.entity, entityId: known } } : row;
    }),
  };
}

/** Writes what `compareRows` found, with the articles, and gives it back as it was written. */
export async function applyRows(rows: WriteRows, set: RowSet, mode: Mode): Promise<Compared> {
  const compared = await compareRows(rows, set, mode);
  let seq =
    (await rows.nextSeq(compared.annotations.length + compared.lists.length)) -
    compared.annotations.length -
    compared.lists.length;
  const numbered = compared.annotations.map((change) => {
    seq += 1;
    return { ...change, after: { ...change.after, seq } };
  });
  await rows.putAnnotations(numbered.map(({ after }) => after));
  await putArticles(rows, set.articles, numbered);
  for (const { after } of compared.entities) if (after) await rows.putEntity(after);
  const lists: ListChange[] = [];
  for (const { list, before, after } of compared.lists) {
    if (!after) continue;
    seq += 1;
    const row = { ...after, seq };
    await rows.putListRow(list, row);
    lists.push({ list, ...(before ? { before } : {}), after: row } as ListChange);
  }
  return { ...compared, annotations: numbered, lists };
}

/** Articles of the file and of the changed annotations, with their counts brought up to date by what changed. */
async function putArticles(
  rows: WriteRows,
  articles: readonly ArticleRecord[],
  changes: readonly AnnotationChange[],
): Promise<void> {
  const byPage = new Map<string, AnnotationChange[]>();
  for (const change of changes) {
    const ofPage = byPage.get(change.after.pageKey);
    if (ofPage) ofPage.push(change);
    else byPage.set(change.after.pageKey, [change]);
  }
  const given = new Map(articles.map((row) => [row.pageKey, row]));
  const keys = [...new Set([...given.keys(), ...byPage.keys()])];
  const stored = await rows.articlesByKey(keys);
  const written: StoredArticle[] = [];
  for (const [index, key] of keys.entries()) {
    const [before, row] = [stored[index], given.get(key)];
    const joined = before && row ? mergeArticles(before, row) : (row ?? before);
    // An article without annotations is not kept.
    if (!joined || (!before && !byPage.has(key))) continue;
    const counts = addCounts(before?.counts ?? countAnnotations([]), byPage.get(key) ?? []);
    written.push({ ...joined, counts });
  }
  await rows.putArticles(written);
}
