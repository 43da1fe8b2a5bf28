/*
 * Verbs that report without a conjunction: an estimate with its figure, a wish with its infinitive, a verb that goes on
 * with who spoke.
 */
import type { Complement } from './find-complement';
import type { Hit } from './find-cues';
import type { TokenRange } from './noun-phrase';
import type { Reading, Sentence } from './reading';
import { canSpeak } from './verb-trust';

/** Words between a verb and what it wants. */
const ADDRESSEE = 7;
/** Tones of verbs that want somebody to do something, and how far behind a preposition a figure stands. */
const ASKING: ReadonlySet<string> = new Set(['ask', 'order', 'call', 'demand', 'advise', 'inform']);
const FIGURE_REACH = 5;
/** Longest pronoun glued to a preposition, in letters. */
const PRONOUN = 3;
const WANTING: ReadonlySet<string> = new Set(['demand', 'call', 'order']);

/** "put the cost at 300,000": an estimate whose figure follows its preposition. */
export function measures(reading: Reading, { cue, to }: Hit, complement: Complement | undefined): boolean {
  const { tokens, lexicon } = reading;
  if (cue.tone !== 'estimate' || complement?.kind !== 'light') return false;
  for (let at = Math.max(to, complement.from); at < complement.from + FIGURE_REACH; at++) {
    if (tokens[at]?.kind === 'number' || lexicon.grammar.quantifiers.has(tokens[at]?.folded ?? ''))
      return true;
  }
  return false;
}

/** "asked them to go home": whom and what for, behind a verb of wanting. */
export function asks(reading: Reading, sentence: Sentence, { cue, to }: Hit, source: TokenRange): boolean {
  const { tokens, lexicon } = reading;
  if (lexicon.lexicon.grammar.infinitive === undefined || !ASKING.has(cue.tone ?? '')) return false;
  if (!canSpeak(reading, sentence, source)) return false;
  for (let at = to + 1; at < Math.min(sentence.to, to + ADDRESSEE); at++) {
    if (tokens[at]?.folded === ',') return false;
    if (tokens[at]?.folded === lexicon.lexicon.grammar.infinitive) return true;
  }
  return false;
}

/** «ودعا إلى التهدئة», «وطلب منهم العودة»: at the head of a sentence a verb without subject goes on with who spoke. */
export function speaksOn(
  { tokens, lexicon }: Reading,
  sentence: Sentence,
  { cue, from, to, prefix, pronoun }: Hit,
  complement: Complement | undefined,
): boolean {
  const { grammar } = lexicon.lexicon;
  if (!grammar.verbFirst || from !== sentence.from || prefix === '' || pronoun !== '') return false;
  if (cue.form?.tense !== 'perfect' || cue.form.number !== 1 || cue.strength === 'weak') return false;
  if (cue.homograph && !cue.plain && !WANTING.has(cue.tone ?? '')) return false;
  const next = tokens[to]?.folded ?? '';
  const isLight = complement?.kind === 'light' && complement.from <= to;
  const takesPronoun = (cue.takes ?? []).some(
    (word) => word.length > 1 && next.startsWith(word) && next.length - word.length <= PRONOUN,
  );
  return isLight || takesPronoun;
}
