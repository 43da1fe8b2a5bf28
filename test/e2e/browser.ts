import { mkdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll } from 'vitest';
import type { Driver, Page, Scope } from '../support/driver';
import { until } from '../support/driver';
import type { BrowserName } from '../support/find-browser';
import { launch } from '../support/launch';
import { type PageServer, type ServedPage, startPageServer } from '../support/page-server';
import { countMarks, openBeside, pageView, tabOf } from '../support/page-view';

export const BROWSER = (process.env.ISNAD_BROWSER ?? 'chromium') as BrowserName;

/** Where screenshots go; git-ignored, looked at by people. */
export function shot(name: string): string {
  mkdirSync('test/e2e/out', { recursive: true });
  return `test/e2e/out/${name}-${BROWSER}.png`;
}

export const practiceArticle = (language: 'ar' | 'en') =>
  readFileSync(`extension/practice/${language}.html`, 'utf8');

const MESSAGES = JSON.parse(readFileSync('extension/_locales/en/messages.json', 'utf8')) as Record<
  string,
  { message: string }
>;

/** A sentence of the English interface. */
export function sentence(key: string): string {
  const { message } = MESSAGES[key] ?? {};
  if (message === undefined) throw new Error(`no message ${key}`);
  return message;
}

export interface Stage {
  readonly driver: Driver;
  readonly server: PageServer;
  /** A tab of the extension beside the articles, to ask the background from. */
  readonly extension: Page;
  /** Serves a page and opens it. */
  show(path: string, page: string | ServedPage): Promise<Page>;
  /** Serves and opens a page, and waits until Isnad has read and marked it. */
  showRead(path: string, page: string | ServedPage): Promise<Page>;
  tab(page: Page): Promise<number>;
}

/** One browser and one server for the tests of a file. Practice build: this machine's pages are granted and read by themselves. */
export function stage(
  build: 'practice' | 'shipped',
  options: { width?: number; height?: number; language?: string; inPrivate?: boolean; profile?: string } = {},
): Stage {
  let driver: Driver;
  let server: PageServer;
  let extension: Page;
  beforeAll(async () => {
    server = await startPageServer();
    driver = await launch({ browser: BROWSER, build, ...options });
    extension = await openBeside(driver);
    // The welcome page comes to the front by itself when the extension is new; opened late, it would take a test's place.
    if (options.profile === undefined) await tabOf(extension, `${driver.origin}/welcome.html`);
  });
  afterAll(async () => {
    await driver?.stop();
    await server?.stop();
  });
  const show = (path: string, page: string | ServedPage) => driver.open(server.serve(path, page));
  const tab = (page: Page) => tabOf(extension, page.url);
  return {
    get driver() {
      return driver;
    },
    get server() {
      return server;
    },
    get extension() {
      return extension;
    },
    show,
    tab,
    showRead: async (path, body) => {
      const page = await show(path, body);
      await until(`marks on ${path}`, async () => (await countMarks(page)) > 0);
      return page;
    },
  };
}

/** The view of a page once it says that it is read. */
export const viewOf = async (on: Stage, page: Page, start = false) =>
  pageView(on.extension, await on.tab(page), { start });

/** The page as a string, without Isnad's own host element, which sits at the end of the root element or body. */
export function serialized(page: Page): Promise<string> {
  return page.evaluate(() => {
    const copy = document.documentElement.cloneNode(true) as HTMLElement;
    return copy.outerHTML;
  });
}

/** Scrolls the first occurrence of `words` into view and returns the middle of its first line, in viewport pixels. */
export async function pointAt(page: Scope, words: string): Promise<{ x: number; y: number }> {
  return until(`“${words}” on the page`, () =>
    page.evaluate((wanted) => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        const at = (node as Text).data.indexOf(wanted);
        if (at < 0) continue;
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + wanted.length);
        (node.parentElement as Element).scrollIntoView({ block: 'center', behavior: 'instant' });
        const box = range.getClientRects()[0];
        if (box === undefined || box.width === 0) return undefined;
        return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      }
      return undefined;
    }, words),
  );
}

/** Text of the card, once it shows any. */
export async function cardText(page: Page): Promise<string> {
  return until('the card', async () => {
    const frame = await page.frame('card.html');
    const text = await frame?.evaluate(() => document.body.innerText.trim());
    return text === undefined || text === '' ? undefined : text;
  });
}

/** A real click in the middle of the first visible element that `selector` finds, once there is one. */
export async function clickOn(page: Page, selector: string): Promise<void> {
  const { x, y } = await until(`something to click: ${selector}`, () =>
    page.evaluate((wanted) => {
      const element = document.querySelector(wanted);
      element?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
      const box = element?.getBoundingClientRect();
      if (box === undefined || box.width === 0) return undefined;
      return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    }, selector),
  );
  await page.click(x, y);
}

/** Chooses a format in the export dialog, which may still be scrolling to the one it begins with. */
export async function chooseFormat(page: Page, format: string): Promise<void> {
  const radio = `input[name="format"][value="${format}"]`;
  await until(`${format} to be chosen`, async () => {
    await clickOn(page, radio);
    return page.evaluate(
      (wanted) => document.querySelector<HTMLInputElement>(wanted)?.checked === true,
      radio,
    );
  });
}
