import type { Annotation } from '../core/model/annotation';
import type { AnnotationPatch } from '../messaging/protocol';

/**
 * Whether nothing that the reader said is left once this patch is applied: a tag or verdict taken back, no note, no tag
 * of their own, no link.
 */
export function isEmptied(annotation: Annotation, patch: AnnotationPatch): boolean {
  const { kind = annotation.kind, note = annotation.note } = patch;
  const own = patch.ownTags === undefined ? annotation.ownTags : patch.ownTags;
  const facets = patch.facets === undefined ? annotation.facets : patch.facets;
  if (note !== '' || (own?.length ?? 0) > 0 || (facets?.links?.length ?? 0) > 0) return false;
  const has = (said: unknown, change: unknown) =>
    change === undefined ? said !== undefined : change !== null;
  if (kind === 'claim') return !has(annotation.tag, patch.tag);
  return kind === 'entity' && !has(annotation.entity, patch.entity);
}
