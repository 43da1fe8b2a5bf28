import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenize } from '../../../src/core/text/tokens';

const anyText = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        'محمد',
        'د.م',
        'U.S.',
        "Smith's",
        "O'Brien",
        '12.5',
        '١٢٬٣',
        'َ',
        'ـ',
        '\u200d',
        '\ud800',
        '😀',
        '\n',
        '\u2028',
        ' ',
        '-',
        '«',
        'a1b',
        "'s",
      ),
      fc.string({ maxLength: 3, unit: 'binary' }),
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''));

describe('tokenize', () => {
  it.each([
    ['words and marks', 'قال محمد: نعم.', ['قال', 'محمد', ':', 'نعم', '.']],
    ['a possessive', "Smith's house", ['Smith', "'s", 'house']],
    ['a curly possessive', 'Smith’s house', ['Smith', '’s', 'house']],
    ['an inner apostrophe', "O'Brien isn't", ["O'Brien", "isn't"]],
    ['a word that begins with s after an apostrophe', "d'souza", ["d'souza"]],
    ['dotted initials', 'the U.S. and J.K. Rowe', ['the', 'U.S.', 'and', 'J.K.', 'Rowe']],
    ['an abbreviation glued to a name', 'د.محمد', ['د', '.', 'محمد']],
    ['numbers with separators', '1,200.5 and 12:30', ['1,200.5', 'and', '12:30']],
    ['tatweel and marks in their word', 'مُحَـــمَّد بــ"أبو"', ['مُحَـــمَّد', 'بــ', '"', 'أبو', '"']],
    ['newlines', 'a\nb', ['a', '\n', 'b']],
    ['hyphens apart', 'Deir ez-Zor', ['Deir', 'ez', '-', 'Zor']],
  ])('splits %s', (_, text, expected) => {
    expect(tokenize(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
  });

  it.each([
    ['word', 'محمد'],
    ['word', 'U.S.'],
    ['number', '١٢'],
    ['newline', '\u2028'],
    ['punctuation', '«'],
    ['punctuation', '😀'],
  ])('calls a %s %j', (kind, text) => {
    expect(tokenize(text).map((token) => token.kind)).toEqual([kind]);
  });

  it('knows a possessive for a word', () => {
    expect(tokenize("Smith's").map((token) => token.kind)).toEqual(['word', 'word']);
  });

  it('covers all but spaces, in order and apart', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let end = 0;
        for (const token of tokenize(text)) {
          expect(token.start).toBeGreaterThanOrEqual(end);
          expect(token.end).toBeGreaterThan(token.start);
          expect(text.slice(end, token.start)).toMatch(/^\s*$/);
          expect(token.spaceBefore).toBe(token.start === 0 || token.start > end);
          end = token.end;
        }
        expect(text.slice(end)).toMatch(/^\s*$/);
      }),
    );
  });

  it.each(['a', 'a.', "a'", "a's", '1.', '(', 'َ', 'ا ', '\n', '\ud800'])(
    'splits 200 KB of %j in linear time',
    (unit) => {
      const text = unit.repeat(200_000 / unit.length);
      const before = performance.now();
      tokenize(text);
      expect(performance.now() - before).toBeLessThan(3000);
    },
  );
});
