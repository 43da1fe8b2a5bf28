import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createBundleWriter } from '../../src/core/export/bundle';
import { writeBytes } from '../../src/core/export/export-writer';
import { readImport } from '../../src/core/import/read-import';
import { rowParts } from '../../src/core/import/row-parts';
import type { ImportCounts, RowSet } from '../../src/core/model/library-actions';
import { addAnnotation, editAnnotations } from '../../src/storage/annotations';
import { exportRows } from '../../src/storage/export-rows';
import {
  applyJob,
  dropJob,
  resumeJobs,
  runJob,
  stageRows,
  UNDOABLE_ROWS,
} from '../../src/storage/import-jobs';
import { keysOfName } from '../../src/storage/list-actions';
import type { Store } from '../../src/storage/rows';
import { undoLast } from '../../src/storage/undo';
import { randomLists, randomRows } from '../core/export/random-store';
import { aClaim, aName, anArticle, NOON } from '../support/rows';
import { BOTH, contentOfStore, inMemory, must, onDisk } from './open-store';

const FACTS = { created: NOON, appVersion: '0.1.0' };
const LATER = '2026-03-02T00:00:00.000Z';
let jobs = 0;

async function stage(store: Store, set: RowSet, mode: 'import' | 'restore' = 'import') {
  jobs += 1;
  const job = `job-${jobs}`;
  const counts: ImportCounts[] = [];
  for (const rows of rowParts(set)) counts.push(must(await stageRows(store, { job, rows, now: NOON, mode })));
  const sum = (key: keyof ImportCounts) => counts.reduce((total, one) => total + one[key], 0);
  return {
    job,
    counts: { added: sum('added'), changed: sum('changed'), conflicts: sum('conflicts'), same: sum('same') },
  };
}

async function bring(store: Store, set: RowSet): Promise<ImportCounts> {
  const { job, counts } = await stage(store, set);
  const done = await runJob(store, { job, now: LATER });
  if (!done.ok && done.code !== 'not_found') throw new Error(done.code);
  return counts;
}

async function exported(store: Store): Promise<Uint8Array> {
  const writer = createBundleWriter(FACTS);
  const pieces: Uint8Array[] = [];
  let cursor: string | undefined;
  do {
    const chunk = must(await exportRows(store, { kind: 'everything' }, cursor));
    for (const piece of writer.write(chunk)) if (typeof piece !== 'string') pieces.push(piece);
    cursor = chunk.next;
  } while (cursor !== undefined);
  for (const piece of writer.end()) if (typeof piece !== 'string') pieces.push(piece);
  return new Uint8Array(Buffer.concat(pieces));
}

async function planOf(bytes: Uint8Array): Promise<RowSet> {
  const read = await readImport(bytes, { now: LATER });
  if (!read.ok) throw new Error(`${read.code} ${read.at}`);
  return read.value.rows;
}

const bundleOf = (set: RowSet) => writeBytes(createBundleWriter(FACTS), set);
const claims = (count: number, more: object = {}) => ({
  articles: [anArticle()],
  annotations: Array.from({ length: count }, () => ({ ...aClaim(more), seq: 0 })),
  entities: [],
});

/** A library as it can come about: looked up by what its names are, and nothing that only an export may hold. */
const library = fc.tuple(randomRows, randomLists).map(([rows, lists]): RowSet => {
  const used = new Set(rows.annotations.map(({ pageKey }) => pageKey));
  const named = new Set(rows.annotations.map(({ entity }) => entity?.entityId));
  return {
    annotations: rows.annotations,
    articles: rows.articles.filter(({ pageKey }) => used.has(pageKey)),
    entities: rows.entities
      .filter(({ id }) => named.has(id))
      .map((row) => ({ ...row, keys: keysOfName(row) })),
    lists: { ...lists, names: (lists.names ?? []).map((row) => ({ ...row, keys: keysOfName(row) })) },
  };
});

describe('a bundle', () => {
  it('exported, wiped and imported gives the same library, 300 random ones', async () => {
    await fc.assert(
      fc.asyncProperty(library, async (set) => {
        const [one, other] = [await inMemory(), await inMemory()];
        await bring(one, set);
        const first = await exported(one);
        await bring(other, await planOf(first));
        expect(await contentOfStore(other)).toEqual(await contentOfStore(one));
        expect(await bring(other, await planOf(first))).toMatchObject({ added: 0, changed: 0 });
        expect(await contentOfStore(other)).toEqual(await contentOfStore(one));
      }),
      { numRuns: Number(process.env.ISNAD_RUNS ?? 300) },
    );
  }, 600_000);

  it('imported before or after another gives the same library', async () => {
    await fc.assert(
      fc.asyncProperty(library, library, fc.nat(), async (a, b, seed) => {
        // Some rows of the second file are other forms of rows of the first.
        const shared = b.annotations.map((row, index) => {
          const twin = a.annotations[(index + seed) % Math.max(1, a.annotations.length)];
          return twin && index % 2 === 0 ? { ...row, id: twin.id, pageKey: twin.pageKey } : row;
        });
        const unique = [...new Map(shared.map((row) => [row.id, row])).values()];
        const articles = [
          ...new Map([...a.articles, ...b.articles].map((row) => [row.pageKey, row])).values(),
        ];
        const entities = [...new Map([...a.entities, ...b.entities].map((row) => [row.id, row])).values()];
        const [first, second] = [
          bundleOf({ ...a, articles, entities }),
          bundleOf({ ...b, annotations: unique, articles, entities }),
        ];
        const [one, other] = [await inMemory(), await inMemory()];
        for (const bytes of [first, second]) await bring(one, await planOf(bytes));
        for (const bytes of [second, first]) await bring(other, await planOf(bytes));
        expect(await contentOfStore(other)).toEqual(await contentOfStore(one));
      }),
      { numRuns: 100 },
    );
  }, 120_000);

  it('cut or garbled at 100 places is refused, unless every row is proven unharmed by its hash', async () => {
    const store = await onDisk();
    await bring(store, claims(3));
    const before = await contentOfStore(store);
    const whole = bundleOf({ ...claims(40, { note: 'قال 🚨' }) });
    const unharmed = await planOf(whole);
    let refused = 0;
    for (let n = 0; n < 100; n++) {
      const at = Math.floor((whole.length * (n + 0.5)) / 100);
      const garbled = whole.map((byte, place) => (place >= at && place < at + 48 ? byte ^ 0xa5 : byte));
      const read = await readImport(n % 2 ? whole.slice(0, at) : garbled, { now: LATER });
      if (read.ok) expect(read.value.rows).toEqual(unharmed);
      else refused += 1;
    }
    // What is garbled in a zip's own bookkeeping alone harms no row.
    expect(refused).toBeGreaterThanOrEqual(90);
    expect(await contentOfStore(store)).toEqual(before);
    store.close();
  });
});

describe.each(BOTH)('an import %s', (_, open) => {
  it('changes nothing before it is put in, and says what it would do', async () => {
    const store = await open();
    const mine = must(
      await addAnnotation(store, { article: anArticle(), annotation: aClaim({ note: 'mine' }) }),
    );
    const kept = must(await addAnnotation(store, { article: anArticle(), annotation: aClaim() }));
    const before = await contentOfStore(store);
    const set = claims(2);
    const theirs = { ...mine, note: 'theirs', modified: LATER };
    const { job, counts } = await stage(store, { ...set, annotations: [...set.annotations, theirs, kept] });
    expect(counts).toEqual({ added: 2, changed: 1, conflicts: 1, same: 1 });
    expect(await contentOfStore(store)).toEqual(before);
    expect(must(await applyJob(store, { job, now: LATER }))).toMatchObject({
      state: 'done',
      applied: 4,
      undoable: true,
    });
    expect(must(await store.read((rows) => rows.annotation(mine.id)))?.note).toBe('mine\n\n⸻\n\ntheirs');
    expect(must(await store.read((rows) => rows.article(mine.pageKey)))?.counts).toMatchObject({
      sourced: 4,
    });
    expect(must(await undoLast(store, { now: LATER }))).toBe('import');
    const rows = must(await store.read((all) => all.annotationsOf(mine.pageKey)));
    expect(
      rows
        .filter(({ deleted }) => deleted === undefined)
        .map(({ note }) => note)
        .sort(),
    ).toEqual(['', 'mine']);
  });

  it('can be dropped before it is put in, and leaves nothing', async () => {
    const store = await open();
    const { job } = await stage(store, claims(3));
    must(await dropJob(store, job));
    expect(await applyJob(store, { job, now: LATER })).toEqual({ ok: false, code: 'not_found' });
    expect(must(await store.read((rows) => rows.jobs()))).toEqual([]);
    expect(must(await store.read((rows) => rows.jobPart(job, 0)))).toBeUndefined();
  });

  it('points a name that came as words to the entity that the reader has', async () => {
    const store = await open();
    const mine = must(await addAnnotation(store, { article: anArticle(), annotation: aName('منى إدريس') }));
    const table = `url,quote,type\nhttps://example.org/b,مني ادريس,person\nhttps://example.org/b,Another Name,person`;
    const read = await readImport(new TextEncoder().encode(table), { now: LATER });
    if (!read.ok) throw new Error(read.code);
    await bring(store, read.value.rows);
    await bring(store, read.value.rows);
    const entities = must(await store.read((rows) => rows.entities()));
    expect(entities.map(({ label }) => label).sort()).toEqual(['Another Name', 'منى إدريس']);
    const pages = must(await store.read((rows) => rows.pagesOfEntity(mine.entity?.entityId ?? '')));
    expect(pages.size).toBe(2);
  });

  it('does not undo what the reader made since of a tag that came with it', async () => {
    const store = await open();
    const table = 'url,quote,labels\nhttps://example.org/b,q,rumour';
    const read = async (now: string) => {
      const plan = await readImport(new TextEncoder().encode(table), { now });
      if (!plan.ok) throw new Error(plan.code);
      return plan.value.rows;
    };
    await bring(store, await read(NOON));
    await store.write(async (rows) => {
      for (const tag of await rows.list('tags'))
        await rows.putListRow('tags', { ...tag, label: 'hearsay', modified: LATER });
      return { ok: true, value: true };
    });
    await bring(store, await read('2027-01-01T00:00:00.000Z'));
    expect(must(await store.read((rows) => rows.list('tags')))).toMatchObject([{ label: 'hearsay' }]);
  });
});

describe('a large import', () => {
  const large = () => claims(UNDOABLE_ROWS + 700);

  it('that is interrupted goes on where it stopped, once', async () => {
    const store = await onDisk();
    const { job } = await stage(store, large());
    expect(must(await applyJob(store, { job, now: LATER }))).toMatchObject({
      state: 'applying',
      applied: 500,
      undoable: false,
    });
    must(await applyJob(store, { job, now: LATER }));
    expect(await dropJob(store, job)).toEqual({ ok: false, code: 'not_allowed' });
    expect(await stageRows(store, { job, rows: claims(1), now: NOON })).toEqual({
      ok: false,
      code: 'not_allowed',
    });
    expect(must(await resumeJobs(store, LATER))).toBe(1);
    expect(must(await resumeJobs(store, LATER))).toBe(0);
    const counts = must(await store.read((rows) => rows.counts()));
    expect(counts).toMatchObject({ annotations: UNDOABLE_ROWS + 700, articles: 1 });
    expect(must(await store.read((rows) => rows.article('https://example.org/a')))?.counts).toMatchObject({
      sourced: UNDOABLE_ROWS + 700,
    });
    store.close();
  }, 60_000);

  it('that was never begun is forgotten after a day', async () => {
    const store = await inMemory();
    const { job } = await stage(store, claims(3));
    must(await resumeJobs(store, NOON));
    expect(must(await store.read((rows) => rows.jobs())).map(({ id }) => id)).toEqual([job]);
    must(await resumeJobs(store, '2026-03-03T00:00:00.000Z'));
    expect(must(await store.read((rows) => rows.jobs()))).toEqual([]);
  });
});

describe('a restored row', () => {
  it('replaces an older form and leaves a newer one alone: notes are not joined with their own past', async () => {
    const store = await inMemory();
    const past = claims(1, { note: 'as it was' });
    await bring(store, past);
    const [row] = past.annotations;
    must(
      await editAnnotations(store, {
        ids: [row?.id ?? ''],
        now: LATER,
        edit: (old) => ({ ...old, note: 'as it is', modified: LATER }),
      }),
    );
    const { job } = await stage(store, past, 'restore');
    await runJob(store, { job, now: LATER });
    expect(must(await store.read((rows) => rows.annotation(row?.id ?? '')))?.note).toBe('as it is');
  });
});
