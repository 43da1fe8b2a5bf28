/** Who is given as a source, and how often the reader's own tags are used. */
import { COLUMNS, Column, NONE } from '../core/search/pack-page';
import { isEmptyQuery, parseQuery } from '../core/search/parse-query';
import { type SourceSummary, summarizeSources } from '../core/search/summarize-sources';
import { foldText } from '../core/text/fold';
import type { LibraryState, SourceRow, SourcesView, TagsView } from '../messaging/search-protocol';
import type { StoredArticle } from '../storage/rows';
import type { LibraryRows } from './library-index';
import { collator, countSites, cut, matches, type RequestOf, toIso } from './list-parts';

const SITES_SHOWN = 5;

/** Sources whose words have what is searched. */
export function listSources(
  rows: LibraryRows,
  request: RequestOf<'sources'>,
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

/** A source with the sites that have most of its claims. */
export function toSourceRow({ label, claims, articles, counts, sites, last }: SourceSummary): SourceRow {
  return { label, claims, articles, counts, sites: sites.slice(0, SITES_SHOWN), last: toIso(last) };
}

/** The reader’s own tags and how often each is used. */
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
