import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import browser from 'webextension-polyfill';
import { rowParts } from '../../src/core/import/row-parts';
import { addAnnotation, editAnnotations, emptyTrash, trashAnnotations } from '../../src/storage/annotations';
import { type Canary, findLoss } from '../../src/storage/canary';
import { DATABASE_NAME } from '../../src/storage/database';
import type { DiskStore } from '../../src/storage/disk-store';
import { runJob, stageRows } from '../../src/storage/import-jobs';
import { editLists } from '../../src/storage/list-actions';
import { packLines, unpackLines } from '../../src/storage/packed-text';
import { openStores, type Stores } from '../../src/storage/stores';
import { undoLast } from '../../src/storage/undo';
import { aClaim, aName, anArticle, anId, NOON } from '../support/rows';
import { contentOfStore, must } from './open-store';

const LATER = '2026-03-02T00:00:00.000Z';
let names = 0;
let troubles: unknown[] = [];

interface Opened extends Stores {
  readonly backup: NonNullable<Stores['backup']>;
}

async function open(name: string, now = LATER): Promise<Opened> {
  const stores = await openStores(name, { now: () => now, onTrouble: (_, error) => troubles.push(error) });
  if (!stores.backup) throw new Error(stores.main.trouble ?? 'no backup');
  return { ...stores, backup: stores.backup };
}

/** The browser goes away, and everything that was under way with it. */
async function close({ main, backup }: Opened): Promise<void> {
  await backup.settled();
  (main as DiskStore).close();
}

function freshName(): string {
  names += 1;
  return `${DATABASE_NAME}-backup-${names}`;
}

function wipe(name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(name);
    request.onsuccess = () => resolve();
    request.onerror = () => reject(request.error);
  });
}

/** A bit of everything that a snapshot has to hold, deletions and half characters too. */
async function work({ main }: Stores): Promise<void> {
  const page = 'https://example.org/b';
  const a = must(await addAnnotation(main, { article: anArticle(), annotation: aName('منى إدريس') }));
  const b = must(
    await addAnnotation(main, {
      article: anArticle(page),
      annotation: aClaim({ pageKey: page, note: '🚢 \ud83d' }),
    }),
  );
  const c = must(await addAnnotation(main, { article: anArticle(), annotation: aClaim() }));
  must(
    await editLists(main, {
      edits: [{ list: 'tags', put: { id: anId(), label: 'rumour', definition: '', colour: 2 } }],
      now: NOON,
    }),
  );
  must(
    await editAnnotations(main, { ids: [a.id], now: LATER, edit: (old) => ({ ...old, note: 'changed' }) }),
  );
  must(await trashAnnotations(main, { ids: [b.id, c.id], now: '2026-01-01T00:00:00.000Z' }));
  must(await emptyTrash(main, new Date(LATER)));
  must(await addAnnotation(main, { article: anArticle(page), annotation: aClaim({ pageKey: page }) }));
}

beforeEach(async () => {
  troubles = [];
  await browser.storage.local.clear();
});

describe('findLoss', () => {
  const counts = { annotations: 10, articles: 3, entities: 2 };
  const canary: Canary = { dbUuid: 'a', lastSeq: 20, counts, countedAt: 20 };
  const found = { dbUuid: 'a', seq: 20, counts };

  it.each([
    ['as it was left', canary, found, undefined],
    [
      'with writes that were never recorded',
      canary,
      { ...found, seq: 25, counts: { ...counts, annotations: 4 } },
      undefined,
    ],
    ['without a canary', undefined, found, undefined],
    [
      'new, and new before',
      { ...canary, lastSeq: 0, counts: { annotations: 0, articles: 0, entities: 0 } },
      { ...found, dbUuid: 'b' },
      undefined,
    ],
    ['another one', canary, { ...found, dbUuid: 'b', seq: 0 }, 'emptied'],
    ['another one with rows', canary, { ...found, dbUuid: 'b', seq: 99 }, 'emptied'],
    ['without its last writes', canary, { ...found, seq: 19 }, 'older'],
    ['with rows missing', canary, { ...found, counts: { ...counts, annotations: 9 } }, 'partial'],
  ] as const)('of a database %s', (_, before, now, loss) => {
    expect(findLoss(before, now)).toBe(loss);
  });
});

describe('a database that was emptied without a word', () => {
  it('is noticed, and everything comes back, up to the last action', async () => {
    const name = freshName();
    const first = await open(name);
    await work(first);
    const before = await contentOfStore(first.main);
    await close(first);
    await wipe(name);

    const second = await open(name);
    const state = await second.backup.state();
    expect(state.alarm).toMatchObject({
      kind: 'emptied',
      noticed: LATER,
      expected: { annotations: 2, articles: 2, entities: 1 },
      found: { annotations: 0, articles: 0, entities: 0 },
    });
    const [latest] = state.snapshots;
    must(await second.backup.restore(latest?.id ?? ''));
    expect(await contentOfStore(second.main)).toEqual(before);
    expect((await second.backup.state()).alarm).toBeUndefined();
    await close(second);

    const third = await open(name);
    expect((await third.backup.state()).alarm).toBeUndefined();
    expect(await contentOfStore(third.main)).toEqual(before);
    await close(third);
    expect(troubles).toEqual([]);
  });

  it('keeps what the reader makes before restoring, and still has the old snapshot after new ones', async () => {
    const name = freshName();
    const first = await open(name);
    const lost = must(
      await addAnnotation(first.main, { article: anArticle(), annotation: aClaim({ note: 'lost' }) }),
    );
    await close(first);
    await wipe(name);

    const second = await open(name);
    const made = must(
      await addAnnotation(second.main, { article: anArticle(), annotation: aClaim({ note: 'made since' }) }),
    );
    for (let n = 0; n < 5; n++) must(await second.backup.takeSnapshot());
    await close(second);

    const third = await open(name);
    const { alarm, snapshots } = await third.backup.state();
    expect(alarm?.kind).toBe('emptied');
    const old = snapshots.at(-1);
    must(await third.backup.restore(old?.id ?? ''));
    const rows = must(await third.main.read((all) => all.annotationsOf('https://example.org/a')));
    expect(rows.map(({ id }) => id).sort()).toEqual([lost.id, made.id].sort());
    await close(third);
  });

  it('is forgotten when the reader says so, and can be restored all the same', async () => {
    const name = freshName();
    const first = await open(name);
    await work(first);
    const before = await contentOfStore(first.main);
    await close(first);
    await wipe(name);
    const second = await open(name);
    must(await second.backup.dismissAlarm());
    const state = await second.backup.state();
    expect(state.alarm).toBeUndefined();
    must(await second.backup.restore(state.snapshots.at(-1)?.id ?? ''));
    expect(await contentOfStore(second.main)).toEqual(before);
    await close(second);
  });
});

describe('the canary', () => {
  it('lost while the database is fine is made again without a word (R30)', async () => {
    const name = freshName();
    const first = await open(name);
    await work(first);
    await close(first);
    await browser.storage.local.clear();
    const second = await open(name);
    expect((await second.backup.state()).alarm).toBeUndefined();
    await second.backup.settled();
    expect((await second.backup.state()).snapshots).toMatchObject([{ counts: { annotations: 2 }, later: 0 }]);
    await close(second);
  });

  it('notices a database that was put back to an earlier state', async () => {
    const name = freshName();
    const first = await open(name);
    await work(first);
    await close(first);
    const second = await open(name);
    await second.main.write(async (rows) => {
      await rows.putAnnotation({ ...aClaim(), seq: await rows.nextSeq(50) });
      return { ok: true, value: true };
    });
    await close(second);
    // As if the last writes had never reached the disk.
    const third = await open(name);
    await browser.storage.local.set({
      canary: { ...((await browser.storage.local.get('canary')).canary as Canary), lastSeq: 10_000 },
    });
    await close(third);
    const fourth = await open(name);
    expect((await fourth.backup.state()).alarm?.kind).toBe('older');
    await close(fourth);
  });

  it('that missed a write, since the browser was killed after it, has a copy made', async () => {
    const name = freshName();
    const first = await open(name);
    await work(first);
    await first.backup.settled();
    const recorded = await browser.storage.local.get();
    await addAnnotation(first.main, { article: anArticle(), annotation: aClaim({ note: 'last' }) });
    const before = await contentOfStore(first.main);
    await close(first);
    await browser.storage.local.clear();
    await browser.storage.local.set(recorded);
    const second = await open(name);
    await close(second);
    await wipe(name);
    const third = await open(name);
    const { alarm, snapshots } = await third.backup.state();
    expect(alarm?.kind).toBe('emptied');
    must(await third.backup.restore(snapshots[0]?.id ?? ''));
    expect(await contentOfStore(third.main)).toEqual(before);
    await close(third);
  });

  it('writes nothing for a reader who has kept nothing', async () => {
    const stores = await open(freshName());
    await close(stores);
    expect(await browser.storage.local.get()).toEqual({});
  });
});

describe('snapshots', () => {
  it('are full ones and a journal: what was done after a full one is in it too', async () => {
    const name = freshName();
    const stores = await open(name);
    await work(stores);
    must(await stores.backup.takeSnapshot());
    must(await undoLast(stores.main, { now: LATER }));
    must(await addAnnotation(stores.main, { article: anArticle(), annotation: aClaim({ note: 'after' }) }));
    const before = await contentOfStore(stores.main);
    await close(stores);
    await wipe(name);
    const again = await open(name);
    const [latest] = (await again.backup.state()).snapshots;
    expect(latest?.later).toBe(2);
    must(await again.backup.restore(latest?.id ?? ''));
    expect(await contentOfStore(again.main)).toEqual(before);
    await close(again);
  });

  it('are three at most, and what is not needed is removed', async () => {
    const stores = await open(freshName());
    for (let n = 0; n < 6; n++) {
      must(await addAnnotation(stores.main, { article: anArticle(), annotation: aClaim() }));
      must(await stores.backup.takeSnapshot());
    }
    await stores.backup.settled();
    expect((await stores.backup.state()).snapshots.map(({ counts }) => counts.annotations)).toEqual([
      6, 5, 4,
    ]);
    const keys = Object.keys(await browser.storage.local.get());
    expect(keys.filter((key) => key.startsWith('snapshot '))).toHaveLength(3);
    expect(keys.filter((key) => key.startsWith('journal '))).toHaveLength(0);
    await close(stores);
  });

  it('are made by themselves after many actions, while the reader goes on', async () => {
    const stores = await open(freshName());
    for (let n = 0; n < 410; n++)
      must(
        await addAnnotation(stores.main, {
          article: anArticle(),
          annotation: aClaim({ pageKey: `https://example.org/${n}` }),
        }),
      );
    await stores.backup.settled();
    const { snapshots } = await stores.backup.state();
    expect(snapshots[0]?.counts.annotations).toBeGreaterThanOrEqual(400);
    await close(stores);
  }, 60_000);

  it('are made once after a large import, not for each of its parts', async () => {
    const name = freshName();
    const stores = await open(name);
    await work(stores);
    const articles = [anArticle()];
    const annotations = Array.from({ length: 2600 }, () => ({ ...aClaim(), seq: 0 }));
    for (const rows of rowParts({ articles, annotations, entities: [] }))
      must(await stageRows(stores.main, { job: 'large', rows, now: LATER }));
    must(await runJob(stores.main, { job: 'large', now: LATER }));
    await stores.backup.settled();
    const { snapshots } = await stores.backup.state();
    expect(snapshots.map(({ counts }) => counts.annotations)).toEqual([2602]);
    const before = await contentOfStore(stores.main);
    await close(stores);
    await wipe(name);
    const again = await open(name);
    must(await again.backup.restore(snapshots[0]?.id ?? ''));
    expect(await contentOfStore(again.main)).toEqual(before);
    await close(again);
  }, 60_000);

  it('that are damaged restore nothing', async () => {
    const name = freshName();
    const stores = await open(name);
    await work(stores);
    must(await stores.backup.takeSnapshot());
    const [key = ''] = Object.keys(await browser.storage.local.get()).filter((one) =>
      one.startsWith('snapshot '),
    );
    const part = (await browser.storage.local.get(key))[key] as string;
    await browser.storage.local.set({ [key]: `${part.slice(0, 40)}${part.slice(44)}` });
    const before = await contentOfStore(stores.main);
    const [latest] = (await stores.backup.state()).snapshots;
    expect(await stores.backup.restore(latest?.id ?? '')).toEqual({ ok: false, code: 'storage_failed' });
    expect(await contentOfStore(stores.main)).toEqual(before);
    expect(await stores.backup.restore('999')).toEqual({ ok: false, code: 'not_found' });
    await close(stores);
  });

  it('know when the last export was', async () => {
    const { backup, ...stores } = await open(freshName());
    expect((await backup.state()).lastExport).toBeUndefined();
    must(await backup.exportSaved());
    expect((await backup.state()).lastExport).toBe(LATER);
    await close({ ...stores, backup });
  });
});

describe('packed text', () => {
  it('gives back every line, half characters escaped by JSON', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.string({ unit: 'binary', maxLength: 40 })), async (texts) => {
        const lines = texts.map((text) => JSON.stringify(text));
        const parts: string[] = [];
        await packLines(lines, async (part) => void parts.push(part));
        const back = [];
        for await (const line of unpackLines(parts)) back.push(JSON.parse(line));
        expect(back).toEqual(texts);
      }),
    );
  });

  it('goes in several parts when it is long', async () => {
    const lines = Array.from({ length: 3000 }, () => Array.from({ length: 100 }, () => Math.random()).join());
    const parts: string[] = [];
    const { parts: count, size } = await packLines(lines, async (part) => void parts.push(part));
    expect([parts.length, parts.join('').length]).toEqual([count, size]);
    expect(count).toBeGreaterThan(1);
    const back = [];
    for await (const line of unpackLines(parts)) back.push(line);
    expect(back).toEqual(lines);
  });
});
