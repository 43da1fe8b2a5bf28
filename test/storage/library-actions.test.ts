import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Annotation } from '../../src/core/model/annotation';
import {
  addAnnotation,
  editAnnotations,
  restoreAnnotations,
  trashAnnotations,
} from '../../src/storage/annotations';
import { checkData } from '../../src/storage/check-data';
import { editEntity, mergeEntities, splitEntity } from '../../src/storage/entity-actions';
import { editLists } from '../../src/storage/list-actions';
import type { Store } from '../../src/storage/rows';
import { deleteTags, mergeTags } from '../../src/storage/tag-actions';
import { redoLast, undoLast } from '../../src/storage/undo';
import { aClaim, aName, anArticle, anId } from '../support/rows';
import { BOTH, contentOfStore, must } from './open-store';

const LATER = '2026-03-01T12:05:00.000Z';
const B = 'https://example.org/b';
const undo = async (store: Store) => must(await undoLast(store, { now: LATER }));
const redo = async (store: Store) => must(await redoLast(store, { now: LATER }));
const entities = async (store: Store) => must(await store.read((rows) => rows.entities()));
const annotation = async (store: Store, id: string) => must(await store.read((rows) => rows.annotation(id)));
const aTag = (label: string) => ({ id: anId(), label, definition: '', colour: 1 });

async function add(store: Store, draft: Omit<Annotation, 'seq'>): Promise<Annotation> {
  return must(await addAnnotation(store, { article: anArticle(draft.pageKey), annotation: draft }));
}

/** An action, taken back, is as if it had never been; done again, as if it had never been taken back. */
async function expectReversible(
  store: Store,
  act: () => Promise<{ ok: boolean; code?: string }>,
): Promise<void> {
  const before = await contentOfStore(store);
  expect(await act()).toMatchObject({ ok: true });
  const after = await contentOfStore(store);
  expect(after).not.toEqual(before);
  await undo(store);
  expect(await contentOfStore(store)).toEqual(before);
  await redo(store);
  expect(await contentOfStore(store)).toEqual(after);
  await undo(store);
  expect(await contentOfStore(store)).toEqual(before);
  await redo(store);
}

describe.each(BOTH)('redo %s', (_, open) => {
  it('does again what was taken back, last first, as often as wanted', async () => {
    const store = await open();
    const { id } = await add(store, aClaim());
    must(
      await editAnnotations(store, { ids: [id], now: LATER, edit: (old) => ({ ...old, tag: 'unsourced' }) }),
    );
    await undo(store);
    await undo(store);
    expect(await redo(store)).toBe('annotate');
    expect(await annotation(store, id)).toMatchObject({ tag: 'sourced' });
    expect((await annotation(store, id))?.deleted).toBeUndefined();
    expect(await redo(store)).toBe('edit');
    expect(await annotation(store, id)).toMatchObject({ tag: 'unsourced' });
    expect(await redoLast(store, { now: LATER })).toEqual({ ok: false, code: 'nothing_to_redo' });
    expect(await undo(store)).toBe('edit');
  });

  it('is over once something else was done', async () => {
    const store = await open();
    await add(store, aClaim());
    await undo(store);
    await add(store, aClaim());
    expect(await redoLast(store, { now: LATER })).toEqual({ ok: false, code: 'nothing_to_redo' });
  });

  it('keeps to the page', async () => {
    const store = await open();
    await add(store, aClaim());
    await add(store, aClaim({ pageKey: B }));
    must(await undoLast(store, { now: LATER, pageKey: B }));
    must(await undoLast(store, { now: LATER, pageKey: 'https://example.org/a' }));
    expect(must(await redoLast(store, { now: LATER, pageKey: B }))).toBe('annotate');
    expect(await redoLast(store, { now: LATER, pageKey: B })).toEqual({ ok: false, code: 'nothing_to_redo' });
    expect((await store.read((rows) => rows.lastUndone())).ok).toBe(true);
  });

  it('refuses when the row has become another since', async () => {
    const store = await open();
    const { id } = await add(store, aClaim());
    must(await editAnnotations(store, { ids: [id], now: LATER, edit: (old) => ({ ...old, note: 'x' }) }));
    await undo(store);
    await store.write(async (rows) => {
      const row = await rows.annotation(id);
      if (row) await rows.putAnnotation({ ...row, note: 'by an import' });
      return { ok: true, value: true };
    });
    expect(await redoLast(store, { now: LATER })).toEqual({ ok: false, code: 'nothing_to_redo' });
  });
});

describe.each(BOTH)('the trash %s', (_, open) => {
  it('gives back what was put into it, as one action', async () => {
    const store = await open();
    const [a, b] = [await add(store, aClaim()), await add(store, aClaim({ pageKey: B }))];
    must(await trashAnnotations(store, { ids: [a.id, b.id], now: LATER }));
    expect(
      must(await store.read((rows) => rows.trashed(10)))
        .map(({ id }) => id)
        .sort(),
    ).toEqual([a.id, b.id].sort());
    expect(must(await store.read((rows) => rows.countTrashed()))).toBe(2);
    await expectReversible(store, () => restoreAnnotations(store, { ids: [a.id, b.id], now: LATER }));
    expect(must(await store.read((rows) => rows.countTrashed()))).toBe(0);
    expect(await restoreAnnotations(store, { ids: [a.id], now: LATER })).toEqual({
      ok: false,
      code: 'not_found',
    });
  });
});

describe.each(BOTH)('lists %s', (_, open) => {
  it('are made, changed, trashed and restored, several rows as one action', async () => {
    const store = await open();
    const [one, two] = [aTag('rumour'), aTag('check')];
    await expectReversible(store, () =>
      editLists(store, {
        edits: [
          { list: 'tags', put: one },
          { list: 'tags', put: two },
        ],
        now: LATER,
      }),
    );
    await expectReversible(store, () =>
      editLists(store, {
        edits: [
          { list: 'tags', put: { ...one, label: 'hearsay' } },
          { list: 'tags', trash: two.id },
        ],
        now: LATER,
      }),
    );
    await expectReversible(store, () =>
      editLists(store, { edits: [{ list: 'tags', restore: two.id }], now: LATER }),
    );
    const tags = must(await store.read((rows) => rows.list('tags')));
    expect(tags.map(({ label, deleted }) => [label, deleted]).sort()).toEqual([
      ['check', undefined],
      ['hearsay', undefined],
    ]);
  });

  it('give a name its look-up keys', async () => {
    const store = await open();
    const put = {
      id: anId(), verdict: 'name' as const, reach: { kind: 'everywhere' as const }, watched: true,
      type: 'person' as const, label: 'أحمد القادري', aliases: ['Ahmad'], note: '',
    }; // biome-ignore format: one row
    must(await editLists(store, { edits: [{ list: 'names', put }], now: LATER }));
    expect(must(await store.read((rows) => rows.list('names')))).toMatchObject([
      { keys: ['احمد القادري', 'ahmad'] },
    ]);
  });

  it('change all or nothing, and forget a cue at once', async () => {
    const store = await open();
    const edits = [
      { list: 'tags' as const, put: aTag('x') },
      { list: 'tags' as const, trash: anId() },
    ];
    expect(await editLists(store, { edits, now: LATER })).toEqual({ ok: false, code: 'not_found' });
    expect(must(await store.read((rows) => rows.list('tags')))).toEqual([]);
    must(
      await editLists(store, {
        edits: [{ list: 'cues', put: { id: 'en:say', accepted: 1, rejected: 2 } }],
        now: LATER,
      }),
    );
    await expectReversible(store, () =>
      editLists(store, { edits: [{ list: 'cues', trash: 'en:say' }], now: LATER }),
    );
    expect(must(await store.read((rows) => rows.list('cues')))).toEqual([]);
  });
});

describe.each(BOTH)('own tags %s', (_, open) => {
  async function tagged(store: Store) {
    const [one, two] = [aTag('rumour'), aTag('hearsay')];
    must(
      await editLists(store, {
        edits: [
          { list: 'tags', put: one },
          { list: 'tags', put: two },
        ],
        now: LATER,
      }),
    );
    const a = await add(store, aClaim({ ownTags: [one.id, two.id] }));
    const b = await add(store, aClaim({ pageKey: B, ownTags: [two.id] }));
    const c = await add(store, aClaim({ ownTags: [one.id] }));
    return { one, two, a, b, c };
  }

  it('are merged over all annotations in one step', async () => {
    const store = await open();
    const { one, two, a, b, c } = await tagged(store);
    await expectReversible(store, () => mergeTags(store, { into: one.id, from: [two.id], now: LATER }));
    for (const { id } of [a, b, c]) expect((await annotation(store, id))?.ownTags).toEqual([one.id]);
    expect(must(await store.read((rows) => rows.listRow('tags', two.id)))).toMatchObject({ deleted: LATER });
    expect(await mergeTags(store, { into: two.id, from: [one.id], now: LATER })).toEqual({
      ok: false,
      code: 'not_found',
    });
  });

  it('are deleted from all annotations in one step', async () => {
    const store = await open();
    const { one, two, a, b, c } = await tagged(store);
    await expectReversible(store, () => deleteTags(store, { ids: [one.id], now: LATER }));
    expect((await annotation(store, a.id))?.ownTags).toEqual([two.id]);
    expect((await annotation(store, b.id))?.ownTags).toEqual([two.id]);
    expect(await annotation(store, c.id)).not.toHaveProperty('ownTags');
  });

  it('and other fields are changed on many annotations as one action', async () => {
    const store = await open();
    const ids: string[] = [];
    for (let n = 0; n < 30; n++)
      ids.push((await add(store, aClaim({ pageKey: n % 2 ? B : 'https://example.org/a' }))).id);
    await expectReversible(store, () =>
      editAnnotations(store, {
        ids: [...ids, anId()],
        now: LATER,
        edit: (old) => ({ ...old, tag: 'not-a-claim', modified: LATER }),
      }),
    );
    expect(must(await store.read((rows) => rows.article(B)))?.counts).toMatchObject({
      notClaim: 15,
      sourced: 0,
    });
  });
});

describe.each(BOTH)('entities %s', (_, open) => {
  async function named(store: Store) {
    const a = await add(store, aName('Jane Smith'));
    const b = await add(store, aName('جين سميث', { pageKey: B }));
    const c = await add(store, aName('Jane Smith', { pageKey: B }));
    const [jane = '', arabic = ''] = [a.entity?.entityId, b.entity?.entityId];
    return { a, b, c, jane, arabic };
  }

  it('are renamed with all their annotations, and found by the old name too', async () => {
    const store = await open();
    const { a, c, jane } = await named(store);
    const patch = { label: 'Jane A. Smith', type: 'organisation', note: 'n', wikidata: 'Q42' } as const;
    await expectReversible(store, () => editEntity(store, { id: jane, patch, now: LATER }));
    expect((await annotation(store, a.id))?.entity).toMatchObject({
      label: 'Jane A. Smith',
      type: 'organisation',
    });
    expect((await annotation(store, c.id))?.entity).toMatchObject({ label: 'Jane A. Smith' });
    const found = must(await store.read((rows) => rows.entitiesByKey('jane smith')));
    expect(found).toMatchObject([
      { label: 'Jane A. Smith', aliases: ['Jane Smith'], wikidata: 'Q42', note: 'n' },
    ]);
    must(await editEntity(store, { id: jane, patch: { wikidata: null, note: null }, now: LATER }));
    expect((await entities(store)).find(({ id }) => id === jane)).not.toHaveProperty('wikidata');
  });

  it('are merged with their annotations, spellings and notes, and undone as a whole', async () => {
    const store = await open();
    const { b, jane, arabic } = await named(store);
    must(await editEntity(store, { id: arabic, patch: { note: 'seen twice', wikidata: 'Q1' }, now: LATER }));
    await expectReversible(store, () => mergeEntities(store, { into: jane, from: [arabic], now: LATER }));
    expect(await entities(store)).toMatchObject([
      { id: jane, label: 'Jane Smith', aliases: ['جين سميث'], note: 'seen twice', wikidata: 'Q1' },
    ]);
    expect((await annotation(store, b.id))?.entity).toMatchObject({ entityId: jane, label: 'Jane Smith' });
    expect(await mergeEntities(store, { into: jane, from: [jane], now: LATER })).toEqual({
      ok: false,
      code: 'not_found',
    });
  });

  it('are split: the annotations named become another, and stay so when they are edited', async () => {
    const store = await open();
    const { a, c, jane } = await named(store);
    await expectReversible(store, () =>
      splitEntity(store, { id: jane, annotations: [c.id], label: 'Jane Smith', now: LATER }),
    );
    const other = (await annotation(store, c.id))?.entity?.entityId;
    expect(other).not.toBe(jane);
    expect((await annotation(store, a.id))?.entity?.entityId).toBe(jane);
    must(
      await editAnnotations(store, {
        ids: [c.id],
        now: LATER,
        edit: (old) => ({ ...old, note: 'still she' }),
      }),
    );
    expect((await annotation(store, c.id))?.entity?.entityId).toBe(other);
    expect(await splitEntity(store, { id: jane, annotations: [c.id], label: 'x', now: LATER })).toEqual({
      ok: false,
      code: 'not_found',
    });
  });
});

describe.each(BOTH)('checkData %s', (_, open) => {
  it('finds nothing wrong after any actions of the reader', async () => {
    const store = await open();
    const { id } = await add(store, aName('Jane Smith'));
    await add(store, aName('منى إدريس', { pageKey: B }));
    await trashAnnotations(store, { ids: [id], now: LATER });
    await undo(store);
    await redo(store);
    const clean = { counts: 0, articles: 0, entities: 0, names: 0, tags: 0, malformed: 0 };
    expect(must(await checkData(store, { repair: false, now: LATER }))).toMatchObject({
      annotations: 2,
      ...clean,
    });
  });

  it('finds and repairs wrong counts, keys, and rows that are missing', async () => {
    const store = await open();
    const { pageKey } = await add(store, aName('Jane Smith'));
    const [tag, lost] = [anId(), anId()];
    await add(store, aClaim({ ownTags: [tag] }));
    await store.write(async (rows) => {
      const article = await rows.article(pageKey);
      if (article) await rows.putArticle({ ...article, counts: { ...article.counts, sourced: 7 } });
      for (const row of await rows.entities()) await rows.putEntity({ ...row, keys: ['wrong'] });
      const stray = aName('Lost', {
        pageKey: B,
        entity: { verdict: 'confirmed', type: 'person', label: 'Lost', entityId: lost },
      });
      await rows.putAnnotation({ ...stray, seq: await rows.nextSeq() });
      await rows.putArticle({
        ...anArticle('https://example.org/empty'),
        counts: { sourced: 0, unsourced: 0, notClaim: 0, other: 0 },
      });
      return { ok: true, value: true };
    });
    const found = { counts: 1, articles: 2, entities: 2, tags: 1 };
    expect(must(await checkData(store, { repair: false, now: LATER }))).toMatchObject({
      ...found,
      repaired: false,
    });
    expect(must(await checkData(store, { repair: true, now: LATER }))).toMatchObject({
      ...found,
      repaired: true,
    });
    expect(must(await checkData(store, { repair: false, now: LATER }))).toMatchObject({
      counts: 0,
      articles: 0,
      entities: 0,
      tags: 0,
    });
    expect(must(await store.read((rows) => rows.entity(lost)))).toMatchObject({
      label: 'Lost',
      keys: ['lost'],
    });
  });
});

describe.each(BOTH)('any actions %s', (_, open) => {
  it('are undone one by one to nothing, and done again to where they were', async () => {
    const action = fc.record({ kind: fc.nat(6), one: fc.nat(5), other: fc.nat(5) });
    await fc.assert(
      fc.asyncProperty(fc.array(action, { maxLength: 12 }), async (actions) => {
        const store = await open();
        const states = [await contentOfStore(store)];
        for (const { kind, one, other } of actions) {
          const rows = must(await store.read((all) => all.annotationsAfter({ limit: 100 })));
          const names = await entities(store);
          const id = rows[one % Math.max(1, rows.length)]?.id ?? anId();
          const [from = '', into = ''] = [
            names[one % Math.max(1, names.length)]?.id,
            names[other % Math.max(1, names.length)]?.id,
          ];
          const acts = [
            () =>
              addAnnotation(store, {
                article: anArticle(),
                annotation: aName(`Name ${one}`, { modified: new Date(one * 1000).toISOString() }),
              }),
            () => addAnnotation(store, { article: anArticle(B), annotation: aClaim({ pageKey: B }) }),
            () => trashAnnotations(store, { ids: [id], now: LATER }),
            () => restoreAnnotations(store, { ids: [id], now: LATER }),
            () => mergeEntities(store, { into, from: [from], now: new Date(other * 7000 + 1).toISOString() }),
            () =>
              editLists(store, {
                edits: [{ list: 'tags', put: { ...aTag(`t${one}`), id: `tag-${other}` } }],
                now: LATER,
              }),
            () =>
              editAnnotations(store, {
                ids: [id],
                now: LATER,
                edit: (old) => ({ ...old, note: `note ${one}` }),
              }),
          ];
          const done = await acts[kind]?.();
          if (done?.ok && (done.value as unknown) !== 0) states.push(await contentOfStore(store));
        }
        const live = (state: unknown) => liveContent(state);
        for (let n = states.length - 1; n > 0; n--) {
          expect(live(await contentOfStore(store))).toEqual(live(states[n]));
          await undo(store);
        }
        for (let n = 1; n < states.length; n++) {
          await redo(store);
          expect(live(await contentOfStore(store))).toEqual(live(states[n]));
        }
      }),
      { numRuns: 25 },
    );
  }, 60_000);
});

/** Without what is in the trash: what an undo took back lies there, and its article with it. */
function liveContent(state: unknown): unknown {
  const { annotations, articles: _, ...rest } = state as { annotations: string[]; articles: string[] };
  return { ...rest, annotations: annotations.filter((row) => !row.includes('"deleted"')) };
}
