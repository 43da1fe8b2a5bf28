import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Page, type Scope, until } from '../support/driver';
import { startPageServer } from '../support/page-server';
import { ask, tabOf } from '../support/page-view';
import { BROWSER, practiceArticle, stage, viewOf } from './browser';
import { createKeptProfile, type KeptBrowser } from './kept-profile';
import { type Api, aTag, backupOf, must, partsOf, tables, uuid } from './stored';

describe('a background that is killed', () => {
  const on = stage('practice');

  it('leaves an action whole or not at all, and loses nothing that it acknowledged (R1)', async () => {
    const page = await on.showRead('/faults.html', practiceArticle('en'));
    const tabId = await on.tab(page);
    const { id } = await must(
      ask(on.extension, 'annotate', {
        tabId,
        target: { kind: 'claim', index: 0 },
        patch: { tag: 'sourced' },
      }),
    );
    let [acknowledged, kept] = [-1, 0];
    // Killed at points from the first moment on, and every fourth time after the answer.
    for (let n = 0; n < 20; n++) {
      const answer = on.extension
        .evaluate(
          ({ message, wait }) =>
            Promise.race([
              (globalThis as unknown as { chrome: Api }).chrome.runtime.sendMessage(message),
              new Promise((resolve) => setTimeout(resolve, wait, undefined)),
            ]).catch(() => undefined),
          {
            message: { request: 'editAnnotation', input: { id, patch: { note: `note ${n}` } } },
            wait: n % 4 === 3 ? 10_000 : n * 15,
          },
        )
        .catch(() => undefined);
      const answered = (await answer) as { ok: boolean } | undefined;
      await on.driver.stopBackground();
      if (answered?.ok) acknowledged = n;
      const { annotations = [], changes = [], meta = [], articles = [] } = await tables(on.extension);
      const [row] = annotations;
      if (!row) throw new Error('no annotation');
      const last = changes.at(-1);
      expect(last?.annotations[0]?.after).toEqual(row);
      expect(meta).toContainEqual({ key: 'seq', value: row.seq });
      expect(articles).toHaveLength(1);
      kept = row.note === '' ? -1 : Number(row.note.slice(5));
      expect(kept).toBeGreaterThanOrEqual(acknowledged);
      expect(kept).toBeLessThanOrEqual(n);
    }
    expect(acknowledged).toBeGreaterThan(0);
    // The article goes on being read and tagged afterwards.
    expect((await viewOf(on, page)).annotations).toHaveLength(1);
    await page.close();
  });

  it('ends an import that it had begun, once, and a second import of the file adds nothing (R2, R25)', async () => {
    const count = 2500;
    const parts = partsOf(count);
    for (const round of [0, 1]) {
      const job = uuid();
      let added = 0;
      for (const rows of parts) added += (await must(ask(on.extension, 'stageImport', { job, rows }))).added;
      expect(added).toBe(round === 0 ? count : 0);
      for (let step = 0; step < 2; step++) await must(ask(on.extension, 'applyImport', { job }));
      await on.driver.stopBackground();
      await until('the import to end by itself', async () => {
        await ask(on.extension, 'getSettings', {});
        const { unfinishedImport } = await backupOf(on.extension);
        return unfinishedImport === undefined;
      });
      const { annotations = [], articles = [], jobParts = [] } = await tables(on.extension);
      const own = annotations.filter((row) => row.pageKey === 'https://example.org/import');
      expect(own).toHaveLength(count);
      expect(new Set(own.map((row) => row.id)).size).toBe(count);
      const article = articles.find((row) => row.pageKey === 'https://example.org/import');
      expect(article).toMatchObject({ counts: { sourced: count } });
      expect(jobParts).toEqual([]);
    }
    expect(await must(ask(on.extension, 'checkData', { repair: false }))).toMatchObject({
      counts: 0,
      articles: 0,
      malformed: 0,
    });
  });

  it('takes twenty tabs that save at once (R14)', async () => {
    const tabs: Page[] = [];
    while (tabs.length < 20)
      tabs.push(await on.driver.openExtension('popup.html?tab=0', { background: true }));
    const { tags: before = [] } = await tables(on.extension);
    const saved = await Promise.all(
      tabs.map((tab, index) =>
        tab.evaluate(
          (edits) =>
            Promise.all(
              edits.map((edit) =>
                (globalThis as unknown as { chrome: Api }).chrome.runtime.sendMessage({
                  request: 'editLists',
                  input: { edits: [edit] },
                }),
              ),
            ),
          Array.from({ length: 5 }, (_, n) => aTag(`tab ${index} tag ${n}`)),
        ),
      ),
    );
    expect(saved.flat()).toEqual(Array.from({ length: 100 }, () => ({ ok: true, value: { count: 1 } })));
    const { tags = [] } = await tables(on.extension);
    expect(tags.length - before.length).toBe(100);
    expect(new Set(tags.map((row) => row.seq)).size).toBe(tags.length);
    for (const tab of tabs) await tab.close();
  });
});

describe.skipIf(process.platform !== 'linux')('a browser that is killed', () => {
  const kept = createKeptProfile();
  let running: KeptBrowser | undefined;
  let server: Awaited<ReturnType<typeof startPageServer>>;
  beforeAll(async () => {
    server = await startPageServer();
  });
  afterAll(async () => {
    await kept.kill();
    await server.stop();
    kept.remove();
  });

  async function restart(): Promise<KeptBrowser> {
    await kept.kill();
    running = await kept.start();
    return running;
  }

  const idsOf = async (extension: Scope) => {
    await ask(extension, 'getSettings', {});
    await backupOf(extension);
    const { annotations = [], tags = [] } = await tables(extension);
    return [...annotations, ...tags].map((row) => row.id).sort();
  };

  it('has all that was acknowledged; deleted and spoiled databases are noticed, and come back (R4, R9, R10)', async () => {
    running = await kept.start();
    const page = await running.driver.open(server.serve('/kept.html', practiceArticle('en')));
    const tabId = await tabOf(running.extension, page.url);
    const acknowledged: string[] = [];
    const save = async (extension: Scope, count: number) => {
      for (let n = 0; n < count; n++) {
        const edit = aTag(`tag ${n}`);
        await must(ask(extension, 'editLists', { edits: [edit] }));
        acknowledged.push(edit.put.id);
      }
    };
    const { extension } = running;
    const claim = await until('a claim to tag', async () => {
      const saved = await ask(extension, 'annotate', {
        tabId,
        target: { kind: 'claim', index: 0 },
        patch: { tag: 'sourced', note: 'قال 🚢' },
      });
      return saved.ok && saved.value;
    });
    acknowledged.push(claim.id);
    await save(extension, 30);

    // Killed in the middle of more saving.
    const more = save(extension, 200).catch(() => undefined);
    await until('some more acknowledged', async () => acknowledged.length > 60);
    await kept.kill();
    await more;
    const second = await restart();
    const found = await idsOf(second.extension);
    expect(acknowledged.filter((id) => !found.includes(id))).toEqual([]);
    expect((await backupOf(second.extension)).alarm).toBeUndefined();
    // What was committed and not recorded any more is in a new copy.
    await until('a copy', async () => (await backupOf(second.extension)).copying === undefined);

    for (const harm of [kept.deleteDatabase, kept.spoilDatabase]) {
      await kept.kill();
      harm();
      const third = await kept.start();
      running = third;
      const lost = await idsOf(third.extension);
      expect(lost.length).toBeLessThan(found.length);
      const { alarm, snapshots } = await backupOf(third.extension);
      expect(alarm).toMatchObject({
        kind: 'emptied',
        expected: { annotations: 1, articles: 1 },
        found: { annotations: 0 },
      });
      await must(ask(third.extension, 'restoreSnapshot', { id: snapshots[0]?.id ?? '' }));
      expect(await idsOf(third.extension)).toEqual(found);
      const [restored] = (await tables(third.extension)).annotations ?? [];
      expect(restored).toMatchObject({ note: 'قال 🚢', tag: 'sourced' });
      expect((await backupOf(third.extension)).alarm).toBeUndefined();
    }
  });
});

// Chromium takes no limit for an extension's origin; a small file system would need a mount.
describe.skipIf(BROWSER !== 'firefox')('a full disk', () => {
  const kept = createKeptProfile({ 'dom.quotaManager.temporaryStorage.fixedLimit': 6144 });
  afterEach(async () => {
    await kept.kill();
    kept.remove();
  });

  it('is told, loses nothing, and what there is can be exported (R11)', async () => {
    const { extension } = await kept.start();
    const noise = () =>
      Array.from({ length: 600_000 }, () =>
        String.fromCharCode(0x4e00 + Math.floor(Math.random() * 20_000)),
      ).join('');
    const saved: string[] = [];
    let refused: string | undefined;
    while (refused === undefined && saved.length < 40) {
      const { list, put } = aTag('large');
      const result = await ask(extension, 'editLists', {
        edits: [{ list, put: { ...put, definition: noise() } }],
      });
      if (result.ok) saved.push(put.id);
      else refused = result.code;
    }
    expect(refused).toBe('storage_full');
    const { tags = [] } = await tables(extension);
    expect(tags.map((row) => row.id).sort()).toEqual([...saved].sort());
    const chunk = await must(ask(extension, 'exportRows', { scope: { kind: 'everything' } }));
    expect(chunk.lists?.tags).toHaveLength(saved.length);
  });
});
