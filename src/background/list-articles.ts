/** Annotated articles, filtered and in order. */
import { COLUMNS, Column } from '../core/search/pack-page';
import { isEmptyQuery, parseQuery } from '../core/search/parse-query';
import type { RowFilter } from '../core/search/row-filter';
import { searchPages } from '../core/search/search-pages';
import { noSourcing, sourcingOf } from '../core/search/sourcing';
import { foldText } from '../core/text/fold';
import type { ArticleRow, ArticlesView, LibraryState } from '../messaging/search-protocol';
import type { StoredArticle } from '../storage/rows';
import type { LibraryRows } from './library-index';
import {
  collator,
  compare,
  countSites,
  cut,
  marksOf,
  matches,
  type RequestOf,
  toDayStart,
} from './list-parts';

/** The window of the list that was asked for, with what stands around it. */
export function listArticles(
  rows: LibraryRows,
  request: RequestOf<'articles'>,
  state: LibraryState,
): ArticlesView {
  const { typed, filter, order, descending } = request;
  const query = parseQuery(typed);
  const passing = passingPages(rows, filter);
  const listed = rows.articles.filter(
    (one) =>
      (passing === undefined || passing.has(one.pageKey)) &&
      (isEmptyQuery(query) ||
        matches(foldText([one.title, one.site, one.siteName ?? '', one.byline ?? ''].join('\n')), query)),
  );
  const sorted = [...listed].sort(articleOrder(order));
  if (descending) sorted.reverse();
  return {
    ...state,
    ...cut(sorted, request.window, (article) => toArticleRow(rows, article)),
    sites: countSites(rows.articles),
    everything: {
      articles: rows.articles.length,
      annotations: rows.articles.reduce((sum, one) => sum + marksOf(one), 0),
    },
  };
}

/** Whether these are the articles as they are kept, last read first: then the first of them need no index. */
export function isPlain({ typed, filter, order, descending, window }: RequestOf<'articles'>): boolean {
  const asKept = order === 'read' && descending && window.from === 0;
  return asKept && typed.trim() === '' && Object.keys(filter).length === 0;
}

/** The first rows of a library that is not looked through yet. */
export function firstArticles(stored: readonly StoredArticle[], isPrivate: boolean): ArticlesView {
  const live = stored.filter((one) => marksOf(one) > 0);
  return {
    from: 0,
    rows: live.map(fromCounts),
    total: live.length,
    sites: [],
    pending: live.length,
    private: isPrivate,
  };
}

/** Page keys with an annotation that the filter lets through; `undefined` if it lets everything through. */
function passingPages(rows: LibraryRows, filter: RowFilter): ReadonlySet<string> | undefined {
  if (Object.keys(filter).length === 0) return undefined;
  const { site, ...others } = filter;
  if (Object.keys(others).length === 0)
    return new Set(rows.articles.filter((one) => one.site === site).map((one) => one.pageKey));
  const hits = searchPages(rows.holdings, { query: parseQuery(''), filter, toDayStart }).rows;
  const keys = new Set<string>();
  for (let index = 0; index < hits.length; index++) {
    const page = rows.holdings.pages[hits.at(index)?.page ?? -1];
    if (page) keys.add(page.pageKey);
  }
  return keys;
}

function articleOrder(order: RequestOf<'articles'>['order']): (a: StoredArticle, b: StoredArticle) => number {
  const byRead = (a: StoredArticle, b: StoredArticle) => compare(a.lastRead, b.lastRead);
  switch (order) {
    case 'read':
      return byRead;
    case 'published':
      return (a, b) => compare(a.published ?? '', b.published ?? '') || byRead(a, b);
    case 'title':
      return (a, b) => collator.compare(a.title, b.title) || byRead(b, a);
    case 'site':
      return (a, b) => collator.compare(a.site, b.site) || byRead(b, a);
    case 'marks':
      return (a, b) => marksOf(a) - marksOf(b) || byRead(a, b);
  }
}

/** An article with how its claims are sourced. */
export function toArticleRow(rows: LibraryRows, stored: StoredArticle): ArticleRow {
  const index = rows.packed.indexOf(stored);
  const page = rows.holdings.pages[index];
  if (!page) return fromCounts(stored);
  const sourcing = noSourcing();
  for (let at = 0; at < page.table.length; at += COLUMNS) {
    const one = sourcingOf(page.table[at + Column.flags] ?? 0);
    if (one !== undefined) sourcing[one] += 1;
  }
  return { ...fromCounts(stored), sourcing, lost: countLost(page.ids, rows.holdings.articles[index]?.lost) };
}

/** Until an article is packed, its stored counts stand in: a source given counts as a named one. */
function fromCounts({ counts, ...article }: StoredArticle): ArticleRow {
  const sourcing = { ...noSourcing(), named: counts.sourced, none: counts.unsourced };
  return { article, sourcing, notClaims: counts.notClaim, others: counts.other, lost: 0 };
}

/** Deleted ones may still be noted as lost. */
function countLost(ids: readonly string[], lost: ReadonlySet<string> | undefined): number {
  return lost ? ids.filter((id) => lost.has(id)).length : 0;
}
