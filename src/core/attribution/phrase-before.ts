import type { Token } from '../text/tokens';
import { hitsAt } from './hits';
import { beforeRelative, headOverInsertions } from './insertion';
import { isVerb, looksPast, type TokenRange, trimmed } from './noun-phrase';
import { clauseAt, type Reading, type Sentence } from './reading';

/** Longest source in front of its verb, in tokens. */
const MAX_SOURCE = 24;
/** A relative clause without commas between a source and its verb is at most this long. */
const MAX_RELATIVE = 20;

/**
 * The noun phrase in front of a verb, as far as the border of its clause: "A spokesman for the ministry said",
 * «مصادر محلية تحدثت». Insertions between commas and relative clauses are stepped over; a short apposition ("Jane
 * Smith, editor of the paper, said") belongs to the source.
 */
export function phraseBefore(reading: Reading, sentence: Sentence, verb: number): TokenRange | undefined {
  const { tokens, lexicon } = reading;
  const border = Math.max(clauseAt(sentence, verb).from, verb - 2 * MAX_SOURCE);
  const end = withoutAuxiliaries(reading, verb, border);
  if (lexicon.grammar.relatives.has(tokens[end - 1]?.folded ?? '')) return undefined;
  if (end > border && tokens[end - 1]?.folded === ',') {
    const head = headOverInsertions(reading, sentence, end - 1);
    if (!head) return undefined;
    const to = beforeRelative(reading, head.piece).to;
    const source = phraseEndingAt(reading, sentence, to, head.piece.from);
    return source && head.apposition && source.to === head.piece.to
      ? trimmed(reading, { from: source.from, to: head.apposition.to })
      : source;
  }
  const relative = relativeBefore(reading, sentence, end);
  return relative === undefined
    ? phraseEndingAt(reading, sentence, end, border)
    : phraseEndingAt(reading, sentence, relative, clauseAt(sentence, relative - 1).from);
}

/** The phrase that ends at a token, however far back to the border it reaches. */
function phraseEndingAt(
  reading: Reading,
  sentence: Sentence,
  end: number,
  border: number,
): TokenRange | undefined {
  const from = startOfPhrase(reading, sentence, end, border);
  const reduced = reducedRelative(reading, sentence, from, border);
  if (reduced !== undefined) {
    const head = phraseEndingAt(reading, sentence, reduced, border);
    return head && { from: head.from, to: end };
  }
  return trimmed(reading, {
    from: afterCharge(reading, afterOpening(reading, sentence, from, end), end),
    to: end,
  });
}

/** "a charge the ministry denies": a clause without conjunction behind the noun that it is about. */
function afterCharge({ tokens, lexicon: { grammar } }: Reading, from: number, end: number): number {
  for (let at = from + 1; at + 1 < end; at++) {
    const isCharge = grammar.chargeNouns.has(tokens[at]?.folded ?? '');
    if (
      isCharge &&
      grammar.determiners.has(tokens[at - 1]?.folded ?? '') &&
      tokens[at + 1]?.kind === 'word' &&
      grammar.sourceLinks.lengthAt(tokens, at + 1, end) === 0
    )
      return at + 1;
  }
  return from;
}

/** "A survey published in June showed": where a participle with its preposition begins, behind the noun it describes. */
function reducedRelative(
  reading: Reading,
  sentence: Sentence,
  from: number,
  border: number,
): number | undefined {
  const { tokens, lexicon } = reading;
  const { grammar } = lexicon;
  const participle = from - 1;
  if (lexicon.lexicon.grammar.verbFirst || participle <= border) return undefined;
  const isPast =
    looksPast(reading, participle) ||
    hitsAt(sentence, participle).some(({ cue }) => cue.form?.tense === 'perfect');
  const opens =
    grammar.sourceLinks.lengthAt(tokens, from, sentence.to) +
    grammar.agents.lengthAt(tokens, from, sentence.to);
  const before = tokens[participle - 1];
  const isNoun =
    before?.kind === 'word' &&
    !grammar.auxiliaries.has(before.folded) &&
    !grammar.pronouns.has(before.folded) &&
    !grammar.fillers.has(before.folded) &&
    !isVerb(reading, sentence, participle - 1);
  return isPast && opens > 0 && isNoun ? participle : undefined;
}

function startOfPhrase(reading: Reading, sentence: Sentence, end: number, border: number): number {
  let from = end;
  while (from > border && end - from < MAX_SOURCE) {
    const step = stepBack(reading, sentence, from - 1, border);
    if (step === undefined) break;
    from = step;
  }
  return from;
}

/**
 * "A man who lost his house said": where the relative clause right before a verb begins, if one does. A verb must
 * stand between the two, or else the verb itself is the relative's ("which the ministry said").
 */
function relativeBefore(reading: Reading, sentence: Sentence, end: number): number | undefined {
  const { tokens, lexicon } = reading;
  const { grammar } = lexicon;
  if (lexicon.lexicon.grammar.verbFirst) return undefined;
  let hasOwnVerb = false;
  for (let at = end - 1; at > Math.max(sentence.from, end - MAX_RELATIVE); at--) {
    const token = tokens[at] as Token;
    if (token.kind === 'punctuation' && /^[,;:"]$/.test(token.folded)) return undefined;
    const isRelative = grammar.relatives.has(token.folded);
    if (isRelative && at < end - 1 && hasOwnVerb) {
      const isNoun = tokens[at - 1]?.kind === 'word' && !isVerb(reading, sentence, at - 1);
      return isNoun && !grammar.sourceStops.has(tokens[at - 1]?.folded ?? '') ? at : undefined;
    }
    if (grammar.that.has(token.folded)) return undefined;
    if (isVerb(reading, sentence, at) || (looksPast(reading, at) && at < end - 1)) hasOwnVerb = true;
  }
  return undefined;
}

function withoutAuxiliaries(reading: Reading, verb: number, border: number): number {
  const {
    tokens,
    lexicon: { grammar, lexicon },
  } = reading;
  let end = verb;
  while (end > border) {
    const word = tokens[end - 1]?.folded ?? '';
    const isLoose =
      grammar.auxiliaries.has(word) ||
      grammar.fillers.has(word) ||
      (lexicon.grammar.looksAdverb?.(word) === true && end - 1 > border) ||
      lexicon.grammar.apostrophes.includes(word);
    const isSeeming =
      word === lexicon.grammar.infinitive && grammar.seeming.has(tokens[end - 2]?.folded ?? '');
    if (!isLoose && !isSeeming) break;
    end -= isSeeming ? 2 : 1;
  }
  return end;
}

/** The next token to the left that belongs to the phrase, or `undefined` at its border. */
function stepBack(reading: Reading, sentence: Sentence, at: number, border: number): number | undefined {
  const { tokens, lexicon, mentionAt, quotationAt, quotations } = reading;
  const token = tokens[at] as Token;
  if (token.kind === 'newline') return undefined;
  if ((mentionAt[at] ?? -1) >= 0) return at;
  if (token.folded === ',') return undefined;
  if (token.kind === 'punctuation') {
    const quotation = quotations[quotationAt[at] ?? -1];
    if (quotation && quotation.words <= 4) return at;
    const isPossessive =
      token.folded === "'" && !token.spaceBefore && /s$/.test(tokens[at - 1]?.folded ?? '');
    if (isPossessive) return at;
    return /^[()'/.-]$/.test(token.folded) &&
      tokens[at + 1]?.spaceBefore === (token.folded === ')' || token.folded === '.')
      ? at
      : undefined;
  }
  if (lexicon.grammar.clauseBreaks.has(token.folded) || lexicon.grammar.that.has(token.folded))
    return undefined;
  if (isVerb(reading, sentence, at) || lexicon.grammar.auxiliaries.has(token.folded)) return undefined;
  if (isBaseVerb(reading, sentence, at)) return undefined;
  if (lexicon.grammar.coordinators.has(token.folded) && hasVerb(reading, sentence, border, at))
    return undefined;
  return at;
}

/** "Police say they": a verb of saying without an ending, unless "to" or "will" stands before it. */
function isBaseVerb({ tokens, lexicon: { grammar } }: Reading, sentence: Sentence, at: number): boolean {
  if (at === sentence.from || grammar.unreal.has(tokens[at - 1]?.folded ?? '')) return false;
  return hitsAt(sentence, at).some(
    ({ cue }) => cue.cls === 'verb' && cue.form?.tense === 'base' && !cue.homograph,
  );
}

function hasVerb(reading: Reading, sentence: Sentence, from: number, to: number): boolean {
  for (let at = to - 1; at >= from; at--) {
    if (reading.tokens[at]?.folded === ',') return true;
    if (isVerb(reading, sentence, at) || looksPast(reading, at)) return true;
  }
  return false;
}

/** Past conjunctions, adverbs and "In a statement" at the head of the clause. */
function afterOpening(reading: Reading, sentence: Sentence, from: number, end: number): number {
  const { tokens, lexicon } = reading;
  let at = from;
  while (at < end) {
    const opening = hitsAt(sentence, at).find(({ cue }) => cue.cls === 'channel' || cue.cls === 'shift');
    const stop = lexicon.grammar.sourceStops.lengthAt(tokens, at, end);
    if (opening) at = opening.to;
    else if (lexicon.grammar.clauseBreaks.lengthAt(tokens, at, end) > 0)
      at += lexicon.grammar.clauseBreaks.lengthAt(tokens, at, end);
    else if (lexicon.grammar.coordinators.has(tokens[at]?.folded ?? '') || tokens[at]?.kind === 'punctuation')
      at++;
    else if (stop > 0 && (reading.mentionAt[at] ?? -1) < 0 && !keepsOpening(reading, at))
      at = afterDate(reading, at + stop, end);
    else break;
  }
  return at;
}

/** "In 2019 the army": past the date behind a preposition. */
function afterDate({ tokens, lexicon: { grammar } }: Reading, from: number, end: number): number {
  let at = from;
  while (at + 1 < end && (tokens[at]?.kind === 'number' || grammar.timeWords.has(tokens[at]?.folded ?? '')))
    at++;
  return at;
}

/** "this group", «هذه المجموعة», "they": words that end a source further on but may open one. */
function keepsOpening({ tokens, lexicon: { grammar } }: Reading, at: number): boolean {
  const word = tokens[at]?.folded ?? '';
  return grammar.pronouns.has(word) || grammar.determiners.has(word);
}
