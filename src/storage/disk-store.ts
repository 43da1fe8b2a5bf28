import { liveQuery } from 'dexie';
import { failure, type Result, success } from '../core/model/result';
import { createDatabase, DATABASE_NAME, type Database, isNewer } from './database';
import { createDiskRows } from './disk-rows';
import type { ReadRows, Store, WriteRows } from './rows';
import { isClosedConnection, isFull, storageErrorCode } from './storage-errors';

export interface DiskStore extends Store {
  readonly place: 'disk';
  close(): void;
}

/**
 * Opens the database. Fails with `storage_newer` if a later version made it, with `storage_memory` if the
 * browser gives us none (F8 of the platform facts: private windows for good).
 */
export async function openDiskStore(name: string = DATABASE_NAME): Promise<Result<DiskStore>> {
  const database = createDatabase(name);
  try {
    await database.open();
  } catch (error) {
    database.close();
    const code = storageErrorCode(error);
    if (code === undefined) throw error;
    return failure(code === 'storage_failed' ? 'storage_memory' : code);
  }
  if (isNewer(database)) {
    database.close();
    return failure('storage_newer');
  }
  return success(createDiskStore(database));
}

function createDiskStore(database: Database): DiskStore {
  const rows = createDiskRows(database);

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
    try {
      return await database.transaction('rw', database.tables, async (transaction) => {
        const result = await work(rows);
        if (!result.ok) {
          refused = result;
          transaction.abort();
        }
        return result;
      });
    } catch (error) {
      if (refused) return refused;
      throw error;
    }
  }

  return {
    place: 'disk',
    read: (work) =>
      guarded(() => database.transaction('r', database.tables, async () => success(await work(rows)))),
    write: (work) => guarded(() => transact(work)),
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
