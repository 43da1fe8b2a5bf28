import type { Span } from '../core/model/span';
import type { PageText } from './page-text';

/** Further than this many screens, a smooth scroll is a wait. */
const SMOOTH_SCREENS = 2;

/**
 * Brings a span into the middle of the screen, inside scrolling boxes too, and smoothly if it is near and the reader
 * has not asked for less motion. Leaves the page alone if the span is in full view already.
 */
export function scrollToSpan(view: Window, text: PageText, span: Span): void {
  const boxes = text.boxesOf(span);
  const [first] = boxes;
  const last = boxes.at(-1);
  const height = view.innerHeight;
  if (first === undefined || last === undefined) return;
  if (first.top >= 0 && last.bottom <= height && first.left >= 0 && last.right <= view.innerWidth) return;

  const isNear = Math.abs(first.top) < SMOOTH_SCREENS * height;
  const isCalm = view.matchMedia('(prefers-reduced-motion: reduce)').matches;
  const behavior = isNear && !isCalm ? 'smooth' : 'instant';
  const element = text.findElement(span);
  // A block that is taller than the screen would put its own middle there, not the span's.
  const block =
    element !== undefined && element.getBoundingClientRect().height > height / 2 ? undefined : element;
  if (block !== undefined) block.scrollIntoView({ block: 'center', inline: 'nearest', behavior });
  else {
    element?.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
    const [moved = first] = text.boxesOf(span);
    view.scrollBy({ top: moved.top - height / 3, behavior });
  }
}
