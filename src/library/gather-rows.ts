import type { Annotation, ArticleRecord, EntityRecord } from '../core/model/annotation';
import { type Result, success } from '../core/model/result';
import type { ExportScope } from '../messaging/protocol';
import type { Background } from '../ui/background';

export interface Rows {
  readonly articles: readonly ArticleRecord[];
  readonly annotations: readonly Annotation[];
  readonly entities: readonly EntityRecord[];
}

interface Options {
  readonly scope: ExportScope;
  readonly signal: AbortSignal;
  /** Annotations had so far, of all there are. */
  onProgress(done: number, total: number): void;
}

/**
 * Everything in the scope, fetched in chunks; rows that several chunks carry (an article, an entity) come once.
 * The first failure ends it. `undefined` if it was cancelled.
 */
export async function gatherRows(
  request: Background['request'],
  { scope, signal, onProgress }: Options,
): Promise<Result<Rows> | undefined> {
  const articles = new Map<string, ArticleRecord>();
  const annotations = new Map<string, Annotation>();
  const entities = new Map<string, EntityRecord>();
  let cursor: string | undefined;
  do {
    const chunk = await request('exportRows', { scope, ...(cursor !== undefined && { cursor }) });
    if (signal.aborted) return undefined;
    if (!chunk.ok) return chunk;
    for (const article of chunk.value.articles) articles.set(article.pageKey, article);
    for (const annotation of chunk.value.annotations) annotations.set(annotation.id, annotation);
    for (const entity of chunk.value.entities) entities.set(entity.id, entity);
    onProgress(annotations.size, chunk.value.total);
    cursor = chunk.value.next;
  } while (cursor !== undefined);
  return success({
    articles: [...articles.values()],
    annotations: [...annotations.values()],
    entities: [...entities.values()],
  });
}
