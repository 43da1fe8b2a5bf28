import { LABELS } from './tagger-model';

/** A sieve of so many bits, half a megabyte, stays in the processor's cache and turns most unknown keys away. */
const SIEVE_BITS = 22;
/** Numbers in a slot: a key and a weight for each label, side by side, so that a search reads one line of memory. */
const STRIDE = 1 + LABELS;

/** Adds the weights of the first `count` of these keys to `into`, from `at` on; unknown keys weigh nothing. */
export type AddWeights = (keys: Uint32Array, count: number, into: Float32Array, at: number) => void;

/** Open addressing with linear probing over keys that are hashes already; a quarter of the slots at least is free. */
export function createWeightTable(keys: Uint32Array, weights: Float32Array): AddWeights {
  const size = 2 ** Math.ceil(Math.log2(Math.max(keys.length, 1) / 0.75));
  const mask = size - 1;
  const values = new Float32Array(size * STRIDE);
  // The key plus one; 0 is free.
  const marks = new Uint32Array(values.buffer);
  const sieve = new Uint32Array(2 ** (SIEVE_BITS - 5));
  const sieveMask = 2 ** SIEVE_BITS - 1;
  for (const [index, key] of keys.entries()) {
    const bit = key & sieveMask;
    sieve[bit >>> 5] = (sieve[bit >>> 5] as number) | (1 << (bit & 31));
    let slot = key & mask;
    while (marks[slot * STRIDE] !== 0) slot = (slot + 1) & mask;
    marks[slot * STRIDE] = key + 1;
    values.set(weights.subarray(index * LABELS, (index + 1) * LABELS), slot * STRIDE + 1);
  }
  return (wanted, count, into, at) => {
    for (let each = 0; each < count; each++) {
      const key = wanted[each] as number;
      const bit = key & sieveMask;
      if (((sieve[bit >>> 5] as number) & (1 << (bit & 31))) === 0) continue;
      let slot = key & mask;
      let mark = marks[slot * STRIDE] as number;
      while (mark !== 0 && mark !== key + 1) {
        slot = (slot + 1) & mask;
        mark = marks[slot * STRIDE] as number;
      }
      if (mark === 0) continue;
      const from = slot * STRIDE + 1;
      for (let label = 0; label < LABELS; label++)
        into[at + label] = (into[at + label] as number) + (values[from + label] as number);
    }
  };
}
