import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, foldText } from '../../../src/core/text/fold';

/** Letters with marks, compatibility forms, controls, surrogates whole and broken. */
const anyText = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        'أ',
        'إ',
        'آ',
        'ة',
        'ى',
        'ک',
        'ـ',
        'َ',
        'ّ',
        'ﷲ',
        'ﻼ',
        'é',
        'e\u0301',
        'ﬁ',
        'İ',
        'ß',
        '\u200f',
        '\u00ad',
        '\ud83d',
        '\ude00',
        '😀',
        '٣',
        '«',
        '“',
        '—',
        '\n',
        '\r\n',
        '\u00a0',
      ),
      fc.string({ maxLength: 3, unit: 'binary' }),
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''));

describe('fold', () => {
  it.each([
    ['hamza and alef', 'أحمد إلى آل ٱلله', 'احمد الي ال الله'],
    ['tashkeel and tatweel', 'مُحَمَّـــد', 'محمد'],
    ['ta marbuta, alef maqsura, Persian letters', 'مدینة سلمى کابول', 'مدينه سلمي كابول'],
    ['Arabic digits and punctuation', '١٢٣، ٤٫٥؟', '123, 4.5?'],
    ['case and accents', 'Élysée ÇA', 'elysee ca'],
    ['quotation marks and dashes', '«a» “b” ‘c’ – —', '"a" "b" \'c\' - -'],
    ['bidi controls and soft hyphens', 'a\u200fb\u00adc\ufeff', 'abc'],
    ['presentation forms', 'ﻻ ﷲ', 'لا الله'],
    ['spaces, but not newlines', 'a\u00a0b\tc\nd', 'a b c\nd'],
  ])('folds %s', (_, text, expected) => {
    expect(fold(text).text).toBe(expected);
  });

  it('is the same as foldText', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(foldText(text)).toBe(fold(text).text);
      }),
    );
  });

  it('changes nothing when done twice', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(foldText(foldText(text))).toBe(foldText(text));
      }),
    );
  });

  it('maps each unit back to the place it came from, in order', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { text: folded, toRaw } = fold(text);
        expect(toRaw).toHaveLength(folded.length + 1);
        expect(toRaw[folded.length]).toBe(text.length);
        for (let unit = 0; unit < folded.length; unit++) {
          const from = toRaw[unit] ?? -1;
          expect(from).toBeLessThanOrEqual(toRaw[unit + 1] ?? -1);
          const point = String.fromCodePoint(text.codePointAt(from) ?? 0);
          expect(foldText(point)).toContain(folded[unit]);
        }
      }),
    );
  });

  it.each(['أ', 'ﷲ', 'َ', '\ud800', '😀', 'a'])('folds a megabyte of %j in linear time', (unit) => {
    const text = unit.repeat(1_000_000 / unit.length);
    const before = performance.now();
    expect(fold(text).toRaw.at(-1)).toBe(text.length);
    expect(performance.now() - before).toBeLessThan(5000);
  });
});
