import { TAGS } from '../core/model/annotation';
import type { RowFilter } from '../core/search/row-filter';

/** Filters with few values, and which. What else stands in the address is not taken for a filter. */
const CHOICES: { readonly [K in keyof RowFilter]?: readonly string[] } = {
  kind: ['claim', 'entity', 'highlight', 'page-note'],
  tag: [...TAGS, 'undecided'],
  look: ['named', 'unnamed', 'unsourced'],
  type: ['person', 'place', 'organisation'],
};
const WORDS = ['site', 'ownTag', 'entity', 'source', 'pageKey'] as const;
const DAYS = ['from', 'to'] as const;
const SWITCHES = ['note', 'lost'] as const;

export type FilterName = keyof RowFilter;

/** The filter that an address stands for; values that no filter has are left out. */
export function toFilter(params: URLSearchParams): RowFilter {
  const filter: Record<string, string | true> = {};
  for (const [name, values] of Object.entries(CHOICES)) {
    const value = params.get(name);
    if (value !== null && values.includes(value)) filter[name] = value;
  }
  for (const name of WORDS) {
    const value = params.get(name);
    if (value) filter[name] = value;
  }
  for (const name of DAYS) {
    const value = params.get(name) ?? '';
    if (/^\d{4}-\d\d-\d\d$/.test(value)) filter[name] = value;
  }
  for (const name of SWITCHES) if (params.get(name) === '1') filter[name] = true;
  return filter as RowFilter;
}

/** The address with one value changed; an empty one is taken out. */
export function withParam(params: URLSearchParams, name: string, value: string | undefined): URLSearchParams {
  const next = new URLSearchParams(params);
  if (value === undefined || value === '') next.delete(name);
  else next.set(name, value);
  return next;
}

/** How many filters are on. */
export function countFilters(filter: RowFilter): number {
  return Object.keys(filter).length;
}

/** Without any filter, the words kept. */
export function withoutFilters(params: URLSearchParams): URLSearchParams {
  const next = new URLSearchParams(params);
  for (const name of [...Object.keys(CHOICES), ...WORDS, ...DAYS, ...SWITCHES]) next.delete(name);
  return next;
}
