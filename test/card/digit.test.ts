import { describe, expect, it } from 'vitest';
import { findDigit } from '../../src/card/digit';

describe('findDigit', () => {
  it.each([
    ['a plain digit', { key: '3', code: 'Digit3' }, 3],
    ['an Arabic-Indic digit', { key: '٣', code: 'Digit3' }, 3],
    ['the digit row of a French keyboard', { key: '"', code: 'Digit3' }, 3],
    ['the keypad', { key: '7', code: 'Numpad7' }, 7],
    ['no zero', { key: '0', code: 'Digit0' }, undefined],
    ['no letter', { key: 's', code: 'KeyS' }, undefined],
    ['nothing with Ctrl, which changes tabs', { key: '3', code: 'Digit3', ctrlKey: true }, undefined],
  ])('finds %s', (_name, event, digit) => {
    const plain = { ctrlKey: false, altKey: false, metaKey: false, ...event };
    expect(findDigit(plain as KeyboardEvent)).toBe(digit);
  });
});
