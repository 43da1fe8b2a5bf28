import search from 'approx-string-match';
import type { Span } from '../model/span';
import type { AnchorText } from './anchor-text';
import { findVotes } from './find-votes';
import { type FoldedQuote, isWordEdge } from './folded-quote';
import { withoutForeignLines } from './foreign-lines';
import { similarityOf } from './similarity';
import { THRESHOLDS } from './thresholds';

/** A passage in words that are no longer the stored ones. */
export interface ChangedPlace extends Span {
  /** 1 minus edits per unit of the longer of both. */
  readonly similarity: number;
}

/** Context next to the quote that, found again, says where the quote begins or ends; folded units. */
const BRACKET = 12;
const SHORT_BRACKET = 6;
/** A quote may have moved this far from where its words voted, and grown by as much. */
const SLACK = 48;
/** Between the lines of a quote an advertisement or a teaser may have come. */
const LINE_SLACK = 120;
/** Longer quotes are searched by their two ends of this length; time grows with length and errors. */
const MAX_SEARCHED = 320;
const END = 96;

/** Places of changed words, by votes, each verified by approximate matching and by what brackets it. */
export function findChanged(quote: FoldedQuote, target: AnchorText): ChangedPlace[] {
  const places: ChangedPlace[] = [];
  for (const at of findVotes(quote, target)) {
    const slack = SLACK + Math.floor(quote.exact.length / 4) + (quote.isLines ? LINE_SLACK : 0);
    const window = {
      start: Math.max(0, at - slack),
      end: Math.min(target.compact.length, at + quote.exact.length + slack),
    };
    if (window.end <= window.start) continue;
    const rough = closest(quote, target.compact, window);
    const expected = rough ?? { start: at, end: at + quote.exact.length };
    const bracketed = bracket(quote, target.compact, window, expected);
    for (const span of [rough && toWords(rough, quote, target.compact), bracketed]) {
      if (!span || span.end <= span.start) continue;
      if (places.some(({ start, end }) => start === span.start && end === span.end)) continue;
      const similarity = similarityOf(quote.exact, wordsAt(span, quote, target));
      places.push({ ...span, similarity });
    }
  }
  return places;
}

/** The folded words of a place; of one over several lines without lines that have come between. */
function wordsAt({ start, end }: Span, { exact, isLines }: FoldedQuote, target: AnchorText): string {
  if (!isLines || end - start <= exact.length) return target.compact.slice(start, end);
  return withoutForeignLines(target.text.slice(target.toRaw[start], target.toRaw[end]), exact);
}

/** The part of the window that needs the fewest edits to become the quote; of a long one by its two ends. */
function closest({ exact }: FoldedQuote, text: string, window: Span): Span | undefined {
  if (exact.length <= MAX_SEARCHED) return closestTo(exact, text, window);
  const slack = window.end - window.start - exact.length;
  const head = closestTo(exact.slice(0, END), text, { start: window.start, end: window.start + slack + END });
  const tail = closestTo(exact.slice(-END), text, { start: window.end - slack - END, end: window.end });
  return head && tail && head.start < tail.end ? { start: head.start, end: tail.end } : undefined;
}

function closestTo(pattern: string, text: string, window: Span): Span | undefined {
  const start = Math.max(0, window.start);
  const allowed = Math.ceil(pattern.length * (1 - THRESHOLDS.similarityReview));
  const found = search(text.slice(start, Math.max(start, window.end)), pattern, allowed);
  const best = found.reduce<(typeof found)[number] | undefined>(
    (known, one) => (known && known.errors <= one.errors ? known : one),
    undefined,
  );
  return best && { start: best.start + start, end: best.end + start };
}

/** What stands between the nearest places of the context's inner ends. */
function bracket(quote: FoldedQuote, text: string, window: Span, near: Span): Span | undefined {
  const start = findEdge(quote.before.slice(-BRACKET), text, window, near.start, 'before');
  const end = findEdge(quote.after.slice(0, BRACKET), text, window, near.end, 'after');
  if (start === undefined && end === undefined) return undefined;
  const span = trim({ start: start ?? near.start, end: end ?? near.end }, text);
  return toWords(span, quote, text);
}

function findEdge(
  piece: string,
  text: string,
  window: Span,
  near: number,
  side: 'before' | 'after',
): number | undefined {
  for (const size of [BRACKET, SHORT_BRACKET]) {
    const part = side === 'before' ? piece.slice(-size) : piece.slice(0, size);
    if (part.trim().length < SHORT_BRACKET - 1) continue;
    let best: number | undefined;
    const from = Math.max(0, window.start - part.length);
    for (let at = text.indexOf(part, from); at !== -1 && at <= window.end; at = text.indexOf(part, at + 1)) {
      const edge = side === 'before' ? at + part.length : at;
      if (best === undefined || Math.abs(edge - near) < Math.abs(best - near)) best = edge;
    }
    if (best !== undefined) return best;
  }
  return undefined;
}

function trim({ start, end }: Span, text: string): Span {
  let [from, to] = [start, end];
  while (from < to && text[from] === ' ') from++;
  while (to > from && text[to - 1] === ' ') to--;
  return { start: from, end: to };
}

/** Widened to whole words, except where the quote itself began or ended inside one. */
function toWords(span: Span, { inWord }: FoldedQuote, text: string): Span {
  let { start, end } = span;
  if (end <= start) return span;
  if (!inWord.start) while (!isWordEdge(text, start)) start--;
  if (!inWord.end) while (!isWordEdge(text, end)) end++;
  return trim({ start, end }, text);
}
