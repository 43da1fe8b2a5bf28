import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  areInConflict,
  mergeAnnotations,
  mergeArticles,
  mergeEntities,
  mergeListRows,
  mergeNotes,
} from '../../../src/core/import/merge-rows';
import type { Annotation, EntityRecord } from '../../../src/core/model/annotation';
import type { ReaderName } from '../../../src/core/model/reader-lists';
import { aClaim, anArticle } from '../../support/rows';

const time = fc.nat(2).map((n) => `2026-03-0${n + 1}T00:00:00.000Z`);
const words = fc
  .array(fc.constantFrom('a', 'b', 'ab', 'قال', '⸻', '\n', ' ', '\n⸻\n'), { maxLength: 5 })
  .map((all) => all.join(''));
const ID = '00000000-0000-4000-8000-00000000aaaa';

const annotation = fc
  .record({ note: words, modified: time, tag: fc.constantFrom('sourced', 'unsourced', undefined) })
  .map(({ tag, ...rest }): Annotation => {
    const { tag: _, ...plain } = aClaim();
    return { ...plain, ...rest, id: ID, seq: 0, ...(tag ? { tag } : {}) } as Annotation;
  });
const article = fc
  .record({ title: words, firstRead: time, lastRead: time, textHash: fc.constantFrom('', 'abc') })
  .map((more) => anArticle('https://example.org/a', more));
const entity = fc
  .record({
    label: words,
    aliases: fc.uniqueArray(words, { maxLength: 3 }),
    note: words,
    modified: time,
    created: time,
  })
  .map(
    ({ note, ...rest }): EntityRecord => ({
      id: ID,
      type: 'person',
      keys: [],
      ...rest,
      ...(note === '' ? {} : { note }),
    }),
  );
const name = fc.record({ label: words, note: words, modified: time }).map(
  (more): ReaderName => ({
    version: 1,
    id: ID,
    verdict: 'name',
    reach: { kind: 'everywhere' },
    watched: true,
    type: 'person',
    aliases: [],
    keys: [],
    created: '2026-03-01T00:00:00.000Z',
    seq: 0,
    ...more,
  }),
);

/** Spellings are a set, and one of them is the label. */
const asSet = ({ label, aliases, ...rest }: EntityRecord) => ({
  ...rest,
  label,
  aliases: [...new Set([label, ...aliases])].sort(),
});

describe.each([
  ['annotations', annotation, mergeAnnotations, (row: unknown) => row],
  ['articles', article, mergeArticles, (row: unknown) => row],
  ['entities', entity, mergeEntities, asSet],
  ['names', name, (a: ReaderName, b: ReaderName) => mergeListRows('names', a, b), (row: unknown) => row],
] as [string, fc.Arbitrary<object>, (a: object, b: object) => object, (row: object) => object][])(
  'merged %s',
  (_, row, merge, seen) => {
    it('are the same in either order', () => {
      fc.assert(
        fc.property(row, row, (a, b) => {
          expect(seen(merge(a, b))).toEqual(seen(merge(b, a)));
        }),
      );
    });

    it('are the same however they are grouped', () => {
      fc.assert(
        fc.property(row, row, row, (a, b, c) => {
          expect(seen(merge(merge(a, b), c))).toEqual(seen(merge(a, merge(b, c))));
        }),
      );
    });

    it('are not changed by coming again', () => {
      fc.assert(
        fc.property(row, row, (a, b) => {
          const merged = merge(a, b);
          expect(seen(merge(merged, b))).toEqual(seen(merged));
          expect(seen(merge(merged, a))).toEqual(seen(merged));
        }),
      );
    });
  },
);

describe('mergeNotes', () => {
  it.each([
    ['the same words once', 'A', 'A', 'A'],
    ['nothing beside something', '', 'A', 'A'],
    ['what was written on', 'The mayor', 'The mayor denies it.', 'The mayor denies it.'],
    ['two that differ', 'One thing.', 'Another.', 'Another.\n\n⸻\n\nOne thing.'],
    [
      'a third one',
      'Another.\n\n⸻\n\nOne thing.',
      'قول ثالث',
      'Another.\n\n⸻\n\nOne thing.\n\n⸻\n\nقول ثالث',
    ],
  ])('keeps %s', (_, a, b, merged) => {
    expect(mergeNotes(a, b)).toBe(merged);
    expect(areInConflict(a, b)).toBe(merged !== a && merged !== b);
  });

  it('loses no line of either', () => {
    fc.assert(
      fc.property(words, words, (a, b) => {
        const merged = mergeNotes(a, b);
        for (const line of `${a}\n${b}`.split('\n').map((one) => one.trim()))
          if (line !== '⸻') expect(merged).toContain(line);
      }),
    );
  });
});
