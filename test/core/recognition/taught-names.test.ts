import { describe, expect, it } from 'vitest';
import { arabic } from '../../../src/core/language/ar';
import { english } from '../../../src/core/language/en';
import type { EntityType } from '../../../src/core/model/analysis';
import { recognize } from '../../../src/core/recognition/recognize';
import type { TaughtName } from '../../../src/core/recognition/taught-names';

const taught = (type: EntityType, ...spellings: string[]): TaughtName => ({
  verdict: 'name',
  type,
  spellings,
  watched: false,
});
const refused = (...spellings: string[]): TaughtName => ({
  ...taught('place', ...spellings),
  verdict: 'not-a-name',
});

function read(text: string, names: readonly TaughtName[]) {
  const language = /[ء-ي]/.test(text) ? arabic : english;
  const { mentions, entities } = recognize(text, language, undefined, names);
  return {
    marks: mentions.map(({ start, end, type }) => `${text.slice(start, end)} ${type}`),
    entities,
  };
}

describe('a taught name', () => {
  it.each([
    [
      'behind proclitics',
      'وصلوا إلى الزمرانية ثم عادوا، وبالزمرانية سوق.',
      'place',
      ['الزمرانية'],
      ['الزمرانية', 'الزمرانية'],
    ],
    ['in another spelling', 'زار مؤسسة الإسناد أمس.', 'organisation', ['مؤسسه الاسناد'], ['مؤسسة الإسناد']],
    [
      'of several words',
      'We met quill and feather there, and Quill and Feather again.',
      'organisation',
      ['Quill and Feather'],
      ['Quill and Feather'],
    ],
    [
      'in small letters, given in small letters',
      'The owner of barkhouse likes Barkhouse.',
      'organisation',
      ['barkhouse'],
      ['barkhouse', 'Barkhouse'],
    ],
  ] as const)('is found %s', (_, text, type, spellings, expected) => {
    const { marks } = read(text, [taught(type, ...spellings)]);
    expect(marks.filter((mark) => mark.endsWith(type))).toEqual(expected.map((words) => `${words} ${type}`));
  });

  it('has the type that the reader gave', () => {
    expect(read('He lives in Cairo now.', []).marks).toEqual(['Cairo place']);
    expect(read('He lives in Cairo now.', [taught('person', 'Cairo')]).marks).toEqual(['Cairo person']);
  });

  it('stays inside the longer name that was found around it', () => {
    const text = 'أعلنت وزارة الصحة السورية ذلك.';
    expect(read(text, [taught('place', 'الصحة')]).marks).toEqual(read(text, []).marks);
  });

  it('groups its spellings, and those of names that are the same', () => {
    const text = 'Ardleigh spoke. The Heron spoke too. Ms Heron left.';
    const names: TaughtName[] = [
      { ...taught('person', 'Ardleigh'), group: 'a' },
      { ...taught('person', 'The Heron'), group: 'a', watched: true },
    ];
    const { entities } = read(text, names);
    const entity = entities.find(({ label, aliases }) => [label, ...aliases].includes('Ardleigh'));
    expect([entity?.label, ...(entity?.aliases ?? [])]).toEqual(
      expect.arrayContaining(['Ardleigh', 'The Heron']),
    );
    expect(entity?.watched).toBe(true);
  });
});

describe('words that the reader called no name', () => {
  it('are not marked, behind a proclitic neither', () => {
    expect(read('عاد إلى دمشق، وبدمشق أهله.', []).marks).toEqual(['دمشق place', 'دمشق place']);
    expect(read('عاد إلى دمشق، وبدمشق أهله.', [refused('دمشق')]).marks).toEqual([]);
  });

  it('leave other names alone', () => {
    expect(read('From Paris to London.', [refused('paris')]).marks).toEqual(['London place']);
  });
});
