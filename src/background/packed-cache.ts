/**
 * Packed articles kept on disk, so that a search after the worker slept reads a hundred large rows instead of a hundred
 * thousand small ones. A copy that can always be made again: it lives in a database of its own, and whatever goes wrong
 * with it costs time and nothing else.
 */
import Dexie, { type EntityTable } from 'dexie';
import { PACK_VERSION, type PackedPage } from '../core/search/pack-page';
import { logBug } from '../messaging/log-bug';

/** Pages that one row holds: rewritten together when one of them changes, about 100 KB. */
const PAGES_PER_ROW = 40;

interface PackRow {
  readonly id: number;
  /** Version of packing, and the database that it was packed from. */
  readonly version: number;
  readonly from: string;
  readonly pages: readonly PackedPage[];
}

type PackDatabase = Dexie & { readonly packs: EntityTable<PackRow, 'id'> };

export interface PackedCache {
  /** What was kept of this database; empty where nothing is, or where it cannot be read. */
  load(): Promise<PackedPage[]>;
  /** Keeps these pages, by page key; `undefined` forgets one. Resolves when it is done, or has failed and was given up. */
  keep(changes: ReadonlyMap<string, PackedPage | undefined>): Promise<void>;
}

export function openPackedCache(name: string, from: string): PackedCache {
  const database = new Dexie(name) as PackDatabase;
  database.version(1).stores({ packs: 'id' });
  const rows = new Map<number, Map<string, PackedPage>>();
  const rowOf = new Map<string, number>();
  let broken = false;

  async function tried(work: () => Promise<void>): Promise<void> {
    if (broken) return;
    try {
      await work();
    } catch (error) {
      // Full disk, closed connection, no database: the next start packs anew.
      broken = true;
      logBug('packed cache', error);
    }
  }

  function put(page: PackedPage): number {
    const known = rowOf.get(page.pageKey);
    const last = rows.size - 1;
    const id = known ?? ((rows.get(last)?.size ?? PAGES_PER_ROW) < PAGES_PER_ROW ? last : rows.size);
    const row = rows.get(id) ?? new Map<string, PackedPage>();
    row.set(page.pageKey, page);
    rows.set(id, row);
    rowOf.set(page.pageKey, id);
    return id;
  }

  return {
    async load() {
      let kept: PackRow[] = [];
      await tried(async () => {
        kept = await database.packs.toArray();
        if (kept.some((row) => row.version !== PACK_VERSION || row.from !== from)) {
          kept = [];
          await database.packs.clear();
        }
      });
      const pages = kept.flatMap((row) => row.pages);
      for (const row of kept) {
        rows.set(row.id, new Map(row.pages.map((page) => [page.pageKey, page])));
        for (const page of row.pages) rowOf.set(page.pageKey, row.id);
      }
      return pages;
    },
    async keep(changes) {
      const changed = new Set<number>();
      for (const [pageKey, page] of changes) {
        if (page) changed.add(put(page));
        else {
          const id = rowOf.get(pageKey);
          if (id === undefined) continue;
          rows.get(id)?.delete(pageKey);
          rowOf.delete(pageKey);
          changed.add(id);
        }
      }
      const written = [...changed].map((id) => ({
        id,
        version: PACK_VERSION,
        from,
        pages: [...(rows.get(id)?.values() ?? [])],
      }));
      if (written.length > 0) await tried(async () => void (await database.packs.bulkPut(written)));
    },
  };
}

/** Forgets all that is kept, after rows were destroyed: no copy outlives them. */
export async function clearPackedCache(name: string): Promise<void> {
  await Dexie.delete(name);
}
