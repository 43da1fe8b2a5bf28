import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { countMarks, pageView } from '../support/page-view';
import { serialized, shot, stage } from './browser';
import type { RoundTrip } from './text-map-in-page';

/** Real pages saved from news sites; not part of this project, so they may be absent. */
const PAGES = '../shared/data/pages';
const ARTICLE = '../shared/data/articles/deir-ez-zor-ar.txt';

/** Nothing of the page runs or loads: only its text and its own styles are of interest. */
const STILL = { 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; img-src data:" };

interface SavedPage {
  readonly name: string;
  readonly body: string;
}

function savedPages(): SavedPage[] {
  const [, ...rows] = readFileSync(`${PAGES}/index.tsv`, 'utf8').trim().split('\n');
  return rows.map((row) => {
    const name = row.split('\t')[0] as string;
    const path = existsSync(`${PAGES}/${name}`) ? `${PAGES}/${name}` : `${PAGES}/${name}.gz`;
    const bytes = readFileSync(path);
    return { name, body: (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8') };
  });
}

function escapeHtml(text: string): string {
  return text.replace(
    /[&<>]/g,
    (character) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[character] as string,
  );
}

function wrapped(text: string): string {
  const paragraphs = text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => `<p>${escapeHtml(line)}</p>`);
  return `<!doctype html><html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>مقال</title></head><body><article>${paragraphs.join('\n')}</article></body></html>`;
}

const absent = !existsSync(PAGES);
if (absent) process.stdout.write(`saved pages: skipped, there is no ${PAGES}\n`);

describe.skipIf(absent)('saved pages', () => {
  const on = stage('practice');

  it('reads a real Arabic article', async () => {
    const page = await on.showRead('/deir.html', wrapped(readFileSync(ARTICLE, 'utf8')));
    const view = await pageView(on.extension, await on.tab(page));
    expect(view.lang).toBe('ar');
    const labels = view.entities.flatMap((entity) => [entity.label, ...entity.aliases]);
    for (const name of ['داعش', 'دير الزور', 'البوكمال', 'تركيا', 'قوات سوريا الديمقراطية', 'أبو فاطمة شنان'])
      expect(
        labels.some((label) => label.includes(name)),
        name,
      ).toBe(true);
    await page.activate();
    await page.screenshot(shot('deir-ez-zor'));
    await page.close();
  });

  it('reads every page without an exception and without a change of its document', {
    timeout: 1_500_000,
  }, async () => {
    const bundled = await build({
      entryPoints: ['test/e2e/text-map-in-page.ts'],
      bundle: true,
      write: false,
      format: 'iife',
    });
    const mapper = bundled.outputFiles[0]?.text ?? '';
    const page = await on.show('/start.html', '<!doctype html><title>start</title><p>start</p>');
    const table: string[] = [];
    const wrong: string[] = [];
    for (const [index, saved] of savedPages().entries()) {
      const path = `/saved/${index}.html`;
      const url = on.server.serve(path, { body: saved.body, headers: STILL });
      await page.goto(url);
      const before = await serialized(page);
      const began = performance.now();
      const view = await pageView(on.extension, await on.tab(page), { start: true });
      const milliseconds = Math.round(performance.now() - began);
      if (view.error !== undefined) wrong.push(`${saved.name}: ${view.state}, ${view.error}`);
      if ((await serialized(page)) !== before) wrong.push(`${saved.name}: its document changed`);
      await page.inject(mapper);
      const trip = await page.evaluate(() => (window as unknown as { roundTrip(): RoundTrip }).roundTrip());
      if (trip.wrong > 0)
        wrong.push(`${saved.name}: ${trip.wrong} of ${trip.characters} offsets do not come back`);
      table.push(
        `${String(await countMarks(page)).padStart(6)} marks ${String(milliseconds).padStart(6)} ms ${view.state.padEnd(12)} ${saved.name}`,
      );
    }
    process.stdout.write(`${table.join('\n')}\n`);
    expect(wrong).toEqual([]);
    // What a still page may not load of its own files is no error of ours.
    const own = /Content.Security.Policy|^console: (?:Failed to load resource|Unsafe attempt to load URL)/i;
    const errors = (await on.driver.errors()).filter((error) => !own.test(error));
    expect(errors).toEqual([]);
  });
});
