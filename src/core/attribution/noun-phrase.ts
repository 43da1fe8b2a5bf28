/*
 * The noun phrase that names a source (claims.md, D5), found without a parser: forward from a cue until a word
 * that cannot belong to it, or backward from a verb to the border of its clause. Names found by the recognizer
 * are never cut. Where nothing marks the end of an Arabic phrase («وفق مصادر محلية كثف»), definiteness does: once
 * a definite word or an adjective of an unnamed head stands, a bare word begins something else.
 */

import type { Token } from '../text/tokens';
import { hitsAt } from './hits';
import { goesOn, isBound, opensAddressee, type Position } from './phrase-step';
import type { Reading, Sentence } from './reading';

export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

/** Longest source, longest name in quotation marks, longest bracket inside a source; in tokens. */
const MAX_SOURCE = 24;
const MAX_NAME_WORDS = 4;
const MAX_BRACKET = 6;

interface PhraseOptions {
  /** First token after the phrase at the latest. */
  readonly limit: number;
  /** Whether nothing but the phrase itself tells where it ends. */
  readonly strict: boolean;
  /** Whether an object may stand behind it. */
  readonly hasObject?: boolean;
}

/** The phrase that begins at or, past words of time, soon after `from`; `undefined` when there is none. */
export function phraseAfter(
  reading: Reading,
  sentence: Sentence,
  from: number,
  options: PhraseOptions,
): TokenRange | undefined {
  const limit = Math.min(options.limit, from + MAX_SOURCE);
  const start = skipTime(reading, from, limit);
  let at = start;
  while (at < limit) {
    const next = stepForward(reading, sentence, { ...options, start, at, limit });
    if (next <= at) break;
    at = next;
  }
  return trimmed(reading, { from: start, to: at });
}

/** The token after the next piece of the phrase; the same token when the phrase ends. */
function stepForward(reading: Reading, sentence: Sentence, position: Position): number {
  const { start, at, limit, strict } = position;
  const { tokens, mentionAt, mentions } = reading;
  const { grammar } = reading.lexicon;
  const token = tokens[at] as Token;
  const mention = mentions[mentionAt[at] ?? -1];
  const inMention = mention !== undefined && at > start && mentionAt[at - 1] === mentionAt[at];
  if (inMention) return at + 1;
  const isGlued = mention !== undefined && mention.start > token.start;
  if (isGlued && at > start && grammar.sourceStops.lengthAt(tokens, at, limit) > 0) return at;
  if (token.kind === 'newline') return at;
  if (token.kind === 'punctuation')
    return at > start || token.folded === '"' ? afterInsertion(reading, at, limit) : at;
  if (at === start && mention === undefined)
    return grammar.sourceStops.lengthAt(tokens, at, limit) > 0 || grammar.resumptives.has(token.folded)
      ? at
      : at + 1;
  if (at === start) return at + 1;
  if (mention !== undefined && mention.type !== 'place')
    return startsSecondName(reading, { start, at, strict }) ? at : at + 1;
  if (opensAddressee(reading, start, at)) return at;
  if (at > start && hitsAt(sentence, at).some(({ cue }) => cue.cls === 'anon-marker')) return at;
  if (isBound(reading, { start, at, limit })) return at + 2;
  if (isLink(reading, at, limit)) return at + 1;
  if (grammar.sourceStops.lengthAt(tokens, at, limit) > 0 || grammar.that.has(token.folded)) return at;
  if (isVerb(reading, sentence, at)) return at;
  if (strict && grammar.timeWords.has(token.folded)) return at;
  const isSecondPlace = mention !== undefined && at > start && (mentionAt[at - 1] ?? -1) >= 0;
  if (strict && isSecondPlace && !isCoordinated(reading, at)) return at;
  return strict && !goesOn(reading, sentence, position) ? at : at + 1;
}

/** Two names side by side without a conjunction are two phrases, unless the second is the person of an office. */
function startsSecondName(reading: Reading, { start, at, strict }: Omit<Position, 'limit'>): boolean {
  const { mentionAt, mentions } = reading;
  const before = mentionAt[at - 1] ?? -1;
  const own = mentionAt[at] ?? -1;
  if (!strict || before < 0 || before === own || isCoordinated(reading, at)) return false;
  return (
    mentions[own]?.type !== 'person' || mentions[before]?.type === 'person' || before === mentionAt[start]
  );
}

function isCoordinated(reading: Reading, at: number): boolean {
  const word = reading.tokens[at]?.folded ?? '';
  return withoutCoordinator(reading, word) !== word;
}

/** A preposition that goes on with the source, unless it opens a time or a way of speaking. */
function isLink({ tokens, lexicon: { grammar } }: Reading, at: number, limit: number): boolean {
  if (grammar.sourceLinks.lengthAt(tokens, at, limit) === 0 || at + 1 >= limit) return false;
  if (grammar.sourceStops.lengthAt(tokens, at, limit) > 1) return false;
  const next = tokens[at + 1] as Token;
  return (
    next.kind === 'word' &&
    !grammar.timeWords.has(next.folded) &&
    grammar.sourceStops.lengthAt(tokens, at + 1, limit) === 0
  );
}

/** Whether the next word is a finite verb: one of the lexicon's or one of the frequent ones. */
export function isVerb(reading: Reading, sentence: Sentence, at: number): boolean {
  const { tokens, lexicon, mentionAt } = reading;
  if ((mentionAt[at] ?? -1) >= 0) return false;
  const token = tokens[at] as Token;
  if (lexicon.grammar.finiteVerbs.has(token.folded)) return true;
  if (lexicon.lexicon.grammar.looksFinite?.(token.folded)) return true;
  if (lexicon.grammar.seeming.has(token.folded)) return true;
  if (lexicon.grammar.finiteVerbs.has(withoutCoordinator(reading, token.folded))) return true;
  return hitsAt(sentence, at).some(({ cue, prefix }) => {
    const isSure = !cue.homograph || (!lexicon.lexicon.grammar.verbFirst && cue.form?.tense === 'perfect');
    return isFiniteTense(cue.form?.tense) && isSure && prefix.length < 2;
  });
}

/** Whether a word that is no name has the shape of a past tense. */
export function looksPast({ text, tokens, mentionAt, lexicon }: Reading, at: number): boolean {
  const token = tokens[at];
  if (!token || (mentionAt[at] ?? -1) >= 0 || /\p{Lu}/u.test(text[token.start] ?? '')) return false;
  return lexicon.lexicon.grammar.looksPast?.(token.folded) ?? false;
}

function isFiniteTense(tense: string | undefined): boolean {
  return tense === 'perfect' || tense === 'imperfect';
}

/** Over a short name in quotation marks, a short bracket, a hyphen or an initial's full stop. */
function afterInsertion({ tokens, quotationAt, quotations }: Reading, at: number, limit: number): number {
  const token = tokens[at] as Token;
  const quotation = quotations[quotationAt[at] ?? -1];
  if (quotation && quotation.start === token.start) {
    if (quotation.words > MAX_NAME_WORDS) return at;
    let end = at;
    while (end < limit && (tokens[end] as Token).start < quotation.end) end++;
    return end;
  }
  if (token.folded === '(') {
    for (let end = at + 1; end < limit && end <= at + MAX_BRACKET; end++) {
      if (tokens[end]?.folded === ')') return end + 1;
    }
    return at;
  }
  const glued = !token.spaceBefore && tokens[at + 1]?.spaceBefore === false;
  if ((token.folded === '-' || token.folded === "'" || token.folded === '/') && glued) return at + 1;
  if (token.folded === '.' && tokens[at - 1]?.folded.length === 1 && at + 1 < limit) return at + 1;
  return at;
}

/** A word without a conjunction glued before it. */
export function withoutCoordinator({ lexicon }: Reading, word: string): string {
  const [outer = ''] = lexicon.lexicon.grammar.proclitics;
  return word !== '' && outer.includes(word[0] as string) ? word.slice(1) : word;
}

function skipTime({ tokens, lexicon: { grammar } }: Reading, from: number, limit: number): number {
  let at = from;
  while (at < limit) {
    const token = tokens[at] as Token;
    if (!grammar.timeWords.has(token.folded) && !grammar.fillers.has(token.folded)) break;
    at++;
  }
  return at;
}

/** Without words of time, prepositions and marks at its edges; `undefined` when nothing is left. */
export function trimmed(reading: Reading, range: TokenRange): TokenRange | undefined {
  const { tokens, mentionAt, lexicon } = reading;
  const { timeWords, fillers, sourceLinks, determiners } = lexicon.grammar;
  let { from, to } = range;
  const loose = (at: number) => {
    const token = tokens[at] as Token;
    if ((mentionAt[at] ?? -1) >= 0) return false;
    if (token.kind === 'punctuation') return !/^["')\]]$/.test(token.folded);
    return (
      timeWords.has(token.folded) ||
      fillers.has(token.folded) ||
      (sourceLinks.has(token.folded) && !determiners.has(token.folded))
    );
  };
  while (to > from && loose(to - 1)) to--;
  while (from < to && loose(from)) from++;
  return from < to ? { from, to } : undefined;
}
