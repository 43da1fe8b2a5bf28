import { describe, expect, it } from 'vitest';
import { multiply, multiplyTransposed, orthonormalize } from '../../src/training/sparse-matrix';
import { sphericalKMeans } from '../../src/training/spherical-k-means';

/** [[0, 2, 0], [1, 0, 3]] */
const MATRIX = {
  rows: 2,
  columns: 3,
  starts: Uint32Array.from([0, 1, 3]),
  columnOf: Uint32Array.from([1, 0, 2]),
  values: Float32Array.from([2, 1, 3]),
};

describe('multiply', () => {
  it('multiplies by a dense matrix from the right', () => {
    expect([...multiply(MATRIX, Float32Array.from([1, 2, 3, 4, 5, 6]), 2)]).toEqual([6, 8, 16, 20]);
  });

  it('multiplies the transposed matrix', () => {
    expect([...multiplyTransposed(MATRIX, Float32Array.from([1, 10]), 1)]).toEqual([10, 2, 30]);
  });
});

describe('orthonormalize', () => {
  it('makes columns orthogonal and of length 1', () => {
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = orthonormalize(
      Float32Array.from([3, 1, 4, 1, 0, 2]),
      2,
    );
    expect(a * a + c * c + e * e).toBeCloseTo(1, 5);
    expect(b * b + d * d + f * f).toBeCloseTo(1, 5);
    expect(a * b + c * d + e * f).toBeCloseTo(0, 5);
  });
});

describe('sphericalKMeans', () => {
  it('groups by direction, whatever the length', () => {
    const points = Float32Array.from([1, 0, 0, 1, 9, 0.5, 0.1, 5, 0.2, 0.01, -3, 60]);
    const numbers = sphericalKMeans(points, { dimensions: 2, clusters: 2, rounds: 5 });
    expect(numbers[0]).not.toBe(numbers[1]);
    expect([...numbers]).toEqual([0, 1, 0, 1, 0, 1].map((group) => numbers[group]));
  });
});
