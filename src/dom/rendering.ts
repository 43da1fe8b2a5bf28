/**
 * What only the browser's style engine knows. Both questions are asked at most once per element of a text map;
 * `checkVisibility` answers the common case in one call without layout.
 */
export interface Rendering {
  /** Whether nothing of the element can be seen. Closed `<details>` and `content-visibility` do not count: the reader can open them. */
  readonly isHidden?: (element: Element) => boolean;
  /** Whether an element of unknown tag stands on lines of its own. */
  readonly isBlock?: (element: Element) => boolean;
}

type CheckVisibility = (this: Element, options: { visibilityProperty: boolean }) => boolean;

/** Asks the style engine of this window. */
export function createRendering(window: Window & typeof globalThis): Rendering {
  const check = window.Element.prototype.checkVisibility as CheckVisibility | undefined;
  const styleOf = (element: Element) => window.getComputedStyle(element);
  return {
    isHidden(element) {
      if (check?.call(element, { visibilityProperty: true })) return false;
      // False also for display:contents and for what a closed <details> holds: only the style tells.
      const style = styleOf(element);
      return style.display === 'none' || style.visibility === 'hidden' || style.visibility === 'collapse';
    },
    isBlock(element) {
      const style = styleOf(element);
      // A floated initial is `block` by computation, and still the first letter of its word.
      return style.float === 'none' && !/^(?:inline|contents|none|ruby|$)/.test(style.display);
    },
  };
}
