import type { Reading, Sentence } from './reading';

/** Shorter sentences assert nothing that could be checked (claims.md, D9). */
const MIN_WORDS = 4;
const QUESTION = /[?؟]["”»’')\]]*$/u;

/** Whether a sentence asserts something: no question, no order to the reader, long enough. */
export function isClaim({ text, tokens, lexicon }: Reading, sentence: Sentence): boolean {
  if (QUESTION.test(text.slice(Math.max(sentence.start, sentence.end - 8), sentence.end))) return false;
  let words = 0;
  for (let at = sentence.from; at < sentence.to && words < MIN_WORDS; at++) {
    const kind = tokens[at]?.kind;
    if (kind === 'word' || kind === 'number') words++;
  }
  if (words < MIN_WORDS) return false;
  return !lexicon.grammar.imperatives.has(tokens[sentence.from]?.folded ?? '') || !isOrder(sentence);
}

/** «شاهد …» opens a call to the reader, «شاهد مراسل» a report: a cue in the sentence decides. */
function isOrder(sentence: Sentence): boolean {
  return !sentence.hits.some(({ cue }) => cue.cls === 'verb' && cue.strength === 'strong');
}

/** How well a sentence could be checked, 0 to 1: numbers, names and event words for, evaluation against (D9). */
export function checkability({ tokens, lexicon, mentionAt }: Reading, sentence: Sentence): number {
  let numbers = 0;
  let names = 0;
  let events = 0;
  let opinion = 0;
  for (let at = sentence.from; at < sentence.to; at++) {
    if (tokens[at]?.kind === 'number') numbers++;
    if ((mentionAt[at] ?? -1) >= 0) names++;
    const word = tokens[at]?.folded ?? '';
    if (lexicon.grammar.checkable.has(word) || lexicon.grammar.checkable.has(word.slice(1))) events++;
    if (lexicon.grammar.opinion.lengthAt(tokens, at, sentence.to) > 0) opinion++;
  }
  const score =
    0.3 +
    Math.min(numbers, 2) * 0.15 +
    Math.min(names, 3) * 0.1 +
    Math.min(events, 2) * 0.15 -
    Math.min(opinion, 2) * 0.2;
  return Math.max(0, Math.min(1, score));
}
