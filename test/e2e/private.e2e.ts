import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { until } from '../support/driver';
import { countMarks } from '../support/page-view';
import { practiceArticle, sentence, shot, stage, viewOf } from './browser';
import { claimWords, openCard, viewWhere, writeNote } from './card';

/** Words that stand nowhere else, in plain letters, so that a search through files finds them in any encoding. */
const MARKER = 'Quetzalcoatl umbrella 8152';
const OPEN_MARKER = 'Xylophone harvest 2716';

describe('a private window', () => {
  const profile = mkdtempSync(join(tmpdir(), 'isnad-private-'));
  afterAll(() => rmSync(profile, { recursive: true, force: true, maxRetries: 5 }));
  const on = stage('practice', { inPrivate: true, profile });

  it('is read and tagged, says that nothing is kept, and leaves nothing behind', async () => {
    const page = await on.driver.openPrivate(on.server.serve('/private.html', practiceArticle('en')));
    await until('marks', async () => (await countMarks(page)) > 10);
    const { words } = claimWords(await viewOf(on, page), 'unsourced');
    const tab = await on.tab(page);
    const card = await openCard(page, words);
    await page.press('s');
    await viewWhere(on, tab, 'the tag', (one) => one.annotations[0]?.annotation.tag === 'sourced');
    await writeNote(page, card, MARKER);
    const view = await viewWhere(
      on,
      tab,
      'the note',
      (one) => one.annotations[0]?.annotation.note === MARKER,
    );
    expect(view.private).toBe(true);

    await page.reload();
    await until('marks again', async () => (await countMarks(page)) > 10);
    await viewWhere(on, tab, 'the note still there', (one) => one.annotations[0]?.annotation.note === MARKER);
    const popup = await on.driver.openExtension(`popup.html?tab=${tab}`);
    const shown = () => popup.evaluate(() => document.body.innerText);
    await until('the banner', async () => (await shown()).includes(sentence('page_private')));
    await popup.screenshot(shot('popup-private'));
    await popup.close();
    expect(await rows(on.extension)).toBe(0);

    // The same in an ordinary window is kept: what the searches below would find.
    const open = await on.showRead('/open.html', practiceArticle('en'));
    await writeNote(open, await openCard(open, words), OPEN_MARKER);
    await viewWhere(on, await on.tab(open), 'the other note', (one) => one.annotations.length === 1);
    expect(await rows(on.extension)).toBeGreaterThan(0);
    // Being let into private windows restarts the extension, under its own welcome page and, in Chromium, in developer mode.
    const errors = await on.driver.errors();
    expect(errors.filter((error) => !/^manifest:|welcome\.js/.test(error))).toEqual([]);

    await page.close();
    await on.driver.stop();
    expect(filesWith(profile, OPEN_MARKER), 'the search finds what was kept').not.toEqual([]);
    expect(filesWith(profile, MARKER)).toEqual([]);
    expect(filesWith(profile, 'private.html')).toEqual([]);
  });
});

/** Rows in all tables but the one that describes the database itself, counted past Isnad's own code. */
function rows(extension: { evaluate<R>(script: () => Promise<R>): Promise<R> }): Promise<number> {
  return extension.evaluate(async () => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    let count = 0;
    for (const { name } of await indexedDB.databases()) {
      const database = await done(indexedDB.open(name ?? ''));
      for (const table of database.objectStoreNames)
        if (table !== 'meta') count += await done(database.transaction(table).objectStore(table).count());
      database.close();
    }
    return count;
  });
}

/** Files below a folder that hold the words as Latin-1 or as UTF-16. */
function filesWith(folder: string, words: string): string[] {
  const needles = [Buffer.from(words, 'latin1'), Buffer.from(words, 'utf16le')];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => {
    const path = join(folder, name);
    if (!statSync(path, { throwIfNoEntry: false })?.isFile()) return false;
    const bytes = readFileSync(path);
    return needles.some((needle) => bytes.includes(needle));
  });
}
