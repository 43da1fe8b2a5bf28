/**
 * Finds a described span again in a text that may have changed. Candidates are the same words (folded), and where
 * none of them stands in its whole context also changed words (votes of word pairs, verified by approximate matching).
 * A place is taken by similarity and context together, with a floor and a lead over the next; position alone is
 * never evidence. Whatever is uncertain is for the reader to decide, never silently taken.
 */
import type { Selectors } from '../model/annotation';
import type { Span } from '../model/span';
import type { AnchorText } from './anchor-text';
import { compareAround, compareWords } from './compare-words';
import { findChanged } from './find-changed';
import { findExact } from './find-exact';
import { findHeading } from './find-heading';
import { type FoldedQuote, foldQuote } from './folded-quote';
import { isRival, judgePlace } from './judge-place';
import { type Score, type ScoredPlace, scorePlace } from './score-place';
import { THRESHOLDS } from './thresholds';

/** A place that may be the one, with its evidence. */
export interface Candidate {
  readonly span: Span;
  readonly score: Score;
}

export type Location =
  /** The same words (folded), in a context that proves them. */
  | ({ readonly status: 'anchored' } & Candidate)
  /** The same passage in other words: `from` as stored, `to` as they stand now. */
  | ({ readonly status: 'changed'; readonly from: string; readonly to: string } & Candidate)
  /** Not certain: up to three places, best first. */
  | { readonly status: 'needs-review'; readonly candidates: readonly Candidate[] }
  /** Nowhere; the heading that it stood under, where that is known and still there. */
  | { readonly status: 'lost'; readonly heading?: Span };

/** Candidates that a reader is asked about. */
const MAX_OFFERED = 3;
const UNTOUCHED: Score = { total: 1, similarity: 1, before: 1, after: 1, context: 1, nearness: 1 };

/** Where the span is now. Exact quotes cost a search; changed ones a pass over the words of the text. */
export function locate(selectors: Selectors, target: AnchorText): Location {
  const { quote: stored, position } = selectors;
  if (isUntouched(selectors, target.text))
    return { status: 'anchored', span: { start: position.start, end: position.end }, score: UNTOUCHED };
  const quote = foldQuote(selectors);
  if (quote.exact === '') return lost(selectors, target);
  const places = findPlaces(quote, selectors, target);
  const [best, ...others] = places;
  if (!best) return lost(selectors, target);

  const candidate = toCandidate(best, target);
  const found = candidate && target.text.slice(candidate.span.start, candidate.span.end);
  const change = found === undefined ? undefined : compareWords(stored.exact, found, target.text);
  const around = compareAround(stored, candidate?.span, target.text);
  const verdict = judgePlace(best, others, {
    quote,
    change,
    around,
    found: target.compact.slice(best.start, best.end),
    isOverLines: !quote.isLines && found !== undefined && found.includes('\n'),
  });
  if (verdict === 'lost' || !candidate || found === undefined) return lost(selectors, target);
  if (verdict === 'needs-review') {
    const candidates = places.slice(0, MAX_OFFERED).flatMap((place) => toCandidate(place, target) ?? []);
    return { status: 'needs-review', candidates };
  }
  return verdict === 'anchored'
    ? { status: 'anchored', ...candidate }
    : { status: 'changed', from: stored.exact, to: found, ...candidate };
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

/** All candidates, best first; of those that overlap only the best. */
function findPlaces(quote: FoldedQuote, { position }: Selectors, target: AnchorText): ScoredPlace[] {
  const relative = position.start / Math.max(1, position.textLength);
  const score = (place: Span & { similarity: number }) => scorePlace(place, quote, target, relative);
  const exact = findExact(quote, target, position.start).map((span) => score({ ...span, similarity: 1 }));
  const isWhole = exact.some(({ score: { context } }) => context === 1);
  const changed = isWhole ? [] : findChanged(quote, target).map(score);
  const kept: ScoredPlace[] = [];
  // Where the same words stand, no wider or narrower reading of that place is better.
  for (const place of [...exact.sort(byTotal), ...changed.sort(byWords)])
    if (!kept.some(({ start, end }) => start < place.end && place.start < end)) kept.push(place);
  return kept
    .filter((place) => place.score.similarity >= THRESHOLDS.similarityReview && !isRival(place))
    .sort(byTotal);
}

/** Where the quote's own line went with it comes before what its new neighbours say. */
function byTotal(a: ScoredPlace, b: ScoredPlace): number {
  return Number(b.line.whole) - Number(a.line.whole) || b.score.total - a.score.total;
}

/** Of two readings of one place the one nearer to the stored words; context settles near ties. */
function byWords(a: ScoredPlace, b: ScoredPlace): number {
  const value = ({ score }: ScoredPlace) => score.similarity + score.context / 4;
  return value(b) - value(a);
}

function toCandidate({ start, end, score }: ScoredPlace, target: AnchorText): Candidate | undefined {
  const span = toRawSpan(target, start, end);
  return span && { span, score };
}

/** The raw span of folded units; `undefined` if they begin or end inside one character (a ligature). */
function toRawSpan({ toRaw }: AnchorText, start: number, end: number): Span | undefined {
  if (start > 0 && toRaw[start] === toRaw[start - 1]) return undefined;
  if (toRaw[end] === toRaw[end - 1]) return undefined;
  return { start: toRaw[start] ?? 0, end: toRaw[end] ?? 0 };
}

function lost(selectors: Selectors, target: AnchorText): Location {
  const heading = findHeading(selectors, target);
  return { status: 'lost', ...(heading ? { heading } : {}) };
}
