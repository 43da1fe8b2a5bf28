import type { Token } from '../text/tokens';
import type { Hit } from './find-cues';
import type { TokenRange } from './noun-phrase';
import type { Reading, Sentence } from './reading';

/** Tokens between a quotation and the verb or source behind it: a comma, "the". */
const QUOTATION_REACH = 2;
/** Fewest words of a quotation that is speech. */
const NEAR = 3;

/** "a-t-il ajouté", "affirme-t-elle": the pronoun behind a verb or its auxiliary. */
export function invertedPronoun(
  { tokens, lexicon }: Reading,
  sentence: Sentence,
  { from, to }: Hit,
): TokenRange | undefined {
  if (!lexicon.lexicon.grammar.inverts) return undefined;
  const isPronounAt = (at: number) => lexicon.grammar.pronouns.has(tokens[at]?.folded ?? '');
  const isHyphen = (at: number) => tokens[at]?.folded === '-' && tokens[at]?.spaceBefore === false;
  if (from - 2 >= sentence.from && isPronounAt(from - 1) && isHyphen(from - 2))
    return { from: from - 1, to: from };
  for (const at of [to + 1, to + 3]) {
    if (at < sentence.to && isHyphen(to) && isHyphen(at - 1) && isPronounAt(at))
      return { from: at, to: at + 1 };
  }
  return undefined;
}

export function leftNeighbour(
  { tokens, quotationAt, quotations, lexicon }: Reading,
  sentence: Sentence,
  hit: Hit,
): 'quotation' | 'conjunction' | 'start' | 'word' {
  let at = hit.from - 1;
  if (lexicon.lexicon.grammar.inverts)
    while (at > sentence.from && lexicon.grammar.auxiliaries.has(tokens[at]?.folded ?? '')) at--;
  const end = at;
  if (at >= sentence.from && tokens[at]?.folded === ',') at--;
  if (at < sentence.from) return 'start';
  const token = tokens[at] as Token;
  const quotation = quotations[quotationAt[at] ?? -1];
  if (quotation && quotation.end === token.end) return 'quotation';
  return lexicon.grammar.coordinators.has(token.folded) ||
    (tokens[end]?.folded === ',' && lexicon.lexicon.grammar.inverts) ||
    (token.folded === ',' && at === hit.from - 1)
    ? 'conjunction'
    : 'word';
}

/** A quotation that ends right before the verb, or right before a source in front of it. */
export function hasQuotationBefore(
  { quotations, quotationAt, tokens, lexicon }: Reading,
  sentence: Sentence,
  hit: Hit,
  source: TokenRange | undefined,
): boolean {
  if (hit.prefix !== '') return false;
  let border = Math.min(hit.from, source?.from ?? hit.from);
  const isVerbal = (at: number) =>
    /^(?:-|t)$/.test(tokens[at]?.folded ?? '') || lexicon.grammar.auxiliaries.has(tokens[at]?.folded ?? '');
  // "« … », a-t-il ajouté": past what belongs to the verb.
  if (lexicon.lexicon.grammar.inverts) while (border > sentence.from && isVerbal(border - 1)) border--;
  const isFilled = lexicon.grammar.fillers.has(tokens[border - 1]?.folded ?? '');
  const reach = isFilled ? QUOTATION_REACH + 1 : QUOTATION_REACH;
  for (let at = border - 1; at >= Math.max(sentence.from, border - reach); at--) {
    const quotation = quotations[quotationAt[at] ?? -1];
    if (quotation && quotation.words >= NEAR && quotation.end === tokens[at]?.end) return true;
  }
  return false;
}
