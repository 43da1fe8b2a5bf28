import type { Selectors } from '../model/annotation';
import { createAnchorText } from './anchor-text';

/** A stored quote as it is compared: folded, white space as one space. Contexts keep the space next to the quote. */
export interface FoldedQuote {
  readonly exact: string;
  readonly before: string;
  readonly after: string;
  /** It holds a line break: other lines may come between. */
  readonly isLines: boolean;
  /** What of the context stands on the lines that the quote itself begins and ends on. */
  readonly line: OwnLine;
  readonly rival?: {
    readonly before: string;
    readonly after: string;
    readonly line: OwnLine;
    /** Its words, where they are only similar: then it says nothing of places with the very words of the quote. */
    readonly exact?: string;
  };
  /** Edges that were inside a word when written, as after a proclitic; there the place may be inside a word too. */
  readonly inWord: { readonly start: boolean; readonly end: boolean };
}

/** Context on the quote's own lines; whether it was stored up to the line's start and end. */
export interface OwnLine {
  readonly before: string;
  readonly after: string;
  readonly isStart: boolean;
  readonly isEnd: boolean;
}

const WORD = /[\p{L}\p{N}]/u;

export function foldQuote({ quote, rival, position }: Selectors): FoldedQuote {
  const [exact, before, after] = [toCompact(quote.exact), toCompact(quote.prefix), toCompact(quote.suffix)];
  return {
    exact: exact.trim(),
    before,
    after,
    isLines: quote.exact.trim().includes('\n'),
    line: ownLine(quote, {
      isFirst: position.start === quote.prefix.length,
      isLast: position.end + quote.suffix.length === position.textLength,
    }),
    ...(rival
      ? {
          rival: {
            before: toCompact(rival.prefix),
            after: toCompact(rival.suffix),
            line: ownLine(rival, { isFirst: false, isLast: false }),
            ...(rival.exact === undefined ? {} : { exact: toCompact(rival.exact).trim() }),
          },
        }
      : {}),
    inWord: {
      start: WORD.test(before.slice(-1)) && WORD.test(exact.slice(0, 1)),
      end: WORD.test(after.slice(0, 1)) && WORD.test(exact.slice(-1)),
    },
  };
}

function ownLine(
  { prefix, suffix }: { readonly prefix: string; readonly suffix: string },
  { isFirst, isLast }: { readonly isFirst: boolean; readonly isLast: boolean },
): OwnLine {
  const start = prefix.lastIndexOf('\n');
  const end = suffix.indexOf('\n');
  return {
    before: toCompact(prefix.slice(start + 1)),
    after: toCompact(end === -1 ? suffix : suffix.slice(0, end)),
    isStart: isFirst || start !== -1,
    isEnd: isLast || end !== -1,
  };
}

/** Folded, with white space as one space. */
export function toCompact(text: string): string {
  return createAnchorText(text).compact;
}

/** Whether a word begins or ends here, or none stands here. */
export function isWordEdge(text: string, at: number): boolean {
  return at <= 0 || at >= text.length || !(WORD.test(text[at - 1] ?? '') && WORD.test(text[at] ?? ''));
}
