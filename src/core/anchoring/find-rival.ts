import type { Selectors } from '../model/annotation';
import type { Span } from '../model/span';

/** Copies that are looked at: of a word like "the" the first ones stand for all. */
const MAX_COPIES = 200;

/** The other place of the same raw words whose neighbouring letters agree longest with those of the span. */
export function findRival(text: string, span: Span, quote: Selectors['quote']): Span | undefined {
  const { exact, prefix, suffix } = quote;
  if (exact.trim() === '') return undefined;
  let best: Span | undefined;
  let bestAgreement = -1;
  let copies = 0;
  for (let at = text.indexOf(exact); at !== -1 && copies < MAX_COPIES; at = text.indexOf(exact, at + 1)) {
    if (at === span.start) continue;
    copies++;
    const end = at + exact.length;
    let before = 0;
    while (before < prefix.length && prefix[prefix.length - 1 - before] === text[at - 1 - before]) before++;
    let after = 0;
    while (after < suffix.length && suffix[after] === text[end + after]) after++;
    if (before + after <= bestAgreement) continue;
    bestAgreement = before + after;
    best = { start: at, end };
  }
  return best;
}
