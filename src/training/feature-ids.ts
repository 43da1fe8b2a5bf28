/** Gives each feature key a number in order of first sight, and counts how often it was seen. */
export interface FeatureIds {
  /** Numbers of these keys. */
  number(keys: Uint32Array): Int32Array;
  readonly count: number;
  /** New numbers without features seen less often than `fewest`: for each old number the new one, or -1. */
  prune(fewest: number): { readonly renumbered: Int32Array; readonly keys: Uint32Array };
}

const FIRST_SLOTS = 1 << 20;

export function createFeatureIds(): FeatureIds {
  let slots = new Int32Array(FIRST_SLOTS).fill(-1);
  let keyOf = new Uint32Array(FIRST_SLOTS / 2);
  let seen = new Uint32Array(FIRST_SLOTS / 2);
  let count = 0;

  const slotFor = (key: number): number => {
    const mask = slots.length - 1;
    let slot = key & mask;
    for (let id = slots[slot] as number; id >= 0 && keyOf[id] !== key; id = slots[slot] as number)
      slot = (slot + 1) & mask;
    return slot;
  };
  const grow = (): void => {
    const bigger = new Uint32Array(keyOf.length * 2);
    bigger.set(keyOf);
    keyOf = bigger;
    const counts = new Uint32Array(seen.length * 2);
    counts.set(seen);
    seen = counts;
    slots = new Int32Array(slots.length * 2).fill(-1);
    for (let id = 0; id < count; id++) slots[slotFor(keyOf[id] as number)] = id;
  };
  const idOf = (key: number): number => {
    const slot = slotFor(key);
    let id = slots[slot] as number;
    if (id < 0) {
      id = count++;
      slots[slot] = id;
      keyOf[id] = key;
    }
    seen[id] = (seen[id] as number) + 1;
    if (count === keyOf.length) grow();
    return id;
  };

  return {
    number: (keys) => Int32Array.from(keys, idOf),
    get count() {
      return count;
    },
    prune(fewest) {
      const renumbered = new Int32Array(count).fill(-1);
      const keys: number[] = [];
      for (let id = 0; id < count; id++)
        if ((seen[id] as number) >= fewest) renumbered[id] = keys.push(keyOf[id] as number) - 1;
      return { renumbered, keys: Uint32Array.from(keys) };
    },
  };
}
