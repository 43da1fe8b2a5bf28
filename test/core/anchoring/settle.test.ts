import { expect, describe as group, it } from 'vitest';
import { createAnchorText } from '../../../src/core/anchoring/anchor-text';
import { describe } from '../../../src/core/anchoring/describe';
import { locate } from '../../../src/core/anchoring/locate';
import { settle } from '../../../src/core/anchoring/settle';
import type { Selectors } from '../../../src/core/model/annotation';

const score = (total: number) => ({ total, similarity: 1, context: total, nearness: 1 });
const selectors = (start: number, textLength = 500): Selectors => ({
  quote: { exact: 'nobody', prefix: '', suffix: '' },
  position: { start, end: start + 6, textLength },
  foldVersion: 1,
});
const found = (start: number, total: number) => ({
  status: 'anchored' as const,
  span: { start, end: start + 6 },
  score: score(total),
});

group('settle', () => {
  it.each([
    [
      'the better of two passages, if it is ahead',
      [
        [10, 0.9],
        [90, 0.7],
      ],
      ['anchored', 'needs-review'],
    ],
    [
      'neither, if none is ahead',
      [
        [10, 0.9],
        [90, 0.88],
      ],
      ['needs-review', 'needs-review'],
    ],
    [
      'two notes on one passage',
      [
        [10, 0.9],
        [10, 0.9],
      ],
      ['anchored', 'anchored'],
    ],
  ])('lets stand in one place %s', (_, notes, expected) => {
    const located = notes.map(([start = 0, total = 0]) => ({
      selectors: selectors(start),
      location: found(40, total),
    }));
    expect(settle(located).map(({ status }) => status)).toEqual(expected);
  });

  it('leaves passages of different versions of the page to their own evidence', () => {
    const located = [
      { selectors: selectors(10), location: found(40, 0.9) },
      { selectors: selectors(90, 580), location: found(40, 0.9) },
    ];
    expect(settle(located).map(({ status }) => status)).toEqual(['anchored', 'anchored']);
  });

  it.each([
    [
      'English',
      'First the pier. Nobody was hurt. Then the school. Nobody was hurt. Then the market. Nobody was hurt.',
      'Nobody was hurt.',
    ],
    ['Arabic', 'أولا الرصيف. لم يصب أحد. ثم المدرسة. لم يصب أحد. ثم السوق. لم يصب أحد.', 'لم يصب أحد.'],
  ])('keeps notes on equal sentences apart when one of these goes: %s', (_, text, quote) => {
    const starts = [...text.matchAll(new RegExp(quote.replaceAll('.', '\\.'), 'gu'))].map(
      ({ index }) => index,
    );
    const notes = starts.map((start) => describe(text, { start, end: start + quote.length }));
    for (const gone of starts) {
      const target = createAnchorText(text.slice(0, gone) + text.slice(gone + quote.length + 1));
      const settled = settle(notes.map((one) => ({ selectors: one, location: locate(one, target) })));
      const places = settled.flatMap((one) => ('span' in one && one.span ? [one.span.start] : []));
      expect(new Set(places).size).toBe(places.length);
    }
  });
});
