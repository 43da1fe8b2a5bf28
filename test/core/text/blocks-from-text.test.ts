import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blocksFromText } from '../../../src/core/text/blocks-from-text';

const kinds = (text: string) =>
  blocksFromText(text).map(({ start, end, kind }) => [kind, text.slice(start, end)]);

describe('blocksFromText', () => {
  it.each([
    [
      'a title and its text',
      'Headline\n\nText here.',
      [
        ['title', 'Headline'],
        ['paragraph', 'Text here.'],
      ],
    ],
    [
      'a first line that is a sentence',
      'It rained. \nMore.',
      [
        ['paragraph', 'It rained.'],
        ['paragraph', 'More.'],
      ],
    ],
    [
      'a dateline in front',
      'أخبار | دبي\nنص.',
      [
        ['paragraph', 'أخبار | دبي'],
        ['paragraph', 'نص.'],
      ],
    ],
    ['a single line', 'Only this', [['paragraph', 'Only this']]],
    [
      'edges',
      '  \n\t a \r\n\n b ',
      [
        ['title', 'a'],
        ['paragraph', 'b'],
      ],
    ],
    ['nothing', ' \n ', []],
  ])('splits %s', (_name, text, expected) => {
    expect(kinds(text)).toEqual(expected);
  });

  it('does not take a long first line for a title', () => {
    expect(blocksFromText(`${'word '.repeat(60)}\nText.`)[0]?.kind).toBe('paragraph');
  });

  it('covers every visible character, in order, without newlines', () => {
    const piece = fc.constantFrom('a', 'كلمة', ' ', '\n', '\r', '\t', '\u2028', '|', '.', '\ud800', '\u00a0');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = pieces.join('');
        let last = 0;
        for (const { start, end } of blocksFromText(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(text.slice(last, start).trim()).toBe('');
          expect(text.slice(start, end)).not.toMatch(/\n/);
          last = end;
        }
        expect(text.slice(last).trim()).toBe('');
      }),
    );
  });
});
