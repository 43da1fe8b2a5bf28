import { describe, expect, it } from 'vitest';
import type { LabelledSpan } from '../../src/training/labelled-text';
import { countSpans, createTally, isSame, isSameTrimmed, toScores } from '../../src/training/score-spans';

const place = (start: number, end: number): LabelledSpan => ({ start, end, type: 'place' });

describe('isSameTrimmed', () => {
  it.each([
    ['the same span', 'بغداد', place(0, 5), place(0, 5), true],
    ['a proclitic more', 'وبغداد', place(0, 6), place(1, 6), true],
    ['two proclitics more', 'وببغداد', place(0, 7), place(2, 7), true],
    ['a letter that is no proclitic', 'سبغداد', place(0, 6), place(1, 6), false],
    ['another end', 'بغداد', place(0, 5), place(0, 4), false],
    ['another type', 'بغداد', place(0, 5), { ...place(0, 5), type: 'person' } as LabelledSpan, false],
  ])('%s', (_, text, a, b, expected) => {
    expect(isSameTrimmed(a, b, text)).toBe(expected);
    expect(isSameTrimmed(b, a, text)).toBe(expected);
  });
});

describe('toScores', () => {
  it('counts a wanted span once, however often it is found', () => {
    const tally = createTally();
    countSpans(tally, [place(0, 5), place(6, 9)], [place(0, 5), place(0, 5)], isSame);
    expect(toScores(tally)).toEqual({ precision: 50, recall: 50, f1: 50 });
  });
});
