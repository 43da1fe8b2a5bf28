import { describe, expect, it } from 'vitest';
import { isEmptyQuery, parseQuery } from '../../../src/core/search/parse-query';

const short = (typed: string) => {
  const { terms, without } = parseQuery(typed);
  return [terms, without].map((all) =>
    all.map(({ words, beginning }) => `${words.join(' ')}${{ no: '', typed: '…', asked: '*' }[beginning]}`),
  );
};

describe('parseQuery', () => {
  it.each([
    ['harbour works', ['harbour', 'works…'], []],
    ['harbour works ', ['harbour', 'works'], []],
    ['harb* works ', ['harb*', 'works'], []],
    ['"harbour works"', ['harbour works'], []],
    ['"harbour wor', ['harbour wor…'], []],
    ['harbour -fire', ['harbour'], ['fire']],
    ['-"open fire" harbour ', ['harbour'], ['open fire']],
    ['الجسر ', ['جسر'], []],
    ['الج', ['الج…'], []],
    ['الجسر', ['جسر*'], []],
    ['well-known ', ['well known'], []],
    ['  ,;* ', [], []],
  ])('takes %s apart', (typed, terms, without) => {
    expect(short(typed)).toEqual([terms, without]);
  });

  it('is empty for marks alone', () => {
    expect(isEmptyQuery(parseQuery(' .. '))).toBe(true);
    expect(isEmptyQuery(parseQuery('-a'))).toBe(false);
  });

  it('takes no more terms than anyone types', () => {
    expect(parseQuery('a '.repeat(1000)).terms).toHaveLength(24);
  });
});
