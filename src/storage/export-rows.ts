import type { Annotation, ArticleRecord, EntityRecord } from '../core/model/annotation';
import type { ListName, ReaderLists } from '../core/model/reader-lists';
import type { Result } from '../core/model/result';
import type { CreationCursor, ReadRows, Store, StoredArticle } from './rows';

/** Rows that one call hands over at most. */
export const EXPORT_CHUNK = 500;

export type RowScope =
  | { readonly kind: 'page'; readonly pageKey: string }
  | { readonly kind: 'site'; readonly site: string }
  | { readonly kind: 'selection'; readonly ids: readonly string[] }
  | { readonly kind: 'everything' };

export interface RowChunk {
  readonly articles: readonly ArticleRecord[];
  readonly annotations: readonly Annotation[];
  readonly entities: readonly EntityRecord[];
  /** The reader's own lists, without their trash; with the last chunk of everything only. */
  readonly lists?: Lists;
  readonly total: number;
  readonly next?: string;
}

type Lists = { readonly [T in ListName]: readonly ReaderLists[T][] };

/** Pages that Isnad made itself; they are exported only when asked for by name. */
export const PRACTICE_PREFIX = 'practice:';

/**
 * The next annotations outside the trash by creation, with the articles and entities they belong to. `next` is
 * there while more may follow; annotations made meanwhile come at the end.
 */
export function exportRows(store: Store, scope: RowScope, cursor?: string): Promise<Result<RowChunk>> {
  return store.read(async (rows) => {
    if (scope.kind === 'selection') return selectedRows(rows, scope.ids, cursor);
    const from = parseCursor(cursor);
    // Everything is walked through without a look at all articles for each chunk: there are thousands of both.
    const articles = from && scope.kind === 'everything' ? undefined : await articlesIn(rows, scope);
    const found = await rows.annotationsAfter({
      ...(from ? { cursor: from } : {}),
      limit: EXPORT_CHUNK,
      ...(articles && scope.kind !== 'everything'
        ? { pageKeys: new Set(articles.map(({ pageKey }) => pageKey)) }
        : {}),
    });
    const annotations = found.filter((row) => row.deleted === undefined && isInScope(row, scope));
    const last = found.length === EXPORT_CHUNK ? found.at(-1) : undefined;
    const keys = [...new Set(annotations.map((row) => row.pageKey))];
    const own = await rows.articlesByKey(keys);
    const total = from?.total ?? countsIn(articles ?? []);
    return {
      articles: own.flatMap((article) => (article ? [withoutCounts(article)] : [])),
      annotations,
      entities: await entitiesOf(rows, annotations),
      total,
      ...(last ? { next: JSON.stringify([last.created, last.id, total]) } : {}),
      ...(last === undefined && scope.kind === 'everything' ? { lists: await allLists(rows) } : {}),
    };
  });
}

function isInScope({ pageKey }: Annotation, scope: RowScope): boolean {
  return scope.kind !== 'everything' || !pageKey.startsWith(PRACTICE_PREFIX);
}

function countsIn(articles: readonly StoredArticle[]): number {
  return articles.reduce(
    (sum, { counts }) => sum + counts.sourced + counts.unsourced + counts.notClaim + counts.other,
    0,
  );
}

/** Rows by their ids, in the order of the ids; the cursor is a place among them. What is gone or in the trash is left out. */
async function selectedRows(rows: ReadRows, ids: readonly string[], cursor = '0'): Promise<RowChunk> {
  const from = Number.parseInt(cursor, 10) || 0;
  const to = from + EXPORT_CHUNK;
  const found = await Promise.all(ids.slice(from, to).map((id) => rows.annotation(id)));
  const annotations = found.flatMap((row) => (row === undefined || row.deleted !== undefined ? [] : [row]));
  const keys = [...new Set(annotations.map(({ pageKey }) => pageKey))];
  const articles = await Promise.all(keys.map((key) => rows.article(key)));
  return {
    articles: articles.flatMap((article) => (article ? [withoutCounts(article)] : [])),
    annotations,
    entities: await entitiesOf(rows, annotations),
    total: ids.length,
    ...(to < ids.length ? { next: String(to) } : {}),
  };
}

async function allLists(rows: ReadRows): Promise<Lists> {
  const kept = async <T extends ListName>(name: T) =>
    (await rows.list(name)).filter((row) => !('deleted' in row) || row.deleted === undefined);
  const [names, tags, searches, cues] = await Promise.all([
    kept('names'),
    kept('tags'),
    kept('searches'),
    kept('cues'),
  ]);
  return { names, tags, searches, cues };
}

async function articlesIn(
  rows: ReadRows,
  scope: Exclude<RowScope, { kind: 'selection' }>,
): Promise<StoredArticle[]> {
  if (scope.kind === 'page') {
    const article = await rows.article(scope.pageKey);
    return article ? [article] : [];
  }
  const articles = scope.kind === 'site' ? await rows.articlesOfSite(scope.site) : await rows.articles();
  return articles.filter((article) => !article.pageKey.startsWith(PRACTICE_PREFIX));
}

async function entitiesOf(rows: ReadRows, annotations: readonly Annotation[]): Promise<EntityRecord[]> {
  const ids = new Set(annotations.flatMap((row) => row.entity?.entityId ?? []));
  const found = await Promise.all([...ids].map((id) => rows.entity(id)));
  return found.filter((row) => row !== undefined);
}

function withoutCounts({ counts: _, ...article }: StoredArticle): ArticleRecord {
  return article;
}

/** Where the walk goes on, and how many rows the whole scope has. One that is not ours starts from the beginning. */
function parseCursor(cursor: string | undefined): (CreationCursor & { readonly total: number }) | undefined {
  const [, created, id, total] = /^\["([^"\\]+)","([^"\\]+)",(\d{1,9})\]$/.exec(cursor ?? '') ?? [];
  return created !== undefined && id !== undefined ? { created, id, total: Number(total) } : undefined;
}
