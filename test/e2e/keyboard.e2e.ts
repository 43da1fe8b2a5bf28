import { describe, expect, it } from 'vitest';
import { toPageRows } from '../../src/ui/page-rows';
import { type Frame, type Page, until } from '../support/driver';
import { activeTab, countMarks } from '../support/page-view';
import { practiceArticle, stage, viewOf } from './browser';
import { focusedCard, viewWhere } from './card';
import { focusOn, walk } from './tab-walk';

/** With a link at the top, so that the first Tab scrolls nothing. */
const ARTICLE = practiceArticle('en').replace('<header>', '<header><a href="#top">Top</a> ');

const quoteIn = (card: Frame) =>
  card.evaluate(() => document.querySelector('.card__quote')?.textContent?.trim() ?? undefined);
const becomes = (card: Frame, quote: string) =>
  until(`the card on “${quote.slice(0, 20)}”`, async () => (await quoteIn(card)) === quote);
const hasFocus = (page: Page, selector: string) =>
  page.evaluate((one) => document.hasFocus() && document.activeElement?.matches(one) === true, selector);

describe('without a mouse', () => {
  const on = stage('shipped');
  let tries = 0;

  it('reads, reviews, tags, notes, takes back and returns to where the page was', async () => {
    // A second try may not find what the first one tagged.
    tries += 1;
    const page = await on.show(`/review-${tries}.html`, ARTICLE);
    await page.activate();
    // A command that is only simulated grants no page in Chromium; the button does.
    if (on.driver.browser === 'firefox') await on.driver.command('read-page', page);
    else await on.driver.clickAction(page);
    await until('marks', async () => (await countMarks(page)) > 10);
    if (on.driver.browser === 'chromium') await on.driver.closePopup();
    await page.activate();
    await until('the focus on a link of the page', async () => {
      await page.press('Tab');
      return hasFocus(page, 'a');
    });
    const tab = await activeTab(on.extension);
    const read = await viewWhere(on, tab, 'the reading', (view) => view.state === 'read');
    const claims = read.claims.filter((claim) => claim.look !== undefined).map((claim) => claim.quote);
    const at = (index: number) => claims[index] as string;
    const tags = () =>
      viewOf(on, page).then((view) => view.annotations.map(({ annotation }) => annotation.tag));
    const tagged = (wanted: string) =>
      until(`the tags to be ${wanted}`, async () => String(await tags()) === wanted);

    await on.driver.command('review', page);
    const card = await focusedCard(page);
    await becomes(card, at(0));
    await page.press('j');
    await becomes(card, at(1));
    await page.press('k');
    await becomes(card, at(0));
    await page.press('s');
    await tagged('sourced');
    await page.press('j');
    await becomes(card, at(1));
    await page.press('u');
    await tagged('sourced,unsourced');
    await page.press('x');
    await tagged('sourced,not-a-claim');
    await page.press('z');
    await tagged('sourced,unsourced');
    await page.press('n');
    await focusOn(card, 'textarea');
    await page.type('No jackdaws.');
    await page.press('Escape');
    await until(
      'the note',
      async () => (await viewOf(on, page)).annotations[1]?.annotation.note === 'No jackdaws.',
    );
    await until('the card to have the keys again', () =>
      card.evaluate(
        () => document.activeElement !== document.body && document.querySelector('textarea') === null,
      ),
    );
    await page.press('Escape');
    await until('the focus on the link again', () => hasFocus(page, 'a'));

    // The next review begins at the first claim that is not decided.
    await on.driver.command('review', page);
    await becomes(await focusedCard(page), at(2));
    const stops = await walk(page, card);
    expect(stops.length).toBeGreaterThan(5);
    expect(stops.filter((stop) => !stop.ring)).toEqual([]);
    // Tab has left the card by now; the key brings the focus back into it.
    await on.driver.command('review', page);
    await focusedCard(page);
    await page.press('Escape');
    await until('the focus on the page again', () => page.evaluate(() => document.hasFocus()));
    await until('no card', () => card.evaluate(() => document.querySelector('.card') === null));
  });
});

describe('the surfaces without a mouse', () => {
  const on = stage('practice');

  it('steps through the popup by Tab and through its list by arrows; every stop is seen', async () => {
    const page = await on.showRead('/popup-keys.html', ARTICLE);
    const tab = await on.tab(page);
    const rows = toPageRows(await viewOf(on, page)).claims.map((row) => row.quote);
    const popup = await on.driver.openExtension(`popup.html?tab=${tab}`);
    await until('the list', () => popup.evaluate(() => document.querySelector('[data-row]') !== null));
    await focusTo(popup, '[data-row]');
    const row = () => popup.evaluate(() => document.activeElement?.textContent ?? '');
    for (const [key, index] of [
      ['Home', 0],
      ['ArrowDown', 1],
      ['ArrowDown', 2],
      ['ArrowUp', 1],
      ['End', rows.length - 1],
      ['Home', 0],
    ] as const) {
      await popup.press(key);
      await until(`row ${index} after ${key}`, async () => (await row()) === rows[index]);
    }
    await popup.press('u');
    const view = await viewWhere(on, tab, 'the tag', (one) => one.annotations.length === 1);
    expect(view.annotations[0]?.annotation.selectors?.quote.exact).toBe(rows[0]);
    await popup.close();
    const again = await on.driver.openExtension(`popup.html?tab=${tab}`);
    await until('the list', () => again.evaluate(() => document.querySelector('[data-row]') !== null));
    const stops = await walk(again, again);
    expect(stops.length).toBeGreaterThan(10);
    expect(stops.filter((stop) => !stop.ring)).toEqual([]);
    await again.close();
  });

  it('works the library and its dialog by keys', async () => {
    const library = await on.driver.openExtension('library.html');
    await until('an article', () =>
      library.evaluate(() => document.querySelector('.data-table__row') !== null),
    );
    await focusTo(library, '.data-table__actions button');
    await library.press('Enter');
    await focusOn(library, 'dialog[open] *');
    await focusTo(library, 'input[name="format"]');
    await library.press('ArrowDown');
    await until('the next format', () =>
      library.evaluate(() => document.querySelector<HTMLInputElement>('[value="sealed"]')?.checked === true),
    );
    await focusTo(library, 'dialog input[type="password"]');
    await library.press('Escape');
    await until('no dialog', () => library.evaluate(() => document.querySelector('dialog') === null));
    await focusOn(library, '.data-table__actions button');
    await library.press('Enter');
    await focusOn(library, 'dialog[open] *');
    const inside = await walk(library, library, 12);
    expect(inside.length).toBeGreaterThan(2);
    expect(inside.filter((stop) => !stop.ring)).toEqual([]);
    await library.close();
    const again = await on.driver.openExtension('library.html');
    await until('an article', () =>
      again.evaluate(() => document.querySelector('.data-table__row') !== null),
    );
    const stops = await walk(again, again);
    expect(stops.length).toBeGreaterThan(3);
    expect(stops.filter((stop) => !stop.ring)).toEqual([]);
  });
});

/** Presses Tab until the focus is on something that `selector` finds. */
const focusTo = (page: Page, selector: string) =>
  until(`Tab to reach ${selector}`, async () => {
    if (await page.evaluate((one) => document.activeElement?.matches(one) === true, selector)) return true;
    await page.press('Tab');
    return false;
  });
