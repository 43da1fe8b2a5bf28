import { contentWords, isRepeated } from './content-words';
import type { Reading } from './reading';
import type { Settled } from './scope';

/** Headlines stand among so many first sentences. */
const HEADLINES = 3;

/** A headline in quotation marks is hearsay until a sentence of the body says who spoke (claims.md, D10). */
export function resolveHeadlines(reading: Reading, all: Settled[][]): void {
  for (const [index, settled] of all.slice(0, HEADLINES).entries()) {
    const [headline] = settled;
    const title = reading.sentences[index];
    if (headline?.rule !== 'headline-quotation' || !title) continue;
    const words = contentWords(reading, title.from, title.to);
    const speaker = all.findIndex(
      (other, at) => at !== index && other.some(isSpoken) && isRepeated(words, wordsOfSentence(reading, at)),
    );
    const spoken = all[speaker]?.find(isSpoken);
    if (!spoken) continue;
    all[index] = [
      {
        ...headline,
        ...(spoken.source ? { source: spoken.source } : {}),
        facets: spoken.facets,
        inheritedFrom: speaker,
      },
    ];
  }
}

function isSpoken({ facets, rule }: Settled): boolean {
  return facets.kind !== 'hearsay' && rule !== 'headline-quotation';
}

function wordsOfSentence(reading: Reading, index: number): Set<string> {
  const sentence = reading.sentences[index];
  return sentence ? contentWords(reading, sentence.from, sentence.to) : new Set();
}
