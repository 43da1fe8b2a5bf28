import type { Annotation, ArticleRecord } from '../core/model/annotation';
import { foldText } from '../core/text/fold';
import type { CreationCursor, ReadRows } from '../storage/rows';

/** Rows taken at once. */
const CHUNK = 500;

export interface FoundAnnotation {
  readonly annotation: Annotation;
  readonly article: ArticleRecord;
}

/** Annotations whose quote, note or name holds all the words, spelled in any way that folds alike; the newest first. */
export async function findAnnotations(
  rows: ReadRows,
  { query, limit, signal }: { readonly query: string; readonly limit: number; readonly signal: AbortSignal },
): Promise<FoundAnnotation[]> {
  const words = foldText(query).split(/\s+/).filter(Boolean);
  if (words.length === 0) return [];
  const found: Annotation[] = [];
  let cursor: CreationCursor | undefined;
  do {
    const chunk = await rows.annotationsAfter({ limit: CHUNK, ...(cursor ? { cursor } : {}) });
    for (const one of chunk) if (one.deleted === undefined && holds(one, words)) found.push(one);
    const last = chunk.at(-1);
    cursor = chunk.length < CHUNK || !last ? undefined : { created: last.created, id: last.id };
  } while (cursor && !signal.aborted);
  const newest = found.sort((a, b) => (a.created < b.created ? 1 : -1)).slice(0, limit);
  const articles = await Promise.all(newest.map(({ pageKey }) => rows.article(pageKey)));
  return newest.flatMap((annotation, index) => {
    const article = articles[index];
    return article ? [{ annotation, article }] : [];
  });
}

function holds({ selectors, note, entity }: Annotation, words: readonly string[]): boolean {
  const text = foldText([selectors?.quote.exact ?? '', note, entity?.label ?? ''].join('\n'));
  return words.every((word) => text.includes(word));
}
