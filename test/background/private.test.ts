import { beforeEach, describe, expect, it } from 'vitest';
import browser from 'webextension-polyfill';
import { readAll } from '../storage/fixtures/build-v1';
import { ask, EXTENSION_ORIGIN, must, readTab, startFresh, until, view } from './harness';

let database = '';
beforeEach(async () => {
  database = await startFresh();
});

const NOTE = 'marker of the private note';
const KEY = 'https://example.org/a';

async function annotatePrivately() {
  const tab = await readTab(KEY, { incognito: true });
  const saved = await must(
    ask('annotate', {
      tabId: tab.tabId,
      target: { kind: 'claim', index: 2 },
      patch: { tag: 'unsourced', note: NOTE },
    }),
  );
  return { ...tab, saved };
}

describe('a private window', () => {
  it('keeps annotations without a trace on the disk', async () => {
    const { page } = await annotatePrivately();
    await until(() => page.last('annotations')?.placed.length === 1, 'drawn');
    const { meta: _, ...tables } = await readAll(database);
    expect(Object.values(tables).flat()).toEqual([]);
    expect(JSON.stringify(await browser.storage.local.get())).toBe('{}');
  });

  it('keeps them while the browser runs, even if the worker dies', async () => {
    await annotatePrivately();
    await startFresh(database);
    const { page } = await readTab(KEY, { incognito: true });
    expect(page.last('reading')?.reading.placed).toHaveLength(1);
  });

  it('shows nothing of them in ordinary windows', async () => {
    await annotatePrivately();
    const { page, tabId } = await readTab(KEY);
    expect(page.last('reading')?.reading.placed).toEqual([]);
    const popup = view({ view: 'page', tabId, start: false });
    const library = view({ view: 'library' });
    await until(() => popup.last() && library.last(), 'views');
    expect(popup.last()?.page).toMatchObject({ private: false, annotations: [], canUndo: false });
    expect(library.last()?.library).toEqual({ articles: [], annotations: 0, private: false });
    expect(await must(ask('exportRows', { scope: { kind: 'everything' } }))).toMatchObject({
      annotations: [],
      total: 0,
    });
  });

  it('has its own library and export', async () => {
    const { tabId, saved } = await annotatePrivately();
    const place = { tabId, frameId: 0, url: `${EXTENSION_ORIGIN}/library.html` };
    const library = view({ view: 'library' }, place);
    await until(() => library.last()?.library.annotations === 1, 'library');
    expect(library.last()?.library.private).toBe(true);
    expect((await must(ask('exportRows', { scope: { kind: 'everything' } }, place))).annotations).toEqual([
      saved,
    ]);
    const scope = { kind: 'page', pageKey: KEY, private: true } as const;
    expect((await must(ask('exportRows', { scope }))).annotations).toEqual([saved]);
  });

  it('edits, deletes and undoes in memory', async () => {
    const { tabId, saved, page } = await annotatePrivately();
    expect((await must(ask('editAnnotation', { id: saved.id, patch: { tag: 'sourced' } }))).tag).toBe(
      'sourced',
    );
    expect(await must(ask('deleteAnnotations', { ids: [saved.id] }))).toEqual({ count: 1 });
    await until(() => page.last('annotations')?.placed.length === 0, 'gone');
    expect(await must(ask('undo', { pageKey: KEY, tabId }))).toEqual({ action: 'delete' });
    expect(await must(ask('undo', { pageKey: KEY }))).toEqual({ action: 'edit' });
    const { meta: _, ...tables } = await readAll(database);
    expect(Object.values(tables).flat()).toEqual([]);
  });

  it('and an ordinary one undo each their own on the same page', async () => {
    const hidden = await annotatePrivately();
    const open = await readTab(KEY);
    await must(
      ask('annotate', { tabId: open.tabId, target: { kind: 'claim', index: 0 }, patch: { tag: 'sourced' } }),
    );
    await must(ask('undo', { pageKey: KEY, tabId: hidden.tabId }));
    await until(() => hidden.page.last('annotations')?.placed.length === 0, 'private one undone');
    expect((await readAll(database)).annotations).toMatchObject([{ tag: 'sourced' }]);
    expect((await readAll(database)).annotations?.[0]).not.toHaveProperty('deleted');
  });
});
