import { useState } from 'preact/hooks';

/** One stop of Tab for all marks of a picture; arrows, Home and End move among those that carry `data-mark`. */
export function useMarkFocus(count: number) {
  const [current, setCurrent] = useState(0);
  const stop = Math.min(current, Math.max(0, count - 1));
  return {
    stop,
    onFocus: setCurrent,
    onKeyDown(event: KeyboardEvent) {
      const to = step(event.key, stop, count, document.documentElement.dir === 'rtl');
      if (to === undefined) return;
      event.preventDefault();
      const picture = (event.currentTarget as Element).closest('svg');
      picture?.querySelector<SVGElement>(`[data-mark="${to}"]`)?.focus();
    },
  };
}

function step(key: string, at: number, count: number, rtl: boolean): number | undefined {
  const [forward, back] = rtl ? ['ArrowLeft', 'ArrowRight'] : ['ArrowRight', 'ArrowLeft'];
  if (key === 'ArrowDown' || key === forward) return Math.min(at + 1, count - 1);
  if (key === 'ArrowUp' || key === back) return Math.max(at - 1, 0);
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : undefined;
}
