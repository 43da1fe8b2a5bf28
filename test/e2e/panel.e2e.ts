import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { type Page, type Scope, until } from '../support/driver';
import { ask, countMarks } from '../support/page-view';
import { clickOn, practiceArticle, shot, stage, viewOf } from './browser';
import { openCard, viewWhere } from './card';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** On two busy cores; the product's own limits, 150 and 200 ms, are for a machine that does nothing else. */
const LONGEST_OPENING_MS = 1500;

interface AxeResult {
  violations: { id: string; help: string; nodes: { html: string }[] }[];
}

async function violations(page: Page): Promise<string[]> {
  await page.inject(AXE);
  return page.evaluate(async (values) => {
    const { axe } = globalThis as unknown as {
      axe: { run(root: Document, options: object): Promise<AxeResult> };
    };
    const { violations: found } = await axe.run(document, { runOnly: { type: 'tag', values } });
    return found.map((one) => `${one.id}: ${one.nodes.map((node) => node.html.slice(0, 120)).join(' | ')}`);
  }, TAGS);
}

/** Whatever can be pressed and is smaller than 24 px (WCAG 2.5.8), links inside of sentences excepted. */
const smallTargets = (scope: Scope) =>
  scope.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('button, select, input:not([type=radio]), [role=switch]')]
      // The words of a label are pressed as well as its box.
      .map((element) => ({ element, box: (element.closest('label') ?? element).getBoundingClientRect() }))
      .filter(({ box, element }) => box.width > 0 && !element.matches('.visually-hidden'))
      .filter(({ box }) => box.width < 23.5 || box.height < 23.5)
      .map(({ element, box }) => `${element.className} ${box.width.toFixed(0)}×${box.height.toFixed(0)}`),
  );

const longArticle = (paragraphs: number) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A long list</title></head><body><main><article>
<h1>A long list</h1>${Array.from(
    { length: paragraphs },
    (_, index) =>
      `<p>Leila Haddad said in Basra on Monday that quay ${index} will close for repairs in March. About ${index + 40} families lost their income when quay ${index} stood still last winter.</p>`,
  ).join('')}</article></main></body></html>`;

/** When the surface could be worked, in milliseconds after its opening. */
const interactiveAt = (popup: Page) =>
  until('the popup', () =>
    popup.evaluate(() => performance.getEntriesByName('isnad-interactive')[0]?.startTime),
  );

describe('popup and panel', () => {
  const on = stage('practice');
  let tries = 0;
  const rows = (page: Page) =>
    until('the list', () => page.evaluate(() => document.querySelector('[data-row]') !== null));

  it('open at once, however many marks there are; a long list stays short in the document', async () => {
    tries += 1;
    for (const paragraphs of [6, 500]) {
      const page = await on.showRead(`/long-${paragraphs}-${tries}.html`, longArticle(paragraphs));
      const marks = await countMarks(page);
      const tab = await on.tab(page);
      await viewOf(on, page);
      const times: number[] = [];
      for (let turn = 0; turn < 3; turn++) {
        const popup = await on.driver.openExtension(`popup.html?tab=${tab}`);
        times.push(await interactiveAt(popup));
        await rows(popup);
        const drawn = await popup.evaluate(() => document.querySelectorAll('.mark-row').length);
        expect(drawn).toBeLessThan(200);
        if (turn === 2 && paragraphs > 100) {
          await popup.evaluate(() => document.querySelector<HTMLElement>('[data-row]')?.focus());
          await popup.press('End');
          await until('the last row', () =>
            popup.evaluate(() => document.activeElement?.textContent?.includes('quay 499') === true),
          );
        }
        await popup.close();
      }
      const best = Math.min(...times);
      process.stdout.write(
        `    popup with ${marks} marks: ${times.map((ms) => ms.toFixed(0)).join(', ')} ms (${on.driver.browser})\n`,
      );
      expect(best).toBeLessThan(LONGEST_OPENING_MS);
      await page.close();
    }
  });

  it('follow the page, thin its marks out, and tag many rows as one action that is taken back', async () => {
    tries += 1;
    const page = await on.showRead(`/panel-${tries}.html`, longArticle(40));
    const tab = await on.tab(page);
    const all = await countMarks(page);
    const panel = await on.driver.openExtension(`panel.html?tab=${tab}`, { background: true });
    await rows(panel);
    await page.activate();
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    const { at: place, claims } = await viewWhere(
      on,
      tab,
      'the place of the reader',
      ({ at }) => (at ?? 0) > 20,
    );
    const read = claims.find(({ index }) => index === place)?.quote ?? 'no claim';
    await until('its row in the panel', () =>
      panel.evaluate(
        (quote) => document.querySelector('.mark-row--here [data-row]')?.textContent === quote,
        read,
      ),
    );
    await panel.activate();
    await clickOn(panel, 'input[name=density][value=names]');
    await until('fewer marks', async () => (await countMarks(page)) < all);
    await clickOn(panel, 'input[name=density][value=both]');
    await until('all marks again', async () => (await countMarks(page)) === all);
    await clickOn(panel, '.mark-list__find button');
    await clickOn(panel, '.mark-row:nth-of-type(1) .mark-row__box');
    await clickOn(panel, '.mark-row:nth-of-type(2) .mark-row__box');
    await clickOn(panel, '.bulk-bar .tag-buttons button:nth-of-type(2)');
    const tagged = await viewWhere(on, tab, 'two tags', ({ annotations }) => annotations.length === 2);
    expect(tagged.annotations.map(({ annotation }) => annotation.tag)).toEqual(['unsourced', 'unsourced']);
    await clickOn(panel, '.toast .button');
    await viewWhere(on, tab, 'no tag', ({ annotations }) => annotations.length === 0);
    expect(await on.driver.errors()).toEqual([]);
  });
});

describe.each(['en', 'ar'] as const)('what the reading surfaces owe everyone, in %s', (language) => {
  const on = stage('practice', { language });
  let tries = 0;

  it('has no barrier in card, popup, panel and settings, at 200 % and in the dark', async () => {
    tries += 1;
    const page = await on.showRead(`/access-${tries}.html`, practiceArticle(language));
    const tab = await on.tab(page);
    await ask(on.extension, 'editLists', {
      edits: [
        {
          list: 'tags',
          put: { id: crypto.randomUUID(), label: 'رقم بلا أساس', definition: 'A figure alone.', colour: 0 },
        },
      ],
    });
    const found: string[] = [];
    for (const [path, width, height] of [
      [`popup.html?tab=${tab}`, 400, 700],
      [`panel.html?tab=${tab}`, 340, 900],
      ['library.html#settings', 1100, 900],
    ] as const) {
      const surface = await on.driver.openExtension(path);
      await until('words', () => surface.evaluate(() => document.body.innerText.trim().length > 40));
      for (const [scheme, zoom] of [
        ['light', 1],
        ['dark', 2],
      ] as const) {
        await surface.emulate({ scheme });
        // Zoomed in, a window has half as many pixels of its own.
        await surface.resize(Math.max(320, width / zoom), height / zoom);
        found.push(...(await violations(surface)).map((one) => `${path} ${scheme}: ${one}`));
        found.push(...(await smallTargets(surface)).map((one) => `${path} small: ${one}`));
        const over = await surface.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        if (over > 0) found.push(`${path} ${scheme} scrolls sideways by ${over}`);
      }
      await surface.close();
    }
    const view = await viewOf(on, page);
    const names = view.entities.flatMap(({ label, aliases }) => [label, ...aliases].join(' ').split(' '));
    const claim = view.claims.find(
      ({ look, quote }) =>
        look !== undefined && !names.some((name) => quote.slice(0, 10).includes(name.slice(0, 5))),
    );
    const card = await openCard(page, claim?.quote.slice(0, 10) ?? '');
    await page.press('s');
    await until('the tag', () =>
      card.evaluate(() => document.querySelector('.card__state--tagged') !== null),
    );
    for (const key of ['d', 't', 'e', 'l']) {
      await page.press(key);
      await until(`the tool ${key}`, () =>
        card.evaluate(
          (wanted) =>
            document.querySelector(`.card__tool[aria-expanded=true][aria-keyshortcuts=${wanted}]`) !== null,
          key.toUpperCase(),
        ),
      );
      found.push(...(await smallTargets(card)).map((one) => `card ${key} small: ${one}`));
      const over = await card.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      if (over > 0) found.push(`card ${key} scrolls sideways by ${over}`);
    }
    await page.screenshot(shot(`card-tools-${language}`));
    expect(found).toEqual([]);
    expect(await on.driver.errors()).toEqual([]);
  });
});
