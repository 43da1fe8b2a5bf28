import type { Word } from './words';

/** A line of fewer words is too short to tell a headline's capitals from a name's. */
const FEWEST_WORDS = 4;
/** Share of longer words with a capital from which a line is a headline: Title Case leaves only small words lower. */
const CAPITAL_SHARE = 0.8;
/** Shorter words stay lower in Title Case. */
const SMALL_WORD = 3;

/** For each word 1 when its line is written in Title Case or all in capitals. */
export function findHeadlines(words: readonly Word[]): Uint8Array {
  const result = new Uint8Array(words.length);
  let first = 0;
  for (let after = 1; after <= words.length; after++) {
    if (after < words.length && !words[after]?.before.includes('\n')) continue;
    let long = 0;
    let capital = 0;
    for (let index = first; index < after; index++) {
      const word = words[index];
      if (word === undefined || word.shape === 'number' || word.end - word.start <= SMALL_WORD) continue;
      long++;
      if (word.shape !== 'lower') capital++;
    }
    if (long >= FEWEST_WORDS && capital >= long * CAPITAL_SHARE) result.fill(1, first, after);
    first = after;
  }
  return result;
}
