/** Longer contexts are cut: 64 words on either side decide as well as more would, at bounded cost. */
const MAX_WORDS = 64;

/**
 * How much of the stored context still stands next to a place, 0 to 1: the share of its words found in order
 * (longest common subsequence, weighted by word length), where words near the place count most. Text is folded.
 */
export function contextMatch(stored: string, found: string, side: 'before' | 'after'): number {
  if (stored === found) return stored.trim() === '' ? 0 : 1;
  const wanted = wordsFrom(stored, side);
  const seen = wordsFrom(found, side);
  if (wanted.length === 0) return 0;
  const weights = wanted.map((word, index) => word.length / (1 + index / 8));
  let row = new Float64Array(seen.length + 1);
  for (let i = 0; i < wanted.length; i++) {
    const next = new Float64Array(seen.length + 1);
    for (let j = 0; j < seen.length; j++) {
      const skip = Math.max(next[j] ?? 0, row[j + 1] ?? 0);
      const take = wanted[i] === seen[j] ? (row[j] ?? 0) + (weights[i] ?? 0) : 0;
      next[j + 1] = Math.max(skip, take);
    }
    row = next;
  }
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  return (row[seen.length] ?? 0) / all;
}

/** Words and marks in order of their distance from the place. */
function wordsFrom(context: string, side: 'before' | 'after'): string[] {
  const words = context.match(/[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu) ?? [];
  return (side === 'before' ? words.reverse() : words).slice(0, MAX_WORDS);
}
