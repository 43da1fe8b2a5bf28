import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toTextFragmentLink } from '../../src/core/export/text-fragment';
import { SAMPLE } from '../core/export/sample';
import { findBrowser } from '../support/find-browser';
import { findProgram } from './find-program';
import { ALL, exportOf, temporaryFolder } from './stores';

const folder = temporaryFolder();
const ROOT = join(import.meta.dirname, '../..');
const java = findProgram('java');
const VNU = join(ROOT, 'node_modules/vnu-jar/build/dist/vnu.jar');

const reports = [
  ['sample', exportOf('html', SAMPLE)],
  ['random', exportOf('html', ALL)],
] as const;
const pathOf = (name: string) => join(folder, `${name}.html`);
for (const [name, bytes] of reports) writeFileSync(pathOf(name), bytes);

describe.skipIf(java === undefined)('the Nu validator', () => {
  it('finds no error in the reports, and one in a broken report', () => {
    const broken = pathOf('broken');
    const html = new TextDecoder().decode(exportOf('html', SAMPLE)).replace('</h1>', '<ul>x</ul></h1>');
    writeFileSync(broken, html);
    const paths = [...reports.map(([name]) => pathOf(name)), broken];
    const run = spawnSync(java ?? '', ['-jar', VNU, '--errors-only', '--format', 'json', ...paths], {
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    });
    const { messages }: { messages: { url: string; message: string; extract: string }[] } = JSON.parse(
      run.stderr,
    );
    const wrong = messages.filter(({ url }) => !url.endsWith('broken.html'));
    expect(wrong.map(({ message, extract }) => `${message}: ${extract}`)).toEqual([]);
    expect(messages.length).toBeGreaterThan(0);
  });
});

const executablePath = findBrowser('chromium');
if (executablePath === undefined)
  process.stdout.write('skipped: no Chromium here, reports were not opened\n');

describe.skipIf(executablePath === undefined)('Chromium', () => {
  let browser: Browser;
  let page: Page;
  let server: Server;
  const pages = new Map<string, string>();
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: executablePath ?? '', args: ['--no-sandbox'] });
    page = await browser.newPage();
    server = createServer((request, response) => {
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.end(pages.get(request.url ?? '') ?? '');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  });
  afterAll(async () => {
    await browser?.close();
    server?.close();
  });
  const address = (path: string) => `http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`;

  it.each(['light', 'dark'] as const)(
    'opens the report with no request and no barrier found by axe, %s',
    async (colorScheme) => {
      const asked: string[] = [];
      const own = await browser.newPage({ colorScheme, offline: true, bypassCSP: true });
      own.on('request', (request) => asked.push(request.url()));
      await own.goto(pathToFileURL(pathOf('sample')).href);
      expect(asked).toEqual([pathToFileURL(pathOf('sample')).href]);
      await own.addScriptTag({ path: join(ROOT, 'node_modules/axe-core/axe.min.js') });
      const violations = await own.evaluate(async () => {
        const { axe } = window as unknown as {
          axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
        };
        return (await axe.run()).violations.map(
          ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`,
        );
      });
      expect(violations).toEqual([]);
      await own.close();
    },
  );

  it('prints the report', async () => {
    await page.goto(pathToFileURL(pathOf('sample')).href);
    expect((await page.pdf()).length).toBeGreaterThan(5_000);
  });

  it.each([
    [
      'a long quote',
      'a quote that is long enough to stand nowhere else in this article at all',
      'Before it. ',
      ' After it.',
    ],
    ['a name with its neighbours', 'أحمد القادري', 'في المدينة حيث قال ', '، بحسب إذاعة'],
    ['a name inside a word', 'سوريا', 'بين لبنان و', ' اتفاق جديد'],
    ['commas, dashes, ampersands', 'up 5%, well-known & "new"', 'Sales were ', ' on Monday'],
    ['an emoji before a name', 'عاجل 🚨: أحمد القادري', '', '، بحسب إذاعة محلية، إن الطريق مفتوح'],
    ['an emoji at its end', 'عاجل 🚨', '', ': قال أحمد القادري، بحسب إذاعة'],
    ['two paragraphs', 'the end of one.\nThe start of the next', 'This is ', ' paragraph'],
  ])('opens a page at %s', async (_, exact, prefix, suffix) => {
    const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
    const filler = '<p>Nothing to see in this line, which is here to be scrolled over.</p>'.repeat(200);
    const paragraphs = (prefix + exact + suffix)
      .split('\n')
      .map((line) => `<p class="here">${escaped(line)}</p>`);
    pages.set('/a', `<!doctype html><body>${filler}${paragraphs.join('')}${filler}`);
    const link = toTextFragmentLink(address('/a'), { exact, prefix, suffix });
    await page.goto('about:blank');
    await page.goto(link ?? '');
    await expect.poll(() => page.evaluate(() => scrollY), { timeout: 5_000 }).toBeGreaterThan(1_000);
    const seen = await page.evaluate(() => {
      const box = document.querySelector('.here')?.getBoundingClientRect();
      return box !== undefined && box.top >= 0 && box.bottom <= innerHeight;
    });
    expect(seen).toBe(true);
  });

  it('resolves the W3C selectors of saved pages by another library', async () => {
    const bundled = await build({
      stdin: {
        contents: `
          export { createTextQuoteSelectorMatcher as quote } from '@apache-annotator/dom';
          export { readArticle } from './src/dom/read-article';
          export { describe } from './src/core/anchoring/describe';
          export { toWebAnnotations } from './src/core/export/web-annotation';
          export { Readability } from '@mozilla/readability';`,
        resolveDir: ROOT,
      },
      bundle: true,
      format: 'iife',
      globalName: 'tried',
      write: false,
    });
    const script = bundled.outputFiles[0]?.text ?? '';
    const results: { page: string; tried: number; found: number }[] = [];
    for (const { name, html } of savedPages()) {
      const own = await browser.newPage({ javaScriptEnabled: true, bypassCSP: true });
      await own.route('**/*', (route) => route.abort());
      // Its scripts would change the page, or never end.
      await own.setContent(html.replace(/<script\b[\s\S]*?<\/script>/gi, ''), {
        waitUntil: 'domcontentloaded',
      });
      await own.evaluate(`${script}; globalThis.tried = tried;`);
      const result = await own.evaluate(resolveSelectors);
      results.push({ page: name, ...result });
      await own.close();
    }
    const tried = results.reduce((sum, one) => sum + one.tried, 0);
    const found = results.reduce((sum, one) => sum + one.found, 0);
    const poor = results.filter((one) => one.found < one.tried);
    process.stdout.write(
      `selectors resolved by @apache-annotator/dom: ${found} of ${tried} on ${results.length} pages\n`,
    );
    for (const one of poor) process.stdout.write(`  ${one.page}: ${one.found} of ${one.tried}\n`);
    expect(tried).toBeGreaterThan(40);
    expect(found / tried).toBeGreaterThanOrEqual(0.95);
  });
});

/** Real pages that may lie beside the project; ISNAD_PAGES says how many are tried, some unless told. */
const SAVED = join(ROOT, '../shared/data/pages');
const MOST_SAVED = Number(process.env.ISNAD_PAGES ?? 3);

function savedPages(): { name: string; html: string }[] {
  const own = readdirSync(join(ROOT, 'test/pages'))
    .map((name) => ({ name, path: join(ROOT, 'test/pages', name, 'page.html') }))
    .filter(({ path }) => existsSync(path))
    .map(({ name, path }) => ({ name, html: readFileSync(path, 'utf8') }));
  if (!existsSync(join(SAVED, 'index.tsv'))) {
    process.stdout.write(`skipped: ${SAVED} is not there, only pages of our own were tried\n`);
    return own;
  }
  const [head = '', ...lines] = readFileSync(join(SAVED, 'index.tsv'), 'utf8').trim().split('\n');
  const columns = head.split('\t');
  const step = Math.max(1, Math.floor(lines.length / MOST_SAVED));
  const real = lines
    .filter((_, index) => index % step === 0)
    .slice(0, MOST_SAVED)
    .map((line) => {
      const cells = line.split('\t');
      const name = cells[columns.indexOf('file')] ?? '';
      const bytes = readFileSync(join(SAVED, name));
      const charset = cells[columns.indexOf('charset')] || 'utf-8';
      return {
        name,
        html: new TextDecoder(charset).decode(name.endsWith('.gz') ? gunzipSync(bytes) : bytes),
      };
    });
  return [...own, ...real];
}

/** In the page: words of each line are described, exported, and looked for by the other library. */
async function resolveSelectors(): Promise<{ tried: number; found: number }> {
  // biome-ignore lint/suspicious/noExplicitAny: a bundle of our own and another's code, known by its names only
  const { quote, readArticle, describe: describeSpan, toWebAnnotations, Readability } = (window as any).tried;
  const read = readArticle(document, { readability: Readability });
  if (read === undefined) return { tried: 0, found: 0 };
  const { text, blocks } = read.article;
  const annotations = [];
  for (const block of blocks.filter(({ kind }: { kind: string }) => kind === 'paragraph').slice(0, 12)) {
    const words = [...text.slice(block.start, block.end).matchAll(/\S+/g)];
    const first = words[Math.floor(words.length / 3)];
    const last = words[Math.floor(words.length / 2)];
    if (!first || !last) continue;
    const span = { start: block.start + first.index, end: block.start + last.index + last[0].length };
    annotations.push({
      version: 1,
      id: `${annotations.length}`,
      pageKey: 'k',
      kind: 'highlight',
      note: '',
      created: '',
      modified: '',
      seq: 1,
      selectors: describeSpan(text, span),
    });
  }
  const article = {
    pageKey: 'k',
    url: 'https://example.org/',
    title: '',
    site: '',
    lang: '',
    dir: 'ltr',
    textHash: '',
    firstRead: '',
    lastRead: '',
  };
  const { first } = JSON.parse(
    toWebAnnotations({ articles: [article], annotations, entities: [], created: '', appVersion: '' }),
  );
  let found = 0;
  for (const { target } of first?.items ?? []) {
    const [selector] = target.selector;
    for await (const range of quote(selector)(document.body)) {
      if (range.toString() === selector.exact) found += 1;
      break;
    }
  }
  return { tried: annotations.length, found };
}
