/**
 * A list of any length of which only the part around the screen exists: before and after it stand empty rows as high as
 * the rows that they stand for usually are. Heights may differ; the browser keeps what is seen in place when the part moves.
 */
import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';

/** Rows that exist at once: two or three screens full. */
export const WINDOW_ROWS = 60;
/** The part moves when the screen comes this near to its edge. */
const MARGIN = 12;

export interface WindowPart<T> {
  readonly from: number;
  readonly rows: readonly T[];
  readonly total: number;
}

/** Watches where the screen is in the list and asks for the rows around it. Rows carry `data-index`. */
export function useWindow(
  list: RefObject<HTMLElement | null>,
  part: WindowPart<unknown>,
  { rowHeight, onMove }: { readonly rowHeight: number; readonly onMove: (from: number) => void },
): void {
  const asked = useRef(part.from);
  useLayoutEffect(() => {
    asked.current = part.from;
  }, [part.from]);
  useEffect(() => {
    let frame = 0;
    const look = () => {
      frame = 0;
      const element = list.current;
      if (!element || part.total <= part.rows.length) return;
      const [first, last] = onScreen(element, part, rowHeight);
      const end = part.from + part.rows.length;
      const isInside =
        (first >= part.from + MARGIN || part.from === 0) && (last <= end - MARGIN || end >= part.total);
      if (isInside) return;
      const middle = Math.round((first + last) / 2);
      const from = Math.max(0, Math.min(middle - WINDOW_ROWS / 2, part.total - WINDOW_ROWS));
      if (from !== asked.current) {
        asked.current = from;
        onMove(from);
      }
    };
    const soon = () => {
      frame ||= requestAnimationFrame(look);
    };
    addEventListener('scroll', soon, { passive: true });
    addEventListener('resize', soon);
    soon();
    return () => {
      cancelAnimationFrame(frame);
      removeEventListener('scroll', soon);
      removeEventListener('resize', soon);
    };
  }, [part, rowHeight, onMove]);
}

/** The first and the last row that would be on screen, whether they exist or not. */
function onScreen(element: HTMLElement, part: WindowPart<unknown>, rowHeight: number): [number, number] {
  const rows = [...element.querySelectorAll<HTMLElement>(':scope > [data-index]')];
  const top = rows[0]?.getBoundingClientRect().top ?? element.getBoundingClientRect().top;
  const bottom = rows.at(-1)?.getBoundingClientRect().bottom ?? top;
  const height = rows.length > 0 ? (bottom - top) / rows.length || rowHeight : rowHeight;
  const at = (y: number) => {
    if (y < top) return part.from - (top - y) / rowHeight;
    if (y > bottom) return part.from + rows.length + (y - bottom) / rowHeight;
    return part.from + (y - top) / height;
  };
  const clamp = (index: number) => Math.max(0, Math.min(Math.round(index), part.total - 1));
  return [clamp(at(0)), clamp(at(innerHeight))];
}
