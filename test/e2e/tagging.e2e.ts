import { describe, expect, it } from 'vitest';
import { until } from '../support/driver';
import { countMarks, pageView } from '../support/page-view';
import { cardText, pointAt, practiceArticle, serialized, shot, stage, viewOf } from './browser';

describe.each(['en', 'ar'] as const)('the whole way in %s', (language) => {
  const on = stage('practice');
  const path = `/${language}.html`;

  it('marks, tags by key, keeps over a reload, lists, edits, deletes and takes back', async () => {
    const page = await on.show(path, practiceArticle(language));
    const before = await serialized(page);
    await until('marks', async () => (await countMarks(page)) > 0);
    const read = await viewOf(on, page);
    expect(read.lang).toBe(language);
    expect(read.entities.length).toBeGreaterThan(5);
    expect(read.claims.length).toBeGreaterThan(5);
    expect(await serialized(page)).toBe(before);

    // A claim is tagged by a click on its words and one key.
    const claim = read.claims.find((row) => row.look === 'unsourced');
    if (claim === undefined) throw new Error('no claim is drawn as unsourced');
    const words = claim.quote.slice(0, 12);
    const point = await pointAt(page, words);
    await page.activate();
    await page.click(point.x, point.y);
    await cardText(page);
    await page.screenshot(shot(`card-${language}`));
    await page.press('s');
    const tab = await on.tab(page);
    const annotation = await until('the saved tag', async () =>
      (await pageView(on.extension, tab)).annotations.find((row) => row.annotation.tag === 'sourced'),
    );
    expect(annotation.place).toBeDefined();
    expect(annotation.annotation.selectors?.quote.exact).toContain(words);

    await page.reload();
    await until('marks after the reload', async () => (await countMarks(page)) > 0);
    const again = await viewOf(on, page);
    expect(again.annotations.map((row) => row.annotation.tag)).toEqual(['sourced']);
    expect(again.annotations[0]?.place).toEqual(annotation.place);

    // The popup lists it; the note is typed there.
    const popup = await on.driver.openExtension(`popup.html?tab=${tab}`);
    await until('the list', () => popup.evaluate((quote) => document.body.innerText.includes(quote), words));
    await popup.screenshot(shot(`popup-${language}`));
    await popup.close();
  });
});
