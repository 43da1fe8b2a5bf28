import type { Annotation } from '../core/model/annotation';
import type { AnnotationPatch } from '../messaging/protocol';

type Draft = Omit<Annotation, 'seq'>;

/** The annotation with what the reader changed: absent fields stay, `null` clears. */
export function applyPatch(annotation: Draft, patch: AnnotationPatch, now: string): Draft {
  const { tag, facets, entity, ownTags, ...rest } = annotation;
  const nextTag = patch.tag === undefined ? tag : (patch.tag ?? undefined);
  const nextFacets = patch.facets === undefined ? facets : (patch.facets ?? undefined);
  const nextOwn = patch.ownTags === undefined ? ownTags : (patch.ownTags ?? []);
  const nextEntity =
    patch.entity === undefined ? entity : patch.entity ? decide(annotation, patch.entity) : undefined;
  return {
    ...rest,
    kind: patch.kind ?? rest.kind,
    note: patch.note ?? rest.note,
    modified: now,
    ...(nextTag === undefined ? {} : { tag: nextTag }),
    ...(nextFacets === undefined ? {} : { facets: nextFacets }),
    ...(nextEntity === undefined ? {} : { entity: nextEntity }),
    ...(nextOwn === undefined || nextOwn.length === 0 ? {} : { ownTags: nextOwn }),
  };
}

/** A name is called what the reader calls it, else what it was called, else as it stands in the text. */
function decide(
  annotation: Draft,
  decision: NonNullable<AnnotationPatch['entity']>,
): NonNullable<Draft['entity']> {
  const label = decision.label ?? annotation.entity?.label ?? annotation.selectors?.quote.exact ?? '';
  return { verdict: decision.verdict, type: decision.type, label };
}
