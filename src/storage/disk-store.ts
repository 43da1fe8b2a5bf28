import { liveQuery } from 'dexie';
import { failure, type Result, success } from '../core/model/result';
import { recordWrites, type Write } from './committed-writes';
import { attachDatabase, createDatabase, DATABASE_NAME, type Database, isNewer } from './database';
import { createDiskRows } from './disk-rows';
import type { ReadRows, Store, WriteRows } from './rows';
import { isClosedConnection, isFull, storageErrorCode } from './storage-errors';

/** Without these a later version's database is not one that we can read. */
const READABLE = ['annotations', 'articles', 'entities', 'changes', 'meta'];

export interface DiskStore extends Store {
  readonly place: 'disk';
  /** Called after each commit with the rows that it left and the last number that it gave. */
  onCommit(listener: (writes: readonly Write[], seq: number | undefined) => void): void;
  close(): void;
}

/**
 * Opens the database. One that a later version made is only read, says `storage_newer` in `trouble`, and refuses every
 * write with that code. Fails with `storage_memory` if the browser gives us none (F8 of the platform facts: private
 * windows for good).
 */
export async function openDiskStore(name: string = DATABASE_NAME): Promise<Result<DiskStore>> {
  const newer = await isNewer(name);
  const database = newer ? attachDatabase(name) : createDatabase(name);
  try {
    await database.open();
  } catch (error) {
    database.close();
    const code = storageErrorCode(error);
    if (code === undefined) throw error;
    return failure(code === 'storage_failed' ? 'storage_memory' : code);
  }
  if (newer && !READABLE.every((name) => database.tables.some((table) => table.name === name))) {
    database.close();
    return failure('storage_newer');
  }
  return success(createDiskStore(database, newer));
}

function createDiskStore(database: Database, readOnly: boolean): DiskStore {
  const rows = createDiskRows(database);
  const listeners = new Set<Parameters<DiskStore['onCommit']>[0]>();

  async function reopen(): Promise<void> {
    database.close({ disableAutoOpen: false });
    await database.open();
  }

  /** Tries once more on a fresh connection if the old one was closed under us. */
  async function guarded<T>(work: () => Promise<Result<T>>): Promise<Result<T>> {
    try {
      return await retried(work);
    } catch (error) {
      const code = storageErrorCode(error);
      if (code === undefined) throw error;
      // After a full disk Firefox refuses even small writes on the same connection.
      if (isFull(error)) await reopen().catch(() => undefined);
      return failure(code);
    }
  }

  async function retried<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      if (!isClosedConnection(error)) throw error;
      await reopen();
      return await work();
    }
  }

  async function transact<T>(work: (rows: WriteRows) => Promise<Result<T>>): Promise<Result<T>> {
    let refused: Result<T> | undefined;
    const recorded = recordWrites(rows);
    try {
      const result = await database.transaction('rw', database.tables, async (transaction) => {
        const done = await work(recorded.rows);
        if (!done.ok) {
          refused = done;
          transaction.abort();
        }
        return done;
      });
      for (const listener of listeners) listener(recorded.writes(), recorded.seq());
      return result;
    } catch (error) {
      if (refused) return refused;
      throw error;
    }
  }

  return {
    place: 'disk',
    ...(readOnly ? { trouble: 'storage_newer' as const } : {}),
    onCommit: (listener) => void listeners.add(listener),
    read: (work) =>
      guarded(() => database.transaction('r', database.tables, async () => success(await work(rows)))),
    write: (work) => (readOnly ? Promise.resolve(failure('storage_newer')) : guarded(() => transact(work))),
    watch(query, onNext) {
      let stop: () => void = () => undefined;
      let stopped = false;
      const subscribe = (again: boolean) => {
        const subscription = liveQuery(() => query(rows as ReadRows)).subscribe({
          next: (value) => {
            if (!stopped) onNext(success(value));
          },
          error: (error: unknown) => {
            if (stopped) return;
            if (again && isClosedConnection(error)) {
              reopen().then(
                () => stopped || subscribe(false),
                () => onNext(failure('storage_failed')),
              );
            } else onNext(failure(storageErrorCode(error) ?? 'unexpected'));
          },
        });
        stop = () => subscription.unsubscribe();
      };
      subscribe(true);
      return () => {
        stopped = true;
        stop();
      };
    },
    close: () => database.close(),
  };
}
