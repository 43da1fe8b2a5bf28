import type { Suggestion } from '../model/analysis';
import { checkability } from './claim-filter';
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
/** Words in the first sentences of a page whose source often stands further down. */
const SPEECH_WORDS = 5;

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
): Judgement | undefined {
  let best: Settled | undefined;
  for (const one of settled) if (!best || one.confidence > best.confidence) best = one;
  if (best) return { suggestion: 'sourced', confidence: best.confidence, rule: best.rule };
  if (found.silent || found.drafts.length > 0 || sentence.role === 'title' || hasSpeech(reading, sentence))
    return undefined;
  const confidence = UNSOURCED_BASE + UNSOURCED_RANGE * checkability(reading, sentence);
  return {
    suggestion: 'unsourced',
    confidence: Math.round(confidence * 100) / 100,
    rule: found.background ? 'background-formula' : 'no-cue',
  };
}

function hasSpeech({ quotations, quotationAt }: Reading, sentence: Sentence): boolean {
  for (let at = sentence.from; at < sentence.to; at++) {
    const quotation = quotations[quotationAt[at] ?? -1];
    if (quotation && quotation.words >= SPEECH_WORDS) return true;
  }
  return false;
}
