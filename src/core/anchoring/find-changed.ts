import search from 'approx-string-match';
import type { Span } from '../model/span';
import type { AnchorText } from './anchor-text';
import { findVotes } from './find-votes';
import { type FoldedQuote, isWordEdge } from './folded-quote';
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
/** Edits are counted up to this; time grows with it. */
const MAX_ERRORS = 256;

/** Places of changed words, by votes, each verified by approximate matching and by what brackets it. */
export function findChanged(quote: FoldedQuote, target: AnchorText): ChangedPlace[] {
  const places: ChangedPlace[] = [];
  for (const at of findVotes(quote, target)) {
    const slack = SLACK + Math.floor(quote.exact.length / 4);
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
      const similarity = similarityOf(quote.exact, target.compact.slice(span.start, span.end));
      places.push({ ...span, similarity });
    }
  }
  return places;
}

/** The part of the window that needs the fewest edits to become the quote. */
function closest({ exact }: FoldedQuote, text: string, window: Span): Span | undefined {
  const allowed = Math.min(MAX_ERRORS, Math.ceil(exact.length * (1 - THRESHOLDS.similarityReview)));
  const found = search(text.slice(window.start, window.end), exact, allowed);
  const best = found.reduce<(typeof found)[number] | undefined>(
    (known, one) => (known && known.errors <= one.errors ? known : one),
    undefined,
  );
  return best && { start: best.start + window.start, end: best.end + window.start };
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

/** 1 minus the edits between two strings per unit of the longer; 0 where they exceed what is counted. */
export function similarityOf(a: string, b: string): number {
  if (a === b) return 1;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length === 0) return 0;
  // Sentinels tie the ends together: a substring match of the wrapped text is a match of the whole.
  const extra = long.length - short.length;
  const found = search(long, short, Math.min(MAX_ERRORS, short.length));
  const errors = found.reduce((least, { start, end, errors }) => {
    const outside = long.length - (end - start);
    return Math.min(least, errors + outside);
  }, short.length + extra);
  return Math.max(0, 1 - errors / long.length);
}
