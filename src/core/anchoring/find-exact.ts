import type { Span } from '../model/span';
import type { AnchorText } from './anchor-text';
import { type FoldedQuote, isWordEdge } from './folded-quote';

/** A quote with more hits than this is a word like "the"; the ones nearest to the old place are looked at. */
const MAX_HITS = 2000;
/** Of many hits only those are weighed whose neighbouring letters agree best. */
const MAX_WEIGHED = 40;
/** One-letter Arabic words that are written together with the next one: and, so, with, like, for. */
const PROCLITIC = /[وفبكل]/;

/** Places of the same words, folded, at word boundaries; at most as many as can be weighed. */
export function findExact(quote: FoldedQuote, target: AnchorText, oldStart: number): Span[] {
  const { exact } = quote;
  let hits: number[] = [];
  for (let at = target.compact.indexOf(exact); at !== -1; at = target.compact.indexOf(exact, at + 1))
    if (isWhole(quote, target.compact, at)) hits.push(at);
  if (hits.length > MAX_HITS) {
    const distance = (at: number) => Math.abs((target.toRaw[at] ?? 0) - oldStart);
    hits = hits.sort((a, b) => distance(a) - distance(b)).slice(0, MAX_HITS);
  }
  return mostAlike(hits, quote, target.compact).map((start) => ({ start, end: start + exact.length }));
}

function isWhole({ exact, inWord }: FoldedQuote, text: string, at: number): boolean {
  const opens =
    inWord.start || isWordEdge(text, at) || (PROCLITIC.test(text[at - 1] ?? '') && isWordEdge(text, at - 1));
  return opens && (inWord.end || isWordEdge(text, at + exact.length));
}

/** The hits with the longest unbroken agreement with the stored context. */
function mostAlike(hits: readonly number[], quote: FoldedQuote, text: string): readonly number[] {
  if (hits.length <= MAX_WEIGHED) return hits;
  return hits
    .map((at) => ({ at, agreement: agreement(quote, text, at) }))
    .sort((a, b) => b.agreement - a.agreement)
    .slice(0, MAX_WEIGHED)
    .map(({ at }) => at);
}

function agreement({ exact, before, after }: FoldedQuote, text: string, at: number): number {
  const end = at + exact.length;
  let left = 0;
  while (left < before.length && before[before.length - 1 - left] === text[at - 1 - left]) left++;
  let right = 0;
  while (right < after.length && after[right] === text[end + right]) right++;
  return left + right;
}
