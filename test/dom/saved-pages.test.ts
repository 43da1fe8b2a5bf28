/**
 * Real saved pages, where they are at hand beside the project: nothing throws, every offset leads to its node and
 * back, and how well the article is told from the rest (token F1 against the text that the sources give: NFKC,
 * lower case, Chinese and Japanese by letter). Prints its figures; linkedom, so milliseconds are not a browser's.
 */
import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { Readability } from '@mozilla/readability';
import { describe, expect, it } from 'vitest';
import { parsePage } from '../../src/cli/parse-page';
import { looksLikeArticle } from '../../src/dom/article-gate';
import { assignKinds } from '../../src/dom/block-kind';
import { pageFacts } from '../../src/dom/page-facts';
import { mainElements } from '../../src/dom/read-article';
import type { ReadabilityClass } from '../../src/dom/readable-elements';
import { createTextMap, type TextMap } from '../../src/dom/text-map';

const FOLDER = '../shared/data/pages';
const HERE = existsSync(`${FOLDER}/index.tsv`);
if (!HERE) process.stdout.write(`saved pages skipped: no ${FOLDER}\n`);

/** Of the pages with expected text in the folder, as measured when this was written, less a margin. */
const LEAST = { markup: 0.93, both: 0.93, gate: 0.96 };

interface Row {
  readonly file: string;
  readonly charset: string;
  readonly expected: string;
}

function rows(): Row[] {
  const [head = '', ...lines] = readFileSync(`${FOLDER}/index.tsv`, 'utf8').trim().split('\n');
  const columns = head.split('\t');
  return lines.map((line) => {
    const cells = line.split('\t');
    const cell = (name: string) => cells[columns.indexOf(name)] ?? '';
    return { file: cell('file'), charset: cell('charset') || 'utf-8', expected: cell('expected') };
  });
}

function load({ file, charset }: Row): Document {
  const bytes = readFileSync(`${FOLDER}/${file}`);
  return parsePage(new TextDecoder(charset).decode(file.endsWith('.gz') ? gunzipSync(bytes) : bytes));
}

function tokens(text: string): string[] {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\u3040-\u30ff\u3400-\u9fff]|[\p{L}\p{N}]+/gu) ?? []
  );
}

function f1(found: string, expected: string): number {
  const counts = new Map<string, number>();
  for (const token of tokens(found)) counts.set(token, (counts.get(token) ?? 0) + 1);
  let common = 0;
  for (const token of tokens(expected)) {
    const left = counts.get(token) ?? 0;
    if (left === 0) continue;
    common += 1;
    counts.set(token, left - 1);
  }
  const total = tokens(found).length + tokens(expected).length;
  return total === 0 ? 1 : (2 * common) / total;
}

function articleText(document: Document, map: TextMap, readability?: ReadabilityClass): string {
  const blocks = assignKinds(map, mainElements(document, map, readability), pageFacts(document).title);
  const own = blocks.filter(({ kind }) => kind !== 'other');
  return own.map(({ start, end }) => map.text.slice(start, end)).join('\n');
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}

function timed<T>(work: () => T): readonly [T, number] {
  const start = performance.now();
  const result = work();
  return [result, performance.now() - start];
}

describe.skipIf(!HERE)('saved pages', () => {
  it('are read without failing, both ways, and as well as before', { timeout: 300_000 }, () => {
    const table: { file: string; text: number; map: number; readability: number }[] = [];
    const scores = { markup: [] as number[], both: [] as number[], body: [] as number[] };
    const passed: number[] = [];
    for (const row of rows()) {
      const document = load(row);
      passed.push(looksLikeArticle(document) ? 1 : 0);
      const [map, mapTime] = timed(() => createTextMap(document.body));
      let wrong = 0;
      for (const block of map.blocks) {
        for (let at = block.start; at < block.end; at++) {
          const bounds = map.boundsOf({ start: at, end: at + 1 });
          if (bounds === undefined || map.offsetAt(bounds.startContainer, bounds.startOffset) !== at)
            wrong += 1;
        }
      }
      expect([row.file, wrong]).toEqual([row.file, 0]);
      const [both, bothTime] = timed(() => articleText(document, map, Readability));
      table.push({ file: row.file, text: map.text.length, map: mapTime, readability: bothTime });
      if (!row.expected.startsWith('_expected')) continue;
      const expected = readFileSync(`${FOLDER}/${row.expected}`, 'utf8');
      scores.markup.push(f1(articleText(document, map), expected));
      scores.both.push(f1(both, expected));
      scores.body.push(f1(map.text, expected));
    }
    table.sort((a, b) => b.map + b.readability - a.map - a.readability);
    const lines = table
      .slice(0, 8)
      .map(
        (page) =>
          `${String(page.text).padStart(8)}  ${page.map.toFixed(1).padStart(6)}  ${page.readability.toFixed(0).padStart(6)}  ${page.file}`,
      );
    process.stdout.write(
      `${table.length} saved pages, gate ${mean(passed).toFixed(3)}; ${scores.both.length} with expected text, token F1: ` +
        `markup ${mean(scores.markup).toFixed(3)}, with Readability ${mean(scores.both).toFixed(3)}, whole body ${mean(scores.body).toFixed(3)}\n` +
        `   units  map ms   R. ms  slowest\n${lines.join('\n')}\n`,
    );
    expect(mean(scores.markup)).toBeGreaterThan(LEAST.markup);
    expect(mean(scores.both)).toBeGreaterThan(LEAST.both);
    expect(mean(passed)).toBeGreaterThan(LEAST.gate);
  });
});
