import fc from 'fast-check';
import { expect, describe as group, it, vi } from 'vitest';
import { createAnchorText, prepareAnchorText } from '../../../src/core/anchoring/anchor-text';
import { anchorWords } from '../../../src/core/anchoring/anchor-words';
import { describe } from '../../../src/core/anchoring/describe';
import { locate } from '../../../src/core/anchoring/locate';
import { fold, foldText } from '../../../src/core/text/fold';

/** Properties with many runs; a busy machine needs more than the default. */
vi.setConfig({ testTimeout: 60_000 });

const PIECES = [
  ...['a', 'É', 'ß', 'ﬁ', 'ﷲ', 'ة', 'ك', 'لا', '٣', '12', '.', '«', '\n', '\r\n', '\t', ' ', ' '],
  ...[
    '\u00a0',
    '🚢',
    '👨‍👩‍👧‍👦',
    '🇸🇾',
    'e\u0301',
    'ا\u0651\u064e',
    'ـ',
    '\u200c',
    '\u200d',
    '\u200f',
    '\u2067',
    '\u2069',
  ],
  ...['\ufeff', '\ud83d', '\udea2', '한', '日', 'क्ष', '\uffff', '\ufffe'],
];
const texts = fc.array(fc.constantFrom(...PIECES), { maxLength: 80 }).map((parts) => parts.join(''));
const anyText = fc.oneof(texts, fc.string({ unit: 'binary', maxLength: 80 }));

group('the map from folded text back to the text', () => {
  it.each([
    ['fold', (text: string) => ({ length: fold(text).text.length, toRaw: fold(text).toRaw })],
    [
      'createAnchorText',
      (text: string) => ({ ...createAnchorText(text), length: createAnchorText(text).compact.length }),
    ],
  ])('of %s is monotone and total', (_, make) => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { length, toRaw } = make(text);
        expect(toRaw.length).toBe(length + 1);
        expect(toRaw[length]).toBe(text.length);
        expect(toRaw.every((raw, index) => index === 0 || raw >= (toRaw[index - 1] ?? 0))).toBe(true);
        expect(toRaw.every((raw) => raw <= text.length)).toBe(true);
      }),
    );
  });

  it('goes with the folded text itself', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(fold(text).text).toBe(foldText(text));
      }),
    );
  });
});

group('prepareAnchorText', () => {
  it('makes in slices what createAnchorText makes at once', async () => {
    const long = `${'نص طويل 🚢 with words, '.repeat(4000)}\ud83d`;
    let rests = 0;
    const sliced = await prepareAnchorText(long, () => {
      rests++;
      return undefined;
    });
    const whole = createAnchorText(long);
    expect(sliced.compact).toBe(whole.compact);
    expect(sliced.toRaw).toEqual(whole.toRaw);
    expect(anchorWords(sliced)).toEqual(anchorWords(whole));
    expect(rests).toBeGreaterThan(2);
  });

  it('cuts no pair of surrogates between two slices', async () => {
    const text = `a${'🚢'.repeat(40_000)}`;
    const { compact, toRaw } = await prepareAnchorText(text, () => undefined);
    expect(compact).toBe(text);
    expect(toRaw[32_769]).toBe(32_769);
  });
});

group('locate after describe', () => {
  it('finds any span of any text again, unit for unit', () => {
    fc.assert(
      fc.property(anyText, fc.nat(), fc.nat(), (text, a, b) => {
        const [start = 0, end = 0] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y);
        if (start === end) return;
        const location = locate(describe(text, { start, end }), createAnchorText(text));
        expect(location).toMatchObject({ status: 'anchored', span: { start, end } });
      }),
      { numRuns: 400 },
    );
  });
});
