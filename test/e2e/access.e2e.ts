import { describe, expect, it } from 'vitest';
import { type Page, until } from '../support/driver';
import { activeTab, countMarks, pageView } from '../support/page-view';
import { clickOn, practiceArticle, sentence, shot, stage, viewOf } from './browser';
import { claimWords, openCard, viewWhere } from './card';
import { guests, highlightNames } from './hostile-pages';

const ARTICLE = practiceArticle('en');
/** Match patterns have no port in Firefox. */
const SITE = 'http://127.0.0.1/*';
const PAGE_SWITCH = '.page-footer .switch:first-of-type';
const SITE_SWITCH = '.page-footer .switch:last-of-type';

const isOn = (popup: Page, selector: string) =>
  popup.evaluate((one) => document.querySelector(one)?.getAttribute('aria-checked') ?? undefined, selector);
const text = (page: Page) => page.evaluate(() => document.body.innerText);

describe('access, as shipped', () => {
  const on = stage('shipped');

  it('reads a site by itself once the reader said so in the popup, and no more when that is taken back', async () => {
    const page = await on.show('/first.html', ARTICLE);
    await on.driver.clickAction(page);
    await until('marks', async () => (await countMarks(page)) > 10);
    await on.driver.closePopup();
    const popup = await on.driver.openExtension(`popup.html?tab=${await on.tab(page)}`);
    await until('the switch', () => isOn(popup, SITE_SWITCH));
    expect(await isOn(popup, SITE_SWITCH)).toBe('false');
    await on.driver.willAllow([SITE]);
    await popup.activate();
    await clickOn(popup, SITE_SWITCH);
    await until('the switch to turn', async () => (await isOn(popup, SITE_SWITCH)) === 'true');
    await popup.screenshot(shot('popup-always'));

    const second = await on.showRead('/second.html', ARTICLE);
    expect((await viewOf(on, second)).siteGranted).toBe(true);

    await on.driver.revoke([SITE]);
    await until('the switch to turn back', async () => (await isOn(popup, SITE_SWITCH)) === 'false');
    await until('no script on any site', async () => (await registered(on.extension)) === 0);
    const third = await on.show('/third.html', ARTICLE);
    await third.activate();
    const tab = await activeTab(on.extension);
    const view = await pageView(on.extension, tab, { states: ['idle', 'no-access', 'read'] });
    expect(view).toMatchObject({ siteGranted: false, entities: [], claims: [] });
    expect(view.state).not.toBe('read');
    expect(await highlightNames(third)).toEqual([]);
    expect(await on.driver.errors()).toEqual([]);
  });

  it.each([
    [
      'a page of the browser',
      () => (on.driver.browser === 'chromium' ? 'chrome://version/' : 'about:support'),
    ],
    [
      'the list of settings',
      () => (on.driver.browser === 'chromium' ? 'chrome://settings/' : 'about:config'),
    ],
    ['a page of the extension', () => `${on.driver.origin}/library.html`],
  ])('says in one sentence that %s is out of reach', async (_name, address) => {
    const page = await on.driver.open(address());
    await on.driver.clickAction(page);
    const tab = await activeTab(on.extension);
    const view = await pageView(on.extension, tab, { start: true });
    expect(view.state).toBe('restricted');
    await on.driver.closePopup();
    const popup = await on.driver.openExtension(`popup.html?tab=${tab}`);
    await until('its sentence', async () => (await text(popup)).includes(sentence('page_restricted')));
    await popup.close();
    await page.close();
  });
});

describe('access, where the site is allowed', () => {
  const on = stage('practice');

  it('takes all marks back at the page switch, and brings them again', async () => {
    const page = await on.showRead('/switch.html', ARTICLE);
    await viewOf(on, page);
    const marks = await countMarks(page);
    const popup = await on.driver.openExtension(`popup.html?tab=${await on.tab(page)}`);
    await clickOn(popup, PAGE_SWITCH);
    await until('no marks', async () => (await countMarks(page)) === 0);
    expect(await highlightNames(page)).toEqual([]);
    await until('the word for it', async () => (await text(popup)).includes(sentence('page_off')));
    await clickOn(popup, PAGE_SWITCH);
    await until('the same marks', async () => (await countMarks(page)) === marks);
    await popup.close();
  });

  it('opens a filled card and keeps a tag after the background was stopped', async () => {
    const page = await on.showRead('/asleep.html', ARTICLE);
    const tab = await on.tab(page);
    const { words } = claimWords(await viewOf(on, page), 'unsourced');
    await on.driver.stopBackground();
    const card = await openCard(page, words);
    expect(await card.evaluate(() => document.body.innerText)).toContain(words);
    await on.driver.stopBackground();
    await page.press('s');
    await viewWhere(on, tab, 'the tag', (view) => view.annotations[0]?.annotation.tag === 'sourced');
    expect(await on.driver.errors()).toEqual([]);
  });
});

describe('an update of the extension', () => {
  const on = stage('practice');

  it('leaves an open article with one set of marks, no dead card, and no error', async () => {
    const page = await on.showRead('/updated.html', ARTICLE);
    const { words } = claimWords(await viewOf(on, page), 'unsourced');
    const marks = await countMarks(page);
    const before = await highlightNames(page);
    await openCard(page, words);
    await on.driver.reloadExtension();
    // Firefox ends a script without a last word: its highlights stay in the registry, but without a rule they paint nothing.
    await until('as many marks, all by the new one', async () => {
      const drawn = await drawnMarks(page);
      return drawn.every(({ name }) => !before.includes(name)) && sum(drawn) === marks;
    });
    expect(await guests(page)).toEqual([]);
    await openCard(page, words);
    expect(await guests(page)).toHaveLength(1);
    const errors = await on.driver.errors();
    expect(errors.filter((error) => !error.startsWith('manifest:'))).toEqual([]);
  });
});

const sum = (drawn: { size: number }[]) => drawn.reduce((all, { size }) => all + size, 0);

/** The highlights that have a rule, and so are seen. */
function drawnMarks(page: Page): Promise<{ name: string; size: number }[]> {
  return page.evaluate(() =>
    [...CSS.highlights].flatMap(([name, { size }]) => {
      const style = getComputedStyle(document.querySelector('article p') as Element, `::highlight(${name})`);
      const isSeen = style.textDecorationLine !== 'none' || style.backgroundColor !== 'rgba(0, 0, 0, 0)';
      return isSeen ? [{ name, size }] : [];
    }),
  );
}

function registered(extension: Page): Promise<number> {
  return extension.evaluate(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: { scripting: { getRegisteredContentScripts(): Promise<unknown[]> } };
    };
    return (await chrome.scripting.getRegisteredContentScripts()).length;
  });
}
