import { findComplement } from './find-complement';
import type { Hit } from './find-cues';
import type { Reading, Sentence } from './reading';

/** Tones of verbs of refusing. */
const REFUSING: ReadonlySet<string> = new Set(['reject', 'refuse']);
/** What is refused stands within this many tokens. */
const NEAR_SPEECH = 12;

/** «يدعى فؤاد», spelled like a verb of claiming: a word of naming without a conjunction behind it. */
export function isNaming(reading: Reading, sentence: Sentence, hit: Hit): boolean {
  const { tokens, lexicon } = reading;
  if (!lexicon.lexicon.grammar.verbFirst || !lexicon.grammar.namers.has(tokens[hit.from]?.folded ?? ''))
    return false;
  return findComplement(reading, sentence, hit)?.kind !== 'that';
}

/** «رفضت الوزارة التعليق»: what is refused is to say anything. */
export function refusesToSpeak({ tokens, lexicon }: Reading, sentence: Sentence, { cue, to }: Hit): boolean {
  if (!REFUSING.has(cue.tone ?? '')) return false;
  for (let at = to; at < Math.min(sentence.to, to + NEAR_SPEECH); at++) {
    if (lexicon.grammar.silences.has(tokens[at]?.folded ?? '')) return true;
  }
  return false;
}
