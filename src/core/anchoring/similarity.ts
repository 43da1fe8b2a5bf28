import search from 'approx-string-match';
import { splitWords } from './anchor-words';

/** Up to this length letters that changed places count as one edit; the table grows with the square. */
const SHORT = 48;
/** Above this words are compared instead of letters: linear, and as telling. */
const LONG = 512;

/** How alike two folded strings are, 0 to 1: 1 minus edits per unit of the longer. */
export function similarityOf(a: string, b: string): number {
  if (a === b) return 1;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length === 0) return 0;
  if (long.length <= SHORT) return 1 - editsBetween(short, long) / long.length;
  if (long.length > LONG) return sharedWords(short, long);
  const errors = search(long, short, short.length).reduce(
    (least, found) => Math.min(least, found.errors + long.length - (found.end - found.start)),
    long.length,
  );
  return Math.max(0, 1 - errors / long.length);
}

/** Edits between two short strings; two neighbours that changed places are one (optimal string alignment). */
export function editsBetween(a: string, b: string): number {
  let previous: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const replace = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      let least = Math.min(replace, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, (previous[j - 2] ?? 0) + 1);
      next.push(least);
    }
    previous = row;
    row = next;
  }
  return row[b.length] ?? 0;
}

/** Letters in words that both have, as a share of the longer's. */
function sharedWords(a: string, b: string): number {
  const counts = new Map<string, number>();
  let [inA, inB, common] = [0, 0, 0];
  for (const { word } of splitWords(a)) {
    counts.set(word, (counts.get(word) ?? 0) + 1);
    inA += word.length;
  }
  for (const { word } of splitWords(b)) {
    const left = counts.get(word) ?? 0;
    inB += word.length;
    if (left === 0) continue;
    counts.set(word, left - 1);
    common += word.length;
  }
  return common / Math.max(1, inA, inB);
}
