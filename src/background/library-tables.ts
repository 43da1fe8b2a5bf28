/** The library's lists, made of what is packed in memory. Only the window asked for is turned into rows. */
import type { EntityRecord } from '../core/model/annotation';
import { findTerm } from '../core/search/find-term';
import { COLUMNS, Column, NONE } from '../core/search/pack-page';
import { isEmptyQuery, parseQuery, type Query } from '../core/search/parse-query';
import type { RowFilter } from '../core/search/row-filter';
import { searchPages } from '../core/search/search-pages';
import { noSourcing, sourcingOf } from '../core/search/sourcing';
import { type NameSummary, pairNames, summarizeNames } from '../core/search/summarize-names';
import { type SourceSummary, summarizeSources } from '../core/search/summarize-sources';
import { claimsOf, summarizeSourcing } from '../core/search/summarize-sourcing';
import { foldText } from '../core/text/fold';
import type {
  ArticleRow,
  ArticlesView,
  LibraryState,
  NameRow,
  NamesView,
  NameView,
  PicturesView,
  SearchViewRequest,
  SourceRow,
  SourcesView,
  TagsView,
  Window,
} from '../messaging/search-protocol';
import type { StoredArticle } from '../storage/rows';
import type { LibraryRows } from './library-index';

type Request<V extends SearchViewRequest['view']> = Extract<SearchViewRequest, { view: V }>;

/** Sites of a source that are told by name. */
const SITES_SHOWN = 5;
/** Rows of the pictures: more would be a wall, not a picture. The tables beside them say all of these too. */
const SOURCES_DRAWN = 25;
const PEOPLE_DRAWN = 30;
const TOGETHER_SHOWN = 20;

export function stateOf({ pending, error }: LibraryRows, isPrivate: boolean): LibraryState {
  return { pending, private: isPrivate, ...(error === undefined ? {} : { error }) };
}

export function listArticles(
  rows: LibraryRows,
  request: Request<'articles'>,
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

const collator = new Intl.Collator(undefined, { numeric: true, sensitivity: 'base' });

function articleOrder(order: Request<'articles'>['order']): (a: StoredArticle, b: StoredArticle) => number {
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

function marksOf({ counts }: StoredArticle): number {
  return counts.sourced + counts.unsourced + counts.notClaim + counts.other;
}

/** Until an article is packed, its stored counts stand in: a source given counts as a named one. */
export function toArticleRow(rows: LibraryRows, stored: StoredArticle): ArticleRow {
  const { counts, ...article } = stored;
  const page = rows.holdings.pages[rows.packed.indexOf(stored)];
  const sourcing = noSourcing();
  if (page) {
    for (let at = 0; at < page.table.length; at += COLUMNS) {
      const one = sourcingOf(page.table[at + Column.flags] ?? 0);
      if (one !== undefined) sourcing[one] += 1;
    }
  } else {
    sourcing.named = counts.sourced;
    sourcing.none = counts.unsourced;
  }
  return { article, sourcing, notClaims: counts.notClaim, others: counts.other, lost: 0 };
}

export function listNames(rows: LibraryRows, request: Request<'names'>, state: LibraryState): NamesView {
  const { typed, type, order, descending, window } = request;
  const query = parseQuery(typed);
  const summaries = summarizeNames(rows.holdings.pages);
  const listed = [...rows.entities.values()].filter(
    (one) =>
      (type === undefined || one.type === type) &&
      (isEmptyQuery(query) ||
        matches(foldText([one.label, ...one.aliases, one.note ?? ''].join('\n')), query)),
  );
  const by = (id: string) => summaries.get(id);
  const orders: Record<typeof order, (a: EntityRecord, b: EntityRecord) => number> = {
    mentions: (a, b) => (by(a.id)?.mentions ?? 0) - (by(b.id)?.mentions ?? 0),
    articles: (a, b) => (by(a.id)?.articles ?? 0) - (by(b.id)?.articles ?? 0),
    last: (a, b) => (by(a.id)?.last ?? 0) - (by(b.id)?.last ?? 0),
    label: (a, b) => collator.compare(a.label, b.label),
  };
  const turn = descending ? -1 : 1;
  const sorted = listed.sort((a, b) => turn * orders[order](a, b) || collator.compare(a.label, b.label));
  return { ...state, ...cut(sorted, window, (entity) => toNameRow(entity, by(entity.id))) };
}

function toNameRow(entity: EntityRecord, summary: NameSummary | undefined): NameRow {
  return {
    entity,
    mentions: summary?.mentions ?? 0,
    articles: summary?.articles ?? 0,
    ...(summary && { first: toIso(summary.first), last: toIso(summary.last) }),
  };
}

/** One entity. Its spellings need the annotations themselves: `spellings` gives them. */
export function showName(rows: LibraryRows, id: string, state: LibraryState): Omit<NameView, 'spellings'> {
  const entity = rows.entities.get(id);
  if (!entity) return { ...state, quotedAs: [], together: [] };
  const { pages } = rows.holdings;
  const summaries = summarizeNames(pages);
  const query = [entity.label, ...entity.aliases].map((name) => parseQuery(`"${name.replaceAll('"', ' ')}"`));
  const quoted = summarizeSources(pages, () => '').filter(({ label }) =>
    query.some((one) => matches(foldText(label), one)),
  );
  const pairs = pairNames(
    pages.filter((page) => page.entities.includes(id)),
    new Set(rows.entities.keys()),
  ).filter(({ a, b }) => a === id || b === id);
  return {
    ...state,
    row: toNameRow(entity, summaries.get(id)),
    quotedAs: quoted.map(({ label, claims }) => [label, claims] as const),
    together: pairs.slice(0, TOGETHER_SHOWN).flatMap(({ a, b, articles }) => {
      const other = rows.entities.get(a === id ? b : a);
      return other ? [{ entity: other, articles }] : [];
    }),
  };
}

/** Ids of the annotations that confirm an entity. */
export function idsOfEntity({ holdings }: LibraryRows, id: string): string[] {
  return holdings.pages.flatMap(({ entities, ids, table }) => {
    const index = entities.indexOf(id);
    if (index < 0) return [];
    return ids.filter((_, row) => table[row * COLUMNS + Column.entity] === index);
  });
}

export function listSources(
  rows: LibraryRows,
  request: Request<'sources'>,
  state: LibraryState,
): SourcesView {
  const { typed, site, order, descending, window } = request;
  const query = parseQuery(typed);
  const listed = sourcesOf(rows, (article) => site === undefined || article.site === site).filter(
    ({ label }) => isEmptyQuery(query) || matches(foldText(label), query),
  );
  const turn = descending ? -1 : 1;
  const orders: Record<typeof order, (a: SourceSummary, b: SourceSummary) => number> = {
    claims: (a, b) => a.claims - b.claims,
    articles: (a, b) => a.articles - b.articles,
    last: (a, b) => a.last - b.last,
    label: (a, b) => collator.compare(a.label, b.label),
  };
  const sorted = listed.sort((a, b) => turn * orders[order](a, b) || collator.compare(a.label, b.label));
  return { ...state, ...cut(sorted, window, toSourceRow), sites: countSites(rows.articles) };
}

function sourcesOf(
  { holdings, packed }: LibraryRows,
  wanted: (article: StoredArticle) => boolean,
): SourceSummary[] {
  const chosen = packed.flatMap((article, index) => (wanted(article) ? [index] : []));
  return summarizeSources(
    chosen.flatMap((index) => holdings.pages[index] ?? []),
    (index) => packed[chosen[index] ?? -1]?.site ?? '',
  );
}

function toSourceRow({ label, claims, articles, counts, sites, last }: SourceSummary): SourceRow {
  return { label, claims, articles, counts, sites: sites.slice(0, SITES_SHOWN), last: toIso(last) };
}

export function listTags(rows: LibraryRows, state: LibraryState): TagsView {
  const uses = new Map<string, { annotations: number; articles: number }>();
  for (const { tagSets, table } of rows.holdings.pages) {
    const here = new Set<string>();
    for (let at = Column.tags; at < table.length; at += COLUMNS) {
      for (const id of tagSets[table[at] ?? NONE] ?? []) {
        const use = uses.get(id) ?? { annotations: 0, articles: 0 };
        use.annotations += 1;
        if (!here.has(id)) use.articles += 1;
        here.add(id);
        uses.set(id, use);
      }
    }
  }
  const sorted = [...rows.tags].sort((a, b) => collator.compare(a.label, b.label));
  return {
    ...state,
    tags: sorted.map((tag) => ({ tag, ...(uses.get(tag.id) ?? { annotations: 0, articles: 0 }) })),
  };
}

export function showPictures(
  rows: LibraryRows,
  request: Request<'pictures'>,
  state: LibraryState,
): PicturesView {
  const { site, from, to } = request;
  const { holdings, packed, entities } = rows;
  const inRange = (article: StoredArticle) =>
    (site === undefined || article.site === site) &&
    (from === undefined || toDay(Date.parse(article.lastRead) / 1000) >= from) &&
    (to === undefined || toDay(Date.parse(article.lastRead) / 1000) <= to);
  const chosen = packed.flatMap((article, index) => (inRange(article) ? [index] : []));
  const pages = chosen.flatMap((index) => holdings.pages[index] ?? []);
  const siteOf = (index: number) => packed[chosen[index] ?? -1]?.site ?? '';
  const people = [...summarizeNames(pages).values()]
    .filter(({ id }) => entities.get(id)?.type === 'person')
    .sort((a, b) => b.articles - a.articles || b.mentions - a.mentions)
    .slice(0, PEOPLE_DRAWN);
  return {
    ...state,
    bySite: summarizeSourcing(pages, siteOf).sort(
      (a, b) => claimsOf(b.counts) - claimsOf(a.counts) || b.marks - a.marks,
    ),
    byDay: summarizeSourcing(pages, (_, created) => toDay(created)).sort((a, b) => compare(a.key, b.key)),
    sources: summarizeSources(pages, siteOf).slice(0, SOURCES_DRAWN).map(toSourceRow),
    people: people.map(({ id, articles }) => ({ id, label: entities.get(id)?.label ?? id, articles })),
    pairs: pairNames(pages, new Set(people.map(({ id }) => id))),
    sites: countSites(rows.articles),
  };
}

export function countSites(articles: readonly StoredArticle[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const { site } of articles) counts.set(site, (counts.get(site) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || collator.compare(a[0], b[0]));
}

/** What a list's window shows; the last window of a list that has become shorter. */
export function cut<T, R>(
  all: readonly T[],
  { from, count }: Window,
  toRow: (one: T) => R,
): { from: number; rows: R[]; total: number } {
  const start = Math.max(0, Math.min(from, all.length - count));
  return { from: start, rows: all.slice(start, start + count).map(toRow), total: all.length };
}

function matches(folded: string, { terms, without }: Query): boolean {
  const has = (term: Query['terms'][number]) => findTerm(folded, term) !== undefined;
  return terms.every(has) && !without.some(has);
}

/** The day on the reader's clock, `2026-11-02`. */
function toDay(seconds: number): string {
  const date = new Date(seconds * 1000);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

export function toDayStart(day: string): number {
  return new Date(`${day}T00:00:00`).getTime() / 1000;
}

function toIso(seconds: number): string {
  return new Date(seconds * 1000).toISOString();
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
