import { describe, expect, it } from 'vitest';
import { markMatches, toExcerpt } from '../../../src/core/search/mark-matches';
import { parseQuery } from '../../../src/core/search/parse-query';

const marked = (typed: string, text: string) =>
  markMatches(text, parseQuery(typed)).map(({ start, end }) => text.slice(start, end));

describe('markMatches', () => {
  it.each([
    ['دمشق', 'من دِمَشقَ وبدمشق', ['دِمَشقَ', 'دمشق']],
    ['harbour works', 'Works at the Harbour, works', ['Works', 'Harbour', 'works']],
    ['cafe ', 'Café, cafés', ['Café']],
    ['😀 دمشق', '😀 دمشق', ['😀', 'دمشق']],
    ['a* ab ', 'abc ab', ['abc', 'ab']],
    ['-harbour', 'harbour', []],
  ])('marks %s in “%s”', (typed, text, expected) => {
    expect(marked(typed, text)).toEqual(expected);
  });
});

describe('toExcerpt', () => {
  const long = `${'before '.repeat(60)}harbour ${'after '.repeat(60)}`;
  it('cuts between words, a little before the first match', () => {
    const { text, marks, cut } = toExcerpt(long, markMatches(long, parseQuery('harbour')), 200);
    expect(text.length).toBeLessThanOrEqual(200);
    expect(marks.map(({ start, end }) => text.slice(start, end))).toEqual(['harbour']);
    expect(text).toMatch(/^before .* after$/);
    expect(cut).toEqual({ before: true, after: true });
  });

  it('leaves a short text whole', () => {
    expect(toExcerpt('short', [], 200)).toEqual({
      text: 'short',
      marks: [],
      cut: { before: false, after: false },
    });
  });
});
