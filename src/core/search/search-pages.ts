/**
 * Search by scanning: every term runs over every packed text with the engine's `indexOf`, then the rows that have all
 * terms are kept. 100,000 rows are about 20 million letters, a few tens of milliseconds a term; no index to keep true.
 */
import { findTerm } from './find-term';
import { COLUMNS, Column, NONE, type PackedPage } from './pack-page';
import type { Query, Term } from './parse-query';
import { type RowFilter, toRowTest } from './row-filter';
import { sourceKey } from './source-key';

/** What the library holds, ready to be searched. */
export interface Holdings {
  readonly pages: readonly PackedPage[];
  /** Per page, in the order of `pages`: its site, and title, site and byline folded. */
  readonly articles: readonly {
    readonly site: string;
    readonly words: string;
    readonly lost?: ReadonlySet<string>;
  }[];
  /** Spellings of each entity, folded, by id; labels of own tags likewise. */
  readonly names: ReadonlyMap<string, string>;
  readonly tags: ReadonlyMap<string, string>;
}

export interface Hits {
  /** Rows found, in the order asked for. */
  readonly rows: RowList;
  /** Indexes of pages whose own title, site or byline has all the words. */
  readonly pages: readonly number[];
}

export interface RowRef {
  readonly page: number;
  readonly row: number;
}

/** Rows by number, made on demand: 100,000 hits are one array of numbers. */
export interface RowList {
  readonly length: number;
  at(index: number): RowRef | undefined;
}

export interface SearchOptions {
  readonly query: Query;
  readonly filter: RowFilter;
  readonly order?: 'newest' | 'oldest';
  /** Seconds at which a day begins for the reader. */
  readonly toDayStart: (day: string) => number;
}

export function searchPages(holdings: Holdings, options: SearchOptions): Hits {
  const { pages, articles } = holdings;
  const { query, filter, order = 'newest', toDayStart } = options;
  const test = toRowTest(filter, toDayStart);
  const elsewhere = [...query.terms, ...query.without].map((term) => matchLists(holdings, term));
  const wantedSource = filter.source === undefined ? undefined : sourceKey(filter.source);
  const found: number[] = [];
  const pageHits: number[] = [];
  let base = 0;
  for (const [index, page] of pages.entries()) {
    const article = articles[index];
    const count = page.ids.length;
    if (
      (filter.site === undefined || article?.site === filter.site) &&
      (filter.pageKey === undefined || page.pageKey === filter.pageKey) &&
      (filter.lost === undefined || article?.lost !== undefined)
    ) {
      const own = query.terms.map((term) => findTerm(article?.words ?? '', term) !== undefined);
      if (own.length > 0 && own.every(Boolean)) pageHits.push(index);
      const accepted =
        query.terms.length + query.without.length === 0 ? undefined : matchRows(page, query, own, elsewhere);
      const sources =
        wantedSource === undefined ? undefined : page.sources.map((one) => sourceKey(one) === wantedSource);
      for (let row = 0; row < count; row++) {
        if (accepted && accepted[row] !== 1) continue;
        if (test && !test(page, row)) continue;
        const { table } = page;
        if (sources && sources[table[row * COLUMNS + Column.source] ?? NONE] !== true) continue;
        if (filter.lost && !article?.lost?.has(page.ids[row] ?? '')) continue;
        found.push((table[row * COLUMNS + Column.created] ?? 0) * MAX_ROWS + base + row);
      }
    }
    base += count;
  }
  return { rows: toRowList(pages, found, order), pages: pageHits };
}

/** Seconds and row number share one double: 2^32 seconds times this is below 2^53. */
const MAX_ROWS = 2 ** 20;

function toRowList(
  pages: readonly PackedPage[],
  found: readonly number[],
  order: 'newest' | 'oldest',
): RowList {
  const sorted = Float64Array.from(found).sort();
  const starts = new Uint32Array(pages.length + 1);
  for (const [index, page] of pages.entries()) starts[index + 1] = (starts[index] ?? 0) + page.ids.length;
  return {
    length: sorted.length,
    at(index) {
      const key = sorted[order === 'newest' ? sorted.length - 1 - index : index];
      if (key === undefined) return undefined;
      const number = key % MAX_ROWS;
      let [low, high] = [0, pages.length];
      while (high - low > 1) {
        const middle = (low + high) >> 1;
        if ((starts[middle] ?? 0) <= number) low = middle;
        else high = middle;
      }
      return { page: low, row: number - (starts[low] ?? 0) };
    },
  };
}

interface Elsewhere {
  readonly names: ReadonlySet<string>;
  readonly tags: ReadonlySet<string>;
}

/** Entities and own tags whose words have the term. */
function matchLists({ names, tags }: Holdings, term: Term): Elsewhere {
  const matching = (all: ReadonlyMap<string, string>) =>
    new Set([...all].filter(([, words]) => findTerm(words, term) !== undefined).map(([id]) => id));
  return { names: matching(names), tags: matching(tags) };
}

/** 1 for each row that has every term, at least one of them in its own words, and none of the unwanted. */
function matchRows(
  page: PackedPage,
  { terms, without }: Query,
  own: readonly boolean[],
  elsewhere: readonly Elsewhere[],
): Uint8Array {
  const count = page.ids.length;
  const had = new Uint8Array(count);
  const result = new Uint8Array(count);
  let inRow = 0;
  const every = own.filter(Boolean).length;
  for (const [index, term] of terms.entries()) {
    const rows = rowsWith(page, term, elsewhere[index]);
    for (let row = 0; row < count; row++) {
      if (rows[row] === 1) {
        inRow += 1;
        had[row] = 1;
        if (own[index] !== true) result[row] = (result[row] ?? 0) + 1;
      }
    }
    // A term that neither the article nor any of its rows has: nothing of this page is wanted.
    if (inRow === 0 && own[index] !== true) return result.fill(0);
    inRow = 0;
  }
  const needed = terms.length - every;
  for (let row = 0; row < count; row++)
    result[row] = result[row] === needed && (had[row] === 1 || terms.length === 0) ? 1 : 0;
  for (const [index, term] of without.entries()) {
    const rows = rowsWith(page, term, elsewhere[terms.length + index]);
    for (let row = 0; row < count; row++) if (rows[row] === 1) result[row] = 0;
  }
  return result;
}

function rowsWith(page: PackedPage, term: Term, elsewhere: Elsewhere | undefined): Uint8Array {
  const { text, table, ids } = page;
  const rows = new Uint8Array(ids.length);
  const startOf = (row: number) =>
    row < ids.length ? (table[row * COLUMNS + Column.start] ?? 0) : text.length;
  let row = 0;
  let from = 0;
  for (let at = findTerm(text, term, from); at; at = findTerm(text, term, from)) {
    while (startOf(row + 1) <= at.start) row += 1;
    rows[row] = 1;
    row += 1;
    if (row >= ids.length) break;
    from = startOf(row);
  }
  if (!elsewhere) return rows;
  const names = page.entities.map((id) => elsewhere.names.has(id));
  const tags = page.tagSets.map((set) => set.some((id) => elsewhere.tags.has(id)));
  if (!names.includes(true) && !tags.includes(true)) return rows;
  for (let index = 0; index < ids.length; index++) {
    const at = index * COLUMNS;
    if (names[table[at + Column.entity] ?? NONE] || tags[table[at + Column.tags] ?? NONE]) rows[index] = 1;
  }
  return rows;
}
