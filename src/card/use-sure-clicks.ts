/**
 * A page could draw over the card, make it almost invisible, or slide it under a pointer about to click, and so
 * make the reader decide something unseen. A click counts only when the card has been in plain sight for a while.
 */
import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** Long enough to have seen what one is about to press. */
const SEEN_MS = 300;

interface VisibilityEntry extends IntersectionObserverEntry {
  /** Chromium: nothing covers, filters, turns or fades the element. Absent in Firefox. */
  readonly isVisible?: boolean;
}

/** Answers whether a click made now was made on something that the reader could see. */
export function useSureClicks(
  element: RefObject<HTMLElement | null>,
): (event: Event) => 'sure' | 'early' | 'covered' {
  const seenSince = useRef<number | undefined>(undefined);
  const covered = useRef(false);

  useEffect(() => {
    const target = element.current;
    if (target === null) return;
    const look = (entries: IntersectionObserverEntry[]) => {
      const last = entries.at(-1) as VisibilityEntry | undefined;
      if (last === undefined) return;
      covered.current = last.isIntersecting && last.isVisible === false;
      if (!last.isIntersecting || covered.current) seenSince.current = undefined;
      else seenSince.current ??= last.time;
    };
    const options = { threshold: [0, 0.5, 1], trackVisibility: true, delay: 100 };
    const observer = new IntersectionObserver(look, options);
    observer.observe(target);
    return () => observer.disconnect();
  }, [element]);

  return (event) => {
    if (!event.isTrusted) return 'early';
    // A key press that ends as a click (`detail` 0) needed the focus, which no page can move into another origin's frame.
    if (event instanceof MouseEvent && event.detail === 0) return 'sure';
    if (covered.current) return 'covered';
    const since = seenSince.current;
    return since !== undefined && performance.now() - since >= SEEN_MS ? 'sure' : 'early';
  };
}
