/** Where a card goes beside a mark. Pure geometry in CSS pixels of the viewport. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Place {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Between mark and card: near enough to belong together, far enough to leave the underline visible. */
const GAP_PX = 8;
/** Between card and the viewport's edge. */
const MARGIN_PX = 8;
/** A card lower than this shows nothing useful; then it rather covers the far end of a mark that fills the screen. */
const LEAST_HEIGHT_PX = 140;

/** The part of a mark's boxes that can be seen; `undefined` when it is scrolled out of sight. */
export function findVisibleBox(
  boxes: readonly Box[],
  viewport: { width: number; height: number },
): Box | undefined {
  const seen = boxes.filter(
    (box) =>
      box.bottom > 0 &&
      box.top < viewport.height &&
      box.right > 0 &&
      box.left < viewport.width &&
      box.right > box.left,
  );
  if (seen.length === 0) return undefined;
  return {
    left: Math.min(...seen.map((box) => box.left)),
    top: Math.min(...seen.map((box) => box.top)),
    right: Math.max(...seen.map((box) => box.right)),
    bottom: Math.max(...seen.map((box) => box.bottom)),
  };
}

const clamp = (value: number, low: number, high: number) => Math.max(low, Math.min(value, high));

/**
 * Under the mark, starting where its first letter does, or above it, or beside it, whichever shows the whole card
 * first, with the height that it may grow by if there is a place for that; if none does, where most room is, cut to
 * that room. It does not cover the mark unless the mark leaves no room at all.
 */
export function toPlace({
  mark,
  size,
  viewport,
  dir,
  growth = 0,
}: {
  mark: Box;
  size: { width: number; height: number };
  viewport: { width: number; height: number };
  dir: 'ltr' | 'rtl';
  growth?: number;
}): Place {
  const width = Math.min(size.width, viewport.width - 2 * MARGIN_PX);
  const tallest = viewport.height - 2 * MARGIN_PX;
  const height = Math.min(size.height, tallest);
  const aligned = dir === 'rtl' ? mark.right - width : mark.left;
  const left = clamp(aligned, MARGIN_PX, viewport.width - MARGIN_PX - width);
  const below = viewport.height - MARGIN_PX - (mark.bottom + GAP_PX);
  const above = mark.top - GAP_PX - MARGIN_PX;

  const after = mark.right + GAP_PX;
  const before = mark.left - GAP_PX - width;
  const side = (dir === 'rtl' ? [before, after] : [after, before]).find(
    (edge) => edge >= MARGIN_PX && edge + width <= viewport.width - MARGIN_PX,
  );
  for (const needed of [Math.min(height + growth, tallest), height]) {
    if (needed <= below) return { left, top: mark.bottom + GAP_PX, width, height };
    if (needed <= above) return { left, top: mark.top - GAP_PX - height, width, height };
    const top = clamp(mark.top, MARGIN_PX, viewport.height - MARGIN_PX - needed);
    if (side !== undefined) return { left: side, top, width, height };
  }

  const room = clamp(Math.max(below, above), LEAST_HEIGHT_PX, tallest);
  const cut = Math.min(height, room);
  const lowest = viewport.height - MARGIN_PX - cut;
  return below >= above
    ? { left, top: clamp(mark.bottom + GAP_PX, MARGIN_PX, lowest), width, height: cut }
    : { left, top: clamp(mark.top - GAP_PX - cut, MARGIN_PX, lowest), width, height: cut };
}
