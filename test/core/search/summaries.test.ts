import { describe, expect, it } from 'vitest';
import { packPage, readFlag } from '../../../src/core/search/pack-page';
import { sourceKey } from '../../../src/core/search/source-key';
import { pairNames, summarizeNames } from '../../../src/core/search/summarize-names';
import { summarizeSources } from '../../../src/core/search/summarize-sources';
import { summarizeSourcing } from '../../../src/core/search/summarize-sourcing';
import { says } from './holdings';

const named = (entityId: string, day: string) =>
  says(entityId, day, {
    kind: 'entity',
    entity: { verdict: 'confirmed', type: 'person', label: entityId, entityId },
  });
const sourced = (source: string, day: string, facets = {}) =>
  says('x', day, { facets: { source, ...facets } });

const PAGES = [
  packPage('one', 1, [
    named('e1', '01'),
    named('e1', '02'),
    named('e2', '02'),
    sourced('وزارة الصحة', '01'),
    sourced('الوزارة', '01', { kind: 'unnamed' }),
    says('x', '01', { tag: 'unsourced' }),
  ]),
  packPage('two', 1, [
    named('e2', '05'),
    named('e1', '04'),
    sourced('وزارةُ الصحّة', '01', { distance: 'relayed' }),
    sourced('وزارة الصحة', '01'),
    says('x', '02', { tag: 'not-a-claim', facets: { source: 'nobody' } }),
  ]),
];
const seconds = (day: string) => Date.parse(`2026-03-${day}T12:00:00.000Z`) / 1000;

describe('packPage', () => {
  it('keeps what is counted and filtered', () => {
    const [page] = PAGES;
    expect(page?.ids).toHaveLength(6);
    const flags = [...(page?.table ?? [])].filter((_, index) => index % 6 === 2);
    expect(flags.map((one) => readFlag('kind', one))).toEqual(
      expect.arrayContaining(['claim', 'entity', 'claim']),
    );
    expect(flags.map((one) => readFlag('verdict', one)).filter(Boolean)).toHaveLength(3);
  });
});

describe('summaries', () => {
  it('count where entities are named', () => {
    expect([...summarizeNames(PAGES).values()]).toEqual([
      { id: 'e1', mentions: 3, articles: 2, first: seconds('01'), last: seconds('04') },
      { id: 'e2', mentions: 2, articles: 2, first: seconds('02'), last: seconds('05') },
    ]);
  });

  it('pair entities of the same articles', () => {
    expect(pairNames(PAGES, new Set(['e1', 'e2']))).toEqual([{ a: 'e1', b: 'e2', articles: 2 }]);
    expect(pairNames(PAGES, new Set(['e1']))).toEqual([]);
  });

  it('count sources over spellings, by site and by how they are named', () => {
    const all = summarizeSources(PAGES, (page) => ['a.example', 'b.example'][page] ?? '');
    expect(all.map(({ key, claims, articles }) => [key, claims, articles])).toEqual([
      ['وزاره الصحه', 3, 2],
      ['وزاره', 1, 1],
    ]);
    expect(all[0]).toMatchObject({
      label: 'وزارة الصحة',
      counts: { named: 2, unnamed: 0, 'second-hand': 1, none: 0 },
      sites: [
        ['b.example', 2],
        ['a.example', 1],
      ],
    });
    expect(all[1]?.counts.unnamed).toBe(1);
  });

  it('count sourcing by group', () => {
    const groups = summarizeSourcing(PAGES, (page) => String(page));
    expect(groups).toEqual([
      { key: '0', marks: 6, counts: { named: 1, unnamed: 1, 'second-hand': 0, none: 1 } },
      { key: '1', marks: 5, counts: { named: 1, unnamed: 0, 'second-hand': 1, none: 0 } },
    ]);
  });
});

describe('sourceKey', () => {
  it.each([
    ['الوزارة', 'وزارة'],
    ['The “Post”', 'the post'],
    ['وِزارة  الصحة،', 'وزاره الصحه'],
  ])('makes one of %s and %s', (a, b) => {
    expect(sourceKey(a)).toBe(sourceKey(b));
  });
});
