import type { Span } from '../model/span';
import { foldText } from './fold';

export type TokenKind = 'word' | 'number' | 'punctuation' | 'newline';

/** A word, number, single punctuation mark or newline of the text. Spaces are between tokens. */
export interface Token extends Span {
  readonly kind: TokenKind;
  /** Folded form (`core/text/fold`). */
  readonly folded: string;
  /** Whether a space, or nothing but the text's edge, stands before it. */
  readonly spaceBefore: boolean;
}

/**
 * In order: dotted initials (U.S., د.ك), words with inner apostrophes (O'Brien; a possessive 's is its own
 * token), numbers with inner separators, newline, any other visible character. Tatweel, marks and joiners
 * belong to the word they stand in.
 */
const TOKEN =
  /(?:\p{L}(?:\.\p{L})+\.?(?![\p{L}]))|(?:(?<=[\p{L}\p{N}])['’]s(?![\p{L}\p{N}]))|(?:\p{L}[\p{L}\p{M}\p{Cf}ـ]*(?:['’](?!s(?![\p{L}\p{N}]))\p{L}[\p{L}\p{M}\p{Cf}ـ]*|\p{N}+[\p{L}\p{M}]*)*)|(?:\p{N}+(?:[.,:/٫٬]\p{N}+)*)|(?:[\n\u2028\u2029])|(?:[^\s])/gu;

const NUMBER = /^\p{N}/u;
const LETTER = /^\p{L}/u;

function kindOf(raw: string): TokenKind {
  if (LETTER.test(raw) || (raw.length === 2 && raw[1] === 's')) return 'word';
  if (NUMBER.test(raw)) return 'number';
  return raw === '\n' || raw === '\u2028' || raw === '\u2029' ? 'newline' : 'punctuation';
}

/** Splits text into tokens in order. Linear; offsets are UTF-16 units of `text`. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  // Words come back: each spelling is looked at once.
  const known = new Map<string, Pick<Token, 'kind' | 'folded'>>();
  let previousEnd = -1;
  for (const match of text.matchAll(TOKEN)) {
    const start = match.index;
    const raw = match[0];
    let token = known.get(raw);
    if (token === undefined) {
      token = { kind: kindOf(raw), folded: foldText(raw) };
      known.set(raw, token);
    }
    const end = start + raw.length;
    tokens.push({ start, end, kind: token.kind, folded: token.folded, spaceBefore: start !== previousEnd });
    previousEnd = end;
  }
  return tokens;
}
