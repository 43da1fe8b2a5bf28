/** The text as the name rules see it: words, and what stands between them. */
import type { Span } from '../model/span';
import type { Token } from '../text/tokens';

/** `lower` also stands for scripts without capitals. */
export type Shape = 'lower' | 'capital' | 'upper' | 'initial' | 'mixed' | 'number';

export interface Word extends Span {
  readonly folded: string;
  /** Folded punctuation between the previous word and this one; newline as `\n`, a wide gap as `\t`. */
  readonly before: string;
  readonly shape: Shape;
  /** Whether a sentence begins here, so that a capital says nothing. */
  readonly opens: boolean;
  /** Place among the tokens. */
  readonly token: number;
}

/** Wider gaps are columns or layout, not the space inside a name. */
const WIDEST_GAP = 2;
/** A longer run of punctuation says no more. */
const LONGEST_BEFORE = 6;

const CAPITAL = /^\p{Lu}/u;
const HAS_LOWER = /\p{Ll}/u;
const ENDS_SENTENCE = /[.!?\n:\t]/;

/** How a word is written. */
export function shapeOf(raw: string): Shape {
  const code = raw.charCodeAt(0);
  if (code >= 0x61 && code <= 0x7a) return /[A-Z]/.test(raw) ? 'mixed' : 'lower';
  // Scripts without case, in one comparison: Arabic, Hebrew, Syriac.
  if (code >= 0x590 && code <= 0x8ff) return 'lower';
  if (!CAPITAL.test(raw)) return /\p{Lu}/u.test(raw) ? 'mixed' : 'lower';
  if (raw.length === 1) return 'initial';
  if (!HAS_LOWER.test(raw)) return 'upper';
  return /^.\P{Lu}*$/u.test(raw) ? 'capital' : 'mixed';
}

/** Hyphens bind names; longer dashes part them (Israel–Hamas). */
function punctuation(token: Token, next: Token | undefined, text: string): string {
  if (token.folded !== '-') return token.folded;
  const raw = text[token.start];
  const binds = raw === '-' || raw === '\u2010' || raw === '\u2011';
  return binds && !token.spaceBefore && next !== undefined && !next.spaceBefore ? '-' : '–';
}

/** The words of a tokenized text; a possessive 's is a word of its own. Dotted initials lose their dots: U.S. is `us`, in capitals. */
export function toWords(tokens: readonly Token[], text: string): Word[] {
  const words: Word[] = [];
  let before = '';
  let opens = true;
  let previousEnd = 0;
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index] as Token;
    const isWord = token.kind === 'word' || token.kind === 'number' || token.folded === '&';
    if (!isWord) {
      const mark = token.kind === 'newline' ? '\n' : punctuation(token, tokens[index + 1], text);
      if (before.length < LONGEST_BEFORE) before += mark;
      if (ENDS_SENTENCE.test(mark)) opens = true;
      if (mark === '\n' && !before.includes('\n')) before += '\n';
      previousEnd = token.end;
      continue;
    }
    if (token.start - previousEnd > WIDEST_GAP || (token.start > previousEnd && text[previousEnd] === '\t'))
      before += '\t';
    const shape = token.kind === 'number' ? 'number' : shapeOf(text.slice(token.start, token.end));
    // Without capitals, letters with dots are an abbreviation (ق.م.), not the word they would spell.
    const dotted = token.folded.includes('.') && token.kind === 'word' && shape !== 'lower';
    words.push({
      start: token.start,
      end: token.end,
      folded: dotted ? token.folded.replaceAll('.', '') : token.folded,
      before,
      shape,
      opens,
      token: index,
    });
    before = '';
    opens = false;
    previousEnd = token.end;
  }
  return words;
}
