import type { Rest } from '../core/anchoring/slices';

/** Work of this many milliseconds at a time leaves room for messages: less than a frame. */
const SLICE_MS = 12;

/** Lets other events of the background run whenever a slice is used up. */
export function createRest(): Rest {
  let began = performance.now();
  return () => {
    if (performance.now() - began < SLICE_MS) return undefined;
    return new Promise((resolve) => {
      setTimeout(() => {
        began = performance.now();
        resolve();
      }, 0);
    });
  };
}
