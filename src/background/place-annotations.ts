import { type AnchorText, prepareAnchorText } from '../core/anchoring/anchor-text';
import { type Location, locate } from '../core/anchoring/locate';
import { settle } from '../core/anchoring/settle';
import type { Rest } from '../core/anchoring/slices';
import type { Annotation, Placement, Selectors } from '../core/model/annotation';
import type { Span } from '../core/model/span';
import { withoutRefused } from './refused-places';

/**
 * An annotation of the page on screen. It has a span where its words were found, the same or changed ones; else places
 * to choose from; else it is lost, with the heading that it stood under if that is still there. A note on the whole
 * page has none of these.
 */
export interface PlacedAnnotation {
  readonly annotation: Annotation;
  readonly span?: Span;
  /** The words of the span are not those stored. */
  readonly changed?: { readonly from: string; readonly to: string };
  /** Places that may be the one, best first. */
  readonly candidates?: readonly Span[];
  readonly heading?: Span;
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
      const { id, selectors, kind } = annotation;
      // What a note on the whole page once stood on is kept as evidence only.
      if (!selectors || kind === 'page-note') continue;
      const found = await find(annotation, selectors);
      located.push({ id, selectors, location: withoutRefused(found, annotation, text) });
    }
    const settled = settle(located);
    const locations = new Map(located.map(({ id }, index) => [id, settled[index]]));
    return annotations
      .map((annotation) => ({ annotation, ...toParts(locations.get(annotation.id)) }))
      .sort(byPlace);
  };
}

/** What has become of the place; `undefined` where it was found as it was, and for notes on the whole page. */
export function placementOf(placed: PlacedAnnotation): Placement['state'] | undefined {
  const { annotation, span, changed, candidates } = placed;
  if (annotation.kind === 'page-note' || !annotation.selectors) return undefined;
  if (candidates) return 'needs-review';
  return span === undefined ? 'lost' : changed && 'changed';
}

function toParts(location: Location | undefined): Omit<PlacedAnnotation, 'annotation'> {
  switch (location?.status) {
    case 'anchored':
      return { span: location.span };
    case 'changed':
      return { span: location.span, changed: { from: location.from, to: location.to } };
    case 'needs-review':
      return { candidates: location.candidates.map(({ span }) => span) };
    case 'lost':
      return location.heading ? { heading: location.heading } : {};
    default:
      return {};
  }
}

function byPlace(a: PlacedAnnotation, b: PlacedAnnotation): number {
  if (a.span && b.span) return a.span.start - b.span.start || a.span.end - b.span.end;
  if (a.span || b.span) return a.span ? -1 : 1;
  return a.annotation.created < b.annotation.created ? -1 : 1;
}
