import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { isTyping, toShortcut } from '../ui/shortcut';
import { WINDOW_ROWS, type WindowPart } from './use-window';

/** Rows that Page Up and Page Down pass over. */
const PAGE = 10;

export interface RowFocus {
  /** The one row in the order of Tab. */
  readonly stop: number;
  onKeyDown(event: KeyboardEvent): void;
  onFocus(index: number): void;
  focusRow(index: number): void;
}

/**
 * One stop of Tab for a whole list; arrows (or J, K), Page Up and Down, Home and End move through all rows, also those
 * that do not exist yet. The focus goes to `[data-row]` inside `[data-index]`.
 */
export function useRowFocus(
  list: RefObject<HTMLElement | null>,
  part: WindowPart<unknown>,
  onMove: (from: number) => void,
): RowFocus {
  const [current, setCurrent] = useState(0);
  const wanted = useRef<number>(undefined);
  const stop = current >= part.from && current < part.from + part.rows.length ? current : part.from;

  const find = (index: number) =>
    list.current?.querySelector<HTMLElement>(`[data-index="${index}"] [data-row]`) ?? undefined;
  const focusRow = (index: number) => {
    const at = Math.max(0, Math.min(index, part.total - 1));
    const element = find(at);
    if (element) {
      element.focus();
      return;
    }
    wanted.current = at;
    onMove(Math.max(0, at - WINDOW_ROWS / 2));
  };
  useLayoutEffect(() => {
    if (wanted.current === undefined) return;
    const element = find(wanted.current);
    if (!element) return;
    wanted.current = undefined;
    element.focus();
    element.scrollIntoView({ block: 'center' });
  }, [part]);

  return {
    stop,
    focusRow,
    onFocus: setCurrent,
    onKeyDown(event) {
      if (isTyping(event) || !(event.target instanceof HTMLElement)) return;
      const row = event.target.closest<HTMLElement>('[data-index]');
      const index = Number(row?.dataset.index);
      if (!row || Number.isNaN(index)) return;
      const to = step(toShortcut(event), index, part.total);
      if (to === undefined) return;
      event.preventDefault();
      focusRow(to);
    },
  };
}

function step(key: string, index: number, total: number): number | undefined {
  switch (key) {
    case 'ArrowDown':
    case 'j':
      return index + 1;
    case 'ArrowUp':
    case 'k':
      return index - 1;
    case 'PageDown':
      return index + PAGE;
    case 'PageUp':
      return index - PAGE;
    case 'Home':
      return 0;
    case 'End':
      return total - 1;
    default:
      return undefined;
  }
}
