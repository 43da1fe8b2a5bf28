import { describe, expect, it } from 'vitest';
import type { Tag } from '../../src/core/model/annotation';
import type { DrawnClaim, Reading } from '../../src/messaging/protocol';
import { decide, stepClaim } from '../../src/welcome/decide';

function aClaim(start: number, look?: DrawnClaim['look']): DrawnClaim {
  return { start, end: start + 5, weight: 'suggested', cues: [], sources: [], ...(look && { look }) };
}
const reading: Reading = {
  lang: 'en',
  dir: 'ltr',
  mentions: [],
  claims: [aClaim(10, 'named'), aClaim(0, 'unsourced'), aClaim(20), aClaim(30, 'unnamed')],
  hidden: [],
  placed: [],
};

describe('decide', () => {
  it.each<[number, Tag, DrawnClaim['look']]>([
    [0, 'unsourced', 'unsourced'],
    [1, 'sourced', 'named'],
    [3, 'sourced', 'unnamed'],
    [0, 'not-a-claim', undefined],
  ])('draws claim %i tagged %s as %s, in full', (index, tag, look) => {
    const claim = decide(reading, new Map([[index, tag]])).claims[index];
    expect(claim?.look).toBe(look);
    expect(claim?.weight).toBe('tagged');
  });

  it('leaves the others and the given reading alone', () => {
    const decided = decide(reading, new Map([[0, 'unsourced' as const]]));
    expect(decided.claims[1]).toBe(reading.claims[1]);
    expect(reading.claims[0]?.weight).toBe('suggested');
  });
});

describe('stepClaim', () => {
  it.each([
    [undefined, 1, 1],
    [1, 1, 0],
    [0, 1, 3],
    [3, 1, 1],
    [undefined, -1, 3],
    [1, -1, 3],
  ] as const)('from %s by %i goes to %i, in text order, over what is silent', (from, by, expected) => {
    expect(stepClaim(reading, new Map(), from, by)).toBe(expected);
  });

  it('still stops at what was called no claim', () => {
    const decisions = new Map([[0, 'not-a-claim' as const]]);
    expect(stepClaim(decide(reading, decisions), decisions, 1, 1)).toBe(0);
  });

  it('goes nowhere without claims', () => {
    expect(stepClaim({ ...reading, claims: [] }, new Map(), undefined, 1)).toBeUndefined();
  });
});
