import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moveEdge } from '../../src/background/move-end';

const TEXT = 'First line here.\nThe wall has sunk, said two workers.\nقال شاهدان إنّ الجدار انهار.';
const at = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });
const move = (words: string, edge: 'start' | 'end', by: 1 | -1) => {
  const span = moveEdge(TEXT, at(words), { edge, by }, 'en');
  return span && TEXT.slice(span.start, span.end);
};

describe('moveEdge', () => {
  it.each([
    ['wall has', 'end', 1, 'wall has sunk'],
    ['wall has', 'end', -1, 'wall'],
    ['wall has', 'start', -1, 'The wall has'],
    ['wall has', 'start', 1, 'has'],
    ['The wall', 'start', -1, undefined],
    ['workers.', 'end', 1, undefined],
    ['wall', 'end', -1, undefined],
    ['شاهدان', 'end', 1, 'شاهدان إنّ'],
    ['شاهدان', 'start', -1, 'قال شاهدان'],
  ] as const)('%s, its %s by %s: %s', (words, edge, by, expected) => {
    expect(move(words, edge, by)).toBe(expected);
  });

  it('never leaves the line, never turns a span around, and always moves the one end alone', () => {
    fc.assert(
      fc.property(
        fc.nat(TEXT.length - 2),
        fc.integer({ min: 1, max: 20 }),
        fc.constantFrom('start', 'end'),
        fc.constantFrom(1, -1),
        (start, length, edge, by) => {
          const span = { start, end: Math.min(start + length, TEXT.length) };
          if (TEXT.slice(span.start, span.end).includes('\n')) return;
          const moved = moveEdge(TEXT, span, { edge, by }, 'en');
          if (moved === undefined) return;
          const other = edge === 'start' ? 'end' : 'start';
          expect(moved[other]).toBe(span[other]);
          expect(Math.sign(moved[edge] - span[edge])).toBe(by);
          expect(moved.start).toBeLessThan(moved.end);
          expect(TEXT.slice(moved.start, moved.end)).not.toContain('\n');
        },
      ),
    );
  });
});
