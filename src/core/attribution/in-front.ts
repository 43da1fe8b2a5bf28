/*
 * A source in front of its verb where the language puts it behind («مصادر محلية أكدت»): what may stand there.
 */
import type { Complement } from './find-complement';
import type { Hit } from './find-cues';
import { hitsAt } from './hits';
import { isVerb, type TokenRange, withoutCoordinator } from './noun-phrase';
import { clauseAt, type Reading, type Sentence } from './reading';
import { hasPerson, isSourceLike } from './source-head';

/** Longest phrase behind a conjunction, in tokens. */
const NEAR = 3;

/** A source in front of its verb begins with a name, a definite noun or a word for sources: else an unknown verb may. */
export function opensSource(reading: Reading, sentence: Sentence, at: number): boolean {
  const { isDefinite, isPlural } = reading.lexicon.lexicon.grammar;
  const { text, tokens, mentionAt, lexicon } = reading;
  const token = tokens[at];
  const word = token?.folded ?? '';
  return (
    (mentionAt[at] ?? -1) >= 0 ||
    lexicon.grammar.determiners.has(word) ||
    // As written: «ألقى» begins like the article only once folded.
    isDefinite?.(text.slice(token?.start, token?.end)) === true ||
    isPlural(word) ||
    isSourceLike(reading, sentence, { from: at, to: at + 1 })
  );
}

/** «معدتها الرئيسية هناء دبوس تحذر من»: in front of its verb, a phrase that holds a person, or one of a verb in the imperfect. */
export function standsInFront(
  reading: Reading,
  left: TokenRange,
  hit: Hit,
  complement: Complement | undefined,
): boolean {
  if (left.to !== hit.from) return false;
  return (
    hasPerson(reading, left) ||
    (hit.cue.form?.tense === 'imperfect' && complement !== undefined && !hit.cue.homograph)
  );
}

/** «… والنقابة تحذر»: a definite noun behind a glued conjunction opens a clause of its own. */
export function opensByConjunction(reading: Reading, sentence: Sentence, { from, to }: TokenRange): boolean {
  const { isDefinite } = reading.lexicon.lexicon.grammar;
  const word = reading.tokens[from]?.folded ?? '';
  const bare = withoutCoordinator(reading, word);
  return (
    bare !== word &&
    isDefinite?.(bare) === true &&
    to - from <= NEAR &&
    isSourceLike(reading, sentence, { from, to })
  );
}

/** «أما الوزير فقال»: the subject stands in front, announced. */
export function opensTopic(
  { tokens, lexicon: { grammar } }: Reading,
  sentence: Sentence,
  { from, prefix }: Hit,
): boolean {
  const first = (tokens[clauseAt(sentence, from).from]?.folded ?? '').replace(/^و/, '');
  return prefix !== '' && grammar.topics.has(first);
}

/** «ونشر ناشطون مقاطع تظهر»: a verb, or a spelling that a conjunction in front makes one. */
export function opensWithVerb(reading: Reading, sentence: Sentence, at: number): boolean {
  return (
    isVerb(reading, sentence, at) ||
    hitsAt(sentence, at).some(
      ({ cue, prefix }) => cue.cls === 'verb' && cue.form?.tense === 'perfect' && prefix !== '',
    )
  );
}

export function firstWordOf(reading: Reading, sentence: Sentence, index: number): number {
  const { tokens, lexicon } = reading;
  const clause = clauseAt(sentence, index);
  let at = clause.from;
  while (at < index) {
    const length = lexicon.grammar.clauseBreaks.lengthAt(tokens, at, index);
    if (length > 0) at += length;
    else if (lexicon.grammar.auxiliaries.has(tokens[at]?.folded ?? '') || tokens[at]?.kind === 'punctuation')
      at++;
    else break;
  }
  return at;
}
