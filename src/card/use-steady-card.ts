import { useEffect, useState } from 'preact/hooks';
import type { CardView, Target } from '../messaging/protocol';

/** A background that slept has to read the page again before it knows a target: so long the card stays as it was. */
const WAKING_MS = 1000;

export interface SteadyCard {
  /** The last card there was; of another target while the one asked for is on its way. */
  readonly card: CardView | undefined;
  /** Whether `card` is about the target asked for: only then may it be worked. */
  readonly isCurrent: boolean;
  /** No card of the target came for a while: there is no such target any more. */
  readonly isGone: boolean;
}

/** The card of a target, steady while the background is being woken under it and while the next target is fetched. */
export function useSteadyCard(seen: CardView | undefined, target: Target): SteadyCard {
  const [steady, setSteady] = useState<CardView>();
  const [gone, setGone] = useState<string>();
  const wanted = JSON.stringify(target);
  const current = seen !== undefined && JSON.stringify(seen.target) === wanted ? seen : undefined;

  useEffect(() => {
    if (current !== undefined) {
      setSteady(current);
      setGone(undefined);
      return;
    }
    const timer = setTimeout(() => setGone(wanted), WAKING_MS);
    return () => clearTimeout(timer);
  }, [current, wanted]);

  const isGone = current === undefined && gone === wanted;
  const card = current ?? (isGone ? undefined : steady);
  return { card, isCurrent: card !== undefined && JSON.stringify(card.target) === wanted, isGone };
}
