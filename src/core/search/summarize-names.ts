import { COLUMNS, Column, type PackedPage, readFlag } from './pack-page';

/** Where an entity was marked. Times are seconds. */
export interface NameSummary {
  readonly id: string;
  readonly mentions: number;
  readonly articles: number;
  readonly first: number;
  readonly last: number;
}

/** Every entity that annotations confirm, by id. */
export function summarizeNames(pages: readonly PackedPage[]): Map<string, NameSummary> {
  const all = new Map<string, { -readonly [K in keyof NameSummary]: NameSummary[K] }>();
  for (const { entities, table } of pages) {
    const seen = new Set<string>();
    for (let at = 0; at < table.length; at += COLUMNS) {
      const id = entities[table[at + Column.entity] ?? -1];
      if (id === undefined || readFlag('verdict', table[at + Column.flags] ?? 0) !== 'confirmed') continue;
      const created = table[at + Column.created] ?? 0;
      const known = all.get(id);
      if (known === undefined) all.set(id, { id, mentions: 1, articles: 1, first: created, last: created });
      else {
        known.mentions += 1;
        if (!seen.has(id)) known.articles += 1;
        known.first = Math.min(known.first, created);
        known.last = Math.max(known.last, created);
      }
      seen.add(id);
    }
  }
  return all;
}

/** Two entities and the number of articles that name both. */
export interface Pairing {
  readonly a: string;
  readonly b: string;
  readonly articles: number;
}

/** Which of these entities are named in the same articles, the most frequent pairs first. */
export function pairNames(pages: readonly PackedPage[], wanted: ReadonlySet<string>): Pairing[] {
  const pairs = new Map<string, { a: string; b: string; articles: number }>();
  for (const { entities } of pages) {
    const here = entities.filter((id) => wanted.has(id)).sort();
    for (const [index, a] of here.entries()) {
      for (const b of here.slice(index + 1)) {
        const key = `${a} ${b}`;
        const known = pairs.get(key);
        if (known) known.articles += 1;
        else pairs.set(key, { a, b, articles: 1 });
      }
    }
  }
  return [...pairs.values()].sort((x, y) => y.articles - x.articles);
}
