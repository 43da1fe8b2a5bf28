import { describe, expect, it } from 'vitest';
import { isEmptied } from '../../src/ui/is-emptied';
import { anAnnotation } from './sample-page';

const entity = { verdict: 'confirmed', type: 'person', label: 'Lena Aldane' } as const;

describe('isEmptied', () => {
  it.each([
    ['the tag is taken back', { tag: 'sourced' }, { tag: null }, true],
    ['the tag is taken back and a note is there', { tag: 'sourced', note: 'Ask.' }, { tag: null }, false],
    ['the last note goes and no tag is there', { note: 'Ask.' }, { note: '' }, true],
    ['the note goes and the tag stays', { tag: 'sourced', note: 'Ask.' }, { note: '' }, false],
    ['another tag comes', { tag: 'sourced' }, { tag: 'unsourced' }, false],
    ['the verdict on a name is taken back', { kind: 'entity', entity }, { entity: null }, true],
    ['a highlight loses its note', { kind: 'highlight', note: 'Ask.' }, { note: '' }, false],
  ] as const)('knows what is left when %s', (_name, over, patch, emptied) => {
    expect(isEmptied(anAnnotation('a', over), patch)).toBe(emptied);
  });
});
