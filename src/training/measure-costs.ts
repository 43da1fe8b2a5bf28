/** What recognizing costs, and what it marks where there is nothing to mark. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { loadModel } from '../core/recognition/tagger';
import { tokenize } from '../core/text/tokens';
import type { LabelledText } from './labelled-text';
import type { System } from './measure';

const NON_NAMES = 'test/bench/recognition/non-names';
/** Rounds that warm the compiler up, and rounds of which the fastest counts. */
const WARM = 3;
const ROUNDS = 5;

/** Pages without any name: marks per 1,000 words, and the marks. */
export function measureFalseMarks(
  code: string,
  find: System,
): { readonly perThousand: number; readonly pages: number; readonly marks: string[] } | undefined {
  if (!existsSync(NON_NAMES)) return undefined;
  const names = readdirSync(NON_NAMES).filter((name) => name.startsWith(`${code}-`));
  let words = 0;
  const marks: string[] = [];
  for (const name of names.sort()) {
    const text = readFileSync(join(NON_NAMES, name), 'utf8');
    words += tokenize(text).filter(({ kind }) => kind === 'word').length;
    marks.push(...find(text).map(({ start, end, type }) => `${name}: ${type} ${text.slice(start, end)}`));
  }
  return { perThousand: (1000 * marks.length) / words, pages: names.length, marks };
}

/** Tokens a second of processor time, end to end: other work on the machine does not count. */
export function measureSpeed(texts: readonly LabelledText[], find: System, rounds = ROUNDS): number {
  let tokens = 0;
  for (const { text } of texts) tokens += tokenize(text).length;
  let fastest = Number.POSITIVE_INFINITY;
  for (let round = rounds > 1 ? -WARM : 0; round < rounds; round++) {
    const start = process.cpuUsage();
    for (const { text } of texts) find(text);
    const { user, system } = process.cpuUsage(start);
    if (round >= 0) fastest = Math.min(fastest, (user + system) / 1000);
  }
  return (1000 * tokens) / fastest;
}

/** Size as a browser gets it, time and memory of loading. */
export function measureModel(path: string): Record<string, number> {
  const file = readFileSync(path);
  const memory = (): number => process.memoryUsage().heapUsed + process.memoryUsage().arrayBuffers;
  globalThis.gc?.();
  const before = memory();
  const start = performance.now();
  const loaded = loadModel(file);
  const milliseconds = performance.now() - start;
  globalThis.gc?.();
  const bytes = memory() - before;
  if (!loaded.ok) throw new Error(`${path}: ${loaded.code}`);
  return {
    bytes: file.length,
    brotliBytes: brotliCompressSync(file).length,
    loadMilliseconds: milliseconds,
    memoryMegabytes: bytes / 2 ** 20,
  };
}
