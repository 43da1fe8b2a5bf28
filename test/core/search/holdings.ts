import type { Annotation } from '../../../src/core/model/annotation';
import { packPage } from '../../../src/core/search/pack-page';
import type { Holdings } from '../../../src/core/search/search-pages';
import { foldText } from '../../../src/core/text/fold';
import { aClaim } from '../../support/rows';

/** A claim with these words, made on that day. */
export function says(quote: string, day: string, more: Partial<Annotation> = {}): Annotation {
  const created = `2026-03-${day}T12:00:00.000Z`;
  const selectors = {
    quote: { exact: quote, prefix: '', suffix: '' },
    position: { start: 0, end: quote.length, textLength: quote.length },
    foldVersion: 1,
  };
  const { tag, ...rest } = { ...aClaim({ selectors, created, modified: created, ...more }), seq: 1 };
  return tag === undefined || rest.kind !== 'claim' ? rest : { ...rest, tag };
}

export interface SamplePage {
  readonly site: string;
  readonly title: string;
  readonly rows: readonly Annotation[];
  readonly lost?: readonly string[];
}

export function holdings(
  pages: readonly SamplePage[],
  names: Record<string, string> = {},
  tags: Record<string, string> = {},
): Holdings {
  const folded = (all: Record<string, string>) =>
    new Map(Object.entries(all).map(([id, words]) => [id, foldText(words)]));
  return {
    pages: pages.map(({ rows }, index) => packPage(`page-${index}`, 1, rows)),
    articles: pages.map(({ site, title, lost }) => ({
      site,
      words: foldText(`${title}\n${site}`),
      ...(lost && { lost: new Set(lost) }),
    })),
    names: folded(names),
    tags: folded(tags),
  };
}

export const toDayStart = (day: string) => Date.parse(`${day}T00:00:00Z`) / 1000;
