import type { Annotation, EntityRecord } from '../core/model/annotation';
import { LIST_NAMES, type ListName, type ReaderLists } from '../core/model/reader-lists';
import { failure, type Result, success } from '../core/model/result';
import { type Change, MAX_CHANGES, type Store, type StoredArticle, type WriteRows } from './rows';
import { isFull } from './storage-errors';

/** All that a memory store holds, as plain data. */
export interface MemoryState {
  readonly annotations: readonly Annotation[];
  readonly articles: readonly StoredArticle[];
  readonly entities: readonly EntityRecord[];
  readonly changes: readonly Change[];
  /** Absent in a state saved before there were lists. */
  readonly lists?: { readonly [T in ListName]: readonly ReaderLists[T][] };
  readonly seq: number;
}

/** Where the state outlives the worker, in memory only: `storage.session`. */
export interface MemoryKeeper {
  load(): Promise<MemoryState | undefined>;
  save(state: MemoryState): Promise<void>;
}

const EMPTY: MemoryState = { annotations: [], articles: [], entities: [], changes: [], seq: 0 };

interface Tables {
  readonly annotations: Map<string, Annotation>;
  readonly articles: Map<string, StoredArticle>;
  readonly entities: Map<string, EntityRecord>;
  readonly changes: Map<number, Change>;
  readonly lists: ReadonlyMap<ListName, Map<string, ReaderLists[ListName]>>;
  seq: number;
}

/** A store that writes nothing to disk. Writes work on a copy that replaces the rows once the keeper has it. */
export function createMemoryStore(keeper: MemoryKeeper, trouble?: Store['trouble']): Store {
  const watchers = new Set<() => void>();
  let loaded: Promise<Tables> | undefined;
  let queue: Promise<unknown> = Promise.resolve();

  const tables = () => {
    loaded ??= keeper.load().then((state) => toTables(state ?? EMPTY));
    return loaded;
  };

  async function commit<T>(work: (rows: WriteRows) => Promise<Result<T>>): Promise<Result<T>> {
    const copy = toTables(toState(await tables()));
    const result = await work(createMemoryRows(copy));
    if (!result.ok) return result;
    try {
      await keeper.save(toState(copy));
    } catch (error) {
      if (isFull(error)) return failure('storage_full');
      throw error;
    }
    loaded = Promise.resolve(copy);
    for (const run of watchers) run();
    return result;
  }

  return {
    place: 'memory',
    ...(trouble === undefined ? {} : { trouble }),
    read: async (work) => success(await work(createMemoryRows(await tables()))),
    write(work) {
      const done = queue.then(() => commit(work));
      queue = done.catch(() => undefined);
      return done;
    },
    watch(query, onNext) {
      let stopped = false;
      let order = Promise.resolve();
      const run = () => {
        order = order
          .then(async () => {
            const value = await query(createMemoryRows(await tables()));
            if (!stopped) onNext(success(value));
          })
          .catch(() => onNext(failure('unexpected')));
      };
      watchers.add(run);
      run();
      return () => {
        stopped = true;
        watchers.delete(run);
      };
    },
  };
}

function toTables(state: MemoryState): Tables {
  return {
    annotations: new Map(state.annotations.map((row) => [row.id, row])),
    articles: new Map(state.articles.map((row) => [row.pageKey, row])),
    entities: new Map(state.entities.map((row) => [row.id, row])),
    changes: new Map(state.changes.map((row) => [row.n ?? 0, row])),
    lists: new Map(LIST_NAMES.map((name) => [name, toMap<ReaderLists[ListName]>(state.lists?.[name] ?? [])])),
    seq: state.seq,
  };
}

function toState(tables: Tables): MemoryState {
  return {
    annotations: [...tables.annotations.values()],
    articles: [...tables.articles.values()],
    entities: [...tables.entities.values()],
    changes: [...tables.changes.values()],
    lists: {
      names: rowsOf(tables, 'names'),
      tags: rowsOf(tables, 'tags'),
      searches: rowsOf(tables, 'searches'),
      cues: rowsOf(tables, 'cues'),
    },
    seq: tables.seq,
  };
}

function toMap<R extends { readonly id: string }>(rows: readonly R[]): Map<string, R> {
  return new Map(rows.map((row) => [row.id, row]));
}

/** The map under a list's name holds rows of that list alone: `putListRow` sees to it. */
function rowsOf<T extends ListName>(tables: Tables, name: T): ReaderLists[T][] {
  return [...(tables.lists.get(name)?.values() ?? [])] as ReaderLists[T][];
}

function byCreation(a: Annotation, b: Annotation): number {
  return a.created < b.created ? -1 : a.created > b.created ? 1 : a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

function byPageKey(a: StoredArticle, b: StoredArticle): number {
  return a.pageKey < b.pageKey ? -1 : 1;
}

function byLastRead(a: StoredArticle, b: StoredArticle): number {
  return a.lastRead < b.lastRead ? -1 : a.lastRead > b.lastRead ? 1 : 0;
}

function createMemoryRows(tables: Tables): WriteRows {
  const all = () => [...tables.annotations.values()];
  return {
    annotation: async (id) => tables.annotations.get(id),
    annotationsOf: async (pageKey) => all().filter((row) => row.pageKey === pageKey),
    annotationsAfter: async ({ cursor, limit, pageKeys }) =>
      all()
        .filter((row) => !pageKeys || pageKeys.has(row.pageKey))
        .filter(
          (row) =>
            !cursor || row.created > cursor.created || (row.created === cursor.created && row.id > cursor.id),
        )
        .sort(byCreation)
        .slice(0, limit),
    trashedBefore: async (time) => all().filter((row) => row.deleted !== undefined && row.deleted < time),
    article: async (pageKey) => tables.articles.get(pageKey),
    articles: async () => [...tables.articles.values()].sort(byPageKey).sort(byLastRead).reverse(),
    articlesOfSite: async (site) =>
      [...tables.articles.values()].filter((row) => row.site === site).sort(byPageKey),
    entity: async (id) => tables.entities.get(id),
    entities: async () => [...tables.entities.values()],
    entitiesByKey: async (key) => [...tables.entities.values()].filter((row) => row.keys.includes(key)),
    pagesOfEntity: async (entityId) =>
      new Set(
        all()
          .filter((row) => row.deleted === undefined && row.entity?.entityId === entityId)
          .map((row) => row.pageKey),
      ),
    list: async (name) => rowsOf(tables, name),
    listRow: async (name, id) => rowsOf(tables, name).find((row) => row.id === id),
    lastChange: async (pageKey) =>
      [...tables.changes.values()].filter((row) => pageKey === undefined || row.pageKey === pageKey).at(-1),
    nextSeq: async () => {
      tables.seq += 1;
      return tables.seq;
    },
    putAnnotation: async (row) => void tables.annotations.set(row.id, row),
    removeAnnotation: async (id) => void tables.annotations.delete(id),
    putArticle: async (row) => void tables.articles.set(row.pageKey, row),
    removeArticle: async (pageKey) => void tables.articles.delete(pageKey),
    putEntity: async (row) => void tables.entities.set(row.id, row),
    removeEntity: async (id) => void tables.entities.delete(id),
    putListRow: async (name, row) => void tables.lists.get(name)?.set(row.id, row),
    removeListRow: async (name, id) => void tables.lists.get(name)?.delete(id),
    addChange: async (row) => {
      const n = Math.max(0, ...tables.changes.keys()) + 1;
      tables.changes.set(n, { ...row, n });
      tables.changes.delete(n - MAX_CHANGES);
    },
    removeChange: async (n) => void tables.changes.delete(n),
  };
}
