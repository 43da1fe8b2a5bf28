// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { deliverReadability, type ReadabilityClass } from '../../src/content/readability-arrival';
import { createSession, type Session } from '../../src/content/session';
import type { FromPage, ToPage } from '../../src/messaging/protocol';
import { fake, until } from '../support/fake-browser';

interface Line {
  readonly heard: FromPage[];
  readonly isOpen: () => boolean;
  say(message: ToPage): void;
}

let lines: Line[];
let session: Session | undefined;
const onStopped = vi.fn();

interface FakePort {
  onMessage: { addListener(listener: (message: FromPage) => void): void };
  onDisconnect: { addListener(listener: () => void): void };
  postMessage(message: ToPage): void;
}

/** The background's end: remembers what each line said. */
function listen(): void {
  browser.runtime.onConnect.addListener(((port: FakePort) => {
    const heard: FromPage[] = [];
    let isOpen = true;
    port.onMessage.addListener((message) => heard.push(message));
    port.onDisconnect.addListener(() => {
      isOpen = false;
    });
    lines.push({ heard, isOpen: () => isOpen, say: (message) => port.postMessage(message) });
  }) as never);
}

const PARAGRAPHS = [
  'The Harbour Authority said on Tuesday that the new breakwater would open to traffic before the end of the month, two years later than it had been planned.',
  'Leila Haddad, who heads the authority, told reporters that the delay had cost about nine million. The last stone was laid on Sunday, and work continues at night.',
  'Two port workers said the eastern wall has already sunk by the width of a hand. Nobody measured it before the winter, and engineers are expected in Tarsh next week.',
  'Fishing boats have used the inner basin since March. The price of a berth rose by a third over the same period, and the rent for next year has not been decided.',
];

function showArticle(paragraphs = PARAGRAPHS): void {
  const article = document.createElement('article');
  for (const words of ['Breakwater to open', ...paragraphs]) {
    const block = document.createElement(words === 'Breakwater to open' ? 'h1' : 'p');
    block.append(words);
    article.append(block);
  }
  document.body.replaceChildren(article);
}

const start = () => {
  session = createSession(document, { onStopped });
  return session;
};
const types = (line: Line | undefined) => line?.heard.map(({ type }) => type) ?? [];
const opened = (line: Line | undefined) =>
  line?.heard.find(
    (message): message is Extract<FromPage, { type: 'openPage' }> => message.type === 'openPage',
  );
const emptyReading = {
  type: 'reading',
  reading: { lang: 'en', dir: 'ltr', mentions: [], claims: [], hidden: [], placed: [] },
} satisfies ToPage;

const oneName: ToPage = {
  type: 'reading',
  reading: { ...emptyReading.reading, mentions: [{ start: 0, end: 10, type: 'person', entity: 0 }] },
};

/** Neither DOM emulation can paint: this is as much of it as can be counted. */
function allowPaint() {
  const entries = new Map<string, unknown>();
  const registry = {
    get: (name: string) => entries.get(name),
    set: vi.fn((name: string, highlight: unknown) => entries.set(name, highlight)),
    delete: (name: string) => entries.delete(name),
  };
  vi.stubGlobal('Highlight', class extends Set {});
  vi.stubGlobal('StaticRange', class {});
  vi.stubGlobal('CSS', { highlights: registry });
  return registry;
}

beforeEach(() => {
  lines = [];
  onStopped.mockClear();
  window.requestIdleCallback = ((act: () => void) => window.setTimeout(act, 0)) as never;
  history.replaceState({}, '', '/news/breakwater');
  document.body.replaceChildren();
  listen();
});

afterEach(() => {
  session?.stop();
  session = undefined;
  fake.killBackground();
  vi.unstubAllGlobals();
});

describe('createSession', () => {
  it('sends the names of its marks and the article, once', async () => {
    showArticle();
    start();
    const line = await until(() => lines[0]);
    await until(() => opened(line));
    expect(types(line).slice(0, 2)).toEqual(['style', 'openPage']);
    expect(opened(line)?.article.text).toContain('eastern wall');
    expect(opened(line)?.url).toContain('/news/breakwater');
    expect(types(line).filter((type) => type === 'openPage')).toHaveLength(1);
  });

  it('says that a page is no article, and writes nothing into it', async () => {
    document.body.append('Sign in');
    const before = document.documentElement.outerHTML;
    start();
    await until(() => lines[0]?.heard.some(({ type }) => type === 'noArticle'));
    expect(lines[0]?.heard.at(-1)).toMatchObject({ type: 'noArticle', reason: 'not-article' });
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('reads what is no article when told to, and says so if there is no text', async () => {
    document.body.append('Sign in');
    start().wake(true);
    expect((await until(() => opened(lines[0]))).article.text).toBe('Sign in');
    session?.stop();
    document.body.replaceChildren();
    start().wake(true);
    await until(() =>
      lines.some((line) => line.heard.some((said) => said.type === 'noArticle' && said.reason === 'no-text')),
    );
  });

  it('says where nothing can be painted', async () => {
    showArticle();
    start();
    (await until(() => lines[0])).say(emptyReading);
    await until(() => types(lines[0]).includes('paintTrouble'));
    expect(lines[0]?.heard.find(({ type }) => type === 'paintTrouble')).toMatchObject({ why: 'unsupported' });
  });

  it('asks for Readability, and sends the article again only if it sees other roles', async () => {
    showArticle();
    const registry = allowPaint();
    start();
    const line = await until(() => lines[0]);
    await until(() => types(line).includes('bringReadability'));
    class Blind {
      parse() {
        return null;
      }
    }
    line.say(oneName);
    const before = await until(() => registry.set.mock.calls.length);
    deliverReadability(Blind as unknown as ReadabilityClass);
    await until(() => registry.set.mock.calls.length > before);
    expect(types(line).filter((type) => type === 'openPage')).toHaveLength(1);
  });

  it('stays quiet when only what is around the article changes', async () => {
    showArticle();
    const clock = document.createElement('footer');
    clock.append('12:00');
    document.body.append(clock);
    const registry = allowPaint();
    start();
    const line = await until(() => lines[0]);
    line.say(oneName);
    const before = await until(() => registry.set.mock.calls.length);
    clock.replaceChildren('12:01');
    await until(() => registry.set.mock.calls.length > before);
    expect(types(line).filter((type) => type === 'openPage')).toHaveLength(1);
  });

  it('reads again when the article itself changes', async () => {
    showArticle();
    start();
    const line = await until(() => lines[0]);
    await until(() => opened(line));
    const more = document.createElement('p');
    more.append(
      'Later on Tuesday the authority said that the wall would be measured again before the winter.',
    );
    document.querySelector('article')?.append(more);
    await until(() => types(line).filter((type) => type === 'openPage').length === 2);
    expect(line.heard.findLast((said) => said.type === 'openPage')).toMatchObject({
      article: { text: expect.stringContaining('measured again') },
    });
  });

  it('closes the line on another address and opens a new one for what comes', async () => {
    showArticle();
    start();
    await until(() => opened(lines[0]));
    history.pushState({}, '', '/news/other');
    window.dispatchEvent(new Event('popstate'));
    await until(() => lines[0]?.isOpen() === false);
    showArticle(PARAGRAPHS.map((words) => `${words} And more.`));
    const second = await until(() => opened(lines[1]));
    expect(second.url).toContain('/news/other');
    expect(second.article.text).toContain('And more.');
  });

  it('keeps quiet while the background sleeps and says everything again when it is needed', async () => {
    showArticle();
    start();
    await until(() => opened(lines[0]));
    fake.killBackground();
    // One task, in which the closed port is reported.
    await new Promise((resolve) => setTimeout(resolve));
    listen();
    expect(lines).toHaveLength(1);
    session?.wake(false);
    expect((await until(() => opened(lines[1]))).article.text).toContain('eastern wall');
  });

  it('ends when the reader switches it off', async () => {
    showArticle();
    start();
    (await until(() => lines[0])).say({ type: 'stop' });
    await until(() => onStopped.mock.calls.length === 1);
    await until(() => lines[0]?.isOpen() === false);
  });

  it('withdraws quietly when its extension is gone', async () => {
    showArticle();
    start();
    await until(() => opened(lines[0]));
    const { id } = browser.runtime;
    Object.assign(browser.runtime, { id: undefined });
    fake.killBackground();
    await until(() => onStopped.mock.calls.length === 1);
    Object.assign(browser.runtime, { id });
  });
});
