import type { Placement } from '../core/model/annotation';
import { recordPlacements } from '../storage/record-placements';
import type { Store } from '../storage/rows';
import { type PlacedAnnotation, placementOf } from './place-annotations';

/**
 * Writes down what became of places, for one reading. Each state is written once: with another tab that shows another
 * text of the same page there is no arguing back and forth through the database.
 */
export function createPlacementKeeper(options: {
  readonly store: Store;
  readonly textHash: string;
  readonly now: () => string;
}): (placed: readonly PlacedAnnotation[]) => Promise<void> {
  const { store, textHash, now } = options;
  const told = new Map<string, Placement['state'] | undefined>();
  return async (placed) => {
    const states = new Map<string, Placement['state'] | undefined>();
    for (const one of placed) {
      const { id, placement } = one.annotation;
      const state = placementOf(one);
      if (told.has(id) && told.get(id) === state) continue;
      told.set(id, state);
      if (state !== placement?.state) states.set(id, state);
    }
    if (states.size === 0) return;
    const written = await recordPlacements(store, { states, textHash, now: now() });
    // What could not be written is tried again with the next drawing.
    if (!written.ok) for (const id of states.keys()) told.delete(id);
  };
}
