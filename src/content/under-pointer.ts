/**
 * Which mark is at a point. The browser says between which letters the point lies, the text map says which offset
 * that is, and a sorted list of spans says what stands there: a few microseconds, where `highlightsFromPoint` needs
 * up to a third of a second on a long article.
 */
import { bySpan, type Span } from '../core/model/span';
import type { Reading, Target } from '../messaging/protocol';

interface Entry extends Span {
  readonly target: Target;
}

/** Sorted spans with, for each, the furthest end so far: what makes a search from the right stop early. */
interface SpanIndex {
  readonly entries: readonly Entry[];
  readonly furthest: readonly number[];
}

function toIndex(entries: Entry[]): SpanIndex {
  entries.sort(bySpan);
  const furthest: number[] = [];
  let end = -1;
  for (const entry of entries) {
    end = Math.max(end, entry.end);
    furthest.push(end);
  }
  return { entries, furthest };
}

/** The shortest span that holds the letter at `offset`. */
function findShortest({ entries, furthest }: SpanIndex, offset: number): Target | undefined {
  let low = 0;
  let high = entries.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((entries[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  let best: Entry | undefined;
  for (let at = low - 1; at >= 0 && (furthest[at] ?? 0) > offset; at--) {
    const entry = entries[at];
    if (entry === undefined || entry.end <= offset) continue;
    if (best === undefined || entry.end - entry.start < best.end - best.start) best = entry;
  }
  return best?.target;
}

/** Finds what the letter at an offset belongs to: a name first, then the reader's own annotation, then a drawn claim. */
export function createTargetFinder(reading: Reading): (offset: number) => Target | undefined {
  const hidden = new Set(reading.hidden);
  const mentions = toIndex(
    reading.mentions.flatMap(({ start, end }, index) =>
      hidden.has(index) ? [] : [{ start, end, target: { kind: 'mention', index } as const }],
    ),
  );
  const annotations = toIndex(
    reading.placed.map(({ start, end, id }) => ({ start, end, target: { kind: 'annotation', id } as const })),
  );
  const claims = toIndex(
    reading.claims.flatMap(({ start, end, look }, index) =>
      look === undefined ? [] : [{ start, end, target: { kind: 'claim', index } as const }],
    ),
  );
  return (offset) =>
    findShortest(mentions, offset) ?? findShortest(annotations, offset) ?? findShortest(claims, offset);
}

/** How far beside a glyph's box a point may lie and still mean it: rounding of fractional boxes. */
const SLACK_PX = 1;

/**
 * The letter whose glyph is really under the point. A caret snaps to the nearest letter however far away that is,
 * so that a click into the empty margin would otherwise open the card of the line's last word.
 */
export function findLetter(
  document: Document,
  point: { x: number; y: number },
): { node: Text; offset: number } | undefined {
  const caret = document.caretPositionFromPoint(point.x, point.y);
  const node = caret?.offsetNode;
  if (caret === null || !(node instanceof Text)) return undefined;
  const range = document.createRange();
  const found = [caret.offset, caret.offset - 1].find((offset) => {
    if (offset < 0 || offset >= node.length) return false;
    range.setStart(node, offset);
    range.setEnd(node, offset + 1);
    return Array.from(range.getClientRects()).some(
      (box) =>
        point.x >= box.left - SLACK_PX &&
        point.x <= box.right + SLACK_PX &&
        point.y >= box.top - SLACK_PX &&
        point.y <= box.bottom + SLACK_PX,
    );
  });
  // A live range slows every later change of the page until it is collected: leave it somewhere cheap.
  range.setStart(document, 0);
  range.collapse(true);
  return found === undefined ? undefined : { node, offset: found };
}
