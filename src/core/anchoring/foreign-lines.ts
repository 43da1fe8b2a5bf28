import { splitWords } from './anchor-words';
import { toCompact } from './folded-quote';
import { THRESHOLDS } from './thresholds';

/** Folded text of raw lines, without those between the first and the last whose words are not the quote's. */
export function withoutForeignLines(text: string, exact: string): string {
  const own = new Set(splitWords(exact).map(({ word }) => word));
  const lines = text.split('\n');
  return lines
    .map((line) => toCompact(line).trim())
    .filter(
      (line, index) =>
        index === 0 || index === lines.length - 1 || ownShare(line, own) >= THRESHOLDS.lineOfQuote,
    )
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
