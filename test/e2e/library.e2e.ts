import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import type { SearchView } from '../../src/messaging/search-protocol';
import { type Page, until } from '../support/driver';
import { sampleParts } from '../support/library-rows';
import { ask } from '../support/page-view';
import { clickOn, type Stage, shot, stage } from './browser';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const JOB = '11111111-1111-4111-8111-111111111111';

/** Puts a library of that size in, as an import does. */
async function fill(on: Stage, annotations: number, articles: number): Promise<void> {
  for (const rows of sampleParts(annotations, articles)) {
    const staged = await ask(on.extension, 'stageImport', { job: JOB, rows });
    if (!staged.ok) throw new Error(`staging: ${staged.code}`);
  }
  await until('the import', async () => {
    const applied = await ask(on.extension, 'applyImport', { job: JOB });
    if (!applied.ok) throw new Error(`applying: ${applied.code}`);
    return applied.value.state === 'done';
  });
}

interface AxeResult {
  violations: { id: string; help: string; nodes: { html: string }[] }[];
}

async function violations(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: { run(root: Document, options: object): Promise<AxeResult> };
    };
    const tags = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'];
    const { violations: found } = await axe.run(document, { runOnly: { type: 'tag', values: tags } });
    return found.map(
      (one) => `${one.id}: ${one.help}: ${one.nodes.map((node) => node.html.slice(0, 160)).join(' | ')}`,
    );
  });
}

const shows = (page: Page, selector: string) =>
  until(`${selector} in the library`, () =>
    page.evaluate((wanted) => document.querySelector(wanted) !== null, selector),
  );
const textOf = (page: Page, selector: string) =>
  page.evaluate((wanted) => document.querySelector<HTMLElement>(wanted)?.innerText ?? '', selector);
const go = (page: Page, hash: string) =>
  page.evaluate((to) => {
    const link = document.createElement('a');
    link.href = to;
    document.body.append(link);
    link.click();
    link.remove();
  }, hash);

const SECTIONS: readonly (readonly [name: string, hash: string, ready: string])[] = [
  ['articles', '#articles', '.data-table__row'],
  ['article', '#articles/https%3A%2F%2Faljisr.example%2Fnews%2F1', '.section-page__back'],
  ['search', '#search?q=%D8%AF%D9%85%D8%B4%D9%82', '.annotation-item mark'],
  ['names', '#names', '.data-table__row'],
  ['name', '#names/00000000-0000-4000-8000-000000800001', '.annotation-item'],
  ['sources', '#sources', '.data-table__row'],
  ['tags', '#tags', '.tag-list__tag'],
  ['pictures', '#pictures', '.chart__person'],
  ['trash', '#trash', '.trash-list__row'],
  ['backup', '#backup', '.backup-box'],
];

/** Where axe looks: one language each, so that both sizes and both themes are seen once. */
const LOOKED_AT = { en: 'wide light', ar: 'narrow dark' } as const;

describe.each(['en', 'ar'] as const)('the library, browser in %s', (language) => {
  const on = stage('practice', { language, width: 1280, height: 900 });

  it('shows every section, accessible, light and dark, narrow and wide', async () => {
    await fill(on, 600, 80);
    const page = await on.driver.openExtension('library.html');
    await shows(page, '.data-table__row');
    const { pageKey } = await firstArticle(page);
    await ask(on.extension, 'deleteAnnotations', { ids: ['00000000-0000-4000-8000-000000000012'] });
    await page.inject(AXE);
    const found: string[] = [];
    for (const [name, hash, ready] of SECTIONS) {
      await go(page, name === 'article' ? `#articles/${encodeURIComponent(pageKey)}` : hash);
      await shows(page, ready);
      for (const [size, width, scheme] of [
        ['wide', 1280, 'light'],
        ['narrow', 360, 'dark'],
      ] as const) {
        await page.resize(width, name === 'pictures' ? 2600 : 900);
        await page.emulate({ scheme });
        await page.screenshot(shot(`library-${name}-${language}-${size}-${scheme}`));
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        if (overflow > 0) found.push(`${name} ${size} scrolls sideways by ${overflow}`);
        if (LOOKED_AT[language] === `${size} ${scheme}`)
          found.push(...(await violations(page)).map((one) => `${name} ${size}: ${one}`));
      }
    }
    expect(found).toEqual([]);
    expect(await on.driver.errors()).toEqual([]);
  });
});

describe('the library in use', () => {
  const on = stage('practice', { width: 1280, height: 900 });
  const stored = (typed: string, filter = {}) => searched(on, typed, filter);

  it('is searched, tagged, noted, emptied and taken back by keys alone', async () => {
    await fill(on, 300, 40);
    const page = await on.driver.openExtension('library.html');
    await shows(page, '.data-table__row');
    await page.activate();
    await focusTo(page, '.library-nav a');
    await page.press('ArrowDown');
    await page.press('Enter');
    await shows(page, '.search-field');
    await page.press('/');
    await until('the focus in the field', () => focusIs(page, '.search-field'));
    await page.type('harbour ');
    await shows(page, '.annotation-item mark');
    await focusTo(page, '.annotation-item__quote');
    await page.press('ArrowDown');
    const second = await page.evaluate(() => (document.activeElement as HTMLElement).dataset.row ?? '');
    await page.press('n');
    await until('the note field', () => focusIs(page, 'textarea'));
    await page.type('by key');
    await page.press('Control+Enter');
    await until('the note', async () => (await stored('"by key"')).rows[0]?.annotation.id === second);
    await until('the focus back on the row', () => focusIs(page, `[data-row="${second}"]`));
    await page.press('x');
    await until('the tag', async () => (await stored('"by key"', { tag: 'not-a-claim' })).total === 1);
    await until('the focus on the row as before', () => focusIs(page, `[data-row="${second}"]`));
    const before = (await stored('harbour ')).total;
    await page.press('Delete');
    await until('one less', async () => (await stored('harbour ')).total === before - 1);
    await page.press('Control+z');
    await until('it is back', async () => (await stored('harbour ')).total === before);
    expect(await on.driver.errors()).toEqual([]);
    await page.close();
  });

  it('changes many at once, merges names, joins tags and brings back by mouse', async () => {
    const page = await on.driver.openExtension('library.html#search?q=holub+');
    await shows(page, '.annotation-item');
    const { total } = await stored('holub ');
    await clickOn(page, '.annotation-item__check');
    await clickOn(page, '.bulk-bar__buttons button');
    await until('all chosen', async () => (await textOf(page, '.bulk-bar p')).startsWith(String(total)));
    await clickOn(page, '.bulk-bar__buttons:last-child button:nth-child(2)');
    await until('all tagged', async () => (await stored('holub ', { tag: 'unsourced' })).total === total);
    await clickOn(page, '.toast .button');
    await until('taken back', async () => (await stored('holub ', { tag: 'unsourced' })).total < total);

    await go(page, '#names/00000000-0000-4000-8000-000000800000');
    await shows(page, '.section-page__actions button');
    const [one, other] = ['00000000-0000-4000-8000-000000800000', '00000000-0000-4000-8000-000000800002'];
    const mentions = (await stored('', { entity: one })).total + (await stored('', { entity: other })).total;
    await clickOn(page, '.section-page__actions button:nth-child(2)');
    await until('the field', () => focusIs(page, '.name-merge input'));
    await page.type('Marek');
    await until('the other name', async () => (await textOf(page, '.name-merge__offers')).includes('Marek'));
    await clickOn(page, '.name-merge__offers button');
    await until('the page of the other', () =>
      page.evaluate((id) => location.hash === `#names/${id}`, other),
    );
    await until('all its mentions', async () => (await stored('', { entity: other })).total === mentions);

    await go(page, '#tags');
    await shows(page, '.tag-list__tag');
    await clickOn(page, '.tag-list__actions .button--danger');
    await until('one tag', () =>
      page.evaluate(() => document.querySelectorAll('.tag-list__tag').length === 1),
    );
    await go(page, '#trash');
    await shows(page, '.trash-list__row');
    await clickOn(page, '.trash-list__row button');
    await go(page, '#tags');
    await until('both tags', () =>
      page.evaluate(() => document.querySelectorAll('.tag-list__tag').length === 2),
    );
    expect(await on.driver.errors()).toEqual([]);
    await page.close();
  });

  it('saves a picture as a drawing and as an image', async () => {
    const page = await on.driver.openExtension('library.html#pictures');
    await shows(page, '.chart__mark');
    const svg = await page.download(() => clickOn(page, '.picture__save button:first-child'));
    expect(svg.name).toBe('isnad-sourcing-by-site.svg');
    const text = svg.bytes.toString('utf8');
    expect(text).toContain('harbour-post.example');
    expect(text).not.toMatch(/var\(--|class=|href=/);
    const png = await page.download(() => clickOn(page, '.picture__save button:last-child'));
    expect(png.bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
    expect(png.bytes.length).toBeGreaterThan(5_000);
    await page.close();
  });
});

async function firstArticle(page: Page): Promise<{ pageKey: string }> {
  const href = await page.evaluate(
    () => document.querySelector<HTMLAnchorElement>('.data-table__row a')?.getAttribute('href') ?? '',
  );
  return { pageKey: decodeURIComponent(href.replace('#articles/', '')) };
}

/** What a search of the background finds, over the same port that the library uses. */
function searched(on: Stage, typed: string, filter: object): Promise<SearchView> {
  return on.extension.evaluate(
    (request) =>
      new Promise<SearchView>((resolve) => {
        const { chrome } = globalThis as unknown as { chrome: ExtensionApi };
        const port = chrome.runtime.connect({ name: 'view' });
        port.onMessage.addListener(({ search }) => {
          if (search.pending > 0) return;
          resolve(search);
          port.disconnect();
        });
        port.postMessage(request);
      }),
    { view: 'search', typed, filter, order: 'newest', window: { from: 0, count: 5 } },
  );
}

interface ExtensionApi {
  runtime: {
    connect(info: { name: string }): {
      postMessage(message: unknown): void;
      onMessage: { addListener(listener: (update: { search: SearchView }) => void): void };
      disconnect(): void;
    };
  };
}

const focusIs = (page: Page, selector: string) =>
  page.evaluate((one) => document.activeElement?.matches(one) === true, selector);

/** Presses Tab until the focus is on something that `selector` finds. */
const focusTo = (page: Page, selector: string) =>
  until(`Tab to reach ${selector}`, async () => {
    if (await focusIs(page, selector)) return true;
    await page.press('Tab');
    return false;
  });
