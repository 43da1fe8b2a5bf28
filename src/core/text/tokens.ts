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
  /(?<initials>\p{L}(?:\.\p{L})+\.?(?![\p{L}]))|(?<possessive>(?<=[\p{L}\p{N}])['’]s(?![\p{L}\p{N}]))|(?<word>\p{L}[\p{L}\p{M}\p{Cf}ـ]*(?:['’](?!s(?![\p{L}\p{N}]))\p{L}[\p{L}\p{M}\p{Cf}ـ]*|\p{N}+[\p{L}\p{M}]*)*)|(?<number>\p{N}+(?:[.,:/٫٬]\p{N}+)*)|(?<newline>[\n\u2028\u2029])|(?<other>[^\s])/gu;

/** Splits text into tokens in order. Linear; offsets are UTF-16 units of `text`. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let previousEnd = -1;
  TOKEN.lastIndex = 0;
  for (const match of text.matchAll(TOKEN)) {
    const start = match.index;
    const raw = match[0];
    const groups = match.groups as Record<string, string | undefined>;
    const kind: TokenKind =
      groups.word !== undefined || groups.initials !== undefined || groups.possessive !== undefined
        ? 'word'
        : groups.number !== undefined
          ? 'number'
          : groups.newline !== undefined
            ? 'newline'
            : 'punctuation';
    tokens.push({ start, end: start + raw.length, kind, folded: foldText(raw), spaceBefore: start !== previousEnd });
    previousEnd = start + raw.length;
  }
  return tokens;
}
