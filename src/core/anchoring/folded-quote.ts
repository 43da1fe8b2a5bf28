import type { Selectors } from '../model/annotation';
import { createAnchorText } from './anchor-text';

/** A stored quote as it is compared: folded, white space as one space. Contexts keep the space next to the quote. */
export interface FoldedQuote {
  readonly exact: string;
  readonly before: string;
  readonly after: string;
  readonly rival?: { readonly before: string; readonly after: string };
  /** Edges that were inside a word when written, as after a proclitic; there the place may be inside a word too. */
  readonly inWord: { readonly start: boolean; readonly end: boolean };
}

const WORD = /[\p{L}\p{N}]/u;

export function foldQuote({ quote, rival }: Selectors): FoldedQuote {
  const [exact, before, after] = [toCompact(quote.exact), toCompact(quote.prefix), toCompact(quote.suffix)];
  return {
    exact: exact.trim(),
    before,
    after,
    ...(rival ? { rival: { before: toCompact(rival.prefix), after: toCompact(rival.suffix) } } : {}),
    inWord: {
      start: WORD.test(before.slice(-1)) && WORD.test(exact.slice(0, 1)),
      end: WORD.test(after.slice(0, 1)) && WORD.test(exact.slice(-1)),
    },
  };
}

function toCompact(text: string): string {
  return createAnchorText(text).compact;
}

/** Whether a word begins or ends here, or none stands here. */
export function isWordEdge(text: string, at: number): boolean {
  return at <= 0 || at >= text.length || !(WORD.test(text[at - 1] ?? '') && WORD.test(text[at] ?? ''));
}
