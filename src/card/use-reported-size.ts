import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';

/**
 * Tells the page how much room the element needs, after each change of its size and after each change of `about`,
 * since the page waits for an answer before it shows a new target even if that is as large as the last. Silent while
 * `about` is undefined.
 */
export function useReportedSize(
  element: RefObject<HTMLElement | null>,
  { about, report }: { about: unknown; report: (width: number, height: number) => void },
): void {
  // `about` is what asks for another report.
  useLayoutEffect(() => {
    const measured = element.current;
    if (measured === null || about === undefined) return;
    // Rounded up: half a pixel too little would wrap a line.
    const tell = () => {
      const { width, height } = measured.getBoundingClientRect();
      report(Math.ceil(width), Math.ceil(height));
    };
    const observer = new ResizeObserver(tell);
    observer.observe(measured);
    tell();
    return () => observer.disconnect();
  }, [element, about, report]);
}

/** Whether the page had less room for this showing than the element asked for. */
export function useTightness(element: RefObject<HTMLElement | null>, turn: number): boolean {
  const [tightTurn, setTightTurn] = useState<number>();
  useEffect(() => {
    const look = () => {
      const { width, height } = element.current?.getBoundingClientRect() ?? { width: 0, height: 0 };
      if (height > window.innerHeight + 1 || width > window.innerWidth + 1) setTightTurn(turn);
    };
    window.addEventListener('resize', look);
    return () => window.removeEventListener('resize', look);
  }, [element, turn]);
  return tightTurn === turn;
}
