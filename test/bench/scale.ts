/**
 * How Isnad grows: a library of 10, 1,000 and 100,000 annotations over 5,000 articles in a real Chromium, filled by the
 * real import, then opened, searched, exported and imported again. Prints a table; `-- --json` ends with one line
 * `{ rows, library, search, export, import, popup }` of the largest library. `-- --rows 1000` measures one size alone.
 * The practice build has to be there (`npm test -- build`).
 */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { type Driver, type Page, until } from '../support/driver';
import { launch } from '../support/launch';
import { startPageServer } from '../support/page-server';
import { countMarks, openBeside, tabOf } from '../support/page-view';
import type { ScaleBench } from './scale-page';

const SIZES = [10, 1000, 100_000];
const ARTICLES = 5000;
const SAMPLE_MS = 100;
const PAGE_BYTES = 4096;
const WARM_ROUNDS = 5;

interface Figures {
  readonly rows: number;
  readonly fill: { readonly seconds: number; readonly longestWaitMs: number };
  readonly library: { readonly firstRowsMs: number; readonly coldMs: number };
  readonly search: { readonly warmMs: number; readonly coldMs: number; readonly coldAllMs: number };
  readonly export: { readonly seconds: number; readonly peakMB: number; readonly bytes: number };
  readonly import: { readonly seconds: number; readonly longestWaitMs: number };
  readonly popup: { readonly ms: number };
  readonly memoryMB: number;
}

async function pageScript(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: ['test/bench/scale-page.ts'],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'chrome128',
    charset: 'utf8',
  });
  return outputFiles[0]?.text ?? '';
}

/** Calls a function of the page's part of the bench. */
function call<K extends keyof ScaleBench>(page: Page, name: K, ...args: Parameters<ScaleBench[K]>) {
  return page.evaluate(
    (wanted) => {
      const { scaleBench } = globalThis as unknown as {
        scaleBench: Record<string, (...all: unknown[]) => unknown>;
      };
      return scaleBench[wanted.name]?.(...wanted.args);
    },
    { name, args: args as unknown[] },
  ) as Promise<Awaited<ReturnType<ScaleBench[K]>>>;
}

/** Memory of all of the browser's processes in MB: their own pages, not those of shared libraries. */
function memoryOf(profile: string): number {
  let pages = 0;
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    try {
      if (!readFileSync(`/proc/${name}/cmdline`, 'utf8').includes(profile)) continue;
      const [, resident = 0, shared = 0] = readFileSync(`/proc/${name}/statm`, 'utf8').split(' ').map(Number);
      pages += resident - shared;
    } catch {
      // Ended in the meantime.
    }
  }
  return (pages * PAGE_BYTES) / 1048576;
}

/** What an action gives, and how far memory rose above where it was before. */
async function withPeak<T>(profile: string, action: () => Promise<T>): Promise<{ value: T; peakMB: number }> {
  const base = memoryOf(profile);
  let peak = base;
  const timer = setInterval(() => {
    peak = Math.max(peak, memoryOf(profile));
  }, SAMPLE_MS);
  try {
    return { value: await action(), peakMB: Math.round(peak - base) };
  } finally {
    clearInterval(timer);
  }
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

async function repeated(work: () => Promise<number>): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < WARM_ROUNDS; round++) times.push(await work());
  return median(times);
}

async function measure(rows: number, script: string): Promise<Figures> {
  const profile = mkdtempSync(join(tmpdir(), 'isnad-scale-'));
  const server = await startPageServer();
  let driver: Driver | undefined;
  try {
    driver = await launch({ browser: 'chromium', build: 'practice', profile });
    const page = await openBeside(driver);
    await page.inject(script);
    const empty = memoryOf(profile);
    const fill = await call(page, 'fill', rows, ARTICLES);

    await driver.stopBackground();
    const coldLibrary = await call(page, 'library');
    const firstRowsMs = await repeated(() => call(page, 'library'));
    await driver.stopBackground();
    const cold = await call(page, 'search', 'الميناء');
    const warmMs = await repeated(async () => (await call(page, 'search', 'الميناء')).firstMs);
    const memoryMB = Math.round(memoryOf(profile) - empty);

    const { value: exported, peakMB } = await withPeak(profile, () => call(page, 'exported'));
    const imported = await call(page, 'imported');

    const article = await driver.open(
      server.serve('/bench.html', readFileSync('extension/practice/en.html', 'utf8')),
    );
    await until('the article to be read', async () => (await countMarks(article)) > 0);
    const tab = await tabOf(page, article.url);
    const popupMs = await repeated(() => call(page, 'popup', tab));
    return {
      rows,
      fill,
      library: { firstRowsMs, coldMs: coldLibrary },
      search: { warmMs, coldMs: cold.firstMs, coldAllMs: cold.allMs },
      export: { ...exported, peakMB },
      import: { seconds: imported.readSeconds + imported.seconds, longestWaitMs: imported.longestWaitMs },
      popup: { ms: popupMs },
      memoryMB,
    };
  } finally {
    await driver?.stop();
    await server.stop();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

function print(figures: readonly Figures[]): void {
  const lines: [string, (one: Figures) => number][] = [
    ['fill, s', ({ fill }) => fill.seconds],
    ['longest wait meanwhile, ms', ({ fill }) => fill.longestWaitMs],
    ['library, first rows, ms', ({ library }) => library.firstRowsMs],
    ['library after a cold start, ms', ({ library }) => library.coldMs],
    ['search, warm, ms', ({ search }) => search.warmMs],
    ['search, cold, first rows, ms', ({ search }) => search.coldMs],
    ['search, cold, all rows, ms', ({ search }) => search.coldAllMs],
    ['export, s', ({ export: made }) => made.seconds],
    ['export, MB above base', ({ export: made }) => made.peakMB],
    ['export, MB of file', ({ export: made }) => made.bytes / 1e6],
    ['import of the same file, s', ({ import: taken }) => taken.seconds],
    ['longest wait meanwhile, ms', ({ import: taken }) => taken.longestWaitMs],
    ['popup view, ms', ({ popup }) => popup.ms],
    ['memory above an empty library, MB', ({ memoryMB }) => memoryMB],
  ];
  const cell = (value: number | string) =>
    String(typeof value === 'number' ? Number(value.toFixed(2)) : value).padStart(12);
  process.stdout.write(`${'annotations'.padEnd(36)}${figures.map(({ rows }) => cell(rows)).join('')}\n`);
  for (const [label, value] of lines)
    process.stdout.write(`${label.padEnd(36)}${figures.map((one) => cell(value(one))).join('')}\n`);
}

if (!existsSync('dist/practice/chrome'))
  throw new Error('There is no practice build: run `npm test -- build` first.');
const only = process.argv.indexOf('--rows');
const sizes = only === -1 ? SIZES : [Number(process.argv[only + 1])];
const script = await pageScript();
const figures: Figures[] = [];
for (const rows of sizes) figures.push(await measure(rows, script));
print(figures);
if (process.argv.includes('--json')) {
  const largest = figures.at(-1);
  if (largest) {
    const { rows, library, search, export: made, import: taken, popup } = largest;
    process.stdout.write(
      `${JSON.stringify({ rows, library, search, export: made, import: taken, popup })}\n`,
    );
  }
}
