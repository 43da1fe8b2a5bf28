// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseRoute, toHash } from '../../src/library/route';

describe('parseRoute', () => {
  it.each([
    ['', 'articles', undefined, ''],
    ['#names', 'names', undefined, ''],
    ['#names/e%2F1', 'names', 'e/1', ''],
    ['#search?q=a+b&site=x', 'search', undefined, 'q=a+b&site=x'],
    ['#articles/https%3A%2F%2Fexample.org%2F%3Fa%3D1?q=x', 'articles', 'https://example.org/?a=1', 'q=x'],
    ['#nonsense', 'articles', undefined, ''],
    ['#names/%', 'names', '%', ''],
  ])('reads %s', (hash, section, detail, params) => {
    const route = parseRoute(hash);
    expect([route.section, route.detail, route.params.toString()]).toEqual([section, detail, params]);
  });

  it('reads back whatever was written', () => {
    const word = fc.string({ unit: 'grapheme', minLength: 1 });
    fc.assert(
      fc.property(word, fc.dictionary(word, word), (detail, words) => {
        const params = new URLSearchParams(words);
        const route = parseRoute(toHash({ section: 'names', detail, params }));
        expect(route.detail).toBe(detail);
        expect([...route.params]).toEqual([...params]);
      }),
    );
  });
});
