import type { Annotation, ArticleRecord } from '../core/model/annotation';
import { failure, type Result, success } from '../core/model/result';
import { logChange } from './change-log';
import { countAnnotations, recount } from './recount';
import type { Change, Store } from './rows';

type Draft = Omit<Annotation, 'seq'>;

/** A new row, or a change of one outside the trash. */
export type AnnotationWrite =
  | { readonly add: Draft }
  | { readonly id: string; readonly edit: (annotation: Annotation) => Draft };

/** Writes annotations of one article as one action, and says how many. None of them may decide a name. */
export function putAnnotations(
  store: Store,
  options: {
    readonly article: ArticleRecord;
    readonly writes: readonly AnnotationWrite[];
    readonly now: string;
  },
): Promise<Result<{ count: number }>> {
  const { article, writes, now } = options;
  const { pageKey } = article;
  return store.write(async (rows) => {
    const known = await rows.article(pageKey);
    const changed: Change['annotations'][number][] = [];
    for (const write of writes) {
      const before = 'add' in write ? undefined : await rows.annotation(write.id);
      if (!('add' in write) && (before === undefined || before.deleted !== undefined)) continue;
      const draft = 'add' in write ? write.add : before && write.edit(before);
      if (!draft) continue;
      const after = { ...draft, seq: await rows.nextSeq() };
      await rows.putAnnotation(after);
      changed.push({ after, ...(before ? { before } : {}) });
    }
    if (changed.length === 0) return failure('not_found');
    await rows.putArticle({
      ...article,
      firstRead: known?.firstRead ?? article.firstRead,
      counts: known?.counts ?? countAnnotations([]),
    });
    await recount(rows, pageKey);
    const isNew = changed.every(({ before }) => before === undefined);
    await logChange(rows, {
      at: now,
      action: isNew ? 'annotate' : 'edit',
      annotations: changed,
      entities: [],
    });
    return success({ count: changed.length });
  });
}
