/** What lists and cards are told of annotations whose place is not simply where it was. */
import type { Span } from '../core/model/span';
import type { AnnotationRow, CardView, PlaceChoice } from '../messaging/protocol';
import { type PlacedAnnotation, placementOf } from './place-annotations';

/** UTF-16 units of context that are shown on either side. */
const CONTEXT = 48;

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

/** The context goes over the ends of lines: of a line that stands twice nothing else tells which one it is. */
function toChoice({ start, end }: Span, text: string): PlaceChoice {
  const from = Math.max(0, start - CONTEXT);
  const to = Math.min(text.length, end + CONTEXT);
  const before = text.slice(from, start);
  const after = text.slice(end, to);
  return {
    start,
    end,
    before: toLine(from > 0 ? `…${before.replace(/^\S*\s/, '')}` : before),
    quote: text.slice(start, end),
    after: toLine(to < text.length ? `${after.replace(/\s\S*$/, '')}…` : after),
  };
}

function toLine(text: string): string {
  return text.replace(/\s*\n\s*/g, ' / ');
}
