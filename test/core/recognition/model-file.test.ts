import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packModel, parseModel } from '../../../src/core/recognition/model-file';

const KEYS = Uint32Array.from([3, 4, 700, 70_000, 2 ** 27 - 1]);

function model() {
  return {
    language: 'ar',
    keys: KEYS,
    weights: Float32Array.from({ length: KEYS.length * 7 }, (_, index) => ((index * 37) % 19) - 9),
    transitions: Float32Array.from({ length: 49 }, (_, index) => (index % 5) - 2),
    clusters: { keys: Uint32Array.from([5, 900, 80_000]), numbers: Uint8Array.from([1, 250, 3]) },
  };
}

describe('parseModel', () => {
  it('gives back what was packed, weights to within the steps of eight bits', () => {
    const parsed = parseModel(packModel(model()));
    if (!parsed.ok) throw new Error(parsed.code);
    const { language, keys, weights, transitions, clusters } = parsed.value;
    expect(language).toBe('ar');
    expect(keys).toEqual(KEYS);
    expect(clusters).toEqual(model().clusters);
    for (const [index, weight] of model().weights.entries()) expect(weights[index]).toBeCloseTo(weight, 0);
    expect(transitions[48]).toBeCloseTo(1, 1);
  });

  it('refuses a file that is cut anywhere', () => {
    const file = packModel(model());
    for (let length = 0; length < file.length; length++)
      expect(parseModel(file.subarray(0, length))).toEqual({ ok: false, code: 'model_damaged' });
  });

  it('refuses a file in which a byte of the payload, its size, number or version changed', () => {
    const file = packModel(model());
    fc.assert(
      fc.property(
        fc.integer({ min: 32, max: file.length - 1 }),
        fc.integer({ min: 1, max: 255 }),
        (at, by) => {
          const changed = file.slice();
          changed[at] = (changed[at] ?? 0) ^ by;
          expect(parseModel(changed).ok).toBe(false);
        },
      ),
      { numRuns: 200 },
    );
    for (const at of [0, 4, 8, 12, 16, 28]) {
      const changed = file.slice();
      changed[at] = (changed[at] ?? 0) ^ 1;
      expect(parseModel(changed).ok, `byte ${at}`).toBe(false);
    }
  });

  it.each([
    ['nothing', new Uint8Array()],
    ['a picture', Uint8Array.from({ length: 5000 }, (_, index) => (index * 31) & 255)],
    ['zeros', new Uint8Array(5000)],
  ])('refuses %s', (_, bytes) => {
    expect(parseModel(bytes)).toEqual({ ok: false, code: 'model_damaged' });
  });
});
