import { describe, expect, it } from 'vitest';
import type { Tag } from '../../src/core/model/annotation';
import type { ClaimRow } from '../../src/messaging/protocol';
import { type Frame, type Page, until } from '../support/driver';
import { shot, stage, viewOf } from './browser';
import { focusedCard, viewWhere } from './card';

const KEYS = { s: 'sourced', u: 'unsourced', x: 'not-a-claim' } as const satisfies Record<string, Tag>;
const PRESSED = Array.from({ length: 20 }, (_, index) => (['s', 'u', 's', 'x'] as const)[index % 4] ?? 's');
/** A review begins at the first claim that is marked: the headline, which Isnad is silent on, is not. */
const fromFirstMark = (claims: readonly ClaimRow[]) =>
  claims.slice(claims.findIndex(({ look }) => look !== undefined)).map(({ quote }) => quote);
/** What the product promises for twenty claims; a driver's keys are no slower than a reader's. */
const LONGEST_MS = 120_000;

const SUBJECTS = [
  'harbour',
  'school',
  'bridge',
  'market',
  'clinic',
  'bakery',
  'library',
  'ferry',
  'quarry',
  'depot',
];
const sentences = SUBJECTS.flatMap((place, index) => [
  `The ${place} in Tarsh will close for ${index + 2} weeks in March, the district council said on Monday.`,
  `About ${(index + 3) * 40} families lost their income when the ${place} stood still last winter.`,
]);
const ARTICLE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Tarsh counts its closures</title></head>
<body><main><article><h1>Tarsh counts its closures</h1>${sentences
  .map(
    (one, index) =>
      `<p>${one} People in the street spoke of little else for days, and of number ${index + 1} on the list.</p>`,
  )
  .join('')}</article></main></body></html>`;

const quoteIn = (card: Frame) =>
  card.evaluate(() => document.querySelector('.card__quote')?.textContent?.trim() ?? undefined);
const isShown = (card: Frame, quote: string) =>
  until(`the card on “${quote.slice(0, 24)}”`, async () => {
    const isCurrent = await card.evaluate(() => document.querySelector('.card:not([inert])') !== null);
    return isCurrent && (await quoteIn(card)) === quote;
  });
const isMarkInSight = (page: Page, words: string) =>
  page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const at = (node as Text).data.indexOf(wanted);
      if (at < 0) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + wanted.length);
      const box = range.getBoundingClientRect();
      return box.top >= 0 && box.bottom <= innerHeight;
    }
    return false;
  }, words);

describe('a review by keys alone', () => {
  const on = stage('practice');
  let tries = 0;

  it('tags twenty claims, keeps each in sight, and the database holds what was pressed', async () => {
    tries += 1;
    const page = await on.showRead(`/review-twenty-${tries}.html`, ARTICLE);
    const tab = await on.tab(page);
    const { claims } = await viewOf(on, page);
    const quotes = fromFirstMark(claims);
    expect(quotes.length).toBeGreaterThanOrEqual(20);
    await page.activate();
    await on.driver.command('review', page);
    const card = await focusedCard(page);
    const began = Date.now();
    for (const [index, key] of PRESSED.entries()) {
      const quote = quotes[index] as string;
      await isShown(card, quote);
      await until('the claim to be in sight', () => isMarkInSight(page, quote.slice(0, 40)));
      await page.press(key);
      await until(`${index + 1} decided`, () =>
        card.evaluate((count) => document.querySelector('progress')?.value === count, index + 1),
      );
      if (index + 1 < PRESSED.length) await page.press('j');
    }
    const took = Date.now() - began;
    process.stdout.write(`    20 claims by keys in ${(took / 1000).toFixed(1)} s (${on.driver.browser})\n`);
    expect(took).toBeLessThan(LONGEST_MS);
    const view = await viewWhere(on, tab, 'twenty tags', ({ annotations }) => annotations.length === 20);
    const stored = new Map(
      view.annotations.map(({ annotation }) => [annotation.selectors?.quote.exact, annotation.tag]),
    );
    expect(quotes.slice(0, 20).map((quote) => stored.get(quote))).toEqual(PRESSED.map((key) => KEYS[key]));
    await page.screenshot(shot('review-twenty'));
    expect(await on.driver.errors()).toEqual([]);
  });

  it('stops where its rule says, takes back where it was said, and goes on where it was left', async () => {
    tries += 1;
    const page = await on.showRead(`/review-rule-${tries}.html`, ARTICLE);
    const { claims } = await viewOf(on, page);
    const quotes = fromFirstMark(claims);
    const bare = claims.filter(({ look }) => look === 'unsourced').map(({ quote }) => quote);
    expect(bare.length).toBeGreaterThan(3);
    await page.activate();
    await on.driver.command('review', page);
    const card = await focusedCard(page);
    const rule = (name: string) =>
      until(`the rule ${name}`, () =>
        card.evaluate(
          (wanted) => document.querySelector('.review-bar__rule[aria-pressed=true]')?.textContent === wanted,
          name,
        ),
      );
    await isShown(card, quotes[0] as string);
    await page.press('f');
    await rule('Undecided');
    await page.press('f');
    await rule('No source');
    const from = (index: number) => bare.filter((quote) => quotes.indexOf(quote) > index);
    await page.press('j');
    await isShown(card, from(0)[0] as string);
    await page.press('s');
    await until('the word for it', () =>
      card.evaluate(() => document.querySelector('.card__state--tagged') !== null),
    );
    await page.press('j');
    await isShown(card, from(0)[1] as string);
    await page.press('z');
    await isShown(card, from(0)[0] as string);
    await until('nothing stored', async () => (await viewOf(on, page)).annotations.length === 0);
    await page.press('j');
    await isShown(card, from(0)[1] as string);
    await page.press('Escape');
    await until('no card', () => card.evaluate(() => document.querySelector('.card') === null));
    await on.driver.command('review', page);
    const again = await focusedCard(page);
    await isShown(again, from(0)[1] as string);
    expect(
      await again.evaluate(() => document.querySelector('.review-bar__rule[aria-pressed=true]')?.textContent),
    ).toBe('No source');
    expect(await on.driver.errors()).toEqual([]);
  });

  it('moves the ends of a mark by arrows, and keeps the mark under the card', async () => {
    tries += 1;
    const page = await on.showRead(`/review-ends-${tries}.html`, ARTICLE);
    const tab = await on.tab(page);
    await page.activate();
    await on.driver.command('review', page);
    const card = await focusedCard(page);
    await until('a claim', () => quoteIn(card));
    await page.press('s');
    const first = await viewWhere(on, tab, 'a tag', ({ annotations }) => annotations.length === 1);
    const whole = first.annotations[0]?.annotation.selectors?.quote.exact ?? '';
    await page.press('e');
    await until('the ends', () => card.evaluate(() => document.querySelector('.card__ends') !== null));
    for (const [key, check] of [
      ['ArrowLeft', (exact: string) => whole.startsWith(exact) && exact.length < whole.length],
      ['Shift+ArrowRight', (exact: string) => !whole.startsWith(exact) && whole.includes(exact)],
    ] as const) {
      await page.press(key);
      await viewWhere(on, tab, `the mark after ${key}`, ({ annotations }) =>
        check(annotations[0]?.annotation.selectors?.quote.exact ?? ''),
      );
      await until('the ends still there', () =>
        card.evaluate(() => document.querySelector('.card:not([inert]) .card__ends') !== null),
      );
    }
    expect(await on.driver.errors()).toEqual([]);
  });
});
