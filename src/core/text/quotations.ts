/*
 * Quotations of a text, paragraph by paragraph. Directed marks pair with their partner; the straight mark and the
 * apostrophe pair by alternation, checked against the spaces around them. A mark left open at the end of a
 * paragraph counts only if the next paragraph opens with a mark again (the English custom for long speech).
 */
import type { Span } from '../model/span';

export interface Quotation extends Span {
  /** Between the marks. */
  readonly inner: Span;
  /** Words inside, counted up to 100. */
  readonly words: number;
  /** Goes on in the next paragraph, which opens with a mark again. */
  readonly continues: boolean;
}

/** Marks that close each opening mark; German and Arabic custom both end „ and “ differently. */
const PARTNERS: Readonly<Record<string, string>> = {
  '“': '”"',
  '«': '»',
  '‹': '›',
  '„': '“”',
  '‘': '’',
  '”': '“',
  '"': '"”',
};
const MARK = /["“”«»‹›„‘’'\n\u2028\u2029]/g;
const WORD = /[\p{L}\p{N}]+/gu;
const WORDS_COUNTED = 100;
/** Units of a quotation in which words are counted, so that endless ones cost nothing. */
const UNITS_COUNTED = 2000;
const SPACE_OR_EDGE = /^[\s([«“—–-]?$/u;

interface Open {
  readonly at: number;
  readonly mark: string;
}

/** Quotations in order of their opening mark, outermost only. Linear. */
export function findQuotations(text: string): Quotation[] {
  const found: Quotation[] = [];
  let open: Open | undefined;
  let single: Open | undefined;
  for (const match of text.matchAll(MARK)) {
    const at = match.index;
    const mark = match[0];
    if (mark === '\n' || mark === '\u2028' || mark === '\u2029') {
      if (open && reopens(text, at, open.mark)) push(found, text, open.at, at, true);
      open = undefined;
      single = undefined;
    } else if (mark === "'" || mark === '’' || mark === '‘') {
      if (open) continue;
      if (single && closesSingle(text, at)) {
        push(found, text, single.at, at + 1, false);
        single = undefined;
      } else if (!single && opensSingle(text, at) && mark !== '’') single = { at, mark };
    } else if (!open) {
      if (PARTNERS[mark] !== undefined && (mark !== '"' || opensStraight(text, at))) open = { at, mark };
    } else if (PARTNERS[open.mark]?.includes(mark)) {
      push(found, text, open.at, at + 1, false);
      open = undefined;
      single = undefined;
    }
  }
  let end = 0;
  return found
    .sort((a, b) => a.start - b.start)
    .filter((quotation) => {
      if (quotation.start < end) return false;
      end = quotation.end;
      return true;
    });
}

function push(found: Quotation[], text: string, start: number, end: number, continues: boolean): void {
  const inner = { start: start + 1, end: continues ? end : end - 1 };
  const sample = text.slice(inner.start, Math.min(inner.end, inner.start + UNITS_COUNTED));
  const words = Math.min(sample.match(WORD)?.length ?? 0, WORDS_COUNTED);
  if (words > 0) found.push({ start, end, inner, words, continues });
}

/** A straight mark opens unless it hugs the word before it and a space follows. */
function opensStraight(text: string, at: number): boolean {
  const before = text[at - 1] ?? '';
  const after = text[at + 1] ?? '';
  return SPACE_OR_EDGE.test(before) || !/^[\s.,;:!?،؛؟)]?$/u.test(after);
}

function opensSingle(text: string, at: number): boolean {
  return SPACE_OR_EDGE.test(text[at - 1] ?? '') && /[\p{L}\p{N}]/u.test(text[at + 1] ?? '');
}

function closesSingle(text: string, at: number): boolean {
  return !/[\p{L}\p{N}]/u.test(text[at + 1] ?? '') && /[^\s]/u.test(text[at - 1] ?? '');
}

function reopens(text: string, newline: number, mark: string): boolean {
  let at = newline;
  while (at < text.length && at < newline + 10 && /\s/.test(text[at] as string)) at++;
  return text[at] === mark;
}
