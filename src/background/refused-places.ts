import type { Location } from '../core/anchoring/locate';
import type { Annotation } from '../core/model/annotation';
import type { Span } from '../core/model/span';
import { textHash } from '../core/model/text-hash';

/** UTF-16 units on either side that tell one place from another with the same words. */
const CONTEXT = 40;

/** What a refused place is known by: its words in their context, wherever on the page they stand later. */
export function hashOfPlace(text: string, { start, end }: Span): string {
  const around = [text.slice(Math.max(0, start - CONTEXT), start), text.slice(end, end + CONTEXT)];
  return textHash([around[0], text.slice(start, end), around[1]].join('\u0000'));
}

/** The location without places that the reader said are not it. The very words that were stored are never refused. */
export function withoutRefused(location: Location, { refused }: Annotation, text: string): Location {
  if (!refused || refused.length === 0) return location;
  const isRefused = (span: Span) => refused.includes(hashOfPlace(text, span));
  if (location.status === 'changed') return isRefused(location.span) ? { status: 'lost' } : location;
  if (location.status !== 'needs-review') return location;
  const candidates = location.candidates.filter(({ span }) => !isRefused(span));
  return candidates.length === 0 ? { status: 'lost' } : { status: 'needs-review', candidates };
}
