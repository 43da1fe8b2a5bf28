import type { Hit } from './find-cues';
import type { Sentence } from './reading';

/** Index of the first hit that begins at a token or behind it; hits are in order, so that the search is short. */
export function firstHitAt({ hits }: Sentence, token: number): number {
  let low = 0;
  let high = hits.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((hits[middle] as Hit).from < token) low = middle + 1;
    else high = middle;
  }
  return low;
}

const NO_HITS: readonly Hit[] = [];

/** Hits that begin at a token. */
export function hitsAt(sentence: Sentence, index: number): readonly Hit[] {
  const low = firstHitAt(sentence, index);
  if (sentence.hits[low]?.from !== index) return NO_HITS;
  let end = low;
  while (end < sentence.hits.length && sentence.hits[end]?.from === index) end++;
  return sentence.hits.slice(low, end);
}
