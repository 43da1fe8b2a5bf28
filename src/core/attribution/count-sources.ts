import type { Attribution, Claim } from '../model/analysis';
import type { Span } from '../model/span';
import { foldText } from '../text/fold';
import { tokenize } from '../text/tokens';
import { CONFIDENCE_FLOOR } from './claim-look';

/** How many sources an article rests on. */
export interface SourceCount {
  /** Sources after merging what is one by the text. */
  readonly distinct: number;
  /** How many of them the text does not name; whether these are independent of each other nobody can tell. */
  readonly unnamed: number;
}

interface Source {
  readonly words: readonly string[];
  readonly isUnnamed: boolean;
}

/** Attributions that stand on an earlier source by their rule. */
const REFERS_BACK: ReadonlySet<string> = new Set(['speaker-goes-on', 'pronoun-speaker']);

/**
 * The distinct sources of an article's sourced claims (claims.md, D8): the same words, a name and its last part, what
 * points back and what it points to are one; a chain counts its source, not who passed it on; hearsay is nobody. Two
 * unnamed groups are two only when they are described differently.
 */
export function countSources(claims: readonly Claim[], text: string): SourceCount {
  const sources: Source[] = [];
  const byClaim = new Map<number, number>();
  let last: number | undefined;
  for (const [index, claim] of claims.entries()) {
    if (claim.suggestion !== 'sourced') continue;
    for (const one of claim.attributions) {
      if (one.confidence < CONFIDENCE_FLOOR || one.kind === 'hearsay' || !one.source) continue;
      const inherited = one.inheritedFrom === undefined ? undefined : byClaim.get(one.inheritedFrom);
      const known = inherited ?? (REFERS_BACK.has(one.rule) ? last : undefined);
      last = known ?? place(sources, wordsOf(text, one.source), one);
      byClaim.set(index, last);
    }
  }
  return { distinct: sources.length, unnamed: sources.filter(({ isUnnamed }) => isUnnamed).length };
}

function place(sources: Source[], words: readonly string[], { kind }: Attribution): number {
  const isUnnamed = kind === 'unnamed';
  const found = sources.findIndex((source) => source.isUnnamed === isUnnamed && isSame(source.words, words));
  if (found >= 0) {
    const longer = sources[found] as Source;
    if (words.length > longer.words.length) sources[found] = { words, isUnnamed };
    return found;
  }
  sources.push({ words, isUnnamed });
  return sources.length - 1;
}

/** Equal, or one is the end of the other: "Aune" of "Per Aune", but "the ministry" of no "… of the ministry". */
function isSame(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length === 0) return false;
  return short.every((word, at) => long[long.length - short.length + at] === word);
}

/** Folded words as far as the first comma, so that an apposition does not tell two sources apart. */
function wordsOf(text: string, { start, end }: Span): string[] {
  const words: string[] = [];
  for (const token of tokenize(text.slice(start, end))) {
    if (token.folded === ',' && words.length > 0) break;
    if (token.kind === 'word' || token.kind === 'number') words.push(foldText(token.folded));
  }
  return words;
}
