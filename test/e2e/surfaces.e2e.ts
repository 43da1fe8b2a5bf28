import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { type Page, until } from '../support/driver';
import { ask } from '../support/page-view';
import { practiceArticle, shot, stage, viewOf } from './browser';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface AxeResult {
  violations: { id: string; help: string; nodes: { html: string; failureSummary: string }[] }[];
}

async function violations(page: Page): Promise<string[]> {
  await page.inject(AXE);
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

const SURFACES = [
  ['popup', 420, 600],
  ['panel', 340, 900],
  ['library', 1100, 800],
  ['welcome', 1100, 1400],
] as const;

describe.each(['en', 'ar'])('surfaces, browser in %s', (language) => {
  const on = stage('practice', { language, width: 1280, height: 1400 });

  it('are in the language of the browser, accessible, and of one look, light and dark', async () => {
    const page = await on.showRead('/surfaces.html', practiceArticle(language as 'en' | 'ar'));
    const view = await viewOf(on, page);
    const tabId = await on.tab(page);
    const claims = view.claims.filter((claim) => claim.look !== undefined).slice(0, 4);
    for (const [index, claim] of claims.entries())
      await ask(on.extension, 'annotate', {
        tabId,
        target: { kind: 'claim', index: claim.index },
        patch: {
          tag: index % 2 === 0 ? 'sourced' : 'unsourced',
          note: index === 1 ? practiceArticle('ar').slice(600, 660) : '',
        },
      });
    const found: string[] = [];
    for (const [surface, width, height] of SURFACES) {
      const tab = await on.driver.openExtension(`${surface}.html?tab=${tabId}`);
      await until(`${surface} to show something`, () =>
        tab.evaluate(() => document.body.innerText.trim().length > 40),
      );
      expect(
        await tab.evaluate(() => [document.documentElement.lang.slice(0, 2), document.documentElement.dir]),
      ).toEqual(language === 'ar' ? ['ar', 'rtl'] : ['en', 'ltr']);
      for (const scheme of ['light', 'dark'] as const) {
        await tab.emulate({ scheme });
        await tab.resize(width, height);
        await tab.screenshot(shot(`${surface}-${language}-${scheme}`));
        found.push(...(await violations(tab)).map((one) => `${surface} ${scheme}: ${one}`));
      }
      const overflow = await tab.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow, `${surface} scrolls sideways`).toBeLessThanOrEqual(0);
      await tab.emulate({});
      await tab.close();
    }
    expect(found).toEqual([]);
    expect(await on.driver.errors()).toEqual([]);
  });
});
