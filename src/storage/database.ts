import Dexie, { type EntityTable, type Table } from 'dexie';
import type { Annotation, EntityRecord } from '../core/model/annotation';
import type { CueRecord, ReaderName, ReaderTag, SavedSearch } from '../core/model/reader-lists';
import type { Change, JobPart, JobRow, StoredArticle } from './rows';

export const DATABASE_NAME = 'isnad';

/** Rises with every change of tables or of a row's shape; each past version stays as a fixture under test. */
export const SCHEMA_VERSION = 3;

/** `schema`, `dbUuid` and `seq`, one row each. */
export interface MetaRow {
  readonly key: 'schema' | 'dbUuid' | 'seq';
  readonly value: string | number;
}

export type Database = Dexie & {
  readonly articles: EntityTable<StoredArticle, 'pageKey'>;
  readonly annotations: EntityTable<Annotation, 'id'>;
  readonly entities: EntityTable<EntityRecord, 'id'>;
  readonly names: EntityTable<ReaderName, 'id'>;
  readonly tags: EntityTable<ReaderTag, 'id'>;
  readonly searches: EntityTable<SavedSearch, 'id'>;
  readonly cues: EntityTable<CueRecord, 'id'>;
  readonly changes: Table<Change, number>;
  readonly jobs: EntityTable<JobRow, 'id'>;
  readonly jobParts: Table<JobPart, [string, number]>;
  readonly meta: EntityTable<MetaRow, 'key'>;
};

/**
 * The tables with the fewest indexes that answer every question; the last two of `annotations` hold only the
 * rows that have the field. `strict` makes an acknowledged write survive a crash of the computer in Chromium.
 */
export function createDatabase(name: string): Database {
  const database = new Dexie(name, { chromeTransactionDurability: 'strict' });
  database.version(1).stores({
    articles: 'pageKey, site, lastRead',
    annotations: 'id, pageKey, [created+id], deleted, entity.entityId',
    entities: 'id, *keys',
    changes: '++n, pageKey',
    meta: 'key',
  });
  // Version 2: what the reader made that belongs to no page. These tables are small and read whole.
  database
    .version(2)
    .stores({ names: 'id', tags: 'id', searches: 'id', cues: 'id' })
    .upgrade((transaction) => transaction.table('meta').put({ key: 'schema', value: 2 }));
  // Version 3: what was undone can be done again, own tags are found, imports are laid aside before they are put in.
  database
    .version(3)
    .stores({
      annotations: 'id, pageKey, [created+id], deleted, entity.entityId, *ownTags',
      changes: '++n, pageKey, undone',
      jobs: 'id',
      jobParts: '[job+part], job',
    })
    .upgrade((transaction) => transaction.table('meta').put({ key: 'schema', value: 3 }));
  database.on('populate', (transaction) => {
    transaction.table('meta').bulkAdd([
      { key: 'schema', value: SCHEMA_VERSION },
      { key: 'dbUuid', value: crypto.randomUUID() },
      { key: 'seq', value: 0 },
    ]);
  });
  return database as Database;
}

/**
 * Whether a later version of Isnad made this database. To be asked before Dexie opens it: Dexie adds the tables that it
 * misses even to a newer one. A browser that gives no answer gives no database either.
 */
export async function isNewer(name: string): Promise<boolean> {
  const known = await indexedDB.databases().catch(() => []);
  // Dexie multiplies its version numbers by ten.
  return known.some((one) => one.name === name && (one.version ?? 0) > SCHEMA_VERSION * 10);
}

/** A database as it stands, whatever its version: nothing is declared, so nothing is changed. */
export function attachDatabase(name: string): Database {
  return new Dexie(name) as Database;
}
