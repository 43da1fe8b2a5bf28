import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { type Scope, until } from '../support/driver';
import { chooseFormat, clickOn, practiceArticle, shot, stage, viewOf } from './browser';
import { openCard, viewWhere, writeNote } from './card';

/** Marks up, runs scripts and calls out, if anything takes it for more than words. */
const PAYLOAD = `<img src=/pwned onerror="globalThis.pwned=1"><script>globalThis.pwned=1</script><a href="javascript:pwned=1">x</a>"'>`;
/** A right-to-left override, as it turns “unsourced” round. */
const OVERRIDE = 'decruosnu\u202Eunsourced';
const TITLE = `=HYPERLINK("http://127.0.0.1/pwned") ${PAYLOAD} ${OVERRIDE}`;
const QUOTE = `The bridge to Larnaca ${PAYLOAD} ${OVERRIDE} was closed to all 4,000 lorries in March 2024.`;
const NOTE = `=1+1 ${PAYLOAD}`;

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const ARTICLE = practiceArticle('en')
  .replace(/<title>[^<]*/, () => `<title>${escaped(TITLE)}`)
  .replace(/<h1>[^<]*/, () => `<h1>${escaped(TITLE)}`)
  .replace('content="Nadia Farran"', () => `content="${escaped(PAYLOAD)}"`)
  .replace('content="Isnad practice"', () => `content="${escaped(PAYLOAD)}"`)
  .replace('The crossing takes eleven hours.', () => escaped(QUOTE));

/** What a document shows of the payloads: their words, and nothing that they would have made. */
async function expectWordsOnly(scope: Scope, words: string): Promise<void> {
  const seen = await until(`“${words.slice(0, 20)}” to be shown`, () =>
    scope.evaluate((wanted) => {
      const text = document.body.textContent ?? '';
      if (!text.includes(wanted)) return undefined;
      return {
        made: document.querySelectorAll('img, [onerror], [src*=pwned], [href^=javascript], body script')
          .length,
        ran: 'pwned' in globalThis,
        controls: [...document.querySelectorAll('.user-text__control')].map((one) =>
          one.getAttribute('data-control'),
        ),
        badges: document.querySelectorAll('.user-text__badge').length,
      };
    }, words),
  );
  expect(seen).toMatchObject({ made: 0, ran: false });
  expect(seen.controls).toContain('RLO');
  expect(seen.badges).toBeGreaterThan(0);
}

describe('words that are more than words', () => {
  const on = stage('practice', { width: 1200, height: 1000 });

  it('are words in the card, the popup, the library and the exported files', async () => {
    const page = await on.showRead('/words.html', ARTICLE);
    const tab = await on.tab(page);
    const view = await viewOf(on, page);
    expect(view.facts.title).toContain(PAYLOAD);
    const claim = view.claims.find((row) => row.quote.includes('bridge to Larnaca'));
    if (claim === undefined)
      throw new Error(`no claim holds it: ${view.claims.map((row) => row.quote).join(' | ')}`);
    const card = await openCard(page, 'bridge to Larnaca');
    await expectWordsOnly(card, claim.quote);
    await page.screenshot(shot('card-hostile-words'));
    await page.press('u');
    await viewWhere(on, tab, 'the tag', (one) => one.annotations.length === 1);
    await writeNote(page, card, NOTE);
    await viewWhere(on, tab, 'the note', (one) => one.annotations[0]?.annotation.note === NOTE);

    const popup = await on.driver.openExtension(`popup.html?tab=${tab}`);
    await expectWordsOnly(popup, claim.quote);
    await expectWordsOnly(popup, NOTE);
    await popup.screenshot(shot('popup-hostile-words'));
    await popup.close();

    const files = new Map<string, string>();
    for (const format of ['json', 'csv']) {
      const address = `library.html?export=${encodeURIComponent(view.pageKey ?? '')}`;
      const library = await on.driver.openExtension(address);
      await expectWordsOnly(library, PAYLOAD);
      await chooseFormat(library, format);
      const saved = await library.download(() => clickOn(library, 'dialog button[type="submit"]'));
      files.set(format, saved.bytes.toString('utf8'));
      await until('the name of the file', () =>
        library.evaluate(() => document.querySelector('.export-dialog__file') !== null),
      );
      await library.screenshot(shot('library-hostile-words'));
      await library.close();
    }
    const bundle = JSON.parse(files.get('json') ?? '') as {
      articles: { title: string }[];
      annotations: { note: string; selectors: { quote: { exact: string } } }[];
    };
    expect(bundle.articles[0]?.title).toBe(view.facts.title);
    expect(bundle.annotations[0]).toMatchObject({ note: NOTE, selectors: { quote: { exact: claim.quote } } });

    const cells = parse(files.get('csv') ?? '', { bom: true, columns: true }) as Record<string, string>[];
    expect(cells).toHaveLength(1);
    for (const cell of Object.values(cells[0] ?? {})) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
    const plain = Object.values(cells[0] ?? {}).map((cell) => cell.replace(/^'/, ''));
    expect(plain).toEqual(expect.arrayContaining([view.facts.title, claim.quote, NOTE]));

    expect(on.server.requests.filter((request) => request.includes('pwned'))).toEqual([]);
    expect(await page.evaluate(() => 'pwned' in globalThis)).toBe(false);
    expect(await on.driver.errors()).toEqual([]);
  });
});
