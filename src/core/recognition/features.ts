/**
 * Features of words for the tagger, the same in training and at run time. Each is a number: the hash of a template and
 * of what the template looks at. Templates are a flat program over columns of numbers, so that the inner loop makes
 * no strings. Cost: one pass, about sixty hashes a word.
 */
import { describeHints } from './tagger-hints';
import type { RuleReading } from './tagger-model';
import { REACH, TEMPLATES } from './tagger-templates';
import {
  type ClusterOf,
  COLUMNS,
  Column,
  describeSpelling,
  hashString,
  SPELLING_COLUMNS,
} from './tagger-words';

/** Features are numbers below two to this power. */
export const KEY_BITS = 27;

/** Columns that only the rules fill. */
const RULE_COLUMNS: ReadonlySet<number> = new Set([
  Column.hint,
  Column.hintLabel,
  Column.maybe,
  Column.elsewhere,
]);

/** The templates as numbers: how many looks, then offset and column of each. */
const PROGRAM = Int8Array.from(TEMPLATES.flatMap((looks) => [looks.length, ...looks.flat()]));

/** Most features that a word can have. */
export const MOST_FEATURES = TEMPLATES.length;

/** Numbers for what stands beyond the edges of a line. */
const EDGE = hashString('\n');

export interface PageFeatures {
  /** Features of all words, one word after the other. */
  readonly keys: Uint32Array;
  /** Where the features of each word begin, and the end of the last. */
  readonly offsets: Uint32Array;
  /** Where lines begin, as words, and the number of words. */
  readonly lines: Uint32Array;
}

export interface FeatureOptions {
  /** `false` hides what the rules found, for measuring a tagger alone. */
  readonly hints?: boolean;
  readonly clusterOf?: ClusterOf;
}

/** The features of all words of a page. */
export function toFeatures(reading: RuleReading, options: FeatureOptions = {}): PageFeatures {
  const { words } = reading.page;
  const columns = toColumns(reading, options);
  const lines = findLineStarts(reading);
  const keys = new Uint32Array(words.length * MOST_FEATURES);
  const offsets = new Uint32Array(words.length + 1);
  let length = 0;
  for (let line = 0; line + 1 < lines.length; line++) {
    const from = lines[line] as number;
    const to = lines[line + 1] as number;
    for (let index = from; index < to; index++) {
      length = writeKeys(columns, { from, to }, index, keys, length);
      offsets[index + 1] = length;
    }
  }
  return { keys: keys.subarray(0, length), offsets, lines };
}

function writeKeys(
  columns: Int32Array,
  line: { readonly from: number; readonly to: number },
  index: number,
  keys: Uint32Array,
  start: number,
): number {
  const isInner = index - line.from >= REACH && line.to - index > REACH;
  let length = start;
  let template = 0;
  for (let at = 0; at < PROGRAM.length; template++) {
    const looks = PROGRAM[at++] as number;
    let hash = Math.imul(template + 1, 0x9e3779b1);
    let isEmpty = false;
    for (let look = 0; look < looks; look++) {
      const other = index + (PROGRAM[at++] as number);
      const column = PROGRAM[at++] as number;
      const isBeyond = !isInner && (other < line.from || other >= line.to);
      const value = isBeyond ? EDGE : (columns[other * COLUMNS + column] as number);
      if (value === 0) isEmpty = true;
      hash = Math.imul(hash ^ value, 0x85ebca6b);
      hash ^= hash >>> 15;
    }
    if (isEmpty) continue;
    hash = Math.imul(hash, 0xc2b2ae35);
    keys[length++] = (hash ^ (hash >>> 16)) >>> (32 - KEY_BITS);
  }
  return length;
}

function toColumns(reading: RuleReading, { hints = true, clusterOf = () => 0 }: FeatureOptions): Int32Array {
  const { page } = reading;
  const columns = new Int32Array(page.words.length * COLUMNS);
  const known = new Map<string, number>();
  const small = new Set<string>();
  if (page.rules.capitals) for (const each of page.words) if (each.shape === 'lower') small.add(each.folded);
  for (const [index, each] of page.words.entries()) {
    const at = index * COLUMNS;
    // Spellings that fold alike but differ in capitals are told apart by one letter that no word has.
    const id = each.shape === 'lower' ? each.folded : `${each.shape[0]} ${each.folded}`;
    const first = known.get(id);
    if (first === undefined) {
      describeSpelling(page, index, { into: columns, at, clusterOf });
      known.set(id, at);
    } else columns.copyWithin(at, first, first + SPELLING_COLUMNS);
    columns[at + Column.before] = each.before === '' ? 1 : hashString(each.before);
    columns[at + Column.place] =
      1 +
      (each.opens ? 2 : 0) +
      (page.inHeadline(index) ? 4 : 0) +
      (page.looksNamed(index) ? 8 : 0) +
      (each.shape !== 'lower' && small.has(each.folded) ? 16 : 0) +
      (page.isPlain(index) ? 32 : 0);
  }
  if (hints) {
    for (let at = 0; at < columns.length; at += COLUMNS)
      for (const column of RULE_COLUMNS) columns[at + column] = 1;
    describeHints(reading, columns);
  }
  return columns;
}

function findLineStarts({ page }: RuleReading): Uint32Array {
  const starts: number[] = [];
  for (const [index, each] of page.words.entries())
    if (index === 0 || each.before.includes('\n')) starts.push(index);
  return Uint32Array.from([...starts, page.words.length]);
}
