import { describe, expect, it } from 'vitest';
import { clubs } from '../../../src/core/language/en/lists/clubs';
import { commonWords } from '../../../src/core/language/en/lists/common-words';
import { companies } from '../../../src/core/language/en/lists/companies';
import { demonyms } from '../../../src/core/language/en/lists/demonyms';
import { familyNames } from '../../../src/core/language/en/lists/family-names';
import { femaleGivenNames, maleGivenNames } from '../../../src/core/language/en/lists/given-names';
import { institutions } from '../../../src/core/language/en/lists/institutions';
import { knownPeople } from '../../../src/core/language/en/lists/known-people';
import { media } from '../../../src/core/language/en/lists/media';
import { organisations } from '../../../src/core/language/en/lists/organisations';
import { arabPlaces } from '../../../src/core/language/en/lists/places-arab-world';
import { worldPlaces } from '../../../src/core/language/en/lists/places-world';
import { foldText } from '../../../src/core/text/fold';

/** Each list with the least number of entries that makes it useful. */
const LISTS: [name: string, list: string, atLeast: number][] = [
  ['maleGivenNames', maleGivenNames, 700],
  ['femaleGivenNames', femaleGivenNames, 700],
  ['familyNames', familyNames, 2000],
  ['knownPeople', knownPeople, 350],
  ['arabPlaces', arabPlaces, 900],
  ['worldPlaces', worldPlaces, 1500],
  ['organisations', organisations, 700],
  ['institutions', institutions, 350],
  ['media', media, 350],
  ['companies', companies, 450],
  ['clubs', clubs, 350],
  ['demonyms', demonyms, 350],
  ['commonWords', commonWords, 700],
];

const entries = (list: string) => list.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
const spellings = (list: string) => entries(list).flatMap((line) => line.split(/[\t|]/u));
const repeated = (words: string[]) => words.filter((word, index) => words.indexOf(word) !== index);

describe.each(LISTS)('%s', (name, list, atLeast) => {
  it('has one entry a line, at most one tab, no stray space', () => {
    const bad = list
      .slice(1, -1)
      .split('\n')
      .filter(
        (line) =>
          line === '' || line !== line.trim() || /\t.*\t| {2}|\t\||\|\||\|$| [|\t]|[|\t] |\\/u.test(line),
      );
    expect(bad).toEqual([]);
    expect(list.startsWith('\n') && list.endsWith('\n')).toBe(true);
  });

  it('holds no spelling twice', () => {
    const words =
      name === 'commonWords' ? entries(list).map((line) => line.replace(/\t.*/u, '')) : spellings(list);
    expect(repeated(words.map(foldText))).toEqual([]);
  });

  it('is in Latin script, with a letter or digit in every spelling', () => {
    const foreign = (word: string) => /\p{L}/u.test(word.replace(/\p{Script=Latin}/gu, ''));
    const bad = spellings(list).filter((word) => !/[\p{Script=Latin}\d]/u.test(word) || foreign(word));
    expect(bad).toEqual([]);
  });

  it(`has at least ${atLeast} entries`, () => {
    expect(entries(list).length).toBeGreaterThanOrEqual(atLeast);
  });
});

describe('commonWords', () => {
  it('gives only types after the tab', () => {
    const types = entries(commonWords).flatMap((line) => line.split('\t')[1]?.split(',') ?? []);
    expect(types.filter((type) => !['person', 'place', 'organisation'].includes(type))).toEqual([]);
  });

  it.each([
    'Monday',
    'March',
    'The',
    'May\tperson',
    'Reading\tplace',
    'Turkey\tplace',
    'Amazon\tplace,organisation',
  ])('holds %j', (line) => {
    expect(entries(commonWords)).toContain(line);
  });
});

describe('variants', () => {
  it.each([
    [arabPlaces, 'Deir ez-Zor', 'Dayr az-Zawr'],
    [worldPlaces, 'United Kingdom', 'Britain'],
    [organisations, 'Syrian Democratic Forces', 'SDF'],
    [maleGivenNames, 'Mohammed', 'Muhammad'],
    [knownPeople, 'Bashar al-Assad', 'Bashar Assad'],
    [media, 'The New York Times', 'New York Times'],
  ])('%# joins them to the usual name', (list, name, variant) => {
    const line = entries(list).find((entry) => entry.startsWith(`${name}\t`));
    expect(line?.split(/[\t|]/u)).toContain(variant);
  });
});
