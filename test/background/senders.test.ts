import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import browser from 'webextension-polyfill';
import type { RequestName } from '../../src/messaging/protocol';
import { readAll } from '../storage/fixtures/build-v1';
import { ask, EXTENSION_ORIGIN, fake, must, playPage, readTab, startFresh, until, view } from './harness';

let database = '';
beforeEach(async () => {
  database = await startFresh();
});
afterEach(() => vi.restoreAllMocks());

const ID = '3f0d7c7e-51c5-4b5e-9d0a-6a1f4a0f0001';

const INPUTS: { [N in RequestName]: unknown } = {
  annotate: { tabId: 1, target: { kind: 'claim', index: 0 }, patch: { tag: 'sourced' } },
  editAnnotation: { id: ID, patch: { note: 'x' } },
  annotateMany: { tabId: 1, targets: [{ kind: 'claim', index: 0 }], patch: { tag: 'sourced' } },
  moveEnd: { id: ID, edge: 'end', by: 1 },
  deleteAnnotations: { ids: [ID] },
  undo: {},
  readPage: { tabId: 1, anyway: true },
  jump: { tabId: 1, target: { kind: 'claim', index: 0 }, card: false },
  setPageOn: { tabId: 1, on: false },
  sitesChanged: { origins: [] },
  removeSites: { origins: ['https://example.org/*'] },
  getSettings: {},
  setSettings: { show: 'nothing' },
  openLibrary: {},
  exportRows: { scope: { kind: 'everything' } },
  redo: {},
  restoreAnnotations: { ids: [ID] },
  bulkEdit: { ids: [ID], patch: { tag: 'sourced' } },
  editLists: { edits: [{ list: 'cues', trash: 'en/verb/say' }] },
  deleteTags: { ids: [ID] },
  mergeTags: { into: ID, from: [ID] },
  editEntity: { id: ID, patch: { note: 'x' } },
  mergeEntities: { into: ID, from: [ID] },
  splitEntity: { id: ID, annotations: [ID], label: 'x' },
  stageImport: { job: ID, rows: { articles: [], annotations: [], entities: [] } },
  applyImport: { job: ID },
  dropImport: { job: ID },
  checkData: { repair: false },
  takeSnapshot: {},
  restoreSnapshot: { id: ID },
  dismissAlarm: {},
  exportSaved: {},
  foundIds: { typed: 'x', filter: {} },
  teach: { id: ID, reach: 'site', watched: false },
  placeAnnotation: { id: ID, start: 0, end: 1, words: 'x' },
  refusePlaces: { id: ID },
  openPractice: { article: { text: 'x', blocks: [], facts: {} }, lang: 'en' },
};
const NAMES = Object.keys(INPUTS) as RequestName[];

/** Who is not one of our documents. */
const STRANGERS: readonly (readonly [
  string,
  { url: string; origin?: string; id?: string; tabId?: number },
])[] = [
  ['our content script in a page', { url: 'https://example.org/a', tabId: 0 }],
  [
    'another extension',
    { url: 'chrome-extension://other/popup.html', origin: 'chrome-extension://other', id: 'other' },
  ],
  [
    'a page that names our address',
    { url: `${EXTENSION_ORIGIN}/popup.html`, origin: 'https://evil.example' },
  ],
  ['another extension that names our address', { url: `${EXTENSION_ORIGIN}/popup.html`, id: 'other' }],
];

describe.each(STRANGERS)('%s', (_, stranger) => {
  it.each(NAMES)('is refused %s', async (name) => {
    const tabId = fake.openTab('https://example.org/a');
    const place = 'tabId' in stranger ? { ...stranger, tabId } : stranger;
    const answer = await ask(name, INPUTS[name] as never, place);
    expect(answer).toEqual({ ok: false, code: 'not_allowed' });
  });

  it('gets no view', async () => {
    const tabId = fake.openTab('https://example.org/a');
    const place = 'tabId' in stranger ? { ...stranger, tabId } : stranger;
    const opened = view({ view: 'library' }, place);
    await until(() => opened.isClosed(), 'closed');
    expect(opened.updates).toEqual([]);
  });
});

describe('the card', () => {
  const cardOf = (tabId: number) => ({ tabId, frameId: 3, url: `${EXTENSION_ORIGIN}/card.html` });

  it.each([
    'exportRows',
    'removeSites',
    'setSettings',
    'sitesChanged',
    'readPage',
    'setPageOn',
    'openPractice',
  ] as const)('is refused %s', async (name) => {
    const { tabId } = await readTab();
    expect(await ask(name, INPUTS[name] as never, cardOf(tabId))).toEqual({ ok: false, code: 'not_allowed' });
  });

  it('speaks for its own tab, whichever it names', async () => {
    const a = await readTab('https://example.org/a');
    const b = await readTab('https://example.org/b');
    const input = { tabId: b.tabId, target: { kind: 'claim', index: 0 }, patch: { tag: 'sourced' } } as const;
    const saved = await must(ask('annotate', input, cardOf(a.tabId)));
    expect(saved.pageKey).toBe('https://example.org/a');
  });

  it('cannot change, delete or undo what belongs to another page', async () => {
    const a = await readTab('https://example.org/a');
    const b = await readTab('https://example.org/b');
    const input = { tabId: b.tabId, target: { kind: 'claim', index: 0 }, patch: { tag: 'sourced' } } as const;
    const { id } = await must(ask('annotate', input));
    const card = cardOf(a.tabId);
    const refused = { ok: false, code: 'not_allowed' };
    expect(await ask('editAnnotation', { id, patch: { note: 'x' } }, card)).toEqual(refused);
    expect(await ask('deleteAnnotations', { ids: [id] }, card)).toEqual(refused);
    expect(await ask('undo', { pageKey: 'https://example.org/b' }, card)).toEqual({
      ok: false,
      code: 'nothing_to_undo',
    });
    expect((await readAll(database)).annotations).toMatchObject([{ note: '' }]);
  });
});

describe('a page port', () => {
  it.each([
    ['of a frame in the page', { frameId: 4, url: 'https://example.org/a' }],
    ['of our popup opened in a tab', { frameId: 0, url: `${EXTENSION_ORIGIN}/popup.html` }],
    ['of our card', { frameId: 4, url: `${EXTENSION_ORIGIN}/card.html` }],
  ])('%s is closed', async (_, place) => {
    const tabId = fake.openTab('https://example.org/a');
    const port = fake.as({ tabId, ...place }).connect({ name: 'page' });
    let closed = false;
    port.onDisconnect.addListener(() => {
      closed = true;
    });
    await until(() => closed, 'closed');
  });

  it('with an unknown name is closed', async () => {
    const port = fake.as({ url: `${EXTENSION_ORIGIN}/popup.html` }).connect({ name: 'other' });
    let closed = false;
    port.onDisconnect.addListener(() => {
      closed = true;
    });
    await until(() => closed, 'closed');
  });
});

describe('2,000 random messages', () => {
  const anyMessage = fc.oneof(
    fc.anything({ maxDepth: 3 }),
    fc.record({
      request: fc.oneof(fc.constantFrom(...NAMES), fc.string()),
      input: fc.anything({ maxDepth: 2 }),
    }),
    fc.constantFrom(...NAMES).map((request) => ({ request, input: INPUTS[request] })),
    fc.record({
      type: fc.constantFrom('openPage', 'style', 'focus', 'noArticle', 'wake'),
      article: fc.anything(),
    }),
    fc.constantFrom('__proto__', 'constructor', 'toString').map((request) => ({ request, input: {} })),
  );

  it('from a content script have no effect and throw nothing', async () => {
    const bug = vi.spyOn(console, 'error');
    const tabId = fake.openTab('https://example.org/a');
    const page = playPage(tabId, 'https://example.org/a');
    const script = fake.as({ tabId, url: 'https://example.org/a' });
    for (const message of fc.sample(anyMessage, { numRuns: 1000, seed: 20 })) {
      const answer = await script.sendMessage(message);
      if (answer !== undefined) expect(answer).toMatchObject({ ok: false });
    }
    for (const message of fc.sample(anyMessage, { numRuns: 1000, seed: 21 })) page.raw(message);
    page.raw({ type: 'noArticle', reason: 'no-text', url: 'https://example.org/a' });
    const shown = view({ view: 'page', tabId, start: false });
    await until(() => shown.last()?.page.state === 'no-text', 'the one honest message');
    expect(page.messages).toEqual([]);
    expect(fake.calls.filter(({ api }) => !api.startsWith('action.'))).toEqual([]);
    expect(await browser.storage.local.get()).toEqual({});
    const { meta: _, ...tables } = await readAll(database);
    expect(Object.values(tables).flat()).toEqual([]);
    expect(bug).not.toHaveBeenCalled();
  }, 30_000);

  it('with the right sender but wrong contents are bad_message', async () => {
    const popup = fake.as({ url: `${EXTENSION_ORIGIN}/popup.html` });
    for (const input of fc.sample(fc.anything({ maxDepth: 2 }), { numRuns: 300, seed: 22 })) {
      const answer = await popup.sendMessage({ request: 'annotate', input });
      expect(answer).toEqual({ ok: false, code: 'bad_message' });
    }
  });
});
