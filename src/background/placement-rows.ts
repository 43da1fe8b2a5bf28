/** What lists and cards are told of annotations whose place is not simply where it was. */
import type { Span } from '../core/model/span';
import type { AnnotationRow, CardView, PlaceChoice } from '../messaging/protocol';
import { type PlacedAnnotation, placementOf } from './place-annotations';

/** UTF-16 units of context that are shown on either side, within the line. */
const CONTEXT = 60;

export function toAnnotationRow(placed: PlacedAnnotation, text: string): AnnotationRow {
  const { annotation, span, changed, candidates, heading } = placed;
  return {
    annotation,
    ...(span ? { place: span } : {}),
    ...(changed ? { changed } : {}),
    ...(candidates ? { candidates: candidates.map((one) => toChoice(one, text)) } : {}),
    ...(heading ? { heading: text.slice(heading.start, heading.end) } : {}),
  };
}

/** The annotation's words as they were and as they are, with their place; `undefined` where they are the same. */
export function toChange(placed: PlacedAnnotation | undefined): CardView['changed'] {
  if (!placed?.changed || !placed.span) return undefined;
  const { annotation, changed, span } = placed;
  return { id: annotation.id, ...changed, start: span.start, end: span.end };
}

/** Annotations without a place, which the selected words may be. */
export function toUnplaced(placed: readonly PlacedAnnotation[]): NonNullable<CardView['unplaced']> {
  return placed
    .filter((one) => ['lost', 'needs-review'].includes(placementOf(one) ?? ''))
    .map(({ annotation }) => ({
      id: annotation.id,
      quote: annotation.selectors?.quote.exact ?? '',
      note: annotation.note,
    }));
}

function toChoice({ start, end }: Span, text: string): PlaceChoice {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const lineBreak = text.indexOf('\n', end);
  const lineEnd = lineBreak === -1 ? text.length : lineBreak;
  const before = text.slice(Math.max(lineStart, start - CONTEXT), start);
  const after = text.slice(end, Math.min(lineEnd, end + CONTEXT));
  return {
    start,
    end,
    before: start - CONTEXT > lineStart ? `…${before.replace(/^\S*\s/, '')}` : before,
    quote: text.slice(start, end),
    after: end + CONTEXT < lineEnd ? `${after.replace(/\s\S*$/, '')}…` : after,
  };
}
