import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentences as arabicRules } from '../../../src/core/language/ar/cues/sentences';
import { sentences as englishRules } from '../../../src/core/language/en/cues/sentences';
import { findSentences } from '../../../src/core/text/sentences';

const split = (text: string, rules = englishRules) =>
  findSentences(text, { start: 0, end: text.length }, rules).map(({ start, end }) => text.slice(start, end));

describe('findSentences', () => {
  it.each([
    ['full stops', 'One came. Two went.', ['One came.', 'Two went.']],
    ['titles', 'Mr. Smith met Dr. Jones. They spoke.', ['Mr. Smith met Dr. Jones.', 'They spoke.']],
    ['initials', 'J. R. Porter wrote it. She left.', ['J. R. Porter wrote it.', 'She left.']],
    ['dotted initials inside', 'The U.S. Army moved in.', ['The U.S. Army moved in.']],
    [
      'dotted initials at the end',
      'He lives in the U.S. The rest left.',
      ['He lives in the U.S.', 'The rest left.'],
    ],
    ['decimals', 'It rose by 3.5 percent. It fell.', ['It rose by 3.5 percent.', 'It fell.']],
    ['lower case after a stop', 'He came at 5 p.m. and left.', ['He came at 5 p.m. and left.']],
    [
      'a closing quotation mark',
      'He said "I saw it." Then he left.',
      ['He said "I saw it."', 'Then he left.'],
    ],
    [
      'a question with its speaker',
      '"Why now?" Smith asked. Nobody knew.',
      ['"Why now?" Smith asked.', 'Nobody knew.'],
    ],
    ['a question in lower case', '"Why?" he asked. Nobody knew.', ['"Why?" he asked.', 'Nobody knew.']],
    [
      'two sentences in quotation marks',
      '"We lost. We will go on," he said.',
      ['"We lost.', 'We will go on," he said.'],
    ],
    ['short brackets', 'The group (see p. 4. It is new) grew.', ['The group (see p. 4. It is new) grew.']],
    ['ellipses that go on', 'He waited… and left.', ['He waited… and left.']],
    ['list numbers', '1. The first point holds.', ['1. The first point holds.']],
    ['newlines', 'No stop here\nNext line', ['No stop here', 'Next line']],
    ['semicolons and colons, which never split', 'One; two: three, four.', ['One; two: three, four.']],
  ])('handles %s in English', (_name, text, expected) => {
    expect(split(text)).toEqual(expected);
  });

  it.each([
    ['full stops', 'وصل الوفد. غادر الوفد.', ['وصل الوفد.', 'غادر الوفد.']],
    ['the Arabic question mark', 'هل وصل الوفد؟ لا أحد يعرف.', ['هل وصل الوفد؟', 'لا أحد يعرف.']],
    ['commas and semicolons', 'وصل الوفد، ثم غادر؛ ولم يعد.', ['وصل الوفد، ثم غادر؛ ولم يعد.']],
    ['one-letter titles', 'قال د. سمير إن الأمر انتهى. وغادر.', ['قال د. سمير إن الأمر انتهى.', 'وغادر.']],
    ['spaced agency initials', 'أفادت أ.ف.ب بذلك. وغادر الوفد.', ['أفادت أ.ف.ب بذلك.', 'وغادر الوفد.']],
    [
      'a forgotten space',
      'وصل الوفد إلى المدينة.وقال إنه سيبقى.',
      ['وصل الوفد إلى المدينة.', 'وقال إنه سيبقى.'],
    ],
    ['guillemets', 'قال «انتهى الأمر.» ثم غادر الوفد.', ['قال «انتهى الأمر.»', 'ثم غادر الوفد.']],
    [
      'decimals in Arabic digits',
      'ارتفع بنسبة ٣٫٥ في المئة. وانخفض.',
      ['ارتفع بنسبة ٣٫٥ في المئة.', 'وانخفض.'],
    ],
    ['two dots in a headline', 'عاجل.. مقتل ثلاثة أشخاص', ['عاجل.. مقتل ثلاثة أشخاص']],
  ])('handles %s in Arabic', (_name, text, expected) => {
    expect(split(text, arabicRules)).toEqual(expected);
  });

  it('keeps to the span it is given', () => {
    const text = 'Out. Inside one. Inside two. Out.';
    const found = findSentences(text, { start: 5, end: 28 }, englishRules);
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(['Inside one.', 'Inside two.']);
  });

  it('yields trimmed, ordered spans that lose no visible character, whatever the text', () => {
    const piece = fc.constantFrom(
      'a',
      'B',
      ' ',
      '.',
      '…',
      '؟',
      '"',
      '(',
      ')',
      '\n',
      '3',
      '،',
      'قال',
      '\ud800',
      '«',
      '»',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = pieces.join('');
        const found = findSentences(text, { start: 0, end: text.length }, arabicRules);
        let last = 0;
        for (const { start, end } of found) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(text.slice(last, start).trim()).toBe('');
          expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
          expect(text.slice(start, end)).not.toContain('\n');
          last = end;
        }
        expect(text.slice(last).trim()).toBe('');
      }),
    );
  });
});
