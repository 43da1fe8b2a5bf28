import { useEffect, useState } from 'preact/hooks';
import type { CardView, Target } from '../messaging/protocol';

/** A background that slept has to read the page again before it knows the target: so long the card stays as it was. */
const WAKING_MS = 1000;

/**
 * The card of a target, also while the background is being woken under it. `undefined` before there is one, and
 * once it has been gone for longer than that.
 */
export function useSteadyCard(seen: CardView | undefined, target: Target): CardView | undefined {
  const [steady, setSteady] = useState<CardView>();
  const current = seen !== undefined && isSame(seen.target, target) ? seen : undefined;

  useEffect(() => {
    if (current !== undefined) {
      setSteady(current);
      return;
    }
    const timer = setTimeout(() => setSteady(undefined), WAKING_MS);
    return () => clearTimeout(timer);
  }, [current]);

  if (current !== undefined) return current;
  return steady !== undefined && isSame(steady.target, target) ? steady : undefined;
}

function isSame(a: Target, b: Target): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
