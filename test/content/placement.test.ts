import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findVisibleBox, toPlace } from '../../src/content/placement';

const VIEWPORT = { width: 1000, height: 800 };
const SIZE = { width: 340, height: 250 };
const box = (left: number, top: number, right: number, bottom: number) => ({ left, top, right, bottom });

describe('toPlace', () => {
  it.each([
    ['under the mark, at its beginning', box(100, 100, 300, 120), 'ltr', { left: 100, top: 128 }],
    [
      'under the mark, at its beginning, right to left',
      box(500, 100, 700, 120),
      'rtl',
      { left: 360, top: 128 },
    ],
    ['above a mark near the bottom', box(100, 700, 300, 720), 'ltr', { left: 100, top: 442 }],
    [
      'inside the viewport when the mark begins near its edge',
      box(900, 100, 990, 120),
      'ltr',
      { left: 652, top: 128 },
    ],
    ['inside the viewport at the other edge', box(10, 100, 90, 120), 'rtl', { left: 8, top: 128 }],
    ['beside a mark as tall as the screen', box(100, 20, 500, 780), 'ltr', { left: 508, top: 20 }],
    ['before a tall mark, right to left', box(500, 20, 900, 780), 'rtl', { left: 152, top: 20 }],
  ] as const)('puts the card %s', (_name, mark, dir, place) => {
    expect(toPlace({ mark, size: SIZE, viewport: VIEWPORT, dir })).toEqual({ ...SIZE, ...place });
  });

  it.each([
    ['above, where it has room to grow', box(100, 480, 300, 500), { left: 100, top: 222 }],
    ['under the mark, if it can grow there', box(100, 100, 300, 120), { left: 100, top: 128 }],
    ['beside, if it can grow nowhere else', box(100, 380, 500, 420), { left: 508, top: 372 }],
    ['where it fits as it is, if it can grow nowhere', box(10, 380, 990, 420), { left: 10, top: 428 }],
  ])('puts a card that may grow %s', (_name, mark, place) => {
    expect(toPlace({ mark, size: SIZE, viewport: VIEWPORT, dir: 'ltr', growth: 170 })).toEqual({
      ...SIZE,
      ...place,
    });
  });

  it('gives the card the room that is left on a small screen', () => {
    const place = toPlace({
      mark: box(10, 60, 300, 250),
      size: { width: 340, height: 400 },
      viewport: { width: 320, height: 480 },
      dir: 'ltr',
    });
    expect(place).toEqual({ left: 8, top: 258, width: 304, height: 214 });
  });

  it('keeps the card inside the viewport, and off the mark where any side has room', () => {
    const coordinate = fc.integer({ min: 0, max: 1000 });
    fc.assert(
      fc.property(
        coordinate,
        coordinate,
        coordinate,
        coordinate,
        fc.constantFrom('ltr', 'rtl'),
        (a, b, c, d, dir) => {
          const mark = box(
            Math.min(a, b),
            Math.min(c, d) * 0.8,
            Math.max(a, b) + 1,
            Math.max(c, d) * 0.8 + 1,
          );
          const place = toPlace({ mark, size: SIZE, viewport: VIEWPORT, dir });
          expect(place.left).toBeGreaterThanOrEqual(8);
          expect(place.top).toBeGreaterThanOrEqual(8);
          expect(place.left + place.width).toBeLessThanOrEqual(VIEWPORT.width - 8);
          expect(place.top + place.height).toBeLessThanOrEqual(VIEWPORT.height - 8);
          const room = Math.max(mark.top, VIEWPORT.height - mark.bottom);
          const apart =
            place.top >= mark.bottom ||
            place.top + place.height <= mark.top ||
            place.left >= mark.right ||
            place.left + place.width <= mark.left;
          if (room >= 160) expect(apart).toBe(true);
        },
      ),
    );
  });
});

describe('findVisibleBox', () => {
  it('joins the lines that can be seen', () => {
    const lines = [box(10, -30, 200, -10), box(10, 5, 400, 20), box(10, 25, 90, 40)];
    expect(findVisibleBox(lines, VIEWPORT)).toEqual(box(10, 5, 400, 40));
  });

  it('finds none when all are scrolled away', () => {
    expect(findVisibleBox([box(10, 900, 200, 920)], VIEWPORT)).toBeUndefined();
  });
});
