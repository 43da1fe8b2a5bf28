import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import {
  cldrSubdivisions as arSubdivisions,
  cldrTerritories as arTerritories,
} from '../../src/core/language/ar/cldr-places';
import {
  cldrSubdivisions as enSubdivisions,
  cldrTerritories as enTerritories,
} from '../../src/core/language/en/cldr-places';
import { foldText } from '../../src/core/text/fold';
import { toSubdivisions, toTerritories } from '../../src/training/cldr-place-names';
import { CLDR_LANGUAGES, cldrPlacesFile } from '../../src/training/cldr-places-file';

const root = fileURLToPath(new URL('../../', import.meta.url));

describe('cldrPlacesFile', () => {
  it.each(CLDR_LANGUAGES)('gives the committed file of %s', (language) => {
    const committed = readFileSync(`${root}src/core/language/${language}/cldr-places.ts`, 'utf8');
    expect(cldrPlacesFile(language, root)).toBe(committed);
  });
});

describe('the generated lists', () => {
  const lists = { arTerritories, arSubdivisions, enTerritories, enSubdivisions };

  it.each(Object.entries(lists))('%s names each folded spelling once', (_, list) => {
    const spellings = list
      .trim()
      .split('\n')
      .flatMap((line) => line.split(/[\t|]/u))
      .map(foldText);
    expect(spellings.filter((spelling, index) => spellings.indexOf(spelling) !== index)).toEqual([]);
    expect(spellings).not.toContain('');
  });

  it.each([
    ['the shortest name news uses', enTerritories, 'United Kingdom\tUK'],
    ['a renamed country', enTerritories, 'Türkiye\tTurkey'],
    ['an Arabic country', arTerritories, 'سوريا'],
    ['an Arabic special region', arTerritories, 'هونغ كونغ'],
    ['an American state', enSubdivisions, 'Ohio'],
    ['a Syrian governorate', enSubdivisions, 'Aleppo'],
    ['one of the few Arabic subdivisions', arSubdivisions, 'ويلز'],
  ])('holds %s', (_, list, line) => {
    expect(list.split('\n')).toContain(line);
  });
});

describe('toTerritories', () => {
  it('joins short and variant forms to their code and leaves out what is no place', () => {
    const names = { CZ: 'Czechia', 'CZ-alt-variant': 'Czech Republic', '001': 'world', UN: 'United Nations' };
    expect(toTerritories(names)).toEqual([{ name: 'Czechia', variants: ['Czech Republic'] }]);
  });

  it.each([
    ['Antigua & Barbuda', { name: 'Antigua & Barbuda', variants: ['Antigua and Barbuda'] }],
    ['Myanmar (Burma)', { name: 'Myanmar', variants: ['Burma'] }],
    ['Congo (DRC)', { name: 'Congo', variants: [] }],
    ['Hong Kong SAR China', { name: 'Hong Kong', variants: [] }],
    ['منطقة ماكاو الإدارية الخاصة', { name: 'ماكاو', variants: [] }],
    ['St. Lucia', { name: 'St. Lucia', variants: ['Saint Lucia', 'St Lucia'] }],
  ])('reads %s', (raw, place) => {
    expect(toTerritories({ XX: raw })).toEqual([place]);
  });
});

describe('toSubdivisions', () => {
  it.each([
    ['a class noun after the name', 'Durrës County', [{ name: 'Durrës', variants: ['Durrës County'] }]],
    ['a class noun before the name', 'محافظة حلب', [{ name: 'حلب', variants: ['محافظة حلب'] }]],
    ['a direction and a class', 'Southern District', []],
    ['a number', 'Prague 7', []],
    ['a list', 'Newry, Mourne and Down', []],
    ['a deprecated one', 'Sarthe †', [{ name: 'Sarthe', variants: [] }]],
    ['a name too short to trust', 'Has', []],
  ])('handles %s', (_, raw, places) => {
    expect(toSubdivisions([raw])).toEqual(places);
  });
});
