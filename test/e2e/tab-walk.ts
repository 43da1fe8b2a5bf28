import type { Page, Scope } from '../support/driver';
import { until } from '../support/driver';

export interface Stop {
  /** Role or tag, and the beginning of its words: enough to tell one stop from another in a report. */
  readonly what: string;
  /** Whether an outline or a shadow shows that the focus is here. */
  readonly ring: boolean;
}

/** What has the focus, undefined for the document itself. A ring may be drawn on the label's text beside a hidden input. */
export function focused(scope: Scope): Promise<Stop | undefined> {
  return scope.evaluate(() => {
    const active = document.activeElement;
    if (!(active instanceof HTMLElement) || active === document.body) return undefined;
    const isDrawn = (element: Element | null): boolean => {
      if (element === null) return false;
      const { outlineStyle, outlineWidth, boxShadow, opacity } = getComputedStyle(element);
      if (opacity === '0') return false;
      return (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2) || boxShadow !== 'none';
    };
    const label = active instanceof HTMLInputElement ? active.labels?.[0]?.textContent : undefined;
    const words = active.getAttribute('aria-label') ?? label ?? active.textContent ?? '';
    return {
      what: `${active.getAttribute('role') ?? active.localName} ${words.trim().slice(0, 24)}`,
      ring: isDrawn(active) || isDrawn(active.nextElementSibling),
    };
  });
}

/** Presses Tab until the focus has come back to its first stop, or left; at most `most` times. */
export async function walk(page: Page, scope: Scope, most = 60): Promise<Stop[]> {
  const stops: Stop[] = [];
  for (let count = 0; count < most; count++) {
    await page.press('Tab');
    const stop = await focused(scope);
    if (stop === undefined || stop.what === stops[0]?.what) break;
    stops.push(stop);
  }
  return stops;
}

/** Waits for the focus to be on something that `selector` finds. */
export const focusOn = (scope: Scope, selector: string) =>
  until(`the focus on ${selector}`, () =>
    scope.evaluate((wanted) => document.hasFocus() && document.activeElement?.matches(wanted), selector),
  );
