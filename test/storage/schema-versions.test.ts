import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it } from 'vitest';
import { addAnnotation } from '../../src/storage/annotations';
import { SCHEMA_VERSION } from '../../src/storage/database';
import { type DiskStore, openDiskStore } from '../../src/storage/disk-store';
import { exportRows } from '../../src/storage/export-rows';
import { redoLast, undoLast } from '../../src/storage/undo';
import { aClaim, anArticle, NOON } from '../support/rows';
import { buildVersion1, raiseVersion, readAll } from './fixtures/build-v1';
import { buildVersion2 } from './fixtures/build-v2';

const opened: DiskStore[] = [];
let databases = 0;
const freshName = () => {
  databases += 1;
  return `schema-${databases}`;
};

async function open(name: string): Promise<DiskStore> {
  const store = await openDiskStore(name);
  if (!store.ok) throw new Error(store.code);
  opened.push(store.value);
  return store.value;
}

afterEach(() => {
  for (const store of opened.splice(0)) store.close();
});

const byKey = (rows: readonly unknown[]) => [...rows].map((row) => JSON.stringify(row)).sort();

describe('a database of schema version 1', () => {
  it('is opened by today’s code with every row as it was', async () => {
    const name = freshName();
    const fixture = await buildVersion1(name);
    const store = await open(name);
    const read = await store.read(async (rows) => ({
      articles: await rows.articles(),
      annotations: await rows.annotationsAfter({ limit: 100 }),
      entities: await rows.entities(),
      last: await rows.lastChange(),
    }));
    expect(read.ok).toBe(true);
    if (!read.ok) return;
    expect(byKey(read.value.articles)).toEqual(byKey(fixture.articles));
    expect(byKey(read.value.annotations)).toEqual(byKey(fixture.annotations));
    expect(read.value.entities).toEqual(fixture.entities);
    expect(read.value.last).toEqual(fixture.changes[0]);
    store.close();
    const rows = await readAll(name);
    const meta = fixture.meta.map((row) => (row.key === 'schema' ? { ...row, value: SCHEMA_VERSION } : row));
    expect(byKey(rows.meta ?? [])).toEqual(byKey(meta));
  });

  it('goes on where it stopped: numbers rise, the last action can be undone', async () => {
    const name = freshName();
    await buildVersion1(name);
    const store = await open(name);
    expect(await undoLast(store, { now: '2026-03-04T00:00:00.000Z' })).toEqual({
      ok: true,
      value: 'annotate',
    });
    const saved = await addAnnotation(store, { article: anArticle(), annotation: aClaim() });
    expect(saved.ok && saved.value.seq).toBe(8);
  });

  it('has the tables and indexes that today’s code makes', async () => {
    const [old, fresh] = [freshName(), freshName()];
    await buildVersion1(old);
    (await open(old)).close();
    (await open(fresh)).close();
    expect(await shapeOf(old)).toEqual(await shapeOf(fresh));
  });
});

describe('a database of schema version 2', () => {
  it('is opened by today’s code with every row as it was, lists too', async () => {
    const name = freshName();
    const fixture = await buildVersion2(name);
    (await open(name)).close();
    const { meta = [], jobs = [], jobParts = [], ...tables } = await readAll(name);
    for (const [table, rows] of Object.entries(tables))
      expect(byKey(rows), table).toEqual(byKey(fixture[table as keyof typeof fixture]));
    expect([jobs, jobParts]).toEqual([[], []]);
    const schema = fixture.meta.map((row) =>
      row.key === 'schema' ? { ...row, value: SCHEMA_VERSION } : row,
    );
    expect(byKey(meta)).toEqual(byKey(schema));
  });

  it('goes on where it stopped: the list that was made last is undone and made again', async () => {
    const name = freshName();
    await buildVersion2(name);
    const store = await open(name);
    expect(await undoLast(store, { now: NOON })).toEqual({ ok: true, value: 'list' });
    expect(await store.read((rows) => rows.list('tags'))).toEqual({ ok: true, value: [] });
    expect(await redoLast(store, { now: NOON })).toEqual({ ok: true, value: 'list' });
    expect(await store.read((rows) => rows.list('tags'))).toMatchObject({ value: [{ label: 'تحقّق لاحقًا' }] });
  });

  it('has the tables and indexes that today’s code makes, and own tags are found in old rows', async () => {
    const [old, fresh] = [freshName(), freshName()];
    const { tags } = await buildVersion2(old);
    const store = await open(old);
    const tagged = await store.read((rows) => rows.annotationsWithTag(String(tags[0]?.id)));
    expect(tagged.ok && tagged.value).toHaveLength(1);
    store.close();
    (await open(fresh)).close();
    expect(await shapeOf(old)).toEqual(await shapeOf(fresh));
  });
});

describe('a database of a later version', () => {
  /** As a later Isnad would leave it: one table more, one of ours gone. */
  async function laterDatabase(): Promise<string> {
    const name = freshName();
    await buildVersion2(name);
    (await open(name)).close();
    await raiseVersion(name, (SCHEMA_VERSION + 1) * 10, (database) => {
      database.createObjectStore('inventions', { keyPath: 'id' });
      database.deleteObjectStore('jobParts');
    });
    return name;
  }

  it('is read and exported, but never written', async () => {
    const name = await laterDatabase();
    const [before, shape] = [await readAll(name), await shapeOf(name)];
    const store = await open(name);
    expect(store.trouble).toBe('storage_newer');
    const exported = await exportRows(store, { kind: 'everything' });
    expect(exported.ok && exported.value.annotations).toHaveLength(3);
    const refused = { ok: false, code: 'storage_newer' };
    expect(await addAnnotation(store, { article: anArticle(), annotation: aClaim() })).toEqual(refused);
    expect(await undoLast(store, { now: NOON })).toEqual(refused);
    store.close();
    expect(await readAll(name)).toEqual(before);
    expect(await shapeOf(name)).toEqual(shape);
  });

  it('is watched', async () => {
    const store = await open(await laterDatabase());
    const seen: number[] = [];
    const stop = store.watch(
      (rows) => rows.articles(),
      (result) => seen.push(result.ok ? result.value.length : -1),
    );
    await expect.poll(() => seen).toEqual([2]);
    stop();
  });

  it('that holds nothing of ours is refused', async () => {
    const name = freshName();
    await raiseVersion(name, (SCHEMA_VERSION + 1) * 10, (database) =>
      database.createObjectStore('inventions'),
    );
    expect(await openDiskStore(name)).toEqual({ ok: false, code: 'storage_newer' });
  });
});

async function shapeOf(name: string): Promise<unknown> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open(name);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const tables = [...database.objectStoreNames];
  const transaction = database.transaction(tables, 'readonly');
  const shape = tables.map((table) => {
    const store = transaction.objectStore(table);
    const indexes = [...store.indexNames].sort().map((index) => {
      const { keyPath, multiEntry, unique } = store.index(index);
      return { index, keyPath, multiEntry, unique };
    });
    return { table, keyPath: store.keyPath, autoIncrement: store.autoIncrement, indexes };
  });
  const { version } = database;
  database.close();
  return { version, shape };
}
