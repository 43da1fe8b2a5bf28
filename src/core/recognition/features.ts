/**
 * Features of words for the tagger, the same in training and at run time. Each is a number: the hash of a template and
 * of what the template looks at. Templates are a flat program over columns of numbers, so that the inner loop makes
 * no strings. Cost: one pass, about sixty hashes a word.
 */
import { describeContext } from './tagger-context';
import { describeHints } from './tagger-hints';
import type { RuleReading } from './tagger-model';
import { ALL, MOST_FEATURES, writeKeys } from './tagger-program';
import {
  type ClusterOf,
  COLUMNS,
  Column,
  describeSpelling,
  hashString,
  SPELLING_COLUMNS,
} from './tagger-words';

/** Columns that only the rules fill. */
const RULE_COLUMNS: ReadonlySet<number> = new Set([
  Column.hint,
  Column.hintLabel,
  Column.maybe,
  Column.elsewhere,
]);

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
  /** Told of each word and of what it is spelled like: words with the same are alike but for what is around them. */
  readonly onSpelling?: (index: number, spelling: string) => void;
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
      length = writeKeys(ALL, columns, { from, to, index }, keys, length);
      offsets[index + 1] = length;
    }
  }
  return { keys: keys.subarray(0, length), offsets, lines };
}

/** What is known of each word of a page: `COLUMNS` numbers. */
export function toColumns(
  reading: RuleReading,
  { hints = true, clusterOf = () => 0, onSpelling }: FeatureOptions,
): Int32Array {
  const { page } = reading;
  const columns = new Int32Array(page.words.length * COLUMNS);
  const known = new Map<string, number>();
  const small = new Set<string>();
  if (page.rules.capitals) for (const each of page.words) if (each.shape === 'lower') small.add(each.folded);
  for (const [index, each] of page.words.entries()) {
    const at = index * COLUMNS;
    // Spellings that fold alike but differ in capitals are told apart by one letter that no word has.
    const id = each.shape === 'lower' ? each.folded : `${each.shape[0]} ${each.folded}`;
    onSpelling?.(index, id);
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
  describeContext(page, columns);
  if (hints) {
    for (let at = 0; at < columns.length; at += COLUMNS)
      for (const column of RULE_COLUMNS) columns[at + column] = 1;
    describeHints(reading, columns);
  }
  return columns;
}

/** Where lines begin, as words, and the number of words. */
export function findLineStarts({ page }: RuleReading): Uint32Array {
  const starts: number[] = [];
  for (const [index, each] of page.words.entries())
    if (index === 0 || each.before.includes('\n')) starts.push(index);
  return Uint32Array.from([...starts, page.words.length]);
}
