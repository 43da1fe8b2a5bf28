import type { Selectors } from '../model/annotation';
import type { Span } from '../model/span';
import { type AnchorText, createAnchorText } from './anchor-text';
import { compareWords } from './compare-words';
import { findChanged } from './find-changed';
import { likenessAround } from './find-rival';
import { foldQuote } from './folded-quote';
import { THRESHOLDS } from './thresholds';

/** The text described last: annotations are written on one text, one after the other. */
let last: AnchorText | undefined;

/**
 * The place elsewhere whose words are most like those of the span without being the same: the entry above with another
 * name. When the span is gone, that one must not be taken for it in changed words.
 */
export function findNearCopy(text: string, span: Span, quote: Selectors['quote']): Span | undefined {
  if (last?.text !== text) last = createAnchorText(text);
  const target = last;
  const position = { ...span, textLength: text.length };
  const [best] = findChanged(foldQuote({ quote, position, foldVersion: 0 }), target)
    .map(({ start, end, similarity }) => ({
      start: target.toRaw[start] ?? 0,
      end: target.toRaw[end] ?? text.length,
      similarity,
    }))
    .filter(({ start, end, similarity }) => {
      const isElsewhere = end <= span.start || span.end <= start;
      return isElsewhere && end > start && similarity >= THRESHOLDS.nearCopy;
    })
    .map((place) => ({
      ...place,
      likeness: place.similarity + likenessAround(text, place, quote) / 4,
      isGuarded: isGuarded(quote.exact, text.slice(place.start, place.end)),
    }))
    .sort((a, b) => Number(a.isGuarded) - Number(b.isGuarded) || b.likeness - a.likeness);
  return best && { start: best.start, end: best.end };
}

/** Another number or name is noticed without remembering where it stood. */
function isGuarded(stored: string, found: string): boolean {
  const { number, name } = compareWords(stored, found);
  return number || name === 'gone';
}
