import { describe, expect, it } from 'vitest';
import { parseBio, toTexts } from '../../src/training/bio-file';

const FILE = 'Jane\tB-PER\nOkoro\tI-PER\nleft\tO\n\nParis\tB-LOC\nLyon\tB-LOC\nSunday\tB-MISC\n\n';

describe('toTexts', () => {
  it('joins sentences to texts and leaves other types out', () => {
    const [one, ...others] = toTexts(parseBio(FILE), 20);
    expect(others).toEqual([]);
    expect(one?.text).toBe('Jane Okoro left \nParis Lyon Sunday \n');
    expect(one?.spans.map(({ start, end, type }) => [type, one.text.slice(start, end)])).toEqual([
      ['person', 'Jane Okoro'],
      ['place', 'Paris'],
      ['place', 'Lyon'],
    ]);
  });

  it('begins a new text after so many sentences', () => {
    expect(toTexts(parseBio(FILE), 1)).toHaveLength(2);
  });
});
