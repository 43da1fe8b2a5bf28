/*
 * One step of a noun phrase: what the language is asked about the next word, and what ends or continues the phrase by
 * the words around it.
 */
import { hitsAt } from './hits';
import type { Reading, Sentence } from './reading';

/** A place in a phrase, and how it may end. */
export interface Position {
  readonly start: number;
  readonly at: number;
  readonly limit: number;
  readonly strict: boolean;
  readonly hasObject?: boolean;
}

/** Strict mode: asks the language whether a word goes on with the phrase; without a rule of its own it does. */
export function goesOn(
  reading: Reading,
  sentence: Sentence,
  { start, at, hasObject = false }: Position,
): boolean {
  const { tokens, lexicon, mentionAt } = reading;
  const { grammar, kinds } = lexicon;
  const { phraseGoesOn } = lexicon.lexicon.grammar;
  const wordAt = (index: number) => (index < start ? '' : (tokens[index]?.folded ?? ''));
  if (!phraseGoesOn || grammar.sourceLinks.has(wordAt(at - 1))) return true;
  return phraseGoesOn({
    word: wordAt(at),
    before: wordAt(at - 1),
    length: at - start,
    isName: (mentionAt[at] ?? -1) >= 0,
    isPerson: reading.mentions[mentionAt[at] ?? -1]?.type === 'person',
    isAfterPerson: at > start && reading.mentions[mentionAt[at - 1] ?? -1]?.type === 'person',
    isReportNoun: hitsAt(sentence, at).some(({ cue }) => cue.cls === 'noun'),
    isSourceNoun: isSourceNoun(reading, sentence, at),
    hasObject,
    next: wordAt(at + 1),
    words: tokens.slice(start, at).map(({ folded }) => folded),
    isSourceNounBefore: at > start && isSourceNoun(reading, sentence, at - 1),
    isRoleStart: kinds.role.has(withoutArticle(reading, wordAt(start))),
    bareWords: bareWordsBefore(reading, start, at),
    isUnnamedHead: at - 1 === start && hitsAt(sentence, start).some(({ cue }) => cue.cls === 'anon-source'),
    isModifier: grammar.anonModifiers.has,
    isRole: kinds.role.has,
  });
}

/** Words without article right before a word, back to a definite one; without end when there is none. */
function bareWordsBefore({ tokens, lexicon }: Reading, start: number, at: number): number {
  const { isDefinite } = lexicon.lexicon.grammar;
  for (let back = at - 1; back > start; back--) {
    if (isDefinite?.(tokens[back]?.folded ?? '')) return at - 1 - back;
  }
  return Number.POSITIVE_INFINITY;
}

function withoutArticle({ lexicon }: Reading, word: string): string {
  const { article } = lexicon.lexicon.grammar;
  return article !== '' && word.startsWith(article) ? word.slice(article.length) : word;
}

/** Whether the word is one that names sources: unnamed head, report noun, organisation, outlet, office. */
function isSourceNoun(reading: Reading, sentence: Sentence, at: number): boolean {
  if ((reading.mentionAt[at] ?? -1) >= 0) return true;
  if (hitsAt(sentence, at).some(({ cue }) => cue.cls === 'anon-source')) return true;
  const { official, outlet, organisation, role } = reading.lexicon.kinds;
  const word = reading.tokens[at]?.folded ?? '';
  const forms = reading.lexicon.lexicon.grammar.listedForms?.(word) ?? [word];
  return [official, outlet, organisation, role].some((set) => forms.some((form) => set.has(form)));
}

/** «حارس للمحققين», «لصحيفة الصباح»: to whom it was said, behind a source that is complete without it. */
export function opensAddressee(reading: Reading, start: number, at: number): boolean {
  const { tokens, lexicon, mentionAt } = reading;
  const { opensAddressee: opens } = lexicon.lexicon.grammar;
  if (!opens) return false;
  const word = tokens[at]?.folded ?? '';
  const forms = lexicon.lexicon.grammar.listedForms?.(word) ?? [word];
  return opens({
    word,
    first: tokens[start]?.folded ?? '',
    isOutlet: forms.some((form) => lexicon.kinds.outlet.has(form)),
    isPerson: forms.some((form) => lexicon.kinds.role.has(form)),
    isAfterPerson:
      mentionAt[at - 1] !== undefined && reading.mentions[mentionAt[at - 1] ?? -1]?.type === 'person',
    isOffice: (item) =>
      (lexicon.lexicon.grammar.listedForms?.(item) ?? [item]).some(
        (form) => lexicon.kinds.official.has(form) || lexicon.kinds.organisation.has(form),
      ),
  });
}

/** «مطلعة على المحادثات», «حساب الشرطة على إكس»: a preposition and its noun that a word of the source asks for. */
export function isBound(
  { tokens, lexicon }: Reading,
  { start, at, limit }: Omit<Position, 'strict'>,
): boolean {
  const { grammar } = lexicon.lexicon;
  const token = tokens[at];
  if (!grammar.bindsNext || at <= start || at + 1 >= limit || token?.kind !== 'word') return false;
  if (lexicon.grammar.that.has(tokens[at + 1]?.folded ?? '')) return false;
  if (!lexicon.grammar.sourceStops.has(token.folded) && !lexicon.grammar.sourceLinks.has(token.folded))
    return false;
  return (
    grammar.bindsNext(tokens[at - 1]?.folded ?? '') ||
    lexicon.kinds.platform.lengthAt(tokens, at + 1, limit) > 0
  );
}
