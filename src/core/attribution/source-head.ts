import type { SourceKind } from '../model/analysis';
import { hitsAt, type TokenRange } from './noun-phrase';
import type { PhraseSet } from './phrase-set';
import type { Reading, Sentence } from './reading';

/** What the words of a source say it is, before anything else is known; `undefined` when they say nothing. */
export type Head = Exclude<SourceKind, 'hearsay'> | 'role';

/** Only so many words from the start of a source decide what it is. */
const HEAD_WORDS = 6;

export function headOf(reading: Reading, sentence: Sentence, source: TokenRange): Head | undefined {
  const { mentions, mentionAt, lexicon } = reading;
  const end = Math.min(source.to, source.from + HEAD_WORDS);
  const person = hasPerson(reading, source);
  for (let at = source.from; at < end; at++) {
    const hits = hitsAt(sentence, at);
    const anon = hits.find(({ cue }) => cue.cls === 'anon-source');
    if (anon && !person && (at === source.from || anon.cue.strength === 'strong') && at <= source.from + 2) {
      const kind = speaksForBody(reading, at, end) ? 'official' : anon.cue.kind;
      return kind === undefined || kind === 'hearsay' ? 'unnamed' : kind;
    }
  }
  for (let at = source.from; at < end; at++) {
    const word = wordAt(reading, at);
    const { kinds } = lexicon;
    if (inSet(kinds.document, reading, at, word)) return 'document';
    if (inSet(kinds.social, reading, at, word)) return 'social';
    if (inSet(kinds.outlet, reading, at, word)) return 'outlet';
    if (inSet(kinds.official, reading, at, word)) return 'official';
    if (inSet(kinds.organisation, reading, at, word)) return 'organisation';
    const mention = mentions[mentionAt[at] ?? -1];
    if (mention?.type === 'person') break;
  }
  if (person) return 'person';
  const mention = mentions[mentionAt[source.from] ?? -1];
  if (mention?.type === 'organisation') return 'organisation';
  if (mention?.type === 'place') return 'official';
  return inSet(lexicon.kinds.role, reading, source.from, wordAt(reading, source.from)) ? 'role' : undefined;
}

/** «المتحدث باسم الوزارة»: an office that speaks for a body is no unnamed source. */
function speaksForBody(reading: Reading, at: number, end: number): boolean {
  const { kinds } = reading.lexicon;
  if (!inSet(kinds.official, reading, at, wordAt(reading, at))) return false;
  for (let next = at + 1; next < end; next++) {
    if ((reading.mentionAt[next] ?? -1) >= 0) return true;
    const word = wordAt(reading, next);
    if (inSet(kinds.official, reading, next, word) || inSet(kinds.organisation, reading, next, word))
      return true;
  }
  return false;
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

/** In the set whole, as a phrase, or without glued letters and article. */
function inSet(set: PhraseSet, reading: Reading, at: number, word: string): boolean {
  if (set.lengthAt(reading.tokens, at, reading.tokens.length) > 0) return true;
  const { article } = reading.lexicon.lexicon.grammar;
  if (article === '') return false;
  const bare = word.replace(/^[وف]?[بل]?(?=.{3})/, '');
  for (const form of [
    word.replace(/^[وفبل]/, ''),
    bare,
    bare.startsWith(article) ? bare.slice(article.length) : bare,
    word.startsWith('لل') ? word.slice(2) : word,
    word.startsWith(article) ? word.slice(article.length) : word,
  ]) {
    if (set.has(form)) return true;
  }
  return false;
}
