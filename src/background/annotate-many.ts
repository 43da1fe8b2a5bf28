import { failure, type Result } from '../core/model/result';
import type { AnnotationPatch, Target } from '../messaging/protocol';
import { type AnnotationWrite, putAnnotations } from '../storage/put-annotations';
import { applyPatch } from './apply-patch';
import { draftAnnotation } from './draft-annotation';
import type { PageSession } from './page-session';

/**
 * Says the same of many targets of a page, as one action. Names are decided one by one, since each is linked to its
 * entity; targets that are gone are passed over.
 */
export async function annotateMany(
  session: PageSession,
  {
    targets,
    patch,
    now,
  }: { readonly targets: readonly Target[]; readonly patch: AnnotationPatch; readonly now: string },
): Promise<Result<{ count: number }>> {
  if (patch.entity) return failure('not_allowed');
  const fresh = await session.readFresh();
  if (!fresh.ok) return fresh;
  const { article, analysis, placed, record } = fresh.value;
  if (!record) return failure('not_allowed');
  const page = { text: article.text, blocks: article.blocks, analysis, placed };
  const writes = targets.flatMap((target): AnnotationWrite[] => {
    const id = crypto.randomUUID();
    const drafted = draftAnnotation(page, { target, patch, pageKey: record.pageKey, now, id });
    if (!drafted) return [];
    if (drafted.kind === 'new') return [{ add: drafted.annotation }];
    return [{ id: drafted.id, edit: (old) => applyPatch(old, drafted.patch, now) }];
  });
  return putAnnotations(session.store, { article: record, writes, now });
}
