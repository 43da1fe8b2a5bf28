import type { Token } from '../text/tokens';
import { hitsAt, isVerb, type TokenRange, trimmed } from './noun-phrase';
import { clauseAt, type Reading, type Sentence } from './reading';

/** Longest source in front of its verb, and longest insertion between the two, in tokens. */
const MAX_SOURCE = 24;
const MAX_INSERTION = 24;

/**
 * The noun phrase in front of a verb, as far as the border of its clause: "A spokesman for the ministry said",
 * «مصادر محلية تحدثت». An insertion between commas ("…, in remarks to a channel, said") is stepped over; an apposition
 * ("Jane Smith, editor of the paper, said") belongs to the source.
 */
export function phraseBefore(reading: Reading, sentence: Sentence, verb: number): TokenRange | undefined {
  const { tokens } = reading;
  const clause = clauseAt(sentence, verb);
  const border = Math.max(clause.from, verb - MAX_SOURCE - MAX_INSERTION);
  let end = withoutAuxiliaries(reading, verb, border);
  let crossesComma = false;
  if (reading.lexicon.grammar.relatives.has(tokens[end - 1]?.folded ?? '')) return undefined;
  if (end > border && tokens[end - 1]?.folded === ',') {
    const comma = commaBefore(tokens, end - 1, border);
    if (comma === undefined) return undefined;
    crossesComma = isApposition(reading, sentence, comma + 1, end - 1);
    end = crossesComma ? end - 1 : comma;
  }
  let from = end;
  while (from > border && end - from < MAX_SOURCE) {
    const step = stepBack(reading, sentence, from - 1, border, crossesComma);
    if (step === undefined) break;
    if (tokens[from - 1]?.folded === ',') crossesComma = false;
    from = step;
  }
  return trimmed(reading, { from: afterOpening(reading, sentence, from, end), to: end });
}

function withoutAuxiliaries({ tokens, lexicon: { grammar } }: Reading, verb: number, border: number): number {
  let end = verb;
  while (end > border) {
    const word = tokens[end - 1]?.folded ?? '';
    if (!grammar.auxiliaries.has(word) && !grammar.fillers.has(word)) break;
    end--;
  }
  return end;
}

function commaBefore(tokens: readonly Token[], end: number, border: number): number | undefined {
  for (let at = end - 1; at > border && at > end - MAX_INSERTION; at--)
    if (tokens[at]?.folded === ',') return at;
  return undefined;
}

/** An insertion is an apposition unless it says when, where or to whom something was said. */
function isApposition(reading: Reading, sentence: Sentence, from: number, to: number): boolean {
  const { tokens, lexicon } = reading;
  const { grammar } = lexicon;
  if (from >= to) return false;
  if (
    hitsAt(sentence, from).some(({ cue }) =>
      /^(?:channel|addressee|anon-marker|preposition|shift)$/.test(cue.cls),
    )
  )
    return false;
  const first = tokens[from]?.folded ?? '';
  return (
    !grammar.timeWords.has(first) &&
    !grammar.fillers.has(first) &&
    grammar.sourceStops.lengthAt(tokens, from, to) === 0
  );
}

/** The next token to the left that belongs to the phrase, or `undefined` at its border. */
function stepBack(
  reading: Reading,
  sentence: Sentence,
  at: number,
  border: number,
  crossesComma: boolean,
): number | undefined {
  const { tokens, lexicon, mentionAt, quotationAt, quotations } = reading;
  const token = tokens[at] as Token;
  if (token.kind === 'newline') return undefined;
  if ((mentionAt[at] ?? -1) >= 0) return at;
  if (token.folded === ',') return crossesComma ? at : undefined;
  if (token.kind === 'punctuation') {
    const quotation = quotations[quotationAt[at] ?? -1];
    if (quotation && quotation.words <= 4) return at;
    return /^[()'/.-]$/.test(token.folded) &&
      tokens[at + 1]?.spaceBefore === (token.folded === ')' || token.folded === '.')
      ? at
      : undefined;
  }
  if (lexicon.grammar.clauseBreaks.has(token.folded) || lexicon.grammar.that.has(token.folded))
    return undefined;
  if (isVerb(reading, sentence, at) || lexicon.grammar.auxiliaries.has(token.folded)) return undefined;
  if (lexicon.grammar.coordinators.has(token.folded) && hasVerb(reading, sentence, border, at))
    return undefined;
  return at;
}

function hasVerb(reading: Reading, sentence: Sentence, from: number, to: number): boolean {
  for (let at = to - 1; at >= from; at--) {
    if (reading.tokens[at]?.folded === ',') return true;
    if (isVerb(reading, sentence, at) || /[a-z]ed$/.test(reading.tokens[at]?.folded ?? '')) return true;
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
    else if (stop > 0 && (reading.mentionAt[at] ?? -1) < 0 && !keepsOpening(reading, at)) at += stop;
    else break;
  }
  return at;
}

/** "this group", «هذه المجموعة», "they": words that end a source further on but may open one. */
function keepsOpening({ tokens, lexicon: { grammar } }: Reading, at: number): boolean {
  const word = tokens[at]?.folded ?? '';
  return grammar.pronouns.has(word) || grammar.determiners.has(word);
}
