/**
 * Finds a described span again in a text that may have changed. This version finds quotes whose words are
 * unchanged after folding, and holds each hit against the stored context: a hit is taken only if enough of its
 * context is still there and no other hit comes near. Position alone is never evidence; in doubt the answer is
 * `lost`. (Measured reasons: a copy of a sentence in a teaser box is the most frequent wrong anchor.)
 */
import type { Selectors } from '../model/annotation';
import type { Span } from '../model/span';
import { type AnchorText, createAnchorText } from './anchor-text';
import { contextMatch } from './context-match';

export type Location =
  | { readonly status: 'anchored'; readonly span: Span; readonly score: number }
  | { readonly status: 'lost' };

/** Share of the context that must still be there; short quotes prove less and need more. */
const FLOOR = 0.3;
const FLOOR_SHORT = 0.56;
/** Folded units up to which a quote is short. */
const SHORT_QUOTE = 24;
/** How far the best hit must be ahead of the next. */
const MARGIN = 0.12;
/** What nearness to the old place adds at most: less than the margin, so that it never decides. */
const NEARNESS_WEIGHT = 0.08;
/** A quote with more hits than this is a word like "the"; the ones nearest to the old place are looked at. */
const MAX_HITS = 2000;
/** Of many hits only those are weighed whose neighbouring letters agree best. */
const MAX_WEIGHED = 40;

const LOST: Location = { status: 'lost' };
const WORD = /[\p{L}\p{N}]/u;
/** One-letter Arabic words that are written together with the next one: and, so, with, like, for. */
const PROCLITIC = /[وفبكل]/;

/** Where the span is now, or `lost`. */
export function locate(selectors: Selectors, target: AnchorText): Location {
  if (isUntouched(selectors, target.text)) {
    const { start, end } = selectors.position;
    return { status: 'anchored', span: { start, end }, score: 1 };
  }
  const quote = toCompact(selectors.quote.exact).trim();
  if (quote === '') return LOST;
  const context = { before: toCompact(selectors.quote.prefix), after: toCompact(selectors.quote.suffix) };
  const free = looseEdges(selectors);
  const whole = findHits(quote, target, selectors).filter((at) =>
    isWholeWord(target.compact, at, at + quote.length, free),
  );
  const hits = mostAlike(whole, quote.length, context, target.compact);
  const scored = hits
    .map((at) => ({ at, ...scoreHit(at, quote.length, context, target, selectors) }))
    .sort((a, b) => b.score - a.score);
  const [best, next] = scored;
  if (!best || best.context < (quote.length <= SHORT_QUOTE ? FLOOR_SHORT : FLOOR)) return LOST;
  // Where one hit alone has its whole context word for word, a copy with a part of it is no rival.
  const isOnlyWhole = best.context === 1 && next !== undefined && next.context < 1;
  if (next && !isOnlyWhole && best.score - next.score < MARGIN) return LOST;
  const span = toRawSpan(target, best.at, best.at + quote.length);
  return span ? { status: 'anchored', span, score: Math.min(1, best.score) } : LOST;
}

/** The text around the stored place is unit for unit what it was, in a text of the same length. */
function isUntouched({ quote, position }: Selectors, text: string): boolean {
  return (
    text.length === position.textLength &&
    text.slice(position.start, position.end) === quote.exact &&
    text.endsWith(quote.prefix, position.start) &&
    text.startsWith(quote.suffix, position.end)
  );
}

function toCompact(text: string): string {
  return createAnchorText(text).compact;
}

/** Edges that were inside a word when written, as after a proclitic; there the hit may be inside a word too. */
function looseEdges({ quote }: Selectors): { start: boolean; end: boolean } {
  return {
    start: WORD.test(quote.prefix.slice(-1)) && WORD.test(quote.exact.slice(0, 1)),
    end: WORD.test(quote.suffix.slice(0, 1)) && WORD.test(quote.exact.slice(-1)),
  };
}

function findHits(quote: string, target: AnchorText, { position }: Selectors): number[] {
  const hits: number[] = [];
  for (let at = target.compact.indexOf(quote); at !== -1; at = target.compact.indexOf(quote, at + 1))
    hits.push(at);
  if (hits.length <= MAX_HITS) return hits;
  const distance = (at: number) => Math.abs((target.toRaw[at] ?? 0) - position.start);
  return hits.sort((a, b) => distance(a) - distance(b)).slice(0, MAX_HITS);
}

/** The hits with the longest unbroken agreement with the stored context, at most as many as can be weighed. */
function mostAlike(
  hits: readonly number[],
  length: number,
  stored: { readonly before: string; readonly after: string },
  text: string,
): readonly number[] {
  if (hits.length <= MAX_WEIGHED) return hits;
  const agreement = (at: number) => {
    let before = 0;
    while (before < stored.before.length && stored.before.at(-1 - before) === text[at - 1 - before]) before++;
    let after = 0;
    while (after < stored.after.length && stored.after[after] === text[at + length + after]) after++;
    return before + after;
  };
  return hits
    .map((at) => ({ at, agreement: agreement(at) }))
    .sort((a, b) => b.agreement - a.agreement)
    .slice(0, MAX_WEIGHED)
    .map(({ at }) => at);
}

function isWholeWord(
  text: string,
  start: number,
  end: number,
  free: { start: boolean; end: boolean },
): boolean {
  const opens =
    free.start ||
    isBoundary(text, start) ||
    (PROCLITIC.test(text[start - 1] ?? '') && isBoundary(text, start - 1));
  return opens && (free.end || isBoundary(text, end));
}

function isBoundary(text: string, at: number): boolean {
  return at <= 0 || at >= text.length || !(WORD.test(text[at - 1] ?? '') && WORD.test(text[at] ?? ''));
}

function scoreHit(
  at: number,
  length: number,
  stored: { readonly before: string; readonly after: string },
  target: AnchorText,
  { position }: Selectors,
): { readonly context: number; readonly score: number } {
  const before = target.compact.slice(Math.max(0, at - stored.before.length), at);
  const after = target.compact.slice(at + length, at + length + stored.after.length);
  const sides: number[] = [];
  if (stored.before.trim() !== '') sides.push(contextMatch(stored.before, before, 'before'));
  if (stored.after.trim() !== '') sides.push(contextMatch(stored.after, after, 'after'));
  // A quote that was the whole text has no context: it is found only as the whole text again.
  const context =
    sides.length > 0
      ? sides.reduce((sum, one) => sum + one, 0) / sides.length
      : target.compact.trim().length === length
        ? 1
        : 0;
  const moved = Math.abs(
    (target.toRaw[at] ?? 0) / Math.max(1, target.text.length) -
      position.start / Math.max(1, position.textLength),
  );
  return { context, score: context * (1 - NEARNESS_WEIGHT) + (1 - Math.min(1, moved)) * NEARNESS_WEIGHT };
}

/** The raw span of folded units; `undefined` if they begin or end inside one character (a ligature). */
function toRawSpan({ toRaw }: AnchorText, start: number, end: number): Span | undefined {
  if (start > 0 && toRaw[start] === toRaw[start - 1]) return undefined;
  if (toRaw[end] === toRaw[end - 1]) return undefined;
  return { start: toRaw[start] ?? 0, end: toRaw[end] ?? 0 };
}
