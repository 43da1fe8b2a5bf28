import { describe, expect, it } from 'vitest';
import { countFilters, toFilter, withoutFilters, withParam } from '../../src/library/filter-params';

describe('toFilter', () => {
  it.each([
    ['', {}],
    ['q=words&order=oldest', {}],
    ['site=example.org&tag=unsourced&kind=claim', { site: 'example.org', tag: 'unsourced', kind: 'claim' }],
    ['tag=true&kind=&type=animal', {}],
    ['from=2026-03-01&to=tomorrow', { from: '2026-03-01' }],
    ['note=1&lost=1', { note: true, lost: true }],
    ['note=yes', {}],
    ['source=%D8%A7%D9%84%D9%88%D8%B2%D8%A7%D8%B1%D8%A9&entity=e1', { source: 'الوزارة', entity: 'e1' }],
  ])('takes %s', (params, expected) => {
    expect(toFilter(new URLSearchParams(params))).toEqual(expected);
  });
});

describe('withParam and withoutFilters', () => {
  const params = new URLSearchParams('q=a&site=x&lost=1&order=oldest');
  it('change one value, and take an empty one out', () => {
    expect(withParam(params, 'site', 'y').get('site')).toBe('y');
    expect(withParam(params, 'site', '').has('site')).toBe(false);
    expect(params.get('site')).toBe('x');
  });

  it('keep words and order', () => {
    expect(withoutFilters(params).toString()).toBe('q=a&order=oldest');
    expect(countFilters(toFilter(params))).toBe(2);
  });
});
