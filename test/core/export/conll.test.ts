import { describe, expect, it } from 'vitest';
import { toConll } from '../../../src/core/export/conll';
import type { Mention } from '../../../src/core/model/analysis';

function mention(text: string, words: string, type: Mention['type'], from = 0): Mention {
  const start = text.indexOf(words, from);
  return { start, end: start + words.length, type, entity: 0 };
}

describe('toConll', () => {
  it('labels tokens, divides sentences by a blank line, divides a token at a name’s edge', () => {
    const text = 'قال كريم الراوي وسوريا. انتهى\nسطر';
    const conll = toConll(
      text,
      [mention(text, 'كريم الراوي', 'person'), mention(text, 'سوريا', 'place')],
      [
        { start: 0, end: 23 },
        { start: 24, end: 29 },
      ],
    );
    expect(conll).toBe('قال\tO\nكريم\tB-PER\nالراوي\tI-PER\nو\tO\nسوريا\tB-LOC\n.\tO\n\nانتهى\tO\n\n');
  });

  it('begins a new label for a name right behind another', () => {
    const text = 'Paris London Times';
    const conll = toConll(
      text,
      [mention(text, 'Paris', 'place'), mention(text, 'London Times', 'organisation')],
      [{ start: 0, end: text.length }],
    );
    expect(conll).toBe('Paris\tB-LOC\nLondon\tB-ORG\nTimes\tI-ORG\n\n');
  });

  it('takes the longest of names that begin together', () => {
    const text = 'New York Police';
    const conll = toConll(
      text,
      [mention(text, 'New York', 'place'), mention(text, 'New York Police', 'organisation')],
      [{ start: 0, end: text.length }],
    );
    expect(conll).toBe('New\tB-ORG\nYork\tI-ORG\nPolice\tI-ORG\n\n');
  });

  it('gives nothing for nothing', () => {
    expect(toConll('', [], [])).toBe('');
  });
});
