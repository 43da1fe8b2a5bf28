import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import type { Annotation } from '../../src/core/model/annotation';
import {
  addAnnotation,
  editAnnotation,
  emptyTrash,
  touchArticle,
  trashAnnotations,
} from '../../src/storage/annotations';
import { type DiskStore, openDiskStore } from '../../src/storage/disk-store';
import { createMemoryStore, type MemoryState } from '../../src/storage/memory-store';
import { MAX_CHANGES, type Store } from '../../src/storage/rows';
import { undoLast } from '../../src/storage/undo';
import { aClaim, aName, anArticle, NOON } from '../support/rows';

const LATER = '2026-03-01T12:05:00.000Z';
const opened: DiskStore[] = [];
let databases = 0;

async function onDisk(): Promise<Store> {
  databases += 1;
  const store = await openDiskStore(`actions-${databases}`);
  if (!store.ok) throw new Error(store.code);
  opened.push(store.value);
  return store.value;
}

async function inMemory(): Promise<Store> {
  let kept: MemoryState | undefined;
  return createMemoryStore({
    load: async () => kept,
    save: async (state) => {
      kept = structuredClone(state);
    },
  });
}

afterEach(() => {
  for (const store of opened.splice(0)) store.close();
});

function must<T>(result: { ok: true; value: T } | { ok: false; code: string }): T {
  if (!result.ok) throw new Error(result.code);
  return result.value;
}

const rowsOf = async (store: Store, pageKey = 'https://example.org/a') =>
  must(await store.read((rows) => rows.annotationsOf(pageKey)));
const liveRows = async (store: Store) => (await rowsOf(store)).filter((row) => row.deleted === undefined);
const article = async (store: Store) =>
  must(await store.read((rows) => rows.article('https://example.org/a')));
const withTag = (tag: Annotation['tag']) => (old: Annotation) => ({
  ...old,
  ...(tag ? { tag } : {}),
  modified: LATER,
});

describe.each([
  ['on disk', onDisk],
  ['in memory', inMemory],
])('the reader’s actions %s', (_, open) => {
  it('store an annotation and its article together', async () => {
    const store = await open();
    const saved = must(await addAnnotation(store, { article: anArticle(), annotation: aClaim() }));
    expect(await rowsOf(store)).toEqual([saved]);
    expect(await article(store)).toMatchObject({
      title: 'Harbour works delayed',
      counts: { sourced: 1, other: 0 },
    });
  });

  it('number every write above all earlier ones', async () => {
    const store = await open();
    const first = must(await addAnnotation(store, { article: anArticle(), annotation: aClaim() }));
    const second = must(await addAnnotation(store, { article: anArticle(), annotation: aClaim() }));
    const edited = must(await editAnnotation(store, first.id, withTag('unsourced')));
    expect(second.seq).toBeGreaterThan(first.seq);
    expect(edited.seq).toBeGreaterThan(second.seq);
  });

  it('keep the first reading’s time when an article is read again', async () => {
    const store = await open();
    await addAnnotation(store, { article: anArticle(), annotation: aClaim() });
    must(
      await touchArticle(
        store,
        anArticle(undefined, { firstRead: LATER, lastRead: LATER, title: 'Now open' }),
      ),
    );
    expect(await article(store)).toMatchObject({
      firstRead: NOON,
      lastRead: LATER,
      title: 'Now open',
      counts: { sourced: 1 },
    });
    expect(must(await touchArticle(store, anArticle('https://example.org/unknown')))).toBe(false);
  });

  it('undo an annotation into the trash', async () => {
    const store = await open();
    await addAnnotation(store, { article: anArticle(), annotation: aClaim() });
    expect(must(await undoLast(store, { now: LATER }))).toBe('annotate');
    expect(await liveRows(store)).toEqual([]);
    expect(await rowsOf(store)).toMatchObject([{ deleted: LATER }]);
    expect(await article(store)).toMatchObject({ counts: { sourced: 0 } });
  });

  it('undo an edit, then the annotation before it', async () => {
    const store = await open();
    const { id } = must(await addAnnotation(store, { article: anArticle(), annotation: aClaim() }));
    await editAnnotation(store, id, withTag('unsourced'));
    expect(must(await undoLast(store, { now: LATER }))).toBe('edit');
    expect(await liveRows(store)).toMatchObject([{ tag: 'sourced' }]);
    expect(must(await undoLast(store, { now: LATER }))).toBe('annotate');
    expect(await liveRows(store)).toEqual([]);
    expect(await undoLast(store, { now: LATER })).toEqual({ ok: false, code: 'nothing_to_undo' });
  });

  it('undo a delete of several', async () => {
    const store = await open();
    const a = must(await addAnnotation(store, { article: anArticle(), annotation: aClaim() }));
    const b = must(await addAnnotation(store, { article: anArticle(), annotation: aClaim() }));
    expect(must(await trashAnnotations(store, { ids: [a.id, b.id, a.id], now: LATER }))).toBe(2);
    expect(await liveRows(store)).toEqual([]);
    expect(must(await undoLast(store, { now: LATER }))).toBe('delete');
    expect((await liveRows(store)).map(({ id }) => id).sort()).toEqual([a.id, b.id].sort());
    expect(await article(store)).toMatchObject({ counts: { sourced: 2 } });
  });

  it('undo on one page leaves the later action on another page', async () => {
    const store = await open();
    await addAnnotation(store, { article: anArticle(), annotation: aClaim() });
    const other = 'https://example.org/b';
    await addAnnotation(store, { article: anArticle(other), annotation: aClaim({ pageKey: other }) });
    must(await undoLast(store, { now: LATER, pageKey: 'https://example.org/a' }));
    expect(await liveRows(store)).toEqual([]);
    expect(await rowsOf(store, other)).toHaveLength(1);
    expect((await rowsOf(store, other))[0]?.deleted).toBeUndefined();
  });

  it('refuse to undo across a delete of several pages', async () => {
    const store = await open();
    const other = 'https://example.org/b';
    const a = must(await addAnnotation(store, { article: anArticle(), annotation: aClaim() }));
    const b = must(
      await addAnnotation(store, { article: anArticle(other), annotation: aClaim({ pageKey: other }) }),
    );
    await trashAnnotations(store, { ids: [a.id, b.id], now: LATER });
    expect(await undoLast(store, { now: LATER, pageKey: other })).toEqual({
      ok: false,
      code: 'nothing_to_undo',
    });
    expect(must(await undoLast(store, { now: LATER }))).toBe('delete');
  });

  it('leave no trace of an edit that is not allowed', async () => {
    const store = await open();
    const saved = must(await addAnnotation(store, { article: anArticle(), annotation: aClaim() }));
    expect(await editAnnotation(store, saved.id, () => undefined)).toEqual({
      ok: false,
      code: 'not_allowed',
    });
    expect(await rowsOf(store)).toEqual([saved]);
  });

  it('delete all or nothing when one of them is on another page than allowed', async () => {
    const store = await open();
    const other = 'https://example.org/b';
    const a = must(await addAnnotation(store, { article: anArticle(), annotation: aClaim() }));
    const b = must(
      await addAnnotation(store, { article: anArticle(other), annotation: aClaim({ pageKey: other }) }),
    );
    expect(await trashAnnotations(store, { ids: [a.id, b.id], now: LATER, pageKey: a.pageKey })).toEqual({
      ok: false,
      code: 'not_allowed',
    });
    expect(await liveRows(store)).toHaveLength(1);
  });

  it.each([['an unknown id', '00000000-0000-4000-8000-00000000dead']])(
    'say not_found for %s',
    async (_name, id) => {
      const store = await open();
      expect(await editAnnotation(store, id, withTag('sourced'))).toEqual({ ok: false, code: 'not_found' });
      expect(await trashAnnotations(store, { ids: [id], now: LATER })).toEqual({
        ok: false,
        code: 'not_found',
      });
    },
  );

  it('keep the trash for 30 days and then empty it, with articles that hold nothing more', async () => {
    const store = await open();
    const { id } = must(await addAnnotation(store, { article: anArticle(), annotation: aClaim() }));
    await trashAnnotations(store, { ids: [id], now: NOON });
    expect(must(await emptyTrash(store, new Date('2026-03-31T11:59:00.000Z')))).toBe(0);
    expect(must(await emptyTrash(store, new Date('2026-03-31T12:01:00.000Z')))).toBe(1);
    expect(await rowsOf(store)).toEqual([]);
    expect(await article(store)).toBeUndefined();
  });

  it('remember the last 200 actions', async () => {
    const store = await open();
    for (let n = 0; n < MAX_CHANGES + 5; n++) {
      const pageKey = `https://example.org/${n}`;
      must(await addAnnotation(store, { article: anArticle(pageKey), annotation: aClaim({ pageKey }) }));
    }
    let undone = 0;
    while ((await undoLast(store, { now: LATER })).ok) undone += 1;
    expect(undone).toBe(MAX_CHANGES);
  }, 30_000);

  it('write nothing when the work throws', async () => {
    const store = await open();
    const failing = store.write(async (rows) => {
      await rows.putAnnotation({ ...aClaim(), seq: await rows.nextSeq() });
      throw new Error('on purpose');
    });
    await expect(failing).rejects.toThrow('on purpose');
    expect(await rowsOf(store)).toEqual([]);
  });

  it('tell every watcher after a commit, and none after stopping', async () => {
    const store = await open();
    const seen: number[] = [];
    const stop = store.watch(
      (rows) => rows.annotationsOf('https://example.org/a'),
      (result) => seen.push(result.ok ? result.value.length : -1),
    );
    await expect.poll(() => seen).toEqual([0]);
    await addAnnotation(store, { article: anArticle(), annotation: aClaim() });
    await expect.poll(() => seen.at(-1)).toBe(1);
    stop();
    const count = seen.length;
    await addAnnotation(store, { article: anArticle(), annotation: aClaim() });
    expect(await liveRows(store)).toHaveLength(2);
    expect(seen).toHaveLength(count);
  });
});

describe.each([
  ['on disk', onDisk],
  ['in memory', inMemory],
])('names %s', (_, open) => {
  const entities = async (store: Store) => must(await store.read((rows) => rows.entities()));

  it('become one entity across articles and spellings', async () => {
    const store = await open();
    const one = must(await addAnnotation(store, { article: anArticle(), annotation: aName('أحمد القادري') }));
    const two = must(
      await addAnnotation(store, {
        article: anArticle('https://example.org/b'),
        annotation: aName('احمد القادرى', { pageKey: 'https://example.org/b' }),
        aliases: ['القادري'],
      }),
    );
    expect(two.entity?.entityId).toBe(one.entity?.entityId);
    expect(await entities(store)).toMatchObject([
      { label: 'أحمد القادري', aliases: ['احمد القادرى', 'القادري'] },
    ]);
    const pages = must(await store.read((rows) => rows.pagesOfEntity(one.entity?.entityId ?? '')));
    expect([...pages].sort()).toEqual(['https://example.org/a', 'https://example.org/b']);
  });

  it('do not join a person by a family name alone', async () => {
    const store = await open();
    const long = must(
      await addAnnotation(store, {
        article: anArticle(),
        annotation: aName('Jane Smith'),
        aliases: ['Smith'],
      }),
    );
    const short = must(await addAnnotation(store, { article: anArticle(), annotation: aName('Smith') }));
    expect(short.entity?.entityId).not.toBe(long.entity?.entityId);
  });

  it('do not join across types', async () => {
    const store = await open();
    const person = must(await addAnnotation(store, { article: anArticle(), annotation: aName('Jordan') }));
    const place = must(
      await addAnnotation(store, {
        article: anArticle(),
        annotation: aName('Jordan', { entity: { verdict: 'confirmed', type: 'place', label: 'Jordan' } }),
      }),
    );
    expect(place.entity?.entityId).not.toBe(person.entity?.entityId);
  });

  it('that are rejected make no entity', async () => {
    const store = await open();
    const entity = { verdict: 'not-a-name', type: 'person', label: 'May' } as const;
    const saved = must(
      await addAnnotation(store, { article: anArticle(), annotation: aName('May', { entity }) }),
    );
    expect(saved.entity).toEqual(entity);
    expect(await entities(store)).toEqual([]);
  });

  it('undone take their entity back unless it was used since', async () => {
    const store = await open();
    await addAnnotation(store, { article: anArticle(), annotation: aName('Jane Smith') });
    await undoLast(store, { now: LATER });
    expect(await entities(store)).toEqual([]);
    await addAnnotation(store, { article: anArticle(), annotation: aName('Jane Smith') });
    const b = 'https://example.org/b';
    await addAnnotation(store, {
      article: anArticle(b),
      annotation: aName('Jane Smith', { pageKey: b, modified: LATER }),
    });
    await undoLast(store, { now: LATER, pageKey: 'https://example.org/a' });
    expect(await entities(store)).toHaveLength(1);
  });
});

describe('disk and memory', () => {
  it('end in the same rows after the same random actions', async () => {
    const action = fc.oneof(
      fc.record({ do: fc.constant('add' as const), page: fc.nat(1) }),
      fc.record({ do: fc.constant('edit' as const), which: fc.nat(9) }),
      fc.record({ do: fc.constant('trash' as const), which: fc.nat(9) }),
      fc.record({ do: fc.constant('undo' as const) }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(action, { maxLength: 14 }), async (actions) => {
        const stores = [await onDisk(), await inMemory()];
        const ids: string[] = [];
        for (const one of actions) {
          const made = one.do === 'add' ? aClaim({ pageKey: `https://example.org/${one.page}` }) : undefined;
          if (made) ids.push(made.id);
          const outcomes = await Promise.all(
            stores.map(async (store) => {
              if (made) return addAnnotation(store, { article: anArticle(made.pageKey), annotation: made });
              const id = 'which' in one ? (ids[one.which] ?? 'none') : 'none';
              if (one.do === 'edit') return editAnnotation(store, id, withTag('unsourced'));
              if (one.do === 'trash') return trashAnnotations(store, { ids: [id], now: LATER });
              return undoLast(store, { now: LATER });
            }),
          );
          expect(outcomes[0]).toEqual(outcomes[1]);
        }
        const all = await Promise.all(
          stores.map(async (store) => [
            must(await store.read((rows) => rows.annotationsAfter({ limit: 100 }))),
            must(await store.read((rows) => rows.articlesOfSite('example.org'))),
          ]),
        );
        expect(all[0]).toEqual(all[1]);
      }),
      { numRuns: 25 },
    );
  }, 30_000);
});
