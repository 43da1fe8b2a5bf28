/** Slots for each key, at least: with half of them free a search takes one or two steps. */
const SLOTS_PER_KEY = 2;

/** Finds the number of a key, or -1. Open addressing with linear probing; keys are hashes already. */
export function createTable(keys: Uint32Array): (key: number) => number {
  const size = 2 ** Math.ceil(Math.log2(Math.max(keys.length, 1) * SLOTS_PER_KEY));
  const mask = size - 1;
  // A slot holds the key's number plus one; 0 is free.
  const slots = new Uint32Array(size);
  for (let index = 0; index < keys.length; index++) {
    let slot = (keys[index] as number) & mask;
    while (slots[slot] !== 0) slot = (slot + 1) & mask;
    slots[slot] = index + 1;
  }
  return (key) => {
    for (let slot = key & mask; ; slot = (slot + 1) & mask) {
      const number = slots[slot] as number;
      if (number === 0) return -1;
      if (keys[number - 1] === key) return number - 1;
    }
  };
}
