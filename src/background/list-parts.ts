/** What the library's lists have in common: the window, the order, the words. */
import { findTerm } from '../core/search/find-term';
import type { Query } from '../core/search/parse-query';
import type { LibraryState, SearchViewRequest, Window } from '../messaging/search-protocol';
import type { StoredArticle } from '../storage/rows';
import type { LibraryRows } from './library-index';

export type RequestOf<V extends SearchViewRequest['view']> = Extract<SearchViewRequest, { view: V }>;

/** What every view over the library says of it. */
export function stateOf({ pending, error }: LibraryRows, isPrivate: boolean): LibraryState {
  return { pending, private: isPrivate, ...(error === undefined ? {} : { error }) };
}

/** What a list’s window shows; the last window of a list that has become shorter. */
export function cut<T, R>(
  all: readonly T[],
  { from, count }: Window,
  toRow: (one: T) => R,
): { from: number; rows: R[]; total: number } {
  const start = Math.max(0, Math.min(from, all.length - count));
  return { from: start, rows: all.slice(start, start + count).map(toRow), total: all.length };
}

/** Sites of the articles with their number, the most first. */
export function countSites(articles: readonly StoredArticle[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const { site } of articles) counts.set(site, (counts.get(site) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || collator.compare(a[0], b[0]));
}

/** Annotations of an article outside the trash. */
export function marksOf({ counts }: StoredArticle): number {
  return counts.sourced + counts.unsourced + counts.notClaim + counts.other;
}

/** Whether folded words have all that is wanted and nothing that is not. */
export function matches(folded: string, { terms, without }: Query): boolean {
  const has = (term: Query['terms'][number]) => findTerm(folded, term) !== undefined;
  return terms.every(has) && !without.some(has);
}

/** Order of words as a reader looks for them. */
export const collator = new Intl.Collator(undefined, { numeric: true, sensitivity: 'base' });

/** Order of code units, for times and keys. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The day on the reader’s clock, `2026-11-02`. */
export function toDay(seconds: number): string {
  const date = new Date(seconds * 1000);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** Seconds at which a day begins on the reader’s clock. */
export function toDayStart(day: string): number {
  return new Date(`${day}T00:00:00`).getTime() / 1000;
}

/** The moment, from seconds. */
export function toIso(seconds: number): string {
  return new Date(seconds * 1000).toISOString();
}
