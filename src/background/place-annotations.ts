import type { AnchorText } from '../core/anchoring/anchor-text';
import { locate } from '../core/anchoring/locate';
import type { Annotation } from '../core/model/annotation';
import type { Span } from '../core/model/span';

/** An annotation of the page on screen; without a span it is lost, or it is a note on the whole page. */
export interface PlacedAnnotation {
  readonly annotation: Annotation;
  readonly span?: Span;
}

/**
 * Places annotations on one text, in document order, those without a place last. Places are remembered for as
 * long as selectors stay the same, so that a change of one annotation looks up one quote.
 */
export function createPlacer(target: AnchorText): (annotations: readonly Annotation[]) => PlacedAnnotation[] {
  const known = new Map<string, { readonly selectors: string; readonly span: Span | undefined }>();

  function find(annotation: Annotation): Span | undefined {
    if (!annotation.selectors) return undefined;
    const selectors = JSON.stringify(annotation.selectors);
    const before = known.get(annotation.id);
    if (before?.selectors === selectors) return before.span;
    const location = locate(annotation.selectors, target);
    // What is uncertain is listed as lost until a reader can decide it.
    const span = location.status === 'anchored' || location.status === 'changed' ? location.span : undefined;
    known.set(annotation.id, { selectors, span });
    return span;
  }

  return (annotations) =>
    annotations
      .map((annotation): PlacedAnnotation => {
        const span = find(annotation);
        return { annotation, ...(span ? { span } : {}) };
      })
      .sort(byPlace);
}

function byPlace(a: PlacedAnnotation, b: PlacedAnnotation): number {
  if (a.span && b.span) return a.span.start - b.span.start || a.span.end - b.span.end;
  if (a.span || b.span) return a.span ? -1 : 1;
  return a.annotation.created < b.annotation.created ? -1 : 1;
}
