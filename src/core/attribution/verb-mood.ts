import type { Hit } from './find-cues';
import { withoutCoordinator } from './noun-phrase';
import type { Reading, Sentence } from './reading';

/** A negated cue reports that nothing was said. */
export function isNegated(reading: Reading, sentence: Sentence, hit: Hit): boolean {
  const {
    tokens,
    lexicon: { grammar },
  } = reading;
  const border = Math.max(sentence.from, hit.from - 3);
  for (let at = border; at < hit.from - 1; at++) {
    if (grammar.negators.lengthAt(tokens, at, hit.from) === hit.from - at) return true;
  }
  for (let at = hit.from - 1; at >= border; at--) {
    const word = tokens[at]?.folded ?? '';
    for (const variant of [word, withoutCoordinator(reading, word)])
      if (grammar.negators.has(variant)) return true;
    if (!grammar.auxiliaries.has(word) && !grammar.fillers.has(word) && !grammar.unreal.has(word)) break;
  }
  return false;
}

/** Future, conditional, wish: nothing has been said yet. */
export function isUnreal(reading: Reading, sentence: Sentence, hit: Hit): boolean {
  const { tokens, lexicon } = reading;
  const letter = hit.prefix.at(-1) ?? '';
  if (lexicon.grammar.futurePrefixes.has(letter)) return true;
  if (lexicon.grammar.purposePrefixes.has(letter) && hit.cue.form?.tense === 'imperfect') return true;
  const before = hit.from > sentence.from ? (tokens[hit.from - 1]?.folded ?? '') : '';
  if (hit.cue.form?.tense === 'perfect') return false;
  const isSeeming = lexicon.grammar.seeming.has(tokens[hit.from - 2]?.folded ?? '');
  if (isSeeming && before === lexicon.lexicon.grammar.infinitive) return false;
  return (
    lexicon.grammar.unreal.has(before) || lexicon.grammar.unreal.has(withoutCoordinator(reading, before))
  );
}
