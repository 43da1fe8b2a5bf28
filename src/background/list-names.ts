/** Everything that is named, and one of it. */
import type { EntityRecord } from '../core/model/annotation';
import { COLUMNS, Column } from '../core/search/pack-page';
import { isEmptyQuery, parseQuery } from '../core/search/parse-query';
import { type NameSummary, pairNames, summarizeNames } from '../core/search/summarize-names';
import { summarizeSources } from '../core/search/summarize-sources';
import { foldText } from '../core/text/fold';
import type { LibraryState, NameRow, NamesView, NameView } from '../messaging/search-protocol';
import type { LibraryRows } from './library-index';
import { collator, cut, matches, type RequestOf, toIso } from './list-parts';

/** Names told of those that stand beside a name most often. */

const TOGETHER_SHOWN = 20;

/** Entities whose spellings or note have the words. */
export function listNames(rows: LibraryRows, request: RequestOf<'names'>, state: LibraryState): NamesView {
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

/** One entity. Its spellings need the annotations themselves. */
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

/** Ids of the annotations that name an entity. */
export function idsOfEntity({ holdings }: LibraryRows, id: string): string[] {
  return holdings.pages.flatMap(({ entities, ids, table }) => {
    const index = entities.indexOf(id);
    if (index < 0) return [];
    return ids.filter((_, row) => table[row * COLUMNS + Column.entity] === index);
  });
}
