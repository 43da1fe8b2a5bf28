import type { AnchorText } from './anchor-text';

/** Words of folded text; scripts written without spaces count by letter. Start and end of word `n` are at 2n, 2n+1. */
export interface AnchorWords {
  readonly words: readonly string[];
  readonly bounds: Uint32Array;
}

const NO_SPACES =
  '\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}\\p{sc=Thai}\\p{sc=Lao}\\p{sc=Khmer}\\p{sc=Myanmar}';
const WORDS = new RegExp(`[${NO_SPACES}]|(?:(?![${NO_SPACES}])[\\p{L}\\p{N}])+`, 'gu');

const known = new WeakMap<AnchorText, AnchorWords>();

/** The words of a prepared text, split once per text. */
export function anchorWords(target: AnchorText): AnchorWords {
  const before = known.get(target);
  if (before) return before;
  const words = splitWords(target.compact);
  known.set(target, words);
  return words;
}

/** Splits folded text into words; linear. */
export function splitWords(compact: string): AnchorWords {
  const words: string[] = [];
  const bounds: number[] = [];
  for (const match of compact.matchAll(WORDS)) {
    words.push(match[0]);
    bounds.push(match.index, match.index + match[0].length);
  }
  return { words, bounds: Uint32Array.from(bounds) };
}
