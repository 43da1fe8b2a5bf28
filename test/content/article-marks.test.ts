import { describe, expect, it } from 'vitest';
import {
  findAttribution,
  findSpan,
  findStep,
  findUndecided,
  toMarkedSpans,
} from '../../src/content/article-marks';
import type { Reading, Target } from '../../src/messaging/protocol';

const READING: Reading = {
  lang: 'en',
  dir: 'ltr',
  mentions: [
    { start: 4, end: 10, type: 'person', entity: 0 },
    { start: 20, end: 26, type: 'place', entity: 1 },
    { start: 40, end: 46, type: 'person', entity: 0 },
    { start: 60, end: 66, type: 'person', entity: 0 },
  ],
  claims: [
    { start: 0, end: 30, look: 'named', weight: 'tagged', cues: [{ start: 11, end: 15 }], sources: [] },
    { start: 31, end: 50, weight: 'suggested', cues: [], sources: [] },
    { start: 51, end: 80, look: 'unsourced', weight: 'suggested', cues: [], sources: [] },
  ],
  hidden: [2],
  placed: [
    { id: 'claim', start: 0, end: 30, kind: 'claim', tag: 'sourced', look: 'named' },
    { id: 'name', start: 32, end: 36, kind: 'entity', entityType: 'organisation' },
    { id: 'stroke', start: 52, end: 56, kind: 'highlight' },
    { id: 'no-name', start: 40, end: 46, kind: 'entity' },
  ],
};

describe('toMarkedSpans', () => {
  const marked = toMarkedSpans(READING);

  it('leaves out mentions that the reader struck out and claims that stay silent', () => {
    expect(marked.get('person')).toEqual([
      { start: 4, end: 10 },
      { start: 60, end: 66 },
    ]);
    expect([...marked.keys()].filter((mark) => mark.startsWith('claim'))).toEqual([
      'claimNamedTagged',
      'claimUnsourcedSuggested',
    ]);
  });

  it('draws a tagged claim once, although reading and annotation both have it', () => {
    expect(marked.get('claimNamedTagged')).toEqual([{ start: 0, end: 30 }]);
  });

  it('draws names and highlights of the reader, and nothing for what the reader called no name', () => {
    expect(marked.get('organisation')).toEqual([{ start: 32, end: 36 }]);
    expect(marked.get('highlight')).toEqual([{ start: 52, end: 56 }]);
  });
});

describe('findSpan', () => {
  it.each<[string, Target, number | undefined]>([
    ['a mention', { kind: 'mention', index: 1 }, 20],
    ['a claim', { kind: 'claim', index: 2 }, 51],
    ['an annotation', { kind: 'annotation', id: 'stroke' }, 52],
    ['a selection', { kind: 'selection', start: 7, end: 9 }, 7],
    ['an index of an older reading', { kind: 'claim', index: 9 }, undefined],
    ['an annotation that is lost', { kind: 'annotation', id: 'gone' }, undefined],
  ])('finds %s', (_name, target, start) => {
    expect(findSpan(READING, target)?.start).toBe(start);
  });
});

describe('findAttribution', () => {
  it('knows the cue of the claim that an annotation is of', () => {
    expect(findAttribution(READING, { kind: 'annotation', id: 'claim' })?.cues).toEqual([
      { start: 11, end: 15 },
    ]);
  });

  it('has none for a name', () => {
    expect(findAttribution(READING, { kind: 'annotation', id: 'name' })).toBeUndefined();
  });
});

describe('findStep', () => {
  it.each<[string, Target, 'claim' | 'mention', 1 | -1, Target | undefined]>([
    ['on from a claim', { kind: 'claim', index: 0 }, 'claim', 1, { kind: 'claim', index: 1 }],
    ['back from a claim', { kind: 'claim', index: 2 }, 'claim', -1, { kind: 'claim', index: 1 }],
    ['nowhere after the last claim', { kind: 'claim', index: 2 }, 'claim', 1, undefined],
    [
      'from an annotation by its place',
      { kind: 'annotation', id: 'claim' },
      'claim',
      1,
      { kind: 'claim', index: 1 },
    ],
    [
      'to the next mention that is drawn',
      { kind: 'mention', index: 0 },
      'mention',
      1,
      { kind: 'mention', index: 3 },
    ],
    [
      'round from the last mention',
      { kind: 'mention', index: 3 },
      'mention',
      1,
      { kind: 'mention', index: 0 },
    ],
    ['nowhere from an only mention', { kind: 'mention', index: 1 }, 'mention', 1, undefined],
  ])('steps %s', (_name, target, what, by, expected) => {
    expect(findStep(READING, { target, what, by })).toEqual(expected);
  });
});

describe('findUndecided', () => {
  it.each([
    ['from the top, past one that is not marked', 0, 2],
    ['from inside a claim', 60, 2],
    ['from below the last one, round to the first', 90, 2],
  ])('finds the next undecided claim %s', (_name, from, index) => {
    expect(findUndecided(READING, from)).toEqual({ kind: 'claim', index });
  });

  it('comes to what is not marked when all marks are decided', () => {
    const claims = READING.claims.map((claim) =>
      claim.look ? { ...claim, weight: 'tagged' as const } : claim,
    );
    expect(findUndecided({ ...READING, claims }, 0)).toEqual({ kind: 'claim', index: 1 });
  });

  it('begins anywhere when all are decided, and nowhere without claims', () => {
    const claims = READING.claims.map((claim) => ({ ...claim, weight: 'tagged' as const }));
    expect(findUndecided({ ...READING, claims }, 40)).toEqual({ kind: 'claim', index: 1 });
    expect(findUndecided({ ...READING, claims: [] }, 0)).toBeUndefined();
  });
});
