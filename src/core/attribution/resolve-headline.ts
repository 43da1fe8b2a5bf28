import { spanOf } from './content';
import { CONFIDENCE, type Draft } from './draft';
import type { Hit } from './find-cues';
import type { Reading, Sentence } from './reading';
import { isSourceLike } from './source-head';

/** A speaker in front of a colon is at most this long (claims.md, D10). */
const MAX_SPEAKER = 7;

/** «الأمم المتحدة: …»: a headline whose speaker stands before a colon. */
export function resolveHeadline(reading: Reading, sentence: Sentence): Draft | undefined {
  if (sentence.role !== 'title') return undefined;
  const { tokens } = reading;
  for (let at = sentence.from + 1; at <= Math.min(sentence.to - 2, sentence.from + MAX_SPEAKER); at++) {
    const token = tokens[at];
    if (token?.folded !== ':' || (tokens[at - 1]?.kind === 'number' && tokens[at + 1]?.kind === 'number'))
      continue;
    const source = { from: sentence.from, to: at };
    if (!isSourceLike(reading, sentence, source)) return undefined;
    const content = spanOf(reading, sentence, at + 1, sentence.to);
    const hit: Hit = {
      cue: { cls: 'complementiser', text: ':', words: [':'], strength: 'strong', attributes: true },
      from: at,
      to: at + 1,
      start: token.start,
      end: token.end,
      prefix: '',
      pronoun: '',
    };
    return {
      hit,
      cue: { start: token.start, end: token.end },
      source,
      content: content ? [content] : [],
      rule: 'headline-colon',
      confidence: CONFIDENCE.headline,
    };
  }
  return undefined;
}
