import type { SourceKind } from '../model/analysis';
import type { PhraseSet } from '../text/phrase-set';
import { hitsAt } from './hits';
import type { TokenRange } from './noun-phrase';
import type { Reading, Sentence } from './reading';

/** What the words of a source say it is, before anything else is known; `undefined` when they say nothing. */
export type Head = Exclude<SourceKind, 'hearsay'> | 'role';

/** Only so many words from the start of a source decide what it is. */
const HEAD_WORDS = 6;
/** Longest phrase of the lists of kinds, in tokens. */
const MAX_PHRASE = 3;
/** An unnamed head stands among so many first words. */
const UNNAMED_REACH = 3;

export function headOf(reading: Reading, sentence: Sentence, source: TokenRange): Head | undefined {
  const { mentions, mentionAt } = reading;
  const start = headStart(reading, source);
  const person = hasPerson(reading, source);
  const near = { from: start, to: Math.min(source.to, start + HEAD_WORDS) };
  const unnamed = person ? undefined : unnamedHead(reading, sentence, { from: source.from, to: near.to });
  if (unnamed) return unnamed;
  const words = headWords(reading, near);
  for (const at of words) {
    const found = headOfWord(reading, at, { isFirst: at === words[0] || at === start, person });
    if (found) return found;
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

/** The words of the noun itself, without what a preposition or a relative adds, the one that says what it is first. */
function headWords({ tokens, lexicon: { grammar, lexicon } }: Reading, { from, to }: TokenRange): number[] {
  const found: number[] = [];
  for (let at = from; at < to; at++) {
    const isBorder =
      tokens[at]?.folded === ',' ||
      grammar.relatives.has(tokens[at]?.folded ?? '') ||
      grammar.sourceLinks.has(tokens[at]?.folded ?? '') ||
      grammar.agents.has(tokens[at]?.folded ?? '');
    if (at > from && isBorder) break;
    found.push(at);
  }
  return lexicon.grammar.headLast ? found.reverse() : found;
}

/** The kind whose list has the longest phrase at a word; of equals, the first in the order of kinds. */
function headOfWord(
  reading: Reading,
  at: number,
  { isFirst, person }: { isFirst: boolean; person: boolean },
): Head | undefined {
  const { kinds } = reading.lexicon;
  const lists: readonly (readonly [PhraseSet, Head])[] = [
    [kinds.document, 'document'],
    [kinds.social, 'social'],
    [kinds.official, 'official'],
    ...(isFirst ? [[kinds.role, person ? 'person' : 'role'] as const] : []),
    [kinds.outlet, 'outlet'],
    [kinds.organisation, 'organisation'],
  ];
  let best: Head | undefined;
  let longest = 0;
  for (const [set, head] of lists) {
    const length = lengthIn(set, reading, at);
    if (length > longest) {
      best = head;
      longest = length;
    }
  }
  return best;
}

/** "The club's doctor" is a doctor: past the owner, and past determiners. */
function headStart({ tokens, lexicon: { grammar, lexicon } }: Reading, { from, to }: TokenRange): number {
  let start = from;
  for (let at = from; at < to; at++) {
    if (at > from && grammar.sourceLinks.lengthAt(tokens, at, to) > 0) break;
    const isPossessive = tokens[at]?.folded === "'" && at > from && tokens[at]?.spaceBefore === false;
    const isOwner = isPossessive || lexicon.grammar.apostrophes.includes(tokens[at]?.folded ?? '');
    if (isOwner && at + 1 < to) start = at + 1;
  }
  const ofSeveral = grammar.quantifiers.lengthAt(tokens, start, to);
  if (ofSeveral > 0 && grammar.about.has(tokens[start + ofSeveral]?.folded ?? '')) start += ofSeveral + 1;
  while (start + 1 < to && grammar.determiners.has(tokens[start]?.folded ?? '')) start++;
  return start;
}

/** What an unnamed head near the start of the phrase makes of it, where the phrase does not tell which one it is. */
function unnamedHead(reading: Reading, sentence: Sentence, { from, to }: TokenRange): Head | undefined {
  const { grammar, kinds, lexicon } = reading.lexicon;
  for (const at of unnamedPlaces(reading, { from, to })) {
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

/** Where an unnamed head may stand: near the start, and where the noun itself comes last, there too. */
function unnamedPlaces(reading: Reading, { from, to }: TokenRange): number[] {
  const start = headStart(reading, { from, to });
  const nouns = headWords(reading, { from: start, to });
  const { grammar } = reading.lexicon.lexicon;
  const isOwned = reading.tokens
    .slice(from, start)
    .some(({ folded }) => folded === "'" || grammar.apostrophes.includes(folded));
  const places = reading.lexicon.lexicon.grammar.headLast
    ? [isOwned ? start : from, start, ...nouns.slice(0, 1)]
    : grammar.isDefinite
      ? [from, start, start + 1, start + UNNAMED_REACH - 1]
      : [from, start];
  return [...new Set(places)].filter((at) => at < to).sort((a, b) => a - b);
}

/** Whether the phrase can be a source without further proof: a name, an office, an outlet, an unnamed head. */
export function isSourceLike(reading: Reading, sentence: Sentence, source: TokenRange): boolean {
  if (headOf(reading, sentence, source) !== undefined) return true;
  if (reading.lexicon.grammar.pronouns.has(reading.tokens[source.from]?.folded ?? '')) return true;
  if (isCapitalised(reading, source) || isOneOfThem(reading, source)) return true;
  return hitsAt(sentence, source.from).some(
    ({ cue }) => cue.cls === 'noun' || cue.cls === 'anaphoric-source' || cue.cls === 'own-reporting',
  );
}

/** "One of them", "another": of whom was said before. */
function isOneOfThem({ tokens, lexicon: { grammar } }: Reading, { from, to }: TokenRange): boolean {
  const length = grammar.quantifiers.lengthAt(tokens, from, to);
  return length > 0 && (from + length === to || grammar.about.has(tokens[from + length]?.folded ?? ''));
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

/** Tokens of the set's phrase that a word opens, or ends where the last noun counts; 0 for none. */
function lengthIn(set: PhraseSet, { tokens, lexicon: { lexicon } }: Reading, at: number): number {
  const { headLast, listedForms } = lexicon.grammar;
  if (headLast) {
    for (let from = Math.max(0, at - MAX_PHRASE + 1); from < at; from++) {
      if (set.lengthAt(tokens, from, at + 1) === at + 1 - from) return at + 1 - from;
    }
  }
  const length = set.lengthAt(tokens, at, headLast ? at + 1 : tokens.length);
  if (length > 0) return length;
  return listedForms?.(tokens[at]?.folded ?? '').some((form) => set.has(form)) ? 1 : 0;
}
