import type { Span } from '../model/span';
import type { AnchorText } from './anchor-text';
import { contextMatch } from './context-match';
import type { FoldedQuote } from './folded-quote';
import { type LineMatch, matchOwnLine } from './own-line';
import { THRESHOLDS } from './thresholds';

/**
 * Why a place was taken or not; each part 0 to 1. `total` is the weighted sum of what `similarity` speaks for the place,
 * `context` and `nearness` (weights in `THRESHOLDS`); it orders places, and its lead over the next is asked for.
 */
export interface Score {
  readonly total: number;
  /** Of the words: 1 minus edits per unit, folded; 1 where they are the same. */
  readonly similarity: number;
  /** Of what stands around them, nearest words first; `undefined` where nothing was stored on that side. */
  readonly before?: number;
  readonly after?: number;
  /** Both sides together; the better one counts more, for an edit beside the quote spoils one. */
  readonly context: number;
  /** To the stored place, as a share of the text: settles what is otherwise equal, never decides. */
  readonly nearness: number;
}

export interface ScoredPlace extends Span {
  readonly score: Score;
  /** How much this place looks like the other copy of the quote that was stored. */
  readonly rival: number;
  readonly line: LineMatch;
}

/** Room for words inserted next to the quote: what is compared is longer than what was stored. */
const ROOM = 24;
/** Context that has to stand right beside the quote to count twice: three or four words. */
const NEAR = 24;

export function scorePlace(
  place: Span & { readonly similarity: number },
  quote: FoldedQuote,
  target: AnchorText,
  relativeStart: number,
): ScoredPlace {
  const before = sideMatch(quote.before, place, target, 'before');
  const after = sideMatch(quote.after, place, target, 'after');
  const context =
    combine(before, after) ?? (target.compact.trim().length === place.end - place.start ? 1 : 0);
  const now = (target.toRaw[place.start] ?? 0) / Math.max(1, target.text.length);
  const nearness = 1 - Math.min(1, Math.abs(now - relativeStart));
  const rival =
    quote.rival && !(quote.rival.exact !== undefined && place.similarity === 1)
      ? (combine(
          rivalSide(quote.rival.before, place, target, 'before'),
          rivalSide(quote.rival.after, place, target, 'after'),
        ) ?? 0)
      : 0;
  return {
    start: place.start,
    end: place.end,
    rival,
    line: matchOwnLine(place, quote, target),
    score: {
      total:
        evidenceOf(place.similarity) * THRESHOLDS.similarityWeight +
        context * THRESHOLDS.contextWeight +
        nearness * THRESHOLDS.nearnessWeight,
      similarity: place.similarity,
      context,
      nearness,
      ...(before === undefined ? {} : { before }),
      ...(after === undefined ? {} : { after }),
    },
  };
}

/** Unrelated sentences are somewhat alike too: only what is above that speaks for a place. */
function evidenceOf(similarity: number): number {
  return Math.max(0, (similarity - THRESHOLDS.similarityReview) / (1 - THRESHOLDS.similarityReview));
}

/** How much the rival's surroundings, as stored, look like the quote's own; 0 without a rival. */
export function rivalLikeness({ before, after, rival }: FoldedQuote): number {
  if (!rival) return 0;
  const sides = [
    before.trim() === '' ? undefined : contextMatch(before, rival.before, 'before'),
    after.trim() === '' ? undefined : contextMatch(after, rival.after, 'after'),
  ];
  return combine(sides[0], sides[1]) ?? 0;
}

/** A copy at an edge of the text had nothing on that side: a place with something there is not it. */
function rivalSide(stored: string, place: Span, target: AnchorText, side: 'before' | 'after'): number {
  const { compact } = target;
  const rest = side === 'before' ? compact.slice(0, place.start) : compact.slice(place.end);
  return sideMatch(stored, place, target, side) ?? (rest.trim() === '' ? 1 : 0);
}

function sideMatch(
  stored: string,
  { start, end }: Span,
  { compact }: AnchorText,
  side: 'before' | 'after',
): number | undefined {
  if (stored.trim() === '') return undefined;
  const found = (length: number) =>
    side === 'before' ? compact.slice(Math.max(0, start - length), start) : compact.slice(end, end + length);
  if (found(stored.length).trim() === stored.trim()) return 1;
  const near = side === 'before' ? stored.slice(-NEAR) : stored.slice(0, NEAR);
  const { nearShare } = THRESHOLDS;
  return (
    contextMatch(stored, found(stored.length + ROOM), side) * (1 - nearShare) +
    contextMatch(near, found(NEAR), side) * nearShare
  );
}

function combine(before: number | undefined, after: number | undefined): number | undefined {
  if (before === undefined || after === undefined) return before ?? after;
  const { betterSide } = THRESHOLDS;
  return Math.max(before, after) * betterSide + Math.min(before, after) * (1 - betterSide);
}
