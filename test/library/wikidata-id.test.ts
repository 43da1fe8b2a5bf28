import { describe, expect, it } from 'vitest';
import { findWikidataId } from '../../src/library/wikidata-id';

describe('findWikidataId', () => {
  it.each([
    ['Q42', 'Q42'],
    [' q42 ', 'Q42'],
    ['https://www.wikidata.org/wiki/Q42', 'Q42'],
    ['http://wikidata.org/entity/Q42', 'Q42'],
    ['https://m.wikidata.org/wiki/Q42#P31', 'Q42'],
    ['https://www.wikidata.org/wiki/Special:EntityData/Q42.json', 'Q42'],
    ['Q0', undefined],
    ['42', undefined],
    ['https://evil.example/wiki/Q42', undefined],
    ['javascript:alert(1)//Q42', undefined],
    ['https://www.wikidata.org/wiki/Q42/../x', undefined],
    ['', undefined],
  ])('reads %j', (typed, expected) => {
    expect(findWikidataId(typed)).toBe(expected);
  });
});
