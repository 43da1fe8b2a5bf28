import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import type { PageView } from '../../src/messaging/protocol';
import { type Page, until } from '../support/driver';
import { countMarks, pageView } from '../support/page-view';
import {
  cardText,
  chooseFormat,
  clickOn,
  pointAt,
  practiceArticle,
  serialized,
  shot,
  stage,
  viewOf,
} from './browser';

/** Waits for a view of the tab that `accept` takes. */
const viewWhere = (
  on: ReturnType<typeof stage>,
  tab: number,
  what: string,
  accept: (view: PageView) => boolean,
) =>
  until(what, async () => {
    const view = await pageView(on.extension, tab);
    return accept(view) ? view : undefined;
  });

/** The row of the popup's list that holds these words, brought to the front and made current. */
async function chooseRow(popup: Page, words: string): Promise<void> {
  await until(`the row “${words}”`, () =>
    popup.evaluate((wanted) => {
      const row = [...document.querySelectorAll<HTMLElement>('[data-row]')].find((one) =>
        one.innerText.includes(wanted),
      );
      row?.focus();
      return row !== undefined;
    }, words),
  );
}

const shown = (page: Page) => page.evaluate(() => document.body.innerText);

describe.each(['en', 'ar'] as const)('the whole way in %s', (language) => {
  const on = stage('practice');
  const note = language === 'ar' ? 'سألتُ الناطق، ولم يجب.' : 'Asked the spokesman, no answer.';

  it('marks, tags by key, keeps over a reload, lists, edits, deletes, takes back and exports', async () => {
    const page = await on.show(`/${language}.html`, practiceArticle(language));
    const before = await serialized(page);
    await until('marks', async () => (await countMarks(page)) > 0);
    const read = await viewOf(on, page);
    const tab = await on.tab(page);
    expect(read.lang).toBe(language);
    expect(read.entities.length).toBeGreaterThan(5);
    expect(read.claims.length).toBeGreaterThan(5);
    expect(await serialized(page), 'the page is as it was').toBe(before);

    // A claim is tagged by a click on its words and one key.
    const claim = read.claims.find((row) => row.look === 'unsourced');
    if (claim === undefined) throw new Error('no claim is drawn as unsourced');
    const words = claim.quote.slice(0, 12);
    await page.activate();
    const point = await pointAt(page, words);
    await page.click(point.x, point.y);
    await cardText(page);
    for (const scheme of ['dark', 'light'] as const) {
      await page.emulate({ scheme });
      await page.screenshot(shot(`card-${language}-${scheme}`));
    }
    await page.press('s');
    const tagged = await viewWhere(on, tab, 'the saved tag', (view) => view.annotations.length === 1);
    const row = tagged.annotations[0];
    expect(row?.annotation.tag).toBe('sourced');
    expect(row?.annotation.selectors?.quote.exact).toContain(words);
    expect(row?.place).toBeDefined();
    await page.press('Escape');

    await page.reload();
    await until('marks after the reload', async () => (await countMarks(page)) > 0);
    const again = await viewWhere(
      on,
      tab,
      'the annotation in its place',
      (view) => view.annotations.length === 1,
    );
    expect(again.annotations[0]?.annotation.id).toBe(row?.annotation.id);
    expect(again.annotations[0]?.place).toEqual(row?.place);

    // The popup lists it; note, retag, delete and undo by keyboard alone.
    const popup = await on.driver.openExtension(`popup.html?tab=${tab}`);
    await popup.resize(520, 600);
    await chooseRow(popup, words);
    await popup.screenshot(shot(`popup-${language}`));
    await popup.press('n');
    await until('the note field', () => popup.evaluate(() => document.activeElement?.tagName === 'TEXTAREA'));
    await popup.type(note);
    await popup.press('Control+Enter');
    await viewWhere(on, tab, 'the saved note', (view) => view.annotations[0]?.annotation.note === note);
    await chooseRow(popup, words);
    await popup.press('u');
    await viewWhere(on, tab, 'the other tag', (view) => view.annotations[0]?.annotation.tag === 'unsourced');
    await chooseRow(popup, words);
    await popup.press('Delete');
    await viewWhere(on, tab, 'no annotation', (view) => view.annotations.length === 0);
    await popup.press('Control+z');
    const restored = await viewWhere(on, tab, 'the annotation back', (view) => view.annotations.length === 1);
    expect(restored.annotations[0]?.annotation).toMatchObject({
      id: row?.annotation.id,
      tag: 'unsourced',
      note,
    });
    await popup.close();

    // Home as a file: saved by the browser, read back by others.
    const files = new Map<string, string>();
    for (const format of ['json', 'csv', 'web-annotation']) {
      const library = await on.driver.openExtension(
        `library.html?export=${encodeURIComponent(restored.pageKey ?? '')}`,
      );
      await chooseFormat(library, format);
      const saved = await library.download(() => clickOn(library, 'dialog button[type="submit"]'));
      expect(saved.name).toMatch(/^isnad-.*\.(json|csv|jsonld)$/);
      files.set(format, saved.bytes.toString('utf8'));
      await library.close();
    }
    const bundle = JSON.parse(files.get('json') ?? '') as {
      version: number;
      annotations: { note: string; tag: string }[];
    };
    expect(bundle).toMatchObject({ version: 1, annotations: [{ note, tag: 'unsourced' }] });
    const csv = files.get('csv') ?? '';
    expect(csv.startsWith('\ufeff')).toBe(true);
    const rows = parse(csv, { bom: true, columns: true }) as Record<string, string>[];
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({ quote: row?.annotation.selectors?.quote.exact, tag: 'unsourced', note });
    expect(JSON.parse(files.get('web-annotation') ?? '')).toHaveProperty(['@context']);
    expect(await on.driver.errors()).toEqual([]);
  });

  it('marks a selection from the bar, by mouse', async () => {
    const page = await on.showRead(`/selection-${language}.html`, practiceArticle(language));
    await page.activate();
    const words = language === 'ar' ? 'تستغرق الرحلة' : 'The crossing takes';
    const point = await pointAt(page, words);
    await page.drag([point.x - 30, point.y], [point.x + 30, point.y]);
    await cardText(page);
    await page.screenshot(shot(`bar-${language}`));
    await on.driver.command('mark-selection', page);
    const bar = await until('the bar', () => page.frame('card.html'));
    await until('its first button to have the focus', () =>
      bar.evaluate(() => document.activeElement?.tagName === 'BUTTON'),
    );
    await page.press('Enter');
    const view = await viewWhere(on, await on.tab(page), 'the mark', (one) => one.annotations.length === 1);
    expect(view.annotations[0]?.annotation.selectors?.quote.exact.length).toBeGreaterThan(3);
  });

  it('shows the words of the interface, not their keys', async () => {
    expect(await shown(on.extension)).not.toMatch(/\b[a-z]+_[a-z_]+\b/);
  });
});
