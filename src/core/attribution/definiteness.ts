/*
 * Whether a source is one that the text could tell from others: "the doctor", «مدير المتحف», or anyone of a kind: "a
 * doctor", «طبيب مناوب», "shopkeepers". Who is only one of a kind is not named.
 */
import type { TokenRange } from './noun-phrase';
import type { Reading } from './reading';

/** Whether nothing in the phrase says which one is meant. */
export function isIndefinite(reading: Reading, { from, to }: TokenRange): boolean {
  const { tokens, lexicon } = reading;
  const { grammar } = lexicon;
  const first = tokens[from]?.folded ?? '';
  const forms = lexicon.lexicon.grammar.listedForms?.(first) ?? [first];
  if (grammar.indefinites.has(first) || grammar.quantifiers.lengthAt(tokens, from, to) > 0) return true;
  if (grammar.determiners.has(first) || grammar.pronouns.has(first)) return false;
  return lexicon.lexicon.grammar.isDefinite
    ? isBareNoun(reading, { from, to }, forms)
    : isBarePlural(reading, { from, to });
}

/** Without article, owner or name: in a language whose article is glued, the next word tells. */
function isBareNoun(reading: Reading, { from, to }: TokenRange, forms: readonly string[]): boolean {
  const { text, tokens, mentionAt, lexicon } = reading;
  const { isDefinite } = lexicon.lexicon.grammar;
  const written = text.slice(tokens[from]?.start, tokens[from]?.end);
  if (isDefinite?.(written) || (mentionAt[from] ?? -1) >= 0) return false;
  if (
    lexicon.grammar.quantifiers.lengthAt(tokens, from, to) === 0 &&
    forms.some((form) => hasOwner(reading, from, form))
  )
    return false;
  for (let at = from + 1; at < to; at++) {
    const word = tokens[at]?.folded ?? '';
    if (lexicon.grammar.sourceLinks.has(word) || lexicon.grammar.sourceStops.lengthAt(tokens, at, to) > 0)
      break;
    if (isDefinite?.(word) || (mentionAt[at] ?? -1) >= 0) return false;
  }
  return true;
}

/** «جاره», «زميلتها»: a noun with its owner glued behind it. */
function hasOwner({ tokens, lexicon }: Reading, at: number, form: string): boolean {
  const word = tokens[at]?.folded ?? '';
  return form.length < word.length && word.startsWith(form.slice(0, -1)) && lexicon.kinds.role.has(form);
}

/** "Shopkeepers", "rescue workers": a plural that begins small, or would if it did not open the sentence. */
function isBarePlural({ text, tokens, lexicon, mentionAt }: Reading, { from, to }: TokenRange): boolean {
  let last = from;
  while (
    last + 1 < to &&
    tokens[last + 1]?.kind === 'word' &&
    !lexicon.grammar.sourceLinks.has(tokens[last + 1]?.folded ?? '') &&
    !lexicon.grammar.relatives.has(tokens[last + 1]?.folded ?? '')
  )
    last++;
  const token = tokens[last];
  if (!token || (mentionAt[last] ?? -1) >= 0) return false;
  const isName = /^\p{Lu}/u.test(text.slice(token.start, token.end)) && last > from;
  return !isName && lexicon.lexicon.grammar.isPlural(token.folded);
}

/** Whether the noun, by its ending, speaks of a person. */
export function looksPerson({ tokens, lexicon }: Reading, { from, to }: TokenRange): boolean {
  const { looksPerson: looks } = lexicon.lexicon.grammar;
  if (!looks) return false;
  for (let at = from; at < to; at++) {
    const word = tokens[at]?.folded ?? '';
    if (
      at > from &&
      (word === ',' || lexicon.grammar.sourceLinks.has(word) || lexicon.grammar.relatives.has(word))
    )
      return false;
    if (looks(word)) return true;
  }
  return false;
}
