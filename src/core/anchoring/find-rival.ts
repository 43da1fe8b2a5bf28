import type { Selectors } from '../model/annotation';
import type { Span } from '../model/span';
import { foldText } from '../text/fold';
import { contextMatch } from './context-match';
import { THRESHOLDS } from './thresholds';

/** Copies that are looked at: of a word like "the" in a book the first ones stand for all. */
const MAX_COPIES = 5000;
/** Shorter sides prove nothing in `locate`; raw units, a little less than the folded ones there. */
const SIDE = THRESHOLDS.sideProof - 8;

/** Of these those with the longest unbroken agreement are compared word by word. */
const MAX_COMPARED = 12;

/**
 * The other place of the same raw words whose surroundings are most like those of the span. One with
 * the same line, or a long side of it, comes first: `locate` may then not take that for a proof.
 */
export function findRival(text: string, span: Span, quote: Selectors['quote']): Span | undefined {
  const { exact, prefix, suffix } = quote;
  if (exact.trim() === '') return undefined;
  const lineBefore = prefix.length - 1 - prefix.lastIndexOf('\n');
  const lineAfter = suffix.split('\n', 1)[0]?.length ?? 0;
  const copies: { start: number; end: number; agreement: number; shared: number }[] = [];
  for (
    let at = text.indexOf(exact);
    at !== -1 && copies.length < MAX_COPIES;
    at = text.indexOf(exact, at + 1)
  ) {
    if (at === span.start) continue;
    const end = at + exact.length;
    let before = 0;
    while (before < prefix.length && prefix[prefix.length - 1 - before] === text[at - 1 - before]) before++;
    let after = 0;
    while (after < suffix.length && suffix[after] === text[end + after]) after++;
    const [sharesBefore, sharesAfter] = [before >= lineBefore, after >= lineAfter];
    const hasSide = (lineBefore >= SIDE && sharesBefore) || (lineAfter >= SIDE && sharesAfter);
    const shared = sharesBefore && sharesAfter ? 2 : Number(hasSide);
    copies.push({ start: at, end, agreement: before + after, shared });
  }
  copies.sort((a, b) => b.shared - a.shared || b.agreement - a.agreement);
  const [best] = copies
    .slice(0, MAX_COMPARED)
    .map((copy) => ({ copy, likeness: likenessAround(text, copy, quote) }))
    .sort((a, b) => b.copy.shared - a.copy.shared || b.likeness - a.likeness);
  return best && { start: best.copy.start, end: best.copy.end };
}

/** How much what stands around a place is like the context of a quote, 0 to 4: its own line counts as much as all. */
export function likenessAround(
  text: string,
  { start, end }: Span,
  { prefix, suffix }: Selectors['quote'],
): number {
  const likeness = (stored: string, found: string, side: 'before' | 'after') =>
    contextMatch(foldText(stored), foldText(found), side);
  const lineBefore = prefix.slice(prefix.lastIndexOf('\n') + 1);
  const lineAfter = suffix.split('\n', 1)[0] ?? '';
  const all =
    likeness(prefix, text.slice(Math.max(0, start - prefix.length), start), 'before') +
    likeness(suffix, text.slice(end, end + suffix.length), 'after');
  const own =
    likeness(lineBefore, text.slice(Math.max(0, start - lineBefore.length), start), 'before') +
    likeness(lineAfter, text.slice(end, end + lineAfter.length), 'after');
  return own + all;
}
