/** The numbers behind the pictures. */
import { pairNames, summarizeNames } from '../core/search/summarize-names';
import { summarizeSources } from '../core/search/summarize-sources';
import { claimsOf, summarizeSourcing } from '../core/search/summarize-sourcing';
import type { LibraryState, PicturesView } from '../messaging/search-protocol';
import type { StoredArticle } from '../storage/rows';
import type { LibraryRows } from './library-index';
import { compare, countSites, type RequestOf, toDay } from './list-parts';
import { toSourceRow } from './list-sources';

const SOURCES_DRAWN = 25;

const PEOPLE_DRAWN = 30;

/** Numbers of the articles that were last read in the range. */
export function showPictures(
  rows: LibraryRows,
  request: RequestOf<'pictures'>,
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
