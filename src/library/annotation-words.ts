import { lookOfTag } from '../core/attribution/claim-look';
import type { Annotation } from '../core/model/annotation';
import type { PageRow } from '../ui/page-rows';

/** The row of the popup's list that an annotation would be, so that both say the same words of it. */
export function toRow(annotation: Annotation): PageRow {
  const { id, tag, facets, selectors, entity } = annotation;
  const look = tag && lookOfTag(tag, facets);
  return {
    key: id,
    quote: selectors?.quote.exact ?? entity?.label ?? '',
    annotation,
    ...(tag && { tag }),
    ...(look && { look }),
    ...(facets?.source && { source: facets.source }),
  };
}
