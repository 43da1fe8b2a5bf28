import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ReaderTag } from '../../src/core/model/reader-lists';
import { parseTagSetFile, toAdd, toTagSetFile } from '../../src/settings/tag-set-file';

const ID = '5d4e7e0a-8f0e-4a53-9d1f-0b7d3e9a6c11';

const aTag = (over: Partial<ReaderTag> = {}): ReaderTag => ({
  version: 1,
  id: ID,
  label: 'Number without a basis',
  definition: 'A figure with no count behind it.',
  colour: 2,
  created: '2026-11-02T10:00:00Z',
  modified: '2026-11-02T10:00:00Z',
  seq: 1,
  ...over,
});

describe('a tag set as a file', () => {
  it('comes back as it went out, in any script', () => {
    fc.assert(
      fc.property(
        fc.uuid(),
        fc
          .string({ minLength: 1, maxLength: 80, unit: 'grapheme' })
          .filter((label) => label.trim() === label && label.length <= 80),
        fc.string({ maxLength: 200 }),
        (id, label, definition) => {
          const tag = aTag({ id, label, definition });
          expect(parseTagSetFile(toTagSetFile([tag]))).toEqual([{ id, label, definition, colour: 2 }]);
        },
      ),
    );
  });

  it.each([
    ['no JSON', 'isnad'],
    ['a number', '7'],
    ['nothing', 'null'],
    ['another format', '{"format":"other","version":1,"tags":[]}'],
    ['a newer version', '{"format":"isnad-tag-set","version":2,"tags":[]}'],
    ['no tags', '{"format":"isnad-tag-set","version":1}'],
  ])('is refused as a whole: %s', (_name, text) => {
    expect(parseTagSetFile(text)).toBeUndefined();
  });

  it.each([
    ['no id', { label: 'x' }],
    ['an id that is none', { id: '../../x', label: 'x' }],
    ['no name', { id: ID, label: '  ' }],
    ['a name that is no text', { id: ID, label: 7 }],
    ['a null', null],
  ])('leaves out a tag with %s', (_name, tag) => {
    const file = JSON.stringify({ format: 'isnad-tag-set', version: 1, tags: [tag] });
    expect(parseTagSetFile(file)).toEqual([]);
  });

  it('cuts what is too long and mends what is odd', () => {
    const tags = [{ id: ID.toUpperCase(), label: 'x'.repeat(500), definition: 5, colour: -3, evil: true }];
    const file = JSON.stringify({ format: 'isnad-tag-set', version: 1, tags });
    expect(parseTagSetFile(file)).toEqual([{ id: ID, label: 'x'.repeat(80), definition: '', colour: 0 }]);
  });
});

describe('toAdd', () => {
  const input = ({ id, label, definition, colour }: ReaderTag) => ({ id, label, definition, colour });
  const other = '0c0a3cde-0000-4000-8000-000000000001';

  it.each([
    ['a new tag', [aTag({ id: other, label: 'New' })], 1],
    ['the very same tag', [aTag()], 0],
    ['a known tag with another meaning', [aTag({ definition: 'Something else.' })], 1],
    ['a name that is there under another id', [aTag({ id: other })], 0],
    ['such a name spelled otherwise', [aTag({ id: other, label: 'NUMBER without a basis' })], 0],
  ])('%s', (_name, file, count) => {
    expect(toAdd(file.map(input), [aTag()])).toHaveLength(count);
  });
});
