import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LABELS } from '../../../src/core/recognition/tagger-model';
import { canFollow, decodeLine } from '../../../src/core/recognition/viterbi';

const score = fc.integer({ min: -9, max: 9 });
const emissionsOf = (words: number) =>
  fc.array(score, { minLength: words * LABELS, maxLength: words * LABELS });

/** The best score of all allowed sequences, by trying each. */
function bestByTrying(
  emissions: Float32Array,
  transitions: Float32Array,
  word: number,
  previous: number,
): number {
  if (word * LABELS === emissions.length) return 0;
  let best = Number.NEGATIVE_INFINITY;
  for (let label = 0; label < LABELS; label++) {
    if (!canFollow(previous, label)) continue;
    const own = (emissions[word * LABELS + label] ?? 0) + (transitions[previous * LABELS + label] ?? 0);
    best = Math.max(best, own + bestByTrying(emissions, transitions, word + 1, label));
  }
  return best;
}

describe('decodeLine', () => {
  it('finds a sequence that is allowed and that no other beats', () => {
    const input = fc.tuple(
      fc.integer({ min: 1, max: 4 }).chain(emissionsOf),
      fc.array(score, { minLength: LABELS * LABELS, maxLength: LABELS * LABELS }),
    );
    fc.assert(
      fc.property(input, ([emitted, moved]) => {
        const emissions = Float32Array.from(emitted);
        const transitions = Float32Array.from(moved);
        const labels = new Uint8Array(emissions.length / LABELS);
        decodeLine(emissions, transitions, { from: 0, to: labels.length }, labels);
        let previous = 0;
        let total = 0;
        for (const [word, label] of labels.entries()) {
          expect(canFollow(previous, label)).toBe(true);
          total += (emissions[word * LABELS + label] ?? 0) + (transitions[previous * LABELS + label] ?? 0);
          previous = label;
        }
        expect(total).toBe(bestByTrying(emissions, transitions, 0, 0));
      }),
      { numRuns: 60 },
    );
  });

  it('leaves the words of other lines alone', () => {
    const labels = Uint8Array.from([9, 9, 9]);
    decodeLine(new Float32Array(3 * LABELS), new Float32Array(LABELS * LABELS), { from: 1, to: 2 }, labels);
    expect([...labels]).toEqual([9, 0, 9]);
  });
});
