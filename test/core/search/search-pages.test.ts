import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Annotation } from '../../../src/core/model/annotation';
import { parseQuery } from '../../../src/core/search/parse-query';
import type { RowFilter } from '../../../src/core/search/row-filter';
import { type Holdings, searchPages } from '../../../src/core/search/search-pages';
import { holdings, says, toDayStart } from './holdings';

const LIBRARY = holdings(
  [
    {
      site: 'example.org',
      title: 'Harbour works delayed',
      lost: ['b'],
      rows: [
        says('The harbour is closed', '01', { id: 'a', note: 'ask the mayor' }),
        says('Nobody was hurt', '03', { id: 'b', tag: 'unsourced' }),
        says('Jane', '04', {
          id: 'c',
          kind: 'entity',
          entity: { verdict: 'confirmed', type: 'person', label: 'Jane', entityId: 'e1' },
        }),
      ],
    },
    {
      site: 'sham.example',
      title: 'الجسر',
      rows: [
        says('قالت الوزارة وبدمشق', '02', {
          id: 'd',
          facets: { source: 'الوزارة', kind: 'official' },
          ownTags: ['t1'],
        }),
        says('gone', '05', { id: 'e', deleted: '2026-03-06T00:00:00Z' }),
      ],
    },
  ],
  { e1: 'Jane Smith\nJ. Smith' },
  { t1: 'follow up' },
);

function ids(typed: string, filter: RowFilter = {}, library: Holdings = LIBRARY, order?: 'oldest'): string[] {
  const { rows } = searchPages(library, {
    query: parseQuery(typed),
    filter,
    toDayStart,
    ...(order && { order }),
  });
  return Array.from({ length: rows.length }, (_, index) => {
    const at = rows.at(index);
    return (at && library.pages[at.page]?.ids[at.row]) ?? 'none';
  });
}

describe('searchPages', () => {
  it.each([
    ['', ['c', 'b', 'd', 'a']],
    ['harbour', ['a']],
    ['harbour closed', ['a']],
    ['delayed hurt', ['b']],
    ['mayor', ['a']],
    ['دمشق', ['d']],
    ['وزارة', ['d']],
    ['smith', ['c']],
    ['follow', ['d']],
    ['gone', []],
    ['harbour smith', ['c']],
    ['-hurt', ['c', 'd', 'a']],
    ['harbour -mayor', []],
  ])('finds by %s', (typed, expected) => {
    expect(ids(typed)).toEqual(expected);
  });

  it('names articles whose own words have everything', () => {
    const query = parseQuery('works harbour');
    expect(searchPages(LIBRARY, { query, filter: {}, toDayStart }).pages).toEqual([0]);
  });

  it.each<[string, RowFilter, string[]]>([
    ['site', { site: 'example.org' }, ['c', 'b', 'a']],
    ['page', { pageKey: 'page-1' }, ['d']],
    ['tag', { tag: 'unsourced' }, ['b']],
    ['kind', { kind: 'entity' }, ['c']],
    ['type', { type: 'person' }, ['c']],
    ['entity', { entity: 'e1' }, ['c']],
    ['own tag', { ownTag: 't1' }, ['d']],
    ['source', { source: 'وزارة' }, ['d']],
    ['note', { note: true }, ['a']],
    ['lost', { lost: true }, ['b']],
    ['days', { from: '2026-03-02', to: '2026-03-03' }, ['b', 'd']],
    ['look', { look: 'named' }, ['d', 'a']],
    ['several', { tag: 'sourced', site: 'example.org' }, ['a']],
  ])('filters by %s', (_, filter, expected) => {
    expect(ids('', filter).sort()).toEqual([...expected].sort());
  });

  it('can begin with the oldest', () => {
    expect(ids('', {}, LIBRARY, 'oldest')).toEqual(['a', 'd', 'b', 'c']);
  });

  it('finds what reading every row would find', () => {
    const words = ['harbour', 'closed', 'open', 'mayor', 'دمشق', 'وبدمشق', 'works'];
    const row = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(
        fc.array(fc.array(row, { maxLength: 4 }), { maxLength: 5 }),
        fc.constantFrom(...words),
        (pages, word) => {
          let last = 0;
          const made: Annotation[] = [];
          const library = holdings(
            pages.map((rows) => ({
              site: 's',
              title: '',
              rows: rows.map((all) => {
                last += 1;
                const one = says(all.join(' '), '01', { id: String(last) });
                made.push(one);
                return one;
              }),
            })),
          );
          const stem = word === 'وبدمشق' ? /وبدمشق/ : word === 'دمشق' ? /دمشق/ : new RegExp(word);
          const expected = made
            .filter((one) => stem.test(one.selectors?.quote.exact ?? ''))
            .map(({ id }) => id);
          expect(ids(`${word} `, {}, library).sort()).toEqual(expected.sort());
        },
      ),
      { numRuns: 60 },
    );
  });
});
