/*
 * Whom a definite noun or a pronoun means (claims.md, D7): «المصدر» after «مصدر عسكري», "the agency" after "the
 * National News Agency", "she" after the one person of the sentence before.
 */
import type { Span } from '../model/span';
import type { SourceFacets } from './kind';
import type { TokenRange } from './noun-phrase';
import type { Reading, Sentence } from './reading';

/** A source that was named, as later words may point back to it. */
export interface Named {
  readonly range: TokenRange;
  readonly facets: SourceFacets;
  readonly sentence: number;
}

/** A person whom a pronoun can mean. */
export interface Person {
  readonly source: Span;
  readonly sentence: number;
}

/** Sources remembered, and sentences looked back for a person. */
export const REMEMBERED = 8;
const SENTENCES_BACK = 2;
/** Where the noun comes first, it is among so many words. */
const HEAD_REACH = 2;
/** Longest phrase that points back by its noun alone, without its determiner. */
const MAX_WORDS = 1;

/** The last longer source with the same noun; `undefined` when the phrase is not definite or says more. */
export function antecedentOf(
  reading: Reading,
  range: TokenRange,
  recent: readonly Named[],
): Named | undefined {
  const noun = definiteNoun(reading, range);
  if (noun === undefined) return undefined;
  const forms = formsOf(reading, noun);
  for (let index = recent.length - 1; index >= 0; index--) {
    const named = recent[index] as Named;
    if (named.range.to - named.range.from <= range.to - range.from) continue;
    const reach = reading.lexicon.lexicon.grammar.headLast ? named.range.to : named.range.from + HEAD_REACH;
    for (let at = named.range.from; at < Math.min(named.range.to, reach); at++) {
      const word = reading.tokens[at]?.folded ?? '';
      if (word === ',' || (at > named.range.from && reading.lexicon.grammar.sourceLinks.has(word))) break;
      if (formsOf(reading, at).some((form) => forms.includes(form))) return named;
    }
  }
  return undefined;
}

function definiteNoun({ tokens, lexicon, mentionAt }: Reading, { from, to }: TokenRange): number | undefined {
  const { grammar } = lexicon;
  const word = tokens[from]?.folded ?? '';
  const isDetermined = grammar.determiners.has(word) && !grammar.indefinites.has(word);
  const at = isDetermined ? from + 1 : from;
  if (to - at !== MAX_WORDS || (mentionAt[at] ?? -1) >= 0) return undefined;
  return isDetermined || lexicon.lexicon.grammar.isDefinite?.(word) ? at : undefined;
}

/** A word as word lists hold it; what is left of short words means nothing. */
function formsOf({ tokens, lexicon }: Reading, at: number): readonly string[] {
  const word = tokens[at]?.folded ?? '';
  return (lexicon.lexicon.grammar.listedForms?.(word) ?? [word]).filter((form) => form.length > 2);
}

/** The only person of the nearest sentence that names any, in this or the previous paragraph. */
export function personBefore(reading: Reading, index: number, before: number): Person | undefined {
  const own = reading.sentences[index];
  if (!own) return undefined;
  for (let at = index; at >= Math.max(0, index - SENTENCES_BACK); at--) {
    const sentence = reading.sentences[at] as Sentence;
    if (own.line - sentence.line > 1) return undefined;
    const persons = personsOf(reading, sentence.from, at === index ? before : sentence.to);
    const [only] = persons.values();
    if (persons.size > 1) return undefined;
    if (only) return { source: only, sentence: at };
  }
  return undefined;
}

function personsOf({ mentions, mentionAt }: Reading, from: number, to: number): Map<number, Span> {
  const persons = new Map<number, Span>();
  for (let at = from; at < to; at++) {
    const mention = mentions[mentionAt[at] ?? -1];
    if (mention?.type === 'person' && !persons.has(mention.entity))
      persons.set(mention.entity, { start: mention.start, end: mention.end });
  }
  return persons;
}
