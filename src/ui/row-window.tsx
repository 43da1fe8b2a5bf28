/**
 * A long list drawn in pieces: a piece far from what is on screen is an empty box of the height that it had, or would
 * have. Rows may be of any height and may change it; a list of thousands opens as fast as one of fifty.
 */
import type { ComponentChild } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';

/** Rows of a piece: some screens of a panel. */
const PIECE = 40;
/** Height of a row that was never drawn. */
const ROW_PX = 84;
/** How far from the screen a piece is drawn: faster than this nobody scrolls in a frame. */
const MARGIN = '800px 0px';

interface Props<T> {
  readonly rows: readonly T[];
  /** A row that has to be there wherever the screen is: the one with the focus. */
  readonly kept: (row: T) => boolean;
  /** `position` counts from 0 in all rows. */
  draw(row: T, position: number): ComponentChild;
}

/** The rows as items of one list, those near the screen only. */
export function RowWindow<T>({ rows, kept, draw }: Props<T>) {
  const pieces = Array.from({ length: Math.ceil(rows.length / PIECE) }, (_, index) =>
    rows.slice(index * PIECE, (index + 1) * PIECE),
  );
  return (
    // biome-ignore lint/a11y/useSemanticElements: boxes stand between the list and its items
    <div class="row-window" role="list">
      {pieces.map((piece, index) => (
        <Piece
          // A piece is its place: what stands there may change.
          key={index}
          isFirst={index === 0}
          isKept={piece.some(kept)}
          rows={piece}
          draw={(row, at) => draw(row, index * PIECE + at)}
        />
      ))}
    </div>
  );
}

interface PieceProps<T> extends Pick<Props<T>, 'rows' | 'draw'> {
  readonly isFirst: boolean;
  readonly isKept: boolean;
}

function Piece<T>({ isFirst, isKept, rows, draw }: PieceProps<T>) {
  const box = useRef<HTMLDivElement>(null);
  const height = useRef<number>(undefined);
  const [near, setNear] = useState(isFirst);
  const isDrawn = near || isKept;

  useEffect(() => {
    const element = box.current;
    if (element === null || typeof IntersectionObserver === 'undefined') return;
    const observer = new IntersectionObserver((entries) => setNear(entries.at(-1)?.isIntersecting ?? false), {
      rootMargin: MARGIN,
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  // Remembered while it is there, for when it is not.
  useLayoutEffect(() => {
    if (isDrawn) height.current = box.current?.offsetHeight;
  });

  const gap = `${height.current ?? rows.length * ROW_PX}px`;
  return (
    <div ref={box} role="presentation" style={isDrawn ? {} : { blockSize: gap }}>
      {isDrawn && rows.map(draw)}
    </div>
  );
}
