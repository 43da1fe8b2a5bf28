import type { SourceKind } from '../model/analysis';
import type { PhraseSet } from '../text/phrase-set';
import { hitsAt, type TokenRange } from './noun-phrase';
import type { Reading, Sentence } from './reading';

/** What the words of a source say it is, before anything else is known; `undefined` when they say nothing. */
export type Head = Exclude<SourceKind, 'hearsay'> | 'role';

/** Only so many words from the start of a source decide what it is. */
const HEAD_WORDS = 6;
/** An unnamed head stands among so many first words. */
const UNNAMED_REACH = 3;

export function headOf(reading: Reading, sentence: Sentence, source: TokenRange): Head | undefined {
  const { mentions, mentionAt, lexicon } = reading;
  const { kinds } = lexicon;
  const start = headStart(reading, source);
  const end = Math.min(source.to, start + HEAD_WORDS);
  const person = hasPerson(reading, source);
  const unnamed = person ? undefined : unnamedHead(reading, sentence, { from: start, to: end });
  if (unnamed) return unnamed;
  for (let at = start; at < end; at++) {
    const word = wordAt(reading, at);
    if (inSet(kinds.document, reading, at, word)) return 'document';
    if (inSet(kinds.social, reading, at, word)) return 'social';
    const isRole = at === start && inSet(kinds.role, reading, at, word);
    if (inSet(kinds.official, reading, at, word)) return 'official';
    if (isRole) return person ? 'person' : 'role';
    if (inSet(kinds.outlet, reading, at, word)) return 'outlet';
    if (inSet(kinds.organisation, reading, at, word)) return 'organisation';
    if (mentions[mentionAt[at] ?? -1]?.type === 'person') break;
  }
  if (person) return 'person';
  const mention = mentions[mentionAt[start] ?? -1];
  if (mention?.type === 'organisation') return 'organisation';
  if (mention?.type === 'place') return 'official';
  const noun = hitsAt(sentence, start).find(({ cue }) => cue.cls === 'noun')?.cue;
  if (!noun || noun.kind === 'hearsay') return undefined;
  return noun.kind ?? (noun.tone === 'nobody' ? 'unnamed' : 'document');
}

/** "The club's doctor" is a doctor: past the owner, and past determiners. */
function headStart({ tokens, lexicon: { grammar, lexicon } }: Reading, { from, to }: TokenRange): number {
  let start = from;
  for (let at = from; at < to; at++) {
    if (at > from && grammar.sourceLinks.lengthAt(tokens, at, to) > 0) break;
    if (lexicon.grammar.apostrophes.includes(tokens[at]?.folded ?? '') && at + 1 < to) start = at + 1;
  }
  while (start + 1 < to && grammar.determiners.has(tokens[start]?.folded ?? '')) start++;
  return start;
}

/** What an unnamed head near the start of the phrase makes of it, where the phrase does not tell which one it is. */
function unnamedHead(reading: Reading, sentence: Sentence, { from, to }: TokenRange): Head | undefined {
  const { grammar, kinds, lexicon } = reading.lexicon;
  for (let at = from; at < Math.min(to, from + UNNAMED_REACH); at++) {
    const anon = hitsAt(sentence, at).find(({ cue }) => cue.cls === 'anon-source');
    if (!anon || (at > from && anon.cue.strength !== 'strong')) continue;
    const last = anon.cue.words.at(-1) ?? '';
    const forms = lexicon.grammar.listedForms?.(last) ?? [last];
    if (forms.some((form) => kinds.official.has(form))) return 'official';
    const next = wordAt(reading, anon.to);
    const isTold =
      anon.to < to &&
      anon.cue.strength === 'strong' &&
      anon.cue.kind === 'unnamed' &&
      !grammar.sourceWords.has(last) &&
      !lexicon.grammar.isPlural(last) &&
      !grammar.anonModifiers.has(next) &&
      lexicon.grammar.isDefinite?.(wordAt(reading, at)) === false &&
      lexicon.grammar.isDefinite(next);
    if (isTold) return 'role';
    const { kind } = anon.cue;
    return kind === undefined || kind === 'hearsay' ? 'unnamed' : kind;
  }
  return undefined;
}

/** Whether the phrase can be a source without further proof: a name, an office, an outlet, an unnamed head. */
export function isSourceLike(reading: Reading, sentence: Sentence, source: TokenRange): boolean {
  if (headOf(reading, sentence, source) !== undefined) return true;
  if (reading.lexicon.grammar.pronouns.has(reading.tokens[source.from]?.folded ?? '')) return true;
  if (isCapitalised(reading, source)) return true;
  return hitsAt(sentence, source.from).some(
    ({ cue }) => cue.cls === 'noun' || cue.cls === 'anaphoric-source' || cue.cls === 'own-reporting',
  );
}

/** Every word with a capital: a name that nobody knows yet, in scripts that have capitals. */
function isCapitalised({ text, tokens }: Reading, source: TokenRange): boolean {
  for (let at = source.from; at < source.to; at++) {
    const token = tokens[at];
    if (token?.kind === 'word' && !/^\p{Lu}/u.test(text.slice(token.start, token.end))) return false;
  }
  return true;
}

export function hasPerson({ mentions, mentionAt }: Reading, source: TokenRange): boolean {
  for (let at = source.from; at < source.to; at++) {
    if (mentions[mentionAt[at] ?? -1]?.type === 'person') return true;
  }
  return false;
}

function wordAt({ tokens }: Reading, at: number): string {
  return tokens[at]?.folded ?? '';
}

/** In the set whole, as a phrase, or without the letters that belong to other words. */
function inSet(set: PhraseSet, reading: Reading, at: number, word: string): boolean {
  if (set.lengthAt(reading.tokens, at, reading.tokens.length) > 0) return true;
  return reading.lexicon.lexicon.grammar.listedForms?.(word).some((form) => set.has(form)) ?? false;
}
