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
/** Names in quotation marks have at most so many words; what announces them stands this near. */
const NAME_WORDS = 4;
const NAMER_REACH = 3;

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
  // What can hardly be checked is not worth a mark, however surely nobody is given for it.
  if (confidence < CONFIDENCE_FLOOR && !isSourcedBelow) return undefined;
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

function hasSpeech(reading: Reading, sentence: Sentence): boolean {
  const { quotations, quotationAt } = reading;
  for (let at = sentence.from; at < sentence.to; at++) {
    const quotation = quotations[quotationAt[at] ?? -1];
    const isSeen = at > sentence.from && quotationAt[at] === quotationAt[at - 1];
    if (!quotation || isSeen || quotation.words < SPEECH_WORDS) continue;
    if (quotation.words > NAME_WORDS || !isName(reading, sentence, at)) return true;
  }
  return false;
}

/** «الملقب بـ"أبو حمزة القرعاني"»: a short quotation that holds a name, or that a word of naming announces (D3). */
function isName(
  { tokens, mentionAt, quotationAt, lexicon }: Reading,
  sentence: Sentence,
  at: number,
): boolean {
  let first = at;
  while (first > sentence.from && quotationAt[first - 1] === quotationAt[at]) first--;
  for (let inside = first; quotationAt[inside] === quotationAt[at]; inside++) {
    if ((mentionAt[inside] ?? -1) >= 0) return true;
  }
  for (let before = first - 1; before >= Math.max(sentence.from, first - NAMER_REACH); before--) {
    if (lexicon.grammar.namers.has(tokens[before]?.folded ?? '')) return true;
  }
  return false;
}
