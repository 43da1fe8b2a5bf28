import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createTargetFinder } from '../../src/content/under-pointer';
import type { Reading } from '../../src/messaging/protocol';

const EMPTY: Reading = { lang: 'en', dir: 'ltr', mentions: [], claims: [], hidden: [], placed: [] };
const claim = (start: number, end: number) =>
  ({ start, end, look: 'named', weight: 'suggested', cues: [], sources: [] }) as const;

describe('createTargetFinder', () => {
  const find = createTargetFinder({
    ...EMPTY,
    mentions: [
      { start: 10, end: 15, type: 'person', entity: 0 },
      { start: 20, end: 25, type: 'person', entity: 0 },
    ],
    claims: [
      claim(5, 40),
      { ...claim(50, 60), look: 'unsourced' },
      { start: 70, end: 80, weight: 'suggested', cues: [], sources: [] },
    ],
    hidden: [1],
    placed: [
      { id: 'long', start: 0, end: 45, kind: 'highlight' },
      { id: 'short', start: 30, end: 35, kind: 'highlight' },
    ],
  });

  it.each([
    ['a name before anything else', 12, { kind: 'mention', index: 0 }],
    ['the annotation where the name was struck out', 22, { kind: 'annotation', id: 'long' }],
    ['the shorter of two annotations', 31, { kind: 'annotation', id: 'short' }],
    ['a claim where nothing else is', 55, { kind: 'claim', index: 1 }],
    ['nothing where a claim is not drawn', 75, undefined],
    ['nothing between', 47, undefined],
    ['the first letter of a span', 50, { kind: 'claim', index: 1 }],
    ['nothing at the letter behind a span', 60, undefined],
  ])('finds %s', (_name, offset, target) => {
    expect(find(offset)).toEqual(target);
  });

  it('agrees with looking at every span', () => {
    const span = fc.tuple(fc.nat(200), fc.integer({ min: 1, max: 40 }));
    fc.assert(
      fc.property(fc.array(span, { maxLength: 40 }), fc.nat(240), (spans, offset) => {
        const placed = spans.map(([start, length], index) => ({
          id: String(index),
          start,
          end: start + length,
          kind: 'highlight' as const,
        }));
        const holding = placed.filter(({ start, end }) => start <= offset && offset < end);
        const shortest = Math.min(...holding.map(({ start, end }) => end - start));
        const found = createTargetFinder({ ...EMPTY, placed })(offset);
        const one = placed.find(({ id }) => found?.kind === 'annotation' && found.id === id);
        return holding.length === 0
          ? found === undefined
          : one !== undefined && one.end - one.start === shortest && holding.includes(one);
      }),
    );
  });
});
