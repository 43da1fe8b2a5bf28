import { describe, expect, it } from 'vitest';
import { claimLook, lookOfTag } from '../../../src/core/attribution/claim-look';
import type { Attribution, Claim } from '../../../src/core/model/analysis';

const attribution: Attribution = {
  content: [],
  via: [],
  kind: 'official',
  naming: 'named',
  directness: 'indirect',
  distance: 'first-hand',
  confidence: 0.9,
  rule: 'source-after-verb',
};
const claim = (changes: Partial<Claim>): Claim => ({
  start: 0,
  end: 9,
  role: 'body',
  attributions: [],
  ...changes,
});
const sourced = (...changes: Partial<Attribution>[]): Claim =>
  claim({
    suggestion: 'sourced',
    confidence: 0.9,
    attributions: changes.map((one) => ({ ...attribution, ...one })),
  });

describe('claimLook', () => {
  it.each([
    ['silence', claim({}), undefined],
    ['no source found', claim({ suggestion: 'unsourced', confidence: 0.6 }), 'unsourced'],
    ['no source found, with doubt', claim({ suggestion: 'unsourced', confidence: 0.49 }), undefined],
    ['a source found, with doubt', claim({ suggestion: 'sourced', confidence: 0.3 }), undefined],
    ['a named source', sourced({}), 'named'],
    ['an office', sourced({ naming: 'role' }), 'named'],
    ['an unnamed source', sourced({ kind: 'unnamed', naming: 'group' }), 'unnamed'],
    ['hearsay', sourced({ kind: 'hearsay', naming: 'none' }), 'unnamed'],
    ['a relayed source', sourced({ distance: 'relayed' }), 'unnamed'],
    ['one named among unnamed', sourced({ kind: 'unnamed', naming: 'group' }, {}), 'named'],
    [
      'one named too doubtful to count',
      sourced({ kind: 'unnamed', naming: 'group' }, { confidence: 0.4 }),
      'unnamed',
    ],
  ])('draws %s', (_name, given, expected) => {
    expect(claimLook(given)).toBe(expected);
  });
});

describe('lookOfTag', () => {
  it.each([
    ['not-a-claim', undefined, undefined],
    ['unsourced', undefined, 'unsourced'],
    ['sourced', undefined, 'named'],
    ['sourced', { kind: 'person' }, 'named'],
    ['sourced', { kind: 'unnamed' }, 'unnamed'],
    ['sourced', { naming: 'none' }, 'unnamed'],
    ['sourced', { distance: 'relayed' }, 'unnamed'],
  ] as const)('draws %s with %j', (tag, facets, expected) => {
    expect(lookOfTag(tag, facets)).toBe(expected);
  });
});
