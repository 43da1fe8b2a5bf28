import type { Annotation } from '../core/model/annotation';
import type { AnnotationPatch } from '../messaging/protocol';

/** Whether nothing that the reader said is left once this patch is applied: a tag or verdict taken back, and no note. */
export function isEmptied(annotation: Annotation, patch: AnnotationPatch): boolean {
  const { kind = annotation.kind, note = annotation.note } = patch;
  if (note !== '') return false;
  const has = (own: unknown, change: unknown) => (change === undefined ? own !== undefined : change !== null);
  if (kind === 'claim') return !has(annotation.tag, patch.tag);
  return kind === 'entity' && !has(annotation.entity, patch.entity);
}
