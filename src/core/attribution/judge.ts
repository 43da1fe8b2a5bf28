import type { Suggestion } from '../model/analysis';
import { checkability } from './claim-filter';
import { CONFIDENCE_FLOOR } from './claim-look';
import type { Found } from './find-drafts';
import type { Reading, Sentence } from './reading';
import type { Rule } from './rules';
import type { Settled } from './scope';

export interface Judgement {
  readonly suggestion: Suggestion;
  readonly confidence: number;
  readonly rule: Rule;
}

/** Confidence of "no source found": the least checkable sentence, and what full checkability adds. */
const UNSOURCED_BASE = 0.45;
const UNSOURCED_RANGE = 0.35;
/** A quotation of so many words may be speech, whose speaker stands elsewhere. */
const SPEECH_WORDS = 3;

/**
 * What is suggested for a sentence; `undefined` where Isnad stays silent. A source found is suggested with the
 * best attribution's confidence. "Unsourced" accuses an outlet: only a body sentence without a cue of any strength
 * and without speech in quotation marks gets it.
 */
export function judge(
  reading: Reading,
  sentence: Sentence,
  found: Found,
  settled: readonly Settled[],
  isSourcedBelow = false,
): Judgement | undefined {
  let best: Settled | undefined;
  for (const one of settled) if (!best || one.confidence > best.confidence) best = one;
  if (best) return { suggestion: 'sourced', confidence: best.confidence, rule: best.rule };
  if (found.silent || found.drafts.length > 0 || sentence.role === 'title' || hasSpeech(reading, sentence))
    return undefined;
  if (!reading.isInLanguage || isFirstPerson(reading, sentence)) return undefined;
  const confidence = UNSOURCED_BASE + UNSOURCED_RANGE * checkability(reading, sentence);
  if (isSourcedBelow) return { suggestion: 'unsourced', confidence: CONFIDENCE_FLOOR, rule: 'sourced-below' };
  return {
    suggestion: 'unsourced',
    confidence: Math.round(confidence * 100) / 100,
    rule: found.background ? 'background-formula' : 'no-cue',
  };
}

/** "We", «نحن»: somebody speaks, as in an interview, and the text around may say who. */
function isFirstPerson({ tokens, lexicon }: Reading, sentence: Sentence): boolean {
  for (let at = sentence.from; at < sentence.to; at++) {
    if (lexicon.grammar.firstPerson.has(tokens[at]?.folded ?? '')) return true;
  }
  return sentence.hits.some(
    ({ cue }) => cue.cls === 'verb' && cue.form?.person === 1 && cue.form.number === 3 && !cue.homograph,
  );
}

function hasSpeech({ quotations, quotationAt }: Reading, sentence: Sentence): boolean {
  for (let at = sentence.from; at < sentence.to; at++) {
    const quotation = quotations[quotationAt[at] ?? -1];
    if (quotation && quotation.words >= SPEECH_WORDS) return true;
  }
  return false;
}
