/**
 * Which annotations had no place when their article was last read. Known only while an article is on screen, and wanted
 * in the library long after; it can be found out again by reading, so it is kept beside the database and not in it.
 */
import Dexie, { type EntityTable } from 'dexie';
import { logBug } from '../messaging/log-bug';
import type { PageSession } from './page-session';

interface LostRow {
  readonly pageKey: string;
  readonly ids: readonly string[];
}

type LostDatabase = Dexie & { readonly lost: EntityTable<LostRow, 'pageKey'> };

export interface LostMarks {
  /** Takes note of what is lost on the page that a session shows. Private ones are never written down. */
  note(session: PageSession | undefined): void;
  /** Ids by page key; the same map for as long as nothing changed. */
  all(): Promise<ReadonlyMap<string, ReadonlySet<string>>>;
  onChange(listener: () => void): () => void;
}

export function createLostMarks(name: string): LostMarks {
  const database = new Dexie(name) as LostDatabase;
  database.version(1).stores({ lost: 'pageKey' });
  const listeners = new Set<() => void>();
  let loaded: Promise<ReadonlyMap<string, ReadonlySet<string>>> | undefined;
  let turn: Promise<unknown> = Promise.resolve();

  const all = () => {
    loaded ??= database.lost
      .toArray()
      .then((rows) => new Map(rows.map(({ pageKey, ids }) => [pageKey, new Set(ids)])))
      .catch((error: unknown) => {
        // No database (private windows for good): nothing is known to be lost.
        logBug('lost marks', error);
        return new Map();
      });
    return loaded;
  };

  async function write(pageKey: string, ids: readonly string[]): Promise<void> {
    const known = (await all()).get(pageKey);
    if (known ? known.size === ids.length && ids.every((id) => known.has(id)) : ids.length === 0) return;
    const next = new Map(await all());
    if (ids.length === 0) next.delete(pageKey);
    else next.set(pageKey, new Set(ids));
    loaded = Promise.resolve(next);
    if (ids.length === 0) await database.lost.delete(pageKey);
    else await database.lost.put({ pageKey, ids });
    for (const listener of [...listeners]) listener();
  }

  return {
    note(session) {
      const read = session?.read();
      const state = session?.state().state;
      // Before its annotations are placed, and without any, there is nothing to say.
      if (!session || session.private || !read?.record || read.placed.length === 0) return;
      if (state !== 'read' && state !== 'truncated') return;
      const { pageKey } = read.record;
      const ids = read.placed
        .filter(({ annotation, span }) => span === undefined && annotation.kind !== 'page-note')
        .map(({ annotation }) => annotation.id);
      turn = turn.then(() => write(pageKey, ids)).catch((error: unknown) => logBug('lost marks', error));
    },
    all,
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
