import type { Selectors } from '../model/annotation';
import type { Block } from '../model/article';
import type { Span } from '../model/span';
import { FOLD_VERSION } from '../text/fold';
import { findNearCopy } from './find-near-copy';
import { findRival } from './find-rival';

/** Context that is always kept on either side, in UTF-16 units, where the text has it. */
const MIN_CONTEXT = 64;
/** Repeated blocks longer than this look alike anyway; then the position has to tell them apart. */
const MAX_CONTEXT = 512;

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/**
 * How to find this span again: the raw quote with as much context as makes it unique in the text (the rule of
 * Apache Annotator's text quote selector), what stands around its most similar other copy, and its position; with the
 * blocks of the text also its block and heading. Context is never cut inside a grapheme.
 */
export function describe(text: string, span: Span, blocks?: readonly Block[]): Selectors {
  const exact = text.slice(span.start, span.end);
  let size = MIN_CONTEXT;
  let quote = quoteWithContext(text, span, size);
  while (size < MAX_CONTEXT && !isUnique(text, quote)) {
    size *= 2;
    quote = quoteWithContext(text, span, size);
  }
  const copy = findRival(text, span, quote);
  const near = copy ? undefined : findNearCopy(text, span, quote);
  const rival = copy ?? near;
  const block = blocks && findBlock(text, span, blocks);
  return {
    quote: { exact, prefix: quote.prefix, suffix: quote.suffix },
    position: { start: span.start, end: span.end, textLength: text.length },
    points: toPoints(text, span),
    ...(rival === undefined ? {} : { rival: around(text, rival, { size, isNear: rival === near }) }),
    ...(block ? { block } : {}),
    foldVersion: FOLD_VERSION,
  };
}

function around(
  text: string,
  span: Span,
  { size, isNear }: { readonly size: number; readonly isNear: boolean },
): NonNullable<Selectors['rival']> {
  const { exact, prefix, suffix } = quoteWithContext(text, span, size);
  return { prefix, suffix, ...(isNear ? { exact } : {}) };
}

function findBlock(text: string, { start }: Span, blocks: readonly Block[]): Selectors['block'] {
  const ordinal = blocks.findLastIndex((block) => block.start <= start);
  if (ordinal === -1) return undefined;
  const heading = blocks.slice(0, ordinal + 1).findLast(({ kind }) => kind === 'heading' || kind === 'title');
  return { ordinal, ...(heading ? { heading: text.slice(heading.start, heading.end) } : {}) };
}

/** Offsets in code points. A lone surrogate counts as one. */
function toPoints(text: string, { start, end }: Span): Span {
  let before = 0;
  let inside = 0;
  for (let index = 0; index < end; index += (text.codePointAt(index) ?? 0) > 0xffff ? 2 : 1) {
    if (index < start) before++;
    else inside++;
  }
  return { start: before, end: before + inside };
}

function quoteWithContext(text: string, span: Span, size: number): Selectors['quote'] {
  const from = boundaryAfter(text, Math.max(0, span.start - size), span.start);
  const to = boundaryBefore(text, Math.min(text.length, span.end + size), span.end);
  return {
    exact: text.slice(span.start, span.end),
    prefix: text.slice(from, span.start),
    suffix: text.slice(span.end, to),
  };
}

/**
 * Whether the context on the quote's own lines tells it from every other place, or holds those lines whole. Other lines do
 * not count: when a line of a list or a live blog goes, the next takes its place beside the look-alike. Only where the very
 * same lines stand twice, nothing else is left to tell them apart.
 */
function isUnique(text: string, { prefix, exact, suffix }: Selectors['quote']): boolean {
  const lineStart = prefix.lastIndexOf('\n') + 1;
  const lineEnd = suffix.indexOf('\n');
  const line = prefix.slice(lineStart) + exact + (lineEnd === -1 ? suffix : suffix.slice(0, lineEnd));
  if (isOnce(text, line)) return true;
  return lineStart > 0 && lineEnd !== -1 && isOnce(text, prefix + exact + suffix);
}

function isOnce(text: string, words: string): boolean {
  return text.indexOf(words, text.indexOf(words) + 1) === -1;
}

/** The first grapheme boundary at or after `offset`, at most `limit`. */
function boundaryAfter(text: string, offset: number, limit: number): number {
  const cluster = graphemes.segment(text).containing(offset);
  if (!cluster || cluster.index === offset) return offset;
  return Math.min(cluster.index + cluster.segment.length, limit);
}

/** The last grapheme boundary at or before `offset`, at least `limit`. */
function boundaryBefore(text: string, offset: number, limit: number): number {
  const cluster = graphemes.segment(text).containing(offset);
  return cluster ? Math.max(cluster.index, limit) : offset;
}
