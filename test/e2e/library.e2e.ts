import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
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

describe.each(['en', 'ar'])('the library, browser in %s', (language) => {
  const on = stage('practice', { language, width: 1280, height: 900 });

  it('shows every section, accessible, light and dark, narrow and wide', async () => {
    await fill(on, 1000, 120);
    const page = await on.driver.openExtension('library.html');
    await shows(page, '.data-table__row');
    const { pageKey } = await firstArticle(page);
    await ask(on.extension, 'deleteAnnotations', { ids: ['00000000-0000-4000-8000-000000000012'] });
    await page.inject(AXE);
    const found: string[] = [];
    for (const [name, hash, ready] of SECTIONS) {
      await go(page, name === 'article' ? `#articles/${encodeURIComponent(pageKey)}` : hash);
      await shows(page, ready);
      for (const [size, width, height] of [
        ['wide', 1280, 900],
        ['narrow', 360, 780],
      ] as const) {
        await page.resize(width, height);
        for (const scheme of ['light', 'dark'] as const) {
          await page.emulate({ scheme });
          if (size === 'wide' || scheme === 'light')
            await page.screenshot(shot(`library-${name}-${language}-${size}-${scheme}`));
        }
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        if (overflow > 0) found.push(`${name} ${size} scrolls sideways by ${overflow}`);
        found.push(...(await violations(page)).map((one) => `${name} ${size}: ${one}`));
      }
      await page.emulate({});
    }
    expect(found).toEqual([]);
    expect(await on.driver.errors()).toEqual([]);
  });
});

async function firstArticle(page: Page): Promise<{ pageKey: string }> {
  const href = await page.evaluate(
    () => document.querySelector<HTMLAnchorElement>('.data-table__row a')?.getAttribute('href') ?? '',
  );
  return { pageKey: decodeURIComponent(href.replace('#articles/', '')) };
}

void [clickOn, textOf];
