import { describe, expect, it } from 'vitest';
import { type Page, until } from '../support/driver';
import { ask, countMarks } from '../support/page-view';
import { practiceArticle, shot, stage, viewOf } from './browser';
import { claimWords, clickWords, focusedCard, openCard, viewWhere } from './card';
import {
  CLOBBERING,
  guests,
  HOSTILE_STYLE,
  highlightNames,
  OWN_HIGHLIGHT,
  removing,
  WIPING,
  withHead,
} from './hostile-pages';

const ARTICLE = practiceArticle('en');
const run = (page: Page, script: string) => page.evaluate((code) => void new Function(code)(), script);

describe('a page that interferes', () => {
  const on = stage('practice');

  it('wipes the marks without end: they are put back three times, then the popup says so and lists everything', async () => {
    const page = await on.showRead('/wiping.html', ARTICLE);
    const tab = await on.tab(page);
    await page.activate();
    await run(page, WIPING);
    const view = await viewWhere(on, tab, 'the trouble', (one) => one.paintTrouble === 'wiped');
    const wiped = () =>
      page.evaluate(() => ({ ...(window as unknown as { wiped: { times: number; filled: number } }).wiped }));
    const then = await wiped();
    const later = await until('60 more wipes', async () => {
      const now = await wiped();
      return now.times > then.times + 60 ? now : undefined;
    });
    // The first paint, three repairs, and perhaps the second look at the article, which comes when the page is idle.
    expect(later.filled, 'paints from the start to the end').toBeOneOf([4, 5]);

    const popup = await on.driver.openExtension(`popup.html?tab=${tab}`);
    const rows = await until('the list', () =>
      popup.evaluate(() => document.querySelectorAll('[data-row]').length || undefined),
    );
    expect(rows).toBe(view.claims.filter((claim) => claim.look !== undefined).length);
    expect(await popup.evaluate(() => document.querySelector('.page-message')?.textContent)).toMatch(
      /keeps removing/,
    );
    await popup.screenshot(shot('popup-wiped'));
    await popup.close();
  });

  it('keeps its own highlight through our marks, their end and their return', async () => {
    const page = await on.show('/own.html', ARTICLE);
    await run(page, OWN_HIGHLIGHT);
    const own = () =>
      page.evaluate(() =>
        [...(CSS.highlights.get('own-search') ?? [])].map((range) => (range as Range).toString()),
      );
    const words = await own();
    const ours = async () => (await highlightNames(page)).length - 1;
    await until('our marks', async () => (await ours()) > 3);
    expect(await own()).toEqual(words);
    const tabId = await on.tab(page);
    await ask(on.extension, 'setPageOn', { tabId, on: false });
    await until('none of our marks', async () => (await ours()) === 0);
    expect(await own()).toEqual(words);
    await ask(on.extension, 'setPageOn', { tabId, on: true });
    await until('our marks again', async () => (await ours()) > 3);
    expect(words).toEqual([expect.stringContaining('nineteen winters')]);
    expect(await own()).toEqual(words);
  });

  it('hides and shrinks everything by style: the card can still be seen and clicked', async () => {
    const page = await on.showRead('/styled.html', withHead(ARTICLE, HOSTILE_STYLE));
    const { words } = claimWords(await viewOf(on, page), 'unsourced');
    const card = await openCard(page, words);
    const size = await card.evaluate(() => [innerWidth, innerHeight]);
    expect(size[0]).toBeGreaterThan(300);
    expect(size[1]).toBeGreaterThan(100);
    await page.screenshot(shot('card-hostile-style'));
    const button = '.tag-buttons button:nth-of-type(2)';
    await until('a press of the mouse that counts', async () => {
      // A click in the first moments does not: the reader has to have seen what it hits.
      await card.click(button);
      return card.evaluate((one) => document.querySelector(one)?.ariaPressed === 'true', button);
    });
    await viewWhere(
      on,
      await on.tab(page),
      'the tag',
      (one) => one.annotations[0]?.annotation.tag === 'unsourced',
    );
  });

  it.each([
    ['twice: it comes back', 2, 1],
    ['without end: it stays away, and nothing breaks', 1000, 0],
  ])('removes the card %s', async (name, times, left) => {
    const page = await on.showRead(`/removing-${times}.html`, withHead(ARTICLE, removing(times)));
    const { words } = claimWords(await viewOf(on, page), 'unsourced');
    await clickWords(page, words);
    const removed = () => page.evaluate(() => (window as unknown as { removed: number }).removed);
    await until('removals', async () => (await removed()) >= Math.min(times, 4));
    await until(`hosts after ${name}`, async () => (await guests(page)).length === left);
    if (left === 1) {
      await focusedCard(page);
      await page.press('s');
      await viewWhere(
        on,
        await on.tab(page),
        'the tag',
        (view) => view.annotations[0]?.annotation.tag === 'sourced',
      );
    } else expect(await removed()).toBeLessThan(6);
    expect(await countMarks(page)).toBeGreaterThan(10);
  });

  it('hides 22 properties of its form behind inputs: the same is found as without', async () => {
    const clean = await viewOf(on, await on.showRead('/clean.html', ARTICLE));
    const inputs = CLOBBERING.map((name) => `<input type="hidden" name="${name}">`).join('');
    const form = ARTICLE.replace('<article>', `<form><article>${inputs}`).replace(
      '</article>',
      '</article></form>',
    );
    const page = await on.showRead('/clobbering.html', form);
    const view = await viewOf(on, page);
    expect(view.entities).toEqual(clean.entities);
    expect(view.claims).toEqual(clean.claims);
    await openCard(page, claimWords(view, 'unsourced').words);
    await page.press('s');
    const tagged = await viewWhere(on, await on.tab(page), 'the tag', (one) => one.annotations.length === 1);
    expect(tagged.annotations[0]?.place).toBeDefined();
  });

  it('left no error behind', async () => {
    expect(await on.driver.errors()).toEqual([]);
  });
});
