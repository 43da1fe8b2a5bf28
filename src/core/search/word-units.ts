/** Between the fields of a row and at its end; no folded text holds them. */
export const FIELD_END = '\u0001';
export const ROW_END = '\u0002';

const WORD = /^[\p{L}\p{N}]$/u;
const UNITS = 65_536;
/** 0: not looked at yet, 1: part of a word, 2: not. */
const known = new Uint8Array(UNITS);

/** Whether the UTF-16 unit belongs to a word: a letter or digit of the basic plane. Half a surrogate pair does not. */
export function isWordUnit(unit: number): boolean {
  let state = known[unit];
  if (state === 0) {
    state = WORD.test(String.fromCharCode(unit)) ? 1 : 2;
    known[unit] = state;
  }
  return state === 1;
}
