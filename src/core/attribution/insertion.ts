/*
 * What may stand between a source and its verb: "Jane Porter, the headteacher, who retired in May, said". Walking
 * back from the last comma, pieces that open like an insertion (relative, preposition, participle, age) are stepped
 * over; a noun phrase is the source, or an apposition when another noun phrase stands before it at the clause's start.
 */

import { hitsAt } from './hits';
import { isVerb, looksPast, type TokenRange } from './noun-phrase';
import type { Reading, Sentence } from './reading';

/** The comma-delimited head of a subject, and the apposition behind it, if one belongs to the source. */
export interface Head {
  readonly piece: TokenRange;
  readonly apposition?: TokenRange;
}

/** Pieces between commas stepped over, and the longest stretch looked at, in tokens. */
const MAX_PIECES = 5;
const MAX_REACH = 60;
/** Longest apposition that is part of the source (claims.md, D5), and longest head in front of one. */
const MAX_APPOSITION = 12;
const MAX_HEAD = 12;
/** A relative stands so near to the head of what it belongs to. */
const RELATIVE_REACH = 5;
const PIECE_BORDER = /^[;:\n]$/;

/** The piece that holds the subject of a verb whose insertion ends at `comma`; `undefined` when none can. */
export function headOverInsertions(reading: Reading, sentence: Sentence, comma: number): Head | undefined {
  const border = Math.max(sentence.from, comma - MAX_REACH);
  let end = comma;
  for (let pieces = 0; pieces < MAX_PIECES; pieces++) {
    const from = pieceStart(reading, end, border);
    if (from >= end) return undefined;
    const piece = { from, to: end };
    const isFirst = from <= border || reading.tokens[from - 1]?.folded !== ',';
    if (!isInserted(reading, sentence, piece)) {
      if (isFirst) return { piece };
      return withHead(reading, sentence, piece, border) ?? { piece };
    }
    if (isFirst) return undefined;
    end = from - 1;
  }
  return undefined;
}

function withHead(reading: Reading, sentence: Sentence, piece: TokenRange, border: number): Head | undefined {
  let to = piece.from - 1;
  let head = { from: pieceStart(reading, to, border), to };
  const isBeside = !isAge(reading, head);
  if (!isBeside) {
    to = head.from - 1;
    head = { from: pieceStart(reading, to, border), to };
  }
  const isHead =
    head.from < head.to &&
    head.to - head.from <= MAX_HEAD &&
    !isInserted(reading, sentence, head) &&
    isVerbless(reading, sentence, head) &&
    !opensTime(reading, head.from);
  if (!isHead || !isVerbless(reading, sentence, beforeRelative(reading, piece))) return undefined;
  const isShort = isBeside && piece.to - piece.from <= MAX_APPOSITION && !hasRelative(reading, piece);
  return { piece: head, ...(isShort ? { apposition: piece } : {}) };
}

function pieceStart({ tokens, quotationAt, quotations }: Reading, end: number, border: number): number {
  let at = end;
  while (at > border) {
    const token = tokens[at - 1];
    if (!token || token.folded === ',' || PIECE_BORDER.test(token.folded)) break;
    const quotation = quotations[quotationAt[at - 1] ?? -1];
    if (quotation && quotation.end === token.end && quotation.words > MAX_PIECES) break;
    at--;
  }
  return at;
}

/** Whether a piece says when, where, how old or which, and so cannot be the subject itself. */
function isInserted(reading: Reading, sentence: Sentence, { from, to }: TokenRange): boolean {
  const { tokens, lexicon, mentionAt } = reading;
  const { grammar } = lexicon;
  const first = tokens[from];
  if (!first) return true;
  if (isAge(reading, { from, to })) return true;
  if ((mentionAt[from] ?? -1) >= 0 && first.kind !== 'number') return false;
  if (looksPast(reading, from) || looksProgressive(reading, from) || hasInnerRelative(reading, { from, to }))
    return true;
  if (grammar.relatives.lengthAt(tokens, from, to) > 0 || opensTime(reading, from)) return true;
  if (grammar.pronouns.has(first.folded) || grammar.determiners.has(first.folded)) return false;
  if (grammar.sourceStops.lengthAt(tokens, from, to) > 0) return true;
  return hitsAt(sentence, from).some(
    ({ cue }) =>
      /^(?:channel|addressee|anon-marker|preposition|shift)$/.test(cue.cls) ||
      (cue.cls === 'verb' && cue.form?.tense === 'participle'),
  );
}

/** "visiting the site": the language's own ending of what somebody is doing. */
function looksProgressive({ text, tokens, lexicon }: Reading, at: number): boolean {
  const token = tokens[at];
  if (!token || /\p{Lu}/u.test(text[token.start] ?? '')) return false;
  return lexicon.lexicon.grammar.looksProgressive?.(token.folded) ?? false;
}

/** "a copy of which was sent to the paper". */
function hasInnerRelative({ tokens, lexicon: { grammar } }: Reading, { from, to }: TokenRange): boolean {
  for (let at = from + 1; at < Math.min(to, from + RELATIVE_REACH); at++) {
    if (
      grammar.relatives.has(tokens[at]?.folded ?? '') &&
      grammar.sourceLinks.has(tokens[at - 1]?.folded ?? '')
    )
      return true;
  }
  return false;
}

/** "Lina Saad, 34, a nurse". */
function isAge({ tokens }: Reading, { from, to }: TokenRange): boolean {
  return tokens[from]?.kind === 'number' && to - from === 1;
}

function opensTime({ tokens, lexicon: { grammar } }: Reading, at: number): boolean {
  const word = tokens[at]?.folded ?? '';
  return grammar.timeWords.has(word) || grammar.fillers.has(word);
}

function isVerbless(reading: Reading, sentence: Sentence, { from, to }: TokenRange): boolean {
  const { grammar } = reading.lexicon;
  for (let at = from; at < to; at++) {
    const word = reading.tokens[at]?.folded ?? '';
    if (isVerb(reading, sentence, at) || grammar.auxiliaries.has(word)) return false;
    if (at > from && looksPast(reading, at)) return false;
  }
  return true;
}

/** A noun phrase as far as its relative clause. */
export function beforeRelative(reading: Reading, { from, to }: TokenRange): TokenRange {
  const { tokens, lexicon } = reading;
  for (let at = from + 1; at < to; at++) {
    if (lexicon.grammar.relatives.lengthAt(tokens, at, to) > 0) return { from, to: at };
  }
  return { from, to };
}

function hasRelative(reading: Reading, range: TokenRange): boolean {
  return beforeRelative(reading, range).to < range.to;
}
