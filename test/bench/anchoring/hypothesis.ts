/**
 * Hypothesis' way to anchor a quote, written anew from its description: exact hits alone if there are any, else
 * approximate ones with up to min(256, length / 2) errors; each is scored by quote 50, prefix 20, suffix 20 and place 2;
 * contexts are 32 units; no floor. Here it works on the visible text, which is kinder to it than a page's scripts.
 */
import search from 'approx-string-match';
import type { Span } from '../../../src/core/model/span';

const CONTEXT = 32;
const MAX_ERRORS = 256;

export interface HypothesisSelectors {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly start: number;
  readonly end: number;
}

export function describeAsHypothesis(text: string, { start, end }: Span): HypothesisSelectors {
  return {
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - CONTEXT), start),
    suffix: text.slice(end, end + CONTEXT),
    start,
    end,
  };
}

export function locateAsHypothesis(stored: HypothesisSelectors, text: string): Span | undefined {
  // The position is tried first and kept if the words there are the quote.
  if (text.slice(stored.start, stored.end) === stored.exact) return { start: stored.start, end: stored.end };
  if (stored.exact === '') return undefined;
  let matches = searchBoth(text, stored.exact, Math.min(MAX_ERRORS, stored.exact.length / 2));
  if (matches.length > 4000) matches = matches.slice(0, 4000);
  let best: Span | undefined;
  let bestScore = -1;
  for (const match of matches) {
    const quote = 1 - match.errors / stored.exact.length;
    const prefix = likeness(
      text.slice(Math.max(0, match.start - stored.prefix.length), match.start),
      stored.prefix,
    );
    const suffix = likeness(text.slice(match.end, match.end + stored.suffix.length), stored.suffix);
    const place = 1 - Math.abs(match.start - stored.start) / Math.max(1, text.length);
    const score = (50 * quote + 20 * prefix + 20 * suffix + 2 * place) / 92;
    if (score > bestScore) {
      best = { start: match.start, end: match.end };
      bestScore = score;
    }
  }
  return best;
}

function searchBoth(text: string, wanted: string, maxErrors: number): (Span & { errors: number })[] {
  const exact: (Span & { errors: number })[] = [];
  for (let at = text.indexOf(wanted); at !== -1; at = text.indexOf(wanted, at + 1))
    exact.push({ start: at, end: at + wanted.length, errors: 0 });
  return exact.length > 0 ? exact : search(text, wanted, Math.floor(maxErrors));
}

function likeness(text: string, wanted: string): number {
  if (wanted === '' || text === '') return wanted === text ? 1 : 0;
  const [first] = searchBoth(text, wanted, wanted.length);
  return first ? 1 - first.errors / wanted.length : 0;
}
