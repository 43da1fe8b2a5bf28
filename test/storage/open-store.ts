import { type DiskStore, openDiskStore } from '../../src/storage/disk-store';
import { createMemoryStore, type MemoryState } from '../../src/storage/memory-store';
import type { Store } from '../../src/storage/rows';

let databases = 0;

/** A store in a database of its own. */
export async function onDisk(): Promise<DiskStore> {
  databases += 1;
  const store = await openDiskStore(`store-${databases}-${Math.random().toString(36).slice(2)}`);
  if (!store.ok) throw new Error(store.code);
  return store.value;
}

/** A store in memory whose state is kept as the browser keeps it: copied. */
export async function inMemory(): Promise<Store> {
  let kept: MemoryState | undefined;
  return createMemoryStore({
    load: async () => kept,
    save: async (state) => {
      kept = structuredClone(state);
    },
  });
}

export const BOTH = [
  ['on disk', onDisk],
  ['in memory', inMemory],
] as [string, () => Promise<Store>][];

/** The value of a result that has to be good. */
export function must<T>(result: { ok: true; value: T } | { ok: false; code: string }): T {
  if (!result.ok) throw new Error(result.code);
  return result.value;
}

/** Everything that a reader could miss, in one order; numbers and times of writing left out. */
export async function contentOfStore(store: Store): Promise<unknown> {
  const all = must(
    await store.read(async (rows) => ({
      annotations: await rows.annotationsAfter({ limit: 1_000_000 }),
      articles: await rows.articles(),
      entities: await rows.entities(),
      names: await rows.list('names'),
      tags: await rows.list('tags'),
      searches: await rows.list('searches'),
      cues: await rows.list('cues'),
    })),
  );
  const plain = (row: object) =>
    JSON.stringify(row, (key, value: unknown) => {
      if (key === 'seq' || key === 'lastSeq' || key === 'modified') return undefined;
      if (key === 'keys' || key === 'aliases') return [...(value as string[])].sort();
      return typeof value === 'object' && value !== null && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
        : value;
    });
  return Object.fromEntries(Object.entries(all).map(([table, rows]) => [table, rows.map(plain).sort()]));
}
