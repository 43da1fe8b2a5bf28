import { beforeEach, describe, expect, it } from 'vitest';
import browser from 'webextension-polyfill';
import { ask, fake, must, playPage, readTab, startFresh, until, view } from './harness';

beforeEach(async () => {
  await startFresh();
  const { origins = [] } = await browser.permissions.getAll();
  fake.revoke(...origins);
  fake.registered.clear();
  fake.onInject(() => undefined);
});

/** The reader script as far as the background sees it: once injected it opens its port and says what is there. */
function playReader(text?: string): void {
  fake.onInject((tab, files) => {
    if (files.includes('reader.js')) playPage(tab.id, tab.url).show(text);
  });
}

describe('the popup', () => {
  it('starts the reading of a page it was opened on', async () => {
    playReader();
    const tabId = fake.openTab('https://example.org/a');
    fake.allowTab(tabId);
    const popup = view({ view: 'page', start: true });
    await until(() => popup.last()?.page.state === 'read', 'read');
    expect(popup.updates.map(({ page }) => page.state)).toContain('reading');
    expect(popup.last()?.page).toMatchObject({
      tabId,
      origin: 'https://example.org',
      siteGranted: false,
      pageKey: 'https://example.org/a',
    });
    expect(popup.last()?.page.entities).toMatchObject([
      { label: 'Jane Smith', count: 2 },
      { label: 'John Doe', count: 1 },
    ]);
  });

  it.each([
    ['a page without leave', 'https://example.org/a', false, 'no-access', 'permission_refused'],
    ['the browser’s settings', 'chrome://settings', false, 'restricted', 'page_restricted'],
  ])('says of %s what it is', async (_, url, allowed, state, error) => {
    const tabId = fake.openTab(url);
    if (allowed) fake.allowTab(tabId);
    const popup = view({ view: 'page', tabId, start: true });
    await until(() => popup.last()?.page.state === state, state);
    expect(popup.last()?.page.error).toBe(error);
    expect(await ask('readPage', { tabId, anyway: false })).toEqual({ ok: false, code: error });
  });

  it('does not start a reading when it only looks', async () => {
    const tabId = fake.openTab('https://example.org/a');
    fake.allowTab(tabId);
    const panel = view({ view: 'page', tabId, start: false });
    await until(() => panel.last(), 'a view');
    expect(panel.last()?.page.state).toBe('idle');
    expect(fake.callsOf('scripting.executeScript')).toEqual([]);
  });

  it('follows the tab in front', async () => {
    const a = await readTab('https://example.org/a');
    const b = await readTab('https://example.org/b');
    const panel = view({ view: 'page', start: false });
    await until(() => panel.last()?.page.tabId === b.tabId, 'second tab');
    fake.activate(a.tabId);
    await until(() => panel.last()?.page.pageKey === 'https://example.org/a', 'first tab');
  });

  it('is told of a page that is no article, and reads it anyway when asked', async () => {
    const tabId = fake.openTab('https://example.org/shop');
    fake.allowTab(tabId);
    const page = playPage(tabId, 'https://example.org/shop');
    page.send({ type: 'noArticle', reason: 'not-article', url: 'https://example.org/shop' });
    const popup = view({ view: 'page', tabId, start: true });
    await until(() => popup.last()?.page.state === 'not-article', 'not an article');
    const woken: unknown[] = [];
    fake.as({ tabId, url: 'https://example.org/shop' }).onMessage.addListener((message) => {
      woken.push(message);
    });
    await must(ask('readPage', { tabId, anyway: true }));
    expect(woken).toEqual([{ type: 'wake', anyway: true }]);
  });

  it('switches a page off, and leaves it off when it is opened again', async () => {
    playReader();
    const { tabId, page } = await readTab();
    await must(ask('setPageOn', { tabId, on: false }));
    await until(() => page.last('stop'), 'stop');
    page.close();
    const popup = view({ view: 'page', tabId, start: true });
    await until(() => popup.last()?.page.state === 'off', 'off');
    expect(fake.callsOf('scripting.executeScript')).toEqual([]);
    await must(ask('setPageOn', { tabId, on: true }));
    await until(() => popup.last()?.page.state === 'read', 'read again');
  });

  it('is told of what the reader points at', async () => {
    const { tabId, page } = await readTab();
    const popup = view({ view: 'page', tabId, start: false });
    page.send({ type: 'focus', target: { kind: 'claim', index: 2 } });
    await until(() => popup.last()?.page.focus, 'focus');
    page.send({ type: 'focus', target: undefined });
    await until(() => popup.last() && !popup.last()?.page.focus, 'no focus');
  });

  it('is told why nothing is drawn', async () => {
    const { tabId, page } = await readTab();
    const popup = view({ view: 'page', tabId, start: false });
    page.send({ type: 'paintTrouble', why: 'wiped' });
    await until(() => popup.last()?.page.paintTrouble === 'wiped', 'trouble');
  });

  it('goes idle when the tab goes elsewhere', async () => {
    const { tabId, page } = await readTab();
    const popup = view({ view: 'page', tabId, start: false });
    await until(() => popup.last()?.page.state === 'read', 'read');
    page.close();
    fake.navigate(tabId, 'https://example.org/b');
    await until(() => popup.last()?.page.state === 'idle', 'idle');
    expect(popup.last()?.page.claims).toEqual([]);
  });
});

describe('sites', () => {
  const loader = () => fake.registered.get('isnad-loader');
  const matches = () => (loader()?.matches ?? []) as string[];

  it('run the loader exactly where leave was given', async () => {
    fake.grant('https://example.org/*');
    await until(() => loader(), 'registered');
    expect(loader()).toMatchObject({
      matches: ['https://example.org/*'],
      js: ['loader.js'],
      persistAcrossSessions: true,
    });
    fake.grant('https://example.net/*');
    await until(() => matches().length === 2, 'both');
    fake.revoke('https://example.org/*');
    await until(() => matches().join() === 'https://example.net/*', 'one left');
    fake.revoke('https://example.net/*');
    await until(() => !loader(), 'none');
  });

  it('are shown as they change, and given back on request', async () => {
    const shown = view({ view: 'sites' });
    await until(() => shown.last(), 'sites');
    expect(shown.last()?.sites).toEqual({ origins: [], everywhere: false });
    fake.grant('https://example.org/*', 'https://*/*');
    await until(() => shown.last()?.sites.everywhere, 'everywhere');
    await must(ask('removeSites', { origins: ['https://*/*'] }));
    await until(() => shown.last()?.sites.origins.join() === 'https://example.org/*', 'given back');
  });

  it('cannot be given back one by one while every site is granted, and says so', async () => {
    fake.grant('https://*/*', 'https://example.org/*');
    expect(await ask('removeSites', { origins: ['https://example.org/*'] })).toEqual({
      ok: false,
      code: 'every_site_allowed',
    });
  });

  it('that are granted say so in the popup', async () => {
    fake.grant('https://example.org/*');
    const { tabId } = await readTab();
    const popup = view({ view: 'page', tabId, start: false });
    await until(() => popup.last()?.page.siteGranted, 'granted');
  });

  it('get the reader when their loader found an article', async () => {
    playReader();
    fake.grant('https://example.org/*');
    const tabId = fake.openTab('https://example.org/a');
    await fake.as({ tabId, url: 'https://example.org/a' }).sendMessage({ type: 'wantReader' });
    await until(() => injections('reader.js').length > 0, 'injected');
    expect(injections('reader.js')[0]).toEqual({ target: { tabId }, files: ['reader.js'] });
  });

  it('are looked at in the tabs that show them already when they are granted', async () => {
    const tabId = fake.openTab('https://example.org/a');
    fake.openTab('https://elsewhere.example/b');
    fake.grant('https://example.org/*');
    await until(() => injections('loader.js').length > 0, 'the loader');
    expect(injections('loader.js')).toEqual([{ target: { tabId }, files: ['loader.js'] }]);
  });

  it.each([
    ['a frame', { frameId: 2 }],
    ['another extension', { id: 'other' }],
  ])('do not get the reader from %s', async (_, place) => {
    fake.grant('https://example.org/*');
    const tabId = fake.openTab('https://example.org/a');
    const other = { tabId, url: 'https://example.org/a', ...place };
    await fake.as(other).sendMessage({ type: 'wantReader' });
    await must(ask('getSettings', {}));
    expect(injections('reader.js')).toEqual([]);
  });
});

/** What was injected of one script, in order. */
function injections(file: string): unknown[] {
  const all = fake.callsOf('scripting.executeScript').map((call) => call.args[0] as { files: string[] });
  return all.filter(({ files }) => files.includes(file));
}

describe('installation', () => {
  it('opens the welcome page and makes the menu', async () => {
    fake.install('install');
    await until(() => fake.callsOf('tabs.create').length === 1, 'welcome');
    expect(fake.callsOf('tabs.create')[0]?.args[0]).toMatchObject({
      url: expect.stringMatching(/\/welcome\.html$/),
    });
    await until(() => fake.menus.has('mark-selection'), 'menu');
  });

  it('of an update opens nothing and reaches the open pages of granted sites', async () => {
    fake.grant('https://example.org/*');
    const tabId = fake.openTab('https://example.org/a');
    fake.install('update');
    await until(() => fake.callsOf('scripting.executeScript').length > 0, 'loader');
    expect(fake.callsOf('scripting.executeScript')[0]?.args[0]).toEqual({
      target: { tabId },
      files: ['loader.js'],
    });
    expect(fake.callsOf('tabs.create')).toEqual([]);
  });
});

describe('keys and menus', () => {
  it.each(['mark-selection', 'review'] as const)('hand %s to a page that is read', async (command) => {
    const { tabId, page } = await readTab();
    fake.command(command, { id: tabId, windowId: 1 });
    await until(() => page.last('command'), 'command');
    expect(page.last('command')?.command).toBe(command);
  });

  it('read a page first that is not', async () => {
    const pages: ReturnType<typeof playPage>[] = [];
    fake.onInject((tab, files) => {
      if (!files.includes('reader.js')) return;
      const page = playPage(tab.id, tab.url);
      pages.push(page);
      page.show();
    });
    const tabId = fake.openTab('https://example.org/a');
    fake.allowTab(tabId);
    fake.clickMenu({ menuItemId: 'mark-selection' }, { id: tabId, windowId: 1 });
    await until(() => pages[0]?.last('command')?.command === 'mark-selection', 'command');
  });

  it('open the sidebar before anything is awaited', () => {
    fake.command('open-panel', { id: 1, windowId: 1 });
    expect(fake.callsOf('sidebarAction.toggle')).toHaveLength(1);
  });
});

describe('the badge', () => {
  it('counts the annotations of the page', async () => {
    const { tabId } = await readTab();
    await must(ask('annotate', { tabId, target: { kind: 'claim', index: 0 }, patch: { tag: 'sourced' } }));
    await until(() => fake.callsOf('action.setBadgeText').length > 0, 'badge');
    expect(fake.callsOf('action.setBadgeText').at(-1)?.args[0]).toEqual({ tabId, text: '1' });
  });
});

describe('settings', () => {
  it.each([
    ['names', 3, 0],
    ['claims', 0, 4],
    ['nothing', 0, 0],
    ['both', 3, 4],
  ] as const)('to show %s are drawn at once', async (show, names, claims) => {
    const { page } = await readTab();
    await must(ask('setSettings', { show: 'nothing' }));
    await must(ask('setSettings', { show }));
    expect(await must(ask('getSettings', {}))).toEqual({ show, hiddenTypes: [], digits: 'auto' });
    await until(() => {
      const drawn = page.last('annotations');
      return (
        drawn &&
        3 - drawn.hidden.length === names &&
        drawn.claims.filter(({ look }) => look).length === claims
      );
    }, 'drawn');
  });
});
