/** Exact F1 of names, and of names with proclitics before them left out on both sides. */
import type { LabelledSpan } from './labelled-text';

export interface Tally {
  right: number;
  found: number;
  wanted: number;
}

export function createTally(): Tally {
  return { right: 0, found: 0, wanted: 0 };
}

/** Proclitics that may stand before an Arabic word; at least two letters must be left. */
const PROCLITIC = /^(?:[وف]?[بلك]?)(?=[\u0621-\u064a]{2,})/u;

export function isSame(a: LabelledSpan, b: LabelledSpan): boolean {
  return a.start === b.start && a.end === b.end && a.type === b.type;
}

/** Same type and end, and starts that differ by proclitics at most. */
export function isSameTrimmed(a: LabelledSpan, b: LabelledSpan, text: string): boolean {
  if (a.end !== b.end || a.type !== b.type) return false;
  const [first, second] = a.start < b.start ? [a, b] : [b, a];
  const [clitics = ''] = PROCLITIC.exec(text.slice(first.start, first.end)) ?? [];
  return second.start - first.start <= clitics.length;
}

/** Adds one text: each wanted span is matched once. */
export function countSpans(
  tally: Tally,
  wanted: readonly LabelledSpan[],
  found: readonly LabelledSpan[],
  same: (wanted: LabelledSpan, found: LabelledSpan) => boolean,
): void {
  tally.wanted += wanted.length;
  tally.found += found.length;
  const open = [...wanted];
  for (const each of found) {
    const at = open.findIndex((other) => same(other, each));
    if (at < 0) continue;
    tally.right++;
    open.splice(at, 1);
  }
}

export interface Scores {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** In percent. */
export function toScores({ right, found, wanted }: Tally): Scores {
  const precision = found === 0 ? 0 : (100 * right) / found;
  const recall = wanted === 0 ? 0 : (100 * right) / wanted;
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { precision, recall, f1 };
}
