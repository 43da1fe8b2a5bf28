import { describe, expect, it } from 'vitest';
import { type Page, until } from '../support/driver';
import { countMarks } from '../support/page-view';
import { practiceArticle, stage, viewOf } from './browser';
import { claimWords, openCard, viewWhere } from './card';
import { guests, highlightNames, LISTENING, spoof, withHead } from './hostile-pages';

const ARTICLE = practiceArticle('en');
const NOTE = 'Quokkas zigzag joyfully.';

const heard = (page: Page) => page.evaluate(() => (window as unknown as { heard: string[] }).heard);

describe('a page that listens and looks', () => {
  const on = stage('practice');

  it('hears nothing of a note, finds none of its words, and sees no address of the extension', async () => {
    const page = await on.showRead('/listening.html', withHead(ARTICLE, LISTENING));
    const view = await viewOf(on, page);
    await page.activate();
    await page.press('q');
    expect(await heard(page), 'what is typed into the page itself').toContain('keydown q');

    const card = await openCard(page, claimWords(view, 'unsourced').words);
    await page.press('n');
    await until('the note field', () => card.evaluate(() => document.activeElement?.tagName === 'TEXTAREA'));
    await page.evaluate(() => void (window as unknown as { heard: string[] }).heard.splice(0));
    await page.type(NOTE);
    for (const chord of ['Control+a', 'Control+c', 'End', 'Control+v']) await page.press(chord);
    await until('the note typed and pasted', () =>
      card.evaluate((twice) => document.querySelector('textarea')?.value === twice, NOTE + NOTE),
    );
    await page.press('Control+Enter');
    await viewWhere(
      on,
      await on.tab(page),
      'the note',
      (one) => one.annotations[0]?.annotation.note === NOTE + NOTE,
    );
    expect(await heard(page)).toEqual([]);

    const labels = await card.evaluate(() =>
      [...document.querySelectorAll('button')].map(
        (button) => (button.firstChild as Text | null)?.data ?? '',
      ),
    );
    const words = [
      ...NOTE.split(' '),
      ...labels.map((label) => label.trim()).filter((label) => label.length > 5),
    ];
    expect(words.length).toBeGreaterThan(5);
    const seen = await page.evaluate((wanted) => {
      type Find = (words: string, matchCase: boolean, backwards: boolean, wrap: boolean) => boolean;
      const { find } = window as unknown as { find: Find };
      // From the top each time: beside a frame of another process Firefox does not wrap around.
      const isFound = (word: string) => {
        getSelection()?.collapse(document.body, 0);
        return find(word, false, false, true);
      };
      const host = document.documentElement.lastElementChild as HTMLElement;
      return {
        control: isFound('nineteen'),
        found: wanted.filter(isFound),
        frames: window.length,
        queried: document.querySelectorAll('iframe, frame, object, embed').length,
        host: [host.localName, host.attributes.length, host.childNodes.length, host.shadowRoot],
        everything: [
          document.documentElement.outerHTML,
          JSON.stringify(performance.getEntries()),
          ...[...document.styleSheets].map((sheet) => String(sheet.href)),
          String(document.adoptedStyleSheets.length),
        ].join('\n'),
      };
    }, words);
    expect(seen).toMatchObject({ control: true, found: [], frames: 0, queried: 0 });
    expect(seen.host).toEqual([expect.stringMatching(/^x-[a-z]{10}$/), 1, 0, null]);
    expect(seen.everything).not.toMatch(/(?:chrome|moz)-extension|card\.html|isnad(?! practice|\.)/i);
    expect(seen.everything).not.toContain(new URL(on.driver.origin).host || 'no host');
  });

  it('cannot act for the reader: 30 events of its own making open no card and save nothing', async () => {
    const page = await on.showRead('/spoofing.html', ARTICLE);
    const tab = await on.tab(page);
    const { words } = claimWords(await viewOf(on, page), 'unsourced');
    await page.activate();
    await page.evaluate(spoof, words);
    expect(await guests(page)).toEqual([]);

    const card = await openCard(page, words);
    expect(await guests(page)).toHaveLength(1);
    await page.evaluate(spoof, words);
    await page.press('u');
    const view = await viewWhere(on, tab, 'the one true tag', (one) => one.annotations.length > 0);
    expect(view.annotations.map(({ annotation }) => annotation.tag)).toEqual(['unsourced']);
    expect(await card.evaluate(() => document.querySelectorAll('.card').length)).toBe(1);
  });

  it('learns nothing from the names of the marks, which are others on each load', async () => {
    const page = await on.showRead('/names.html', ARTICLE);
    const first = await highlightNames(page);
    await page.reload();
    await until('marks again', async () => (await countMarks(page)) > 0);
    const second = await highlightNames(page);
    expect(first.length).toBeGreaterThan(3);
    for (const name of [...first, ...second]) {
      expect(name).toMatch(/^[a-z]{8,}$/);
      expect(name).not.toMatch(/isnad|person|place|organi|claim|source|named|focus/);
    }
    expect(first.filter((name) => second.includes(name))).toEqual([]);
  });
});
