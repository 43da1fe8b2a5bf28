import type { Span } from '../../../src/core/model/span';

/** Text of a page with its blocks and the place of one passage in it; `truth` is undefined once the passage is gone. */
export interface EditedPage {
  readonly text: string;
  readonly blocks: readonly Span[];
  readonly truth: Span | undefined;
}

export interface Edit extends Span {
  readonly text: string;
}

/** Applies edits (sorted, not overlapping) and follows blocks and truth through them. */
export function applyEdits(page: EditedPage, edits: readonly Edit[]): EditedPage {
  const parts: string[] = [];
  let from = 0;
  let length = 0;
  const places: { edit: Edit; start: number; end: number }[] = [];
  for (const edit of edits) {
    if (edit.start < from) throw new Error(`edits overlap at ${edit.start}`);
    parts.push(page.text.slice(from, edit.start), edit.text);
    length += edit.start - from;
    places.push({ edit, start: length, end: length + edit.text.length });
    length += edit.text.length;
    from = edit.end;
  }
  parts.push(page.text.slice(from));
  const move = (offset: number, side: 'start' | 'end'): number => {
    let [low, high] = [0, places.length];
    // The last edit that begins before the offset; at the offset itself an insertion stays outside the span.
    while (low < high) {
      const middle = (low + high) >> 1;
      const edit = places[middle]?.edit;
      const before =
        edit !== undefined &&
        (edit.start < offset || (edit.start === offset && side === 'start' && edit.end === edit.start));
      if (before) low = middle + 1;
      else high = middle;
    }
    const place = places[low - 1];
    if (!place) return offset;
    if (offset >= place.edit.end) return place.end + offset - place.edit.end;
    return side === 'start' ? place.start : place.end;
  };
  const moveSpan = ({ start, end }: Span): Span => {
    const moved = { start: move(start, 'start'), end: move(end, 'end') };
    return { start: moved.start, end: Math.max(moved.start, moved.end) };
  };
  const truth = page.truth && moveSpan(page.truth);
  return {
    text: parts.join(''),
    blocks: page.blocks.map(moveSpan).filter(({ start, end }) => end > start),
    truth: truth && truth.end > truth.start ? truth : undefined,
  };
}
