import { type AnchorText, prepareAnchorText } from '../core/anchoring/anchor-text';
import { type Location, locate } from '../core/anchoring/locate';
import { settle } from '../core/anchoring/settle';
import type { Rest } from '../core/anchoring/slices';
import type { Annotation, Selectors } from '../core/model/annotation';
import type { Span } from '../core/model/span';

/** An annotation of the page on screen; without a span it is lost, or it is a note on the whole page. */
export interface PlacedAnnotation {
  readonly annotation: Annotation;
  readonly span?: Span;
}

export type Placer = (annotations: readonly Annotation[]) => Promise<PlacedAnnotation[]>;

/**
 * Places annotations on one text, in document order, those without a place last. The text is prepared when there is
 * something to place. Places are remembered for as long as selectors stay the same, so that a change of one annotation
 * looks up one quote. Between two look-ups others may run.
 */
export function createPlacer(text: string, rest: Rest): Placer {
  const known = new Map<string, { readonly selectors: string; readonly location: Location }>();
  let prepared: Promise<AnchorText> | undefined;

  async function find({ id }: Annotation, selectors: Selectors): Promise<Location> {
    const written = JSON.stringify(selectors);
    const before = known.get(id);
    if (before?.selectors === written) return before.location;
    prepared ??= prepareAnchorText(text, rest);
    const target = await prepared;
    await rest();
    const location = locate(selectors, target);
    known.set(id, { selectors: written, location });
    return location;
  }

  return async (annotations) => {
    const located: { readonly id: string; readonly selectors: Selectors; readonly location: Location }[] = [];
    for (const annotation of annotations) {
      const { id, selectors } = annotation;
      if (selectors) located.push({ id, selectors, location: await find(annotation, selectors) });
    }
    const spans = new Map<string, Span>();
    for (const [index, location] of settle(located).entries()) {
      const id = located[index]?.id;
      // What is uncertain is listed as lost until a reader can decide it.
      if (id !== undefined && (location.status === 'anchored' || location.status === 'changed'))
        spans.set(id, location.span);
    }
    return annotations
      .map((annotation): PlacedAnnotation => {
        const span = spans.get(annotation.id);
        return { annotation, ...(span ? { span } : {}) };
      })
      .sort(byPlace);
  };
}

function byPlace(a: PlacedAnnotation, b: PlacedAnnotation): number {
  if (a.span && b.span) return a.span.start - b.span.start || a.span.end - b.span.end;
  if (a.span || b.span) return a.span ? -1 : 1;
  return a.annotation.created < b.annotation.created ? -1 : 1;
}
