import 'fake-indexeddb/auto';
import browser from 'webextension-polyfill';
import { startBackground } from '../../src/background/background';
import type { Analysis, Claim, Entity, Mention } from '../../src/core/model/analysis';
import type { Article } from '../../src/core/model/article';
import type { Result } from '../../src/core/model/result';
import type {
  FromPage,
  RequestInput,
  RequestName,
  RequestOutput,
  ToPage,
  ViewRequest,
  ViewUpdate,
} from '../../src/messaging/protocol';
import { EXTENSION_ORIGIN, fake, until } from '../support/fake-browser';

export { EXTENSION_ORIGIN, fake, until };

export const TEXT =
  'Jane Smith opened the harbour. The works cost nine million, Jane Smith said. Nobody was hurt. John Doe left early.';

const MARKS_CSS =
  '/* @author */ ::highlight($person) { background: red } /* @user */ ::highlight($claim-named) { color: blue }';

let databases = 0;

/** A fresh background over a fresh database; the answer is the database's name. */
export async function startFresh(name?: string): Promise<string> {
  fake.killBackground();
  fake.calls.length = 0;
  if (name === undefined) {
    fake.forgetTabs();
    await browser.storage.local.clear();
    await browser.storage.session.clear();
    databases += 1;
  }
  const databaseName = name ?? `background-${databases}`;
  startBackground({ analyze: analyzeSimply, loadMarksCss: async () => MARKS_CSS, databaseName });
  return databaseName;
}

/** A recogniser with the interface of the real one: two known names, a claim per sentence. */
export function analyzeSimply({ text }: Article): Analysis {
  if (text.includes('BREAK THE READER')) throw new Error('analysis failed on purpose');
  const mentions: Mention[] = [];
  const entities: Entity[] = [];
  for (const label of ['Jane Smith', 'John Doe']) {
    const found = [...text.matchAll(new RegExp(label, 'g'))].map(({ index }) => index);
    if (found.length === 0) continue;
    const first = mentions.length;
    for (const start of found) {
      mentions.push({ start, end: start + label.length, type: 'person', entity: entities.length });
    }
    entities.push({ type: 'person', label, aliases: [], mentions: found.map((_, index) => first + index) });
  }
  const claims = [...text.matchAll(/[^.\n]+\./g)].map(({ 0: raw, index }) => {
    const start = index + (raw.length - raw.trimStart().length);
    return claimAt(text, start, index + raw.length);
  });
  return {
    lang: 'en',
    dir: 'ltr',
    lines: [{ start: 0, end: text.length, role: 'body' }],
    mentions,
    entities,
    claims,
  };
}

function claimAt(text: string, start: number, end: number): Claim {
  const said = text.slice(start, end).indexOf(', Jane Smith said');
  if (said === -1) {
    return {
      start,
      end,
      role: 'body',
      suggestion: 'unsourced',
      confidence: 0.9,
      attributions: [],
      rule: 'no-source',
    };
  }
  const at = start + said;
  return {
    start,
    end,
    role: 'body',
    suggestion: 'sourced',
    confidence: 0.95,
    rule: 'verb-source',
    attributions: [
      {
        cue: { start: at + 13, end: at + 17 },
        source: { start: at + 2, end: at + 12 },
        content: [{ start, end: at }],
        via: [],
        kind: 'person',
        naming: 'named',
        directness: 'indirect',
        distance: 'first-hand',
        confidence: 0.95,
        rule: 'verb-source',
      },
    ],
  };
}

export function anArticleOf(text: string, facts: Article['facts'] = { title: 'Harbour opens' }): Article {
  return { text, blocks: [{ kind: 'paragraph', start: 0, end: text.length, linkDensity: 0 }], facts };
}

/** Plays the content script of a tab. */
export function playPage(tabId: number, url: string) {
  const port = fake.as({ tabId, url }).connect({ name: 'page' });
  const messages: ToPage[] = [];
  let closed = false;
  port.onMessage.addListener((message) => messages.push(message as ToPage));
  port.onDisconnect.addListener(() => {
    closed = true;
  });
  const show = (text = TEXT, facts?: Article['facts']) =>
    port.postMessage({ type: 'openPage', article: anArticleOf(text, facts), url, truncated: false });
  const last = <T extends ToPage['type']>(type: T) =>
    messages.findLast((message): message is Extract<ToPage, { type: T }> => message.type === type);
  return {
    messages,
    isClosed: () => closed,
    last,
    close: () => port.disconnect(),
    send: (message: FromPage) => port.postMessage(message),
    raw: (message: unknown) => port.postMessage(message),
    show,
    async read(text = TEXT, facts?: Article['facts']) {
      const before = messages.length;
      show(text, facts);
      await until(() => messages.slice(before).some(({ type }) => type === 'reading'), 'a reading');
    },
  };
}

export type PlayedPage = ReturnType<typeof playPage>;

/** A tab with an article that has been read. */
export async function readTab(
  url = 'https://example.org/a',
  options: { incognito?: boolean; text?: string } = {},
) {
  const tabId = fake.openTab(url, options);
  fake.allowTab(tabId);
  const page = playPage(tabId, url);
  await page.read(options.text);
  return { tabId, page };
}

/** Asks as a surface does. Without a place: the popup. */
export async function ask<N extends RequestName>(
  name: N,
  input: RequestInput<N>,
  place: { tabId?: number; frameId?: number; url?: string; origin?: string; id?: string } = {},
): Promise<Result<RequestOutput<N>>> {
  const answer = await fake
    .as({ url: `${EXTENSION_ORIGIN}/popup.html`, ...place })
    .sendMessage({ request: name, input });
  return answer as Result<RequestOutput<N>>;
}

export async function must<T>(result: Promise<Result<T>> | Result<T>): Promise<T> {
  const settled = await result;
  if (!settled.ok) throw new Error(settled.code);
  return settled.value;
}

/** Opens a view as a surface does. */
export function view<V extends ViewRequest['view']>(
  request: Extract<ViewRequest, { view: V }>,
  place: { tabId?: number; frameId?: number; url?: string; origin?: string } = {},
) {
  const port = fake.as({ url: `${EXTENSION_ORIGIN}/popup.html`, ...place }).connect({ name: 'view' });
  const updates: Extract<ViewUpdate, { view: V }>[] = [];
  let closed = false;
  port.onMessage.addListener((update) => updates.push(update as Extract<ViewUpdate, { view: V }>));
  port.onDisconnect.addListener(() => {
    closed = true;
  });
  port.postMessage(request);
  return {
    updates,
    isClosed: () => closed,
    last: () => updates.at(-1),
    change: (next: ViewRequest) => port.postMessage(next),
    close: () => port.disconnect(),
  };
}
