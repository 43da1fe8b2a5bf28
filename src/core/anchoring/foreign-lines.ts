import { splitWords } from './anchor-words';
import { toCompact } from './folded-quote';

/** A line that has less than this share of its letters in words of the quote is no line of it. */
const OWN_SHARE = 0.4;

/** Folded text of raw lines, without those between the first and the last whose words are not the quote's. */
export function withoutForeignLines(text: string, exact: string): string {
  const own = new Set(splitWords(exact).map(({ word }) => word));
  const lines = text.split('\n');
  return lines
    .map((line) => toCompact(line).trim())
    .filter((line, index) => index === 0 || index === lines.length - 1 || ownShare(line, own) >= OWN_SHARE)
    .join(' ');
}

function ownShare(line: string, own: ReadonlySet<string>): number {
  let [all, common] = [0, 0];
  for (const { word } of splitWords(line)) {
    all += word.length;
    if (own.has(word)) common += word.length;
  }
  return all === 0 ? 0 : common / all;
}
