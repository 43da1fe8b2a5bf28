import type { Hit } from './find-cues';
import { isVerb, looksPast, phraseAfter, type TokenRange } from './noun-phrase';
import { phraseBefore } from './phrase-before';
import type { Reading, Sentence } from './reading';
import { isSourceLike } from './source-head';

/** "Petrov was cautious, saying that": what stands in front of the first verb of the sentence. */
export function subjectOfMain(reading: Reading, sentence: Sentence, limit: number): TokenRange | undefined {
  for (let at = sentence.from + 1; at < limit; at++) {
    if (!isVerb(reading, sentence, at) && !looksPast(reading, at)) continue;
    const subject = phraseBefore(reading, sentence, at);
    return subject && isSourceLike(reading, sentence, subject) ? subject : undefined;
  }
  return undefined;
}

/** «وبحث الوزير …، مؤكدا أن»: whoever the sentence is about speaks in its participle; `undefined` if unclear. */
export function findActor(reading: Reading, sentence: Sentence, hit: Hit): TokenRange | undefined {
  if (!reading.lexicon.lexicon.grammar.verbFirst) return subjectOfMain(reading, sentence, hit.from);
  const { grammar } = reading.lexicon;
  const { tokens } = reading;
  const isClause =
    grammar.sourceLinks.has(tokens[sentence.from]?.folded ?? '') ||
    grammar.sourceStops.lengthAt(tokens, sentence.from, hit.from) > 0;
  if (isClause) return undefined;
  const first = phraseAfter(reading, sentence, sentence.from + 1, { limit: hit.from, strict: true });
  return first && first.from === sentence.from + 1 && isSourceLike(reading, sentence, first)
    ? first
    : undefined;
}
