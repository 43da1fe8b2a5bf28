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
/** Places that are worth a look. */
const MAX_PLACES = 6;

/** Likely starts of the quote in the folded text, best first. Linear in the text. */
export function findVotes(quote: FoldedQuote, target: AnchorText): number[] {
  const wanted = pairOffsets(quote);
  if (wanted.size === 0) return [];
  const { words, bounds } = anchorWords(target);
  const seen = new Map<string, number[]>();
  for (let n = 0; n + 1 < words.length; n++) {
    const pair = `${words[n]} ${words[n + 1]}`;
    if (!wanted.has(pair)) continue;
    const places = seen.get(pair);
    if (places) places.push(bounds[2 * n] ?? 0);
    else seen.set(pair, [bounds[2 * n] ?? 0]);
  }
  const bins = new Map<number, { weight: number; at: number }>();
  for (const [pair, places] of seen) {
    if (places.length > MAX_OCCURRENCES) continue;
    for (const place of places)
      for (const offset of wanted.get(pair) ?? []) {
        const at = place - offset;
        const bin = Math.floor(at / BIN);
        const known = bins.get(bin);
        if (known) known.weight += 1 / places.length;
        else bins.set(bin, { weight: 1 / places.length, at });
      }
  }
  return [...bins.entries()]
    .map(([bin, { weight, at }]) => ({ at, weight: weight + (bins.get(bin + 1)?.weight ?? 0) }))
    .sort((a, b) => b.weight - a.weight)
    .slice(0, MAX_PLACES)
    .map(({ at }) => at);
}

/** The word pairs of quote and context with their distances from the quote's start; negative before it. */
function pairOffsets({ before, exact, after }: FoldedQuote): Map<string, number[]> {
  const { words, bounds } = splitWords(before + exact + after);
  const offsets = new Map<string, number[]>();
  for (let n = 0; n + 1 < words.length; n++) {
    const pair = `${words[n]} ${words[n + 1]}`;
    const offset = (bounds[2 * n] ?? 0) - before.length;
    const known = offsets.get(pair);
    if (known) known.push(offset);
    else offsets.set(pair, [offset]);
  }
  return offsets;
}
