import { contentWords, isRepeated } from './content-words';
import type { Reading } from './reading';
import type { Settled } from './scope';

/** So many first sentences of the body can be a lead whose source follows. */
const LEAD_SENTENCES = 2;
/** So many sentences behind it are searched for its source. */
const SENTENCES_BELOW = 40;

/** Indexes of bare sentences of the lead whose content comes back later with a source (claims.md, D7.6). */
export function sourcedBelow(reading: Reading, settled: readonly (readonly Settled[])[]): Set<number> {
  const found = new Set<number>();
  const { sentences } = reading;
  const lead = sentences
    .map((_, index) => index)
    .filter((index) => sentences[index]?.role === 'body')
    .slice(0, LEAD_SENTENCES);
  for (const index of lead) {
    const sentence = sentences[index];
    if (!sentence || (settled[index]?.length ?? 0) > 0) continue;
    const words = contentWords(reading, sentence.from, sentence.to);
    for (let below = index + 1; below < Math.min(sentences.length, index + SENTENCES_BELOW); below++) {
      const other = sentences[below];
      if (!other || (settled[below]?.length ?? 0) === 0) continue;
      if (isRepeated(words, contentWords(reading, other.from, other.to))) found.add(index);
    }
  }
  return found;
}
