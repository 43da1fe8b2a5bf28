import { foldText } from './fold';
import { type Token, tokenize } from './tokens';

/** A set of words and phrases, folded, for asking what begins at a token. */
export interface PhraseSet {
  /** Tokens that the longest phrase beginning at `tokens[index]` covers, all before `limit`; 0 for none. */
  readonly lengthAt: (tokens: readonly Token[], index: number, limit: number) => number;
  /** Whether a folded word alone is in the set. */
  readonly has: (folded: string) => boolean;
}

export function createPhraseSet(phrases: readonly string[]): PhraseSet {
  const single = new Set<string>();
  const longer = new Map<string, string[][]>();
  for (const phrase of phrases) {
    const words = tokenize(foldText(phrase)).map((token) => token.folded);
    const [first = ''] = words;
    if (words.length === 1) single.add(first);
    else {
      const list = longer.get(first) ?? [];
      list.push(words);
      longer.set(
        first,
        list.sort((a, b) => b.length - a.length),
      );
    }
  }
  return {
    has: (folded) => single.has(folded),
    lengthAt(tokens, index, limit) {
      const first = tokens[index]?.folded;
      if (first === undefined || index >= limit) return 0;
      for (const words of longer.get(first) ?? []) {
        if (index + words.length <= limit && words.every((word, at) => tokens[index + at]?.folded === word)) {
          return words.length;
        }
      }
      return single.has(first) ? 1 : 0;
    },
  };
}
