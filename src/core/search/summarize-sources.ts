import { COLUMNS, Column, type PackedPage } from './pack-page';
import { sourceKey } from './source-key';
import { noSourcing, type Sourcing, type SourcingCounts, sourcingOf } from './sourcing';

export interface SourceSummary {
  readonly key: string;
  /** The spelling met most often. */
  readonly label: string;
  readonly claims: number;
  readonly articles: number;
  readonly counts: SourcingCounts;
  /** Claims by site, the most first. */
  readonly sites: readonly (readonly [site: string, claims: number])[];
  readonly last: number;
}

interface Gathered {
  readonly spellings: Map<string, number>;
  readonly counts: Record<Sourcing, number>;
  readonly sites: Map<string, number>;
  articles: number;
  lastPage: number;
  last: number;
}

/** Who is given as a source of claims, how often and where, the most often first. `siteOf` names the site of a page by its index. */
export function summarizeSources(
  pages: readonly PackedPage[],
  siteOf: (page: number) => string,
): SourceSummary[] {
  const all = new Map<string, Gathered>();
  // The same words come back on hundreds of pages.
  const known = new Map<string, string>();
  const keyOf = (words: string): string => {
    const key = known.get(words) ?? sourceKey(words);
    known.set(words, key);
    return key;
  };
  for (const [index, { sources, table }] of pages.entries()) {
    const keys = sources.map(keyOf);
    for (let at = 0; at < table.length; at += COLUMNS) {
      const source = table[at + Column.source] ?? -1;
      const key = keys[source];
      const sourcing = sourcingOf(table[at + Column.flags] ?? 0);
      if (key === undefined || key === '' || sourcing === undefined || sourcing === 'none') continue;
      const one = all.get(key) ?? newGathered(all, key);
      add(one.spellings, sources[source] ?? '');
      add(one.sites, siteOf(index));
      one.counts[sourcing] += 1;
      if (one.lastPage !== index) one.articles += 1;
      one.lastPage = index;
      one.last = Math.max(one.last, table[at + Column.created] ?? 0);
    }
  }
  return [...all]
    .map(([key, one]) => toSummary(key, one))
    .sort((a, b) => b.claims - a.claims || (a.key < b.key ? -1 : 1));
}

function newGathered(all: Map<string, Gathered>, key: string): Gathered {
  const one = {
    spellings: new Map(),
    counts: noSourcing(),
    sites: new Map(),
    articles: 0,
    lastPage: -1,
    last: 0,
  };
  all.set(key, one);
  return one;
}

function toSummary(key: string, { spellings, counts, sites, articles, last }: Gathered): SourceSummary {
  const label = mostFirst(spellings)[0]?.[0] ?? key;
  const claims = counts.named + counts.unnamed + counts['second-hand'];
  return { key, label, claims, articles, counts, sites: mostFirst(sites), last };
}

function add(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function mostFirst(counts: ReadonlyMap<string, number>): [string, number][] {
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}
