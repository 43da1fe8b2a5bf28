/** Notices that the reader has selected words with mouse, finger or keys, and that the selection is gone. */
import { tagOf } from '../dom/nodes';
import { onUserEvent } from './user-events';

/** Keys after which a selection may have become another one. */
const SELECTING_KEYS = /^(?:Shift|Arrow|Home|End|Page|[aA]$)/;

export function watchSelection(
  document: Document,
  {
    signal,
    onSelected,
    onGone,
  }: { signal: AbortSignal; onSelected: (selection: Selection) => void; onGone: () => void },
): void {
  const tell = () => {
    const selection = document.getSelection();
    if (selection !== null && !selection.isCollapsed && !isInField(document)) onSelected(selection);
  };
  // A click into a selection collapses it only after `pointerup`.
  const tellSoon = () => document.defaultView?.requestAnimationFrame(tell);

  onUserEvent(document, 'pointerup', {
    signal,
    act: (event) => {
      if (event.button === 0) tellSoon();
    },
  });
  onUserEvent(document, 'keyup', {
    signal,
    act: (event) => {
      if (
        SELECTING_KEYS.test(event.key) &&
        (event.shiftKey || event.key === 'Shift' || event.ctrlKey || event.metaKey)
      )
        tellSoon();
    },
  });
  document.addEventListener(
    'selectionchange',
    () => {
      if (document.getSelection()?.isCollapsed !== false) onGone();
    },
    { signal },
  );
}

/** What is selected in a form field is the reader's own text, not the page's. */
function isInField(document: Document): boolean {
  const active = document.activeElement;
  return (
    active instanceof HTMLElement &&
    (active.isContentEditable || /^(?:input|textarea|select)$/.test(tagOf(active)))
  );
}
