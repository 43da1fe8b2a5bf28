import browser from 'webextension-polyfill';
import { type ErrorCode, failure, type Result } from '../core/model/result';
import { type Backup, createBackup } from './backup';
import { openDiskStore } from './disk-store';
import { resumeJobs } from './import-jobs';
import { createMemoryStore, type MemoryKeeper, type MemoryState } from './memory-store';
import { recount } from './recount';
import type { Store } from './rows';

/** The reader's own store, and the one of private windows, which never touches the disk. */
export interface Stores {
  readonly main: Store;
  readonly private: Store;
  /** Absent where there is no database to watch over, or only one to read. */
  readonly backup?: Backup;
}

const PRIVATE_KEY = 'private-rows';
const FALLBACK_KEY = 'rows-without-disk';

/**
 * Opens both stores. Where the browser gives us no database the main store is memory too and says so in
 * `trouble`; what it gathered moves to the disk as soon as there is one again.
 */
export async function openStores(
  databaseName?: string,
  options: {
    readonly now?: () => string;
    readonly onTrouble?: (what: string, error: unknown) => void;
  } = {},
): Promise<Stores> {
  const privateStore = createMemoryStore(sessionKeeper(PRIVATE_KEY));
  const disk = await openDiskStore(databaseName);
  if (disk.ok) {
    if (disk.value.trouble !== undefined) return { main: disk.value, private: privateStore };
    const { now = () => new Date().toISOString(), onTrouble = () => undefined } = options;
    const backup = createBackup({ store: disk.value, area: browser.storage.local, now, onTrouble });
    disk.value.onCommit(backup.committed);
    await backup.open();
    await adoptFallback(disk.value);
    // Not waited for: a large import goes on while the reader reads.
    resumeJobs(disk.value, now()).catch((error: unknown) => onTrouble('import', error));
    return { main: disk.value, private: privateStore, backup };
  }
  const main =
    disk.code === 'storage_memory'
      ? createMemoryStore(sessionKeeper(FALLBACK_KEY), disk.code)
      : createRefusingStore(disk.code);
  return { main, private: privateStore };
}

function sessionKeeper(key: string): MemoryKeeper {
  return {
    load: async () => (await browser.storage.session.get(key))[key] as MemoryState | undefined,
    save: (state) => browser.storage.session.set({ [key]: state }),
  };
}

async function adoptFallback(disk: Store): Promise<void> {
  const kept = await sessionKeeper(FALLBACK_KEY).load();
  if (!kept) return;
  const moved = await disk.write(async (rows) => {
    for (const row of kept.annotations) {
      if (!(await rows.annotation(row.id))) await rows.putAnnotation({ ...row, seq: await rows.nextSeq() });
    }
    for (const row of kept.articles) if (!(await rows.article(row.pageKey))) await rows.putArticle(row);
    for (const row of kept.entities) if (!(await rows.entity(row.id))) await rows.putEntity(row);
    for (const { pageKey } of kept.articles) await recount(rows, pageKey);
    return { ok: true, value: true };
  });
  if (moved.ok) await browser.storage.session.remove(FALLBACK_KEY);
}

/** A database that this version must not touch: everything is refused with the same code, nothing is written. */
function createRefusingStore(code: ErrorCode): Store {
  const refusal = failure(code);
  return {
    place: 'disk',
    trouble: refusal.code,
    read: async <T>(): Promise<Result<T>> => refusal,
    write: async <T>(): Promise<Result<T>> => refusal,
    watch(_query, onNext) {
      queueMicrotask(() => onNext(refusal));
      return () => undefined;
    },
  };
}
