import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

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
