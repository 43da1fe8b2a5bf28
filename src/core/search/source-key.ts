import { foldText } from '../text/fold';
import { withoutArticle } from './joined-letters';

/** What makes two spellings of a source one: folded words without marks between them, the first without its article. */
export function sourceKey(words: string): string {
  const [first = '', ...rest] = foldText(words)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  return [withoutArticle(first) ?? first, ...rest].join(' ');
}
