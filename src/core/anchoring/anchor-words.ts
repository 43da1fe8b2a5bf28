import type { AnchorText } from './anchor-text';
import { runSteps, type Steps } from './slices';

/** The words of a folded text as numbers: two words are the same if their numbers are. */
export interface AnchorWords {
  readonly ids: Uint32Array;
  /** Start and end of word `n` in folded units are at 2n, 2n+1. */
  readonly bounds: Uint32Array;
  readonly vocabulary: ReadonlyMap<string, number>;
}

/** Scripts written without spaces count by letter. */
const NO_SPACES =
  '\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}\\p{sc=Thai}\\p{sc=Lao}\\p{sc=Khmer}\\p{sc=Myanmar}';
const WORDS = new RegExp(`[${NO_SPACES}]|(?:(?![${NO_SPACES}])[\\p{L}\\p{N}])+`, 'gu');
/** About four milliseconds' worth. */
const WORDS_PER_STEP = 8192;

const known = new WeakMap<AnchorText, AnchorWords>();

/** The words of a prepared text, split once per text. */
export function anchorWords(target: AnchorText): AnchorWords {
  return known.get(target) ?? runSteps(splitSteps(target));
}

/** The same in steps; what it made is remembered. */
export function* splitSteps(target: AnchorText): Steps<AnchorWords> {
  const vocabulary = new Map<string, number>();
  const ids: number[] = [];
  const bounds: number[] = [];
  for (const { 0: word, index } of target.compact.matchAll(WORDS)) {
    let id = vocabulary.get(word);
    if (id === undefined) {
      id = vocabulary.size;
      vocabulary.set(word, id);
    }
    ids.push(id);
    bounds.push(index, index + word.length);
    if (ids.length % WORDS_PER_STEP === 0) yield;
  }
  const words = { ids: Uint32Array.from(ids), bounds: Uint32Array.from(bounds), vocabulary };
  known.set(target, words);
  return words;
}

/** Splits a short folded text into words with their starts. */
export function splitWords(compact: string): { readonly word: string; readonly start: number }[] {
  return Array.from(compact.matchAll(WORDS), (match) => ({ word: match[0], start: match.index }));
}
