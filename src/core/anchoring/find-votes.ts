/**
 * Where a passage probably is when its words changed: each pair of neighbouring words of the quote and its context
 * that stands in the text votes for the place where the quote would then begin (the filter of filter-and-verify
 * approximate search; pairs are two-word shingles). Places with most votes, weighted by rarity, come first.
 */
import type { AnchorText } from './anchor-text';
import { anchorWords, splitWords } from './anchor-words';
import type { FoldedQuote } from './folded-quote';

/** Votes for places this near to each other, in folded units, are votes for one place. */
const BIN = 24;
/** A pair that stands in the text more often than this tells nothing. */
const MAX_OCCURRENCES = 60;
/** Places that are worth a look, and the least share of the first one's votes that makes them so: the look is costly. */
const MAX_PLACES = 6;
const LEAST_SHARE = 0.1;

/** Likely starts of the quote in the folded text, best first. One pass over the words' numbers. */
export function findVotes(quote: FoldedQuote, target: AnchorText): number[] {
  const { ids, bounds, vocabulary } = anchorWords(target);
  const { offsets, isFirst } = pairOffsets(quote, vocabulary);
  if (offsets.size === 0) return [];
  const seen = new Map<number, number[]>();
  for (let n = 0; n + 1 < ids.length; n++) {
    const first = ids[n] ?? 0;
    if (isFirst[first] !== 1) continue;
    const pair = toPair(first, ids[n + 1] ?? 0);
    if (!offsets.has(pair)) continue;
    const places = seen.get(pair);
    if (places) places.push(bounds[2 * n] ?? 0);
    else seen.set(pair, [bounds[2 * n] ?? 0]);
  }
  const bins = new Map<number, { weight: number; at: number }>();
  for (const [pair, places] of seen) {
    if (places.length > MAX_OCCURRENCES) continue;
    for (const place of places)
      for (const offset of offsets.get(pair) ?? []) {
        const at = place - offset;
        const bin = Math.floor(at / BIN);
        const known = bins.get(bin);
        if (known) known.weight += 1 / places.length;
        else bins.set(bin, { weight: 1 / places.length, at });
      }
  }
  const places = [...bins.entries()]
    .map(([bin, { weight, at }]) => ({ at, weight: weight + (bins.get(bin + 1)?.weight ?? 0) }))
    .sort((a, b) => b.weight - a.weight)
    .slice(0, MAX_PLACES);
  const least = (places[0]?.weight ?? 0) * LEAST_SHARE;
  return places.filter(({ weight }) => weight >= least).map(({ at }) => at);
}

/** The word pairs of quote and context, where the text has both words, with their distances from the quote's start. */
function pairOffsets(
  { before, exact, after }: FoldedQuote,
  vocabulary: ReadonlyMap<string, number>,
): { readonly offsets: ReadonlyMap<number, readonly number[]>; readonly isFirst: Uint8Array } {
  const offsets = new Map<number, number[]>();
  const isFirst = new Uint8Array(vocabulary.size);
  let previous: { id: number | undefined; start: number } | undefined;
  for (const { word, start } of splitWords(before + exact + after)) {
    const id = vocabulary.get(word);
    if (previous?.id !== undefined && id !== undefined) {
      const pair = toPair(previous.id, id);
      const known = offsets.get(pair);
      if (known) known.push(previous.start - before.length);
      else offsets.set(pair, [previous.start - before.length]);
      isFirst[previous.id] = 1;
    }
    previous = { id, start };
  }
  return { offsets, isFirst };
}

/** One number for two: a text has fewer than 2^26 words. */
function toPair(first: number, second: number): number {
  return first * 0x4000000 + second;
}
