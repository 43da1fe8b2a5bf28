/**
 * `npm start`: serves an article on loopback, opens a browser with the practice build on it, and shows what was
 * read. With a display the window stays open until it is closed; without one the findings are printed, a
 * screenshot is taken and the browser ends. `--keep-open` waits for `reload` lines on standard input (npm run dev).
 */
import { mkdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import type { PageView } from '../../src/messaging/protocol';
import type { Driver, Page } from './driver';
import { findOrInstallBrowser } from './find-browser';
import { launch } from './launch';
import { startPageServer } from './page-server';
import { openBeside, pageView, tabOf } from './page-view';

const say = (line: string) => process.stdout.write(`${line}\n`);

function options() {
  const { values } = parseArgs({
    options: {
      browser: { type: 'string', default: 'chromium' },
      page: { type: 'string' },
      lang: { type: 'string' },
      headless: { type: 'boolean', default: false },
      'keep-open': { type: 'boolean', default: false },
      'find-only': { type: 'boolean', default: false },
    },
  });
  const browser = values.browser === 'chrome' ? 'chromium' : values.browser;
  if (browser !== 'chromium' && browser !== 'firefox')
    throw new Error('--browser takes chromium or firefox.');
  // The practice article is in the language of the system, as the interface will be.
  const language = values.lang ?? Intl.DateTimeFormat().resolvedOptions().locale.slice(0, 2);
  const file = values.page ?? `extension/practice/${language === 'ar' ? 'ar' : 'en'}.html`;
  const display = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
  return {
    browser,
    file,
    headless: values.headless || !display,
    keepOpen: values['keep-open'],
    findOnly: values['find-only'],
  } as const;
}

/** Arabic names reorder the line they stand in unless they are isolated; only a terminal understands the isolates. */
const isolate = (text: string) => (process.stdout.isTTY ? `\u2068${text}\u2069` : text);

function printFindings(view: PageView): void {
  const headings = { person: 'People', place: 'Places', organisation: 'Organisations' } as const;
  for (const [type, heading] of Object.entries(headings)) {
    const rows = view.entities.filter((entity) => entity.type === type).sort((a, b) => b.count - a.count);
    say(`${heading} (${rows.length})`);
    for (const row of rows) say(`  ${String(row.count).padStart(3)}  ${isolate(row.label)}`);
  }
  const looks = {
    named: 'named source',
    unnamed: 'unnamed or relayed source',
    unsourced: 'no source found',
  } as const;
  say(`Claims (${view.claims.length})`);
  for (const [look, words] of Object.entries(looks))
    say(`  ${String(view.claims.filter((claim) => claim.look === look).length).padStart(3)}  ${words}`);
  say(
    `  ${String(view.claims.filter((claim) => claim.look === undefined).length).padStart(3)}  no suggestion`,
  );
}

async function show(driver: Driver, page: Page, headless: boolean): Promise<void> {
  const extension = await openBeside(driver);
  const view = await pageView(extension, await tabOf(extension, page.url), { start: true });
  await extension.close();
  await page.activate();
  if (view.state !== 'read' && view.state !== 'truncated')
    throw new Error(`The page was not read: ${view.state}.`);
  say(`Read: ${isolate(view.facts.title ?? page.url)}`);
  if (!headless) {
    say('The window is yours: point at a mark, tag a claim, open the toolbar button. Close it to end.');
    return;
  }
  printFindings(view);
  mkdirSync('test/e2e/out', { recursive: true });
  const screenshot = resolve(`test/e2e/out/practice-${driver.browser}.png`);
  await page.screenshot(screenshot);
  say(`Screenshot: ${screenshot}`);
}

async function main(): Promise<void> {
  const { browser, file, headless, keepOpen, findOnly } = options();
  if (findOnly) {
    for (const name of ['chromium', 'firefox'] as const) say(`${name}: ${findOrInstallBrowser(name, say)}`);
    return;
  }
  const server = await startPageServer();
  const url = server.serve('/article.html', readFileSync(file, 'utf8'));
  say(`Opening ${browser}${headless ? ' without a window (there is no display)' : ''} on ${file} …`);
  const driver = await launch({ browser, build: 'practice', headless });
  try {
    await show(driver, await driver.open(url), headless);
    if (keepOpen)
      for await (const line of createInterface({ input: process.stdin }))
        if (line === 'reload') await driver.reloadExtension();
    if (!headless) await driver.closed;
  } finally {
    await driver.stop();
    await server.stop();
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
