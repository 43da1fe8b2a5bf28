import type { Annotation, EntityRecord } from '../core/model/annotation';
import { LIST_NAMES, type ListName, type ReaderLists } from '../core/model/reader-lists';
import { failure, type Result, success } from '../core/model/result';
import { createMemoryRows, rowsOf, type Tables } from './memory-rows';
import type { Change, JobPart, JobRow, Store, StoredArticle, WriteRows } from './rows';
import { isFull } from './storage-errors';

/** All that a memory store holds, as plain data. */
export interface MemoryState {
  readonly annotations: readonly Annotation[];
  readonly articles: readonly StoredArticle[];
  readonly entities: readonly EntityRecord[];
  readonly changes: readonly Change[];
  /** Absent in a state saved before there were lists. */
  readonly lists?: { readonly [T in ListName]: readonly ReaderLists[T][] };
  /** Absent in a state saved before imports were laid aside. */
  readonly jobs?: readonly JobRow[];
  readonly jobParts?: readonly JobPart[];
  readonly dbUuid?: string;
  readonly seq: number;
}

/** Where the state outlives the worker, in memory only: `storage.session`. */
export interface MemoryKeeper {
  load(): Promise<MemoryState | undefined>;
  save(state: MemoryState): Promise<void>;
}

const EMPTY: MemoryState = { annotations: [], articles: [], entities: [], changes: [], seq: 0 };

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
    jobs: toMap(state.jobs ?? []),
    jobParts: new Map((state.jobParts ?? []).map((row) => [`${row.job} ${row.part}`, row])),
    dbUuid: state.dbUuid ?? crypto.randomUUID(),
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
    jobs: [...tables.jobs.values()],
    jobParts: [...tables.jobParts.values()],
    dbUuid: tables.dbUuid,
    seq: tables.seq,
  };
}

function toMap<R extends { readonly id: string }>(rows: readonly R[]): Map<string, R> {
  return new Map(rows.map((row) => [row.id, row]));
}
