import 'fake-indexeddb/auto';
import { IDBObjectStore } from 'fake-indexeddb';
import { afterEach, describe, expect, it, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { addAnnotation } from '../../src/storage/annotations';
import { createDatabase, SCHEMA_VERSION } from '../../src/storage/database';
import { openDiskStore } from '../../src/storage/disk-store';
import { openStores } from '../../src/storage/stores';
import { aClaim, aName, anArticle } from '../support/rows';
import { readAll } from './fixtures/build-v1';

let databases = 0;
const freshName = () => {
  databases += 1;
  return `faults-${databases}`;
};

async function open(name: string) {
  const store = await openDiskStore(name);
  if (!store.ok) throw new Error(store.code);
  return store.value;
}

afterEach(async () => {
  vi.restoreAllMocks();
  await browser.storage.session.clear();
});

/** Makes every `put` and `add` from the nth on fail the way a browser does. */
function failWrites(after: number, error: () => Error): void {
  let count = 0;
  for (const method of ['put', 'add'] as const) {
    const original = IDBObjectStore.prototype[method];
    vi.spyOn(IDBObjectStore.prototype, method).mockImplementation(function (this: IDBObjectStore, ...args) {
      count += 1;
      if (count > after) throw error();
      return original.apply(this, args);
    });
  }
}

describe('one action', () => {
  it.each([0, 1, 2, 3, 4, 5, 6])('stopped after %i writes leaves all or nothing', async (after) => {
    const name = freshName();
    const store = await open(name);
    failWrites(after, () => new DOMException('worker killed', 'AbortError'));
    const saved = await addAnnotation(store, { article: anArticle(), annotation: aName('Jane Smith') });
    vi.restoreAllMocks();
    store.close();
    const { articles = [], annotations = [], entities = [], changes = [], meta = [] } = await readAll(name);
    const counts = [articles, annotations, entities, changes].map((rows) => rows.length);
    expect(counts).toEqual(saved.ok ? [1, 1, 1, 1] : [0, 0, 0, 0]);
    expect(meta).toContainEqual({ key: 'seq', value: saved.ok ? 1 : 0 });
    if (after < 5) expect(saved).toEqual({ ok: false, code: 'storage_failed' });
  });

  it('on a full disk says storage_full, and the next one works again', async () => {
    const store = await open(freshName());
    failWrites(0, () => new DOMException('no space', 'QuotaExceededError'));
    const first = await addAnnotation(store, { article: anArticle(), annotation: aClaim() });
    expect(first).toEqual({ ok: false, code: 'storage_full' });
    vi.restoreAllMocks();
    expect((await addAnnotation(store, { article: anArticle(), annotation: aClaim() })).ok).toBe(true);
    store.close();
  });

  it('on a connection that was closed under us is done on a new one', async () => {
    const name = freshName();
    const store = await open(name);
    let failures = 1;
    const original = IDBObjectStore.prototype.put;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...args) {
      if (failures-- > 0) throw new DOMException('closed', 'InvalidStateError');
      return original.apply(this, args);
    });
    const saved = await addAnnotation(store, { article: anArticle(), annotation: aClaim() });
    expect(saved.ok).toBe(true);
    store.close();
    expect((await readAll(name)).annotations).toHaveLength(1);
  });

  it('of ours that throws is a bug and is not hidden', async () => {
    const store = await open(freshName());
    await expect(store.write(() => Promise.reject(new TypeError('bug')))).rejects.toThrow('bug');
    store.close();
  });
});

describe('a watcher', () => {
  it('goes on after the database was closed by the browser and opened again', async () => {
    const name = freshName();
    const store = await open(name);
    const seen: number[] = [];
    const stop = store.watch(
      (rows) => rows.annotationsOf('https://example.org/a'),
      (result) => seen.push(result.ok ? result.value.length : -1),
    );
    await expect.poll(() => seen.at(-1)).toBe(0);
    store.close();
    expect((await addAnnotation(store, { article: anArticle(), annotation: aClaim() })).ok).toBe(true);
    await expect.poll(() => seen.at(-1)).toBe(1);
    stop();
    store.close();
  });
});

describe('openStores', () => {
  it('uses memory and says so where the browser gives no database', async () => {
    const name = freshName();
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('private for good', 'InvalidStateError');
    });
    const { main } = await openStores(name);
    expect([main.place, main.trouble]).toEqual(['memory', 'storage_memory']);
    expect((await addAnnotation(main, { article: anArticle(), annotation: aClaim() })).ok).toBe(true);
    expect(JSON.stringify(await browser.storage.local.get())).toBe('{}');
  });

  it('brings to the disk what was gathered without one', async () => {
    const name = freshName();
    const broken = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('not now', 'InvalidStateError');
    });
    const without = await openStores(name);
    const saved = await addAnnotation(without.main, {
      article: anArticle(),
      annotation: aName('Jane Smith'),
    });
    broken.mockRestore();
    const { main } = await openStores(name);
    expect(main.place).toBe('disk');
    const rows = await main.read((all) => all.annotationsOf('https://example.org/a'));
    expect(rows.ok && rows.value).toEqual([saved.ok ? { ...saved.value, seq: 1 } : undefined]);
    expect(await browser.storage.session.get()).toEqual({});
  });

  it('only reads a database of a later version, and watches over nothing', async () => {
    const name = freshName();
    const newer = createDatabase(name);
    newer.version(SCHEMA_VERSION + 1).stores({ later: 'id' });
    await newer.open();
    newer.close();
    const { main, backup } = await openStores(name);
    expect(backup).toBeUndefined();
    const refused = { ok: false, code: 'storage_newer' };
    expect(await addAnnotation(main, { article: anArticle(), annotation: aClaim() })).toEqual(refused);
    expect(await main.read((rows) => rows.articles())).toEqual({ ok: true, value: [] });
  });

  it('keeps private rows out of IndexedDB and storage.local, through the death of the worker', async () => {
    const name = freshName();
    const first = await openStores(name);
    await addAnnotation(first.private, { article: anArticle(), annotation: aClaim({ note: 'marker note' }) });
    const again = await openStores(name);
    const rows = await again.private.read((all) => all.annotationsOf('https://example.org/a'));
    expect(rows.ok && rows.value).toMatchObject([{ note: 'marker note' }]);
    expect(JSON.stringify([await readAll(name), await browser.storage.local.get()])).not.toContain('marker');
  });
});
