import type { Selectors } from '../model/annotation';
import type { Span } from '../model/span';
import { type AnchorText, createAnchorText } from './anchor-text';

/** The heading that the quote stood under, if one was stored and its words stand on a line of their own just once. */
export function findHeading({ block }: Selectors, target: AnchorText): Span | undefined {
  if (block?.heading === undefined) return undefined;
  const heading = createAnchorText(block.heading).compact.trim();
  if (heading === '') return undefined;
  const found: Span[] = [];
  for (let at = target.compact.indexOf(heading); at !== -1; at = target.compact.indexOf(heading, at + 1)) {
    const span = { start: target.toRaw[at] ?? 0, end: target.toRaw[at + heading.length] ?? 0 };
    if (isLine(target.text, span)) found.push(span);
  }
  return found.length === 1 ? found[0] : undefined;
}

function isLine(text: string, { start, end }: Span): boolean {
  const before = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  const lineEnd = text.indexOf('\n', end);
  return before.trim() === '' && text.slice(end, lineEnd === -1 ? undefined : lineEnd).trim() === '';
}
