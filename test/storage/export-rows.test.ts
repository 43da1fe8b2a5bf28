import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { addAnnotation, trashAnnotations } from '../../src/storage/annotations';
import { openDiskStore } from '../../src/storage/disk-store';
import { EXPORT_CHUNK, exportRows, type RowScope } from '../../src/storage/export-rows';
import { aClaim, aName, anArticle, NOON } from '../support/rows';

let databases = 0;
async function open() {
  databases += 1;
  const store = await openDiskStore(`export-${databases}`);
  if (!store.ok) throw new Error(store.code);
  return store.value;
}

async function all(store: Awaited<ReturnType<typeof open>>, scope: RowScope) {
  const chunks = [];
  let cursor: string | undefined;
  do {
    const chunk = await exportRows(store, scope, cursor);
    if (!chunk.ok) throw new Error(chunk.code);
    chunks.push(chunk.value);
    cursor = chunk.value.next;
  } while (cursor !== undefined);
  return chunks;
}

describe('exportRows', () => {
  it('walks through everything in order of creation, 500 at a time, without gap or repeat', async () => {
    const store = await open();
    const count = EXPORT_CHUNK * 2 + 3;
    const at = (n: number) => new Date(Date.parse(NOON) + (n % 50) * 1000).toISOString();
    await store.write(async (rows) => {
      await rows.putArticle({
        ...anArticle(),
        counts: { sourced: count, unsourced: 0, notClaim: 0, other: 0 },
      });
      for (let n = 0; n < count; n++) await rows.putAnnotation({ ...aClaim({ created: at(n) }), seq: n });
      return { ok: true, value: true };
    });
    const chunks = await all(store, { kind: 'everything' });
    expect(chunks.map(({ annotations }) => annotations.length)).toEqual([500, 500, 3]);
    const rows = chunks.flatMap(({ annotations }) => annotations);
    expect(new Set(rows.map(({ id }) => id)).size).toBe(count);
    expect(rows.map(({ created }) => created)).toEqual(rows.map(({ created }) => created).sort());
    expect(chunks.map(({ total }) => total)).toEqual([count, count, count]);
    store.close();
  }, 30_000);

  it('keeps to the page or site, brings its articles and entities, leaves out the trash', async () => {
    const store = await open();
    const b = 'https://example.org/b';
    const c = 'https://example.net/c';
    await addAnnotation(store, { article: anArticle(), annotation: aName('Jane Smith') });
    const binned = await addAnnotation(store, { article: anArticle(), annotation: aClaim() });
    await addAnnotation(store, { article: anArticle(b), annotation: aClaim({ pageKey: b }) });
    await addAnnotation(store, {
      article: anArticle(c, { site: 'example.net' }),
      annotation: aClaim({ pageKey: c }),
    });
    if (binned.ok) await trashAnnotations(store, { ids: [binned.value.id], now: NOON });
    const pagesOf = async (scope: RowScope) =>
      (await all(store, scope))[0]?.articles.map(({ pageKey }) => pageKey);
    expect(await pagesOf({ kind: 'page', pageKey: 'https://example.org/a' })).toEqual([
      'https://example.org/a',
    ]);
    expect(await pagesOf({ kind: 'site', site: 'example.org' })).toEqual(['https://example.org/a', b]);
    expect(await pagesOf({ kind: 'everything' })).toEqual(['https://example.org/a', b, c]);
    const [page] = await all(store, { kind: 'page', pageKey: 'https://example.org/a' });
    expect(page).toMatchObject({ total: 1, entities: [{ label: 'Jane Smith' }] });
    expect(page?.annotations).toHaveLength(1);
    expect(page?.articles[0]).not.toHaveProperty('counts');
    store.close();
  });

  it('leaves the practice article out unless it is asked for by name', async () => {
    const store = await open();
    const pageKey = 'practice:ar';
    await addAnnotation(store, { article: anArticle(pageKey), annotation: aClaim({ pageKey }) });
    expect((await all(store, { kind: 'everything' }))[0]?.annotations).toEqual([]);
    expect((await all(store, { kind: 'page', pageKey }))[0]?.annotations).toHaveLength(1);
    store.close();
  });

  it('starts over at a cursor that is not one of ours', async () => {
    const store = await open();
    await addAnnotation(store, { article: anArticle(), annotation: aClaim() });
    const chunk = await exportRows(store, { kind: 'everything' }, '["<", 3]');
    expect(chunk.ok && chunk.value.annotations).toHaveLength(1);
    store.close();
  });
});
