// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { findEndMove } from '../../src/card/ends';

describe('findEndMove', () => {
  it.each([
    ['ArrowRight', false, 'ltr', { edge: 'end', by: 1 }],
    ['ArrowLeft', false, 'ltr', { edge: 'end', by: -1 }],
    ['ArrowLeft', false, 'rtl', { edge: 'end', by: 1 }],
    ['ArrowRight', true, 'rtl', { edge: 'start', by: -1 }],
    ['ArrowLeft', true, 'ltr', { edge: 'start', by: -1 }],
    ['ArrowUp', false, 'ltr', undefined],
  ] as const)('%s with Shift %s in %s text', (key, shiftKey, dir, move) => {
    expect(findEndMove(new KeyboardEvent('keydown', { key, shiftKey }), dir)).toEqual(move);
  });

  it('leaves keys with Ctrl to the browser', () => {
    expect(
      findEndMove(new KeyboardEvent('keydown', { key: 'ArrowLeft', altKey: true }), 'ltr'),
    ).toBeUndefined();
  });
});
