import { describe, expect, it } from 'vitest';
import { clubs } from '../../../src/core/language/ar/lists/clubs';
import { commonWords } from '../../../src/core/language/ar/lists/common-words';
import { companies } from '../../../src/core/language/ar/lists/companies';
import { familyNames } from '../../../src/core/language/ar/lists/family-names';
import { femaleGivenNames, maleGivenNames } from '../../../src/core/language/ar/lists/given-names';
import { institutions } from '../../../src/core/language/ar/lists/institutions';
import { knownPeople } from '../../../src/core/language/ar/lists/known-people';
import { kunyaParts } from '../../../src/core/language/ar/lists/kunya-parts';
import { media } from '../../../src/core/language/ar/lists/media';
import { nisbaAdjectives } from '../../../src/core/language/ar/lists/nisba-adjectives';
import { organisations } from '../../../src/core/language/ar/lists/organisations';
import { arabPlaces } from '../../../src/core/language/ar/lists/places-arab-world';
import { worldPlaces } from '../../../src/core/language/ar/lists/places-world';
import { foldText } from '../../../src/core/text/fold';

interface NameList {
  name: string;
  source: string;
  /** The fewest entries the list may hold. */
  least: number;
  /** Acronyms in Latin letters are written by the Arabic press for bodies and brands, not for people. */
  latin: boolean;
}

const LISTS: NameList[] = [
  { name: 'maleGivenNames', source: maleGivenNames, least: 900, latin: false },
  { name: 'femaleGivenNames', source: femaleGivenNames, least: 500, latin: false },
  { name: 'familyNames', source: familyNames, least: 1800, latin: false },
  { name: 'kunyaParts', source: kunyaParts, least: 250, latin: false },
  { name: 'knownPeople', source: knownPeople, least: 350, latin: false },
  { name: 'arabPlaces', source: arabPlaces, least: 2200, latin: true },
  { name: 'worldPlaces', source: worldPlaces, least: 900, latin: true },
  { name: 'organisations', source: organisations, least: 700, latin: true },
  { name: 'institutions', source: institutions, least: 350, latin: false },
  { name: 'media', source: media, least: 350, latin: true },
  { name: 'companies', source: companies, least: 250, latin: true },
  { name: 'clubs', source: clubs, least: 250, latin: true },
  { name: 'nisbaAdjectives', source: nisbaAdjectives, least: 250, latin: false },
];

const entriesOf = (source: string): string[] =>
  source.split('\n').filter((line) => line !== '' && !line.startsWith('#'));

const spellingsOf = (source: string): string[] => entriesOf(source).flatMap((line) => line.split(/[\t|]/));

/** What occurs more than once, folded, so that a failure names it. */
function findRepeated(spellings: readonly string[]): string[] {
  const seen = new Set<string>();
  return spellings.filter((spelling) => {
    const key = foldText(spelling);
    const repeated = seen.has(key);
    seen.add(key);
    return repeated;
  });
}

describe.each(LISTS)('the Arabic list $name', ({ source, least, latin }) => {
  it('holds as many entries as it promises', () => {
    expect(entriesOf(source).length).toBeGreaterThanOrEqual(least);
  });

  it('writes an entry as a name, or a name, one tab and its variants', () => {
    expect(entriesOf(source).filter((line) => !/^[^\t|]+(?:\t[^\t|]+(?:\|[^\t|]+)*)?$/.test(line))).toEqual(
      [],
    );
  });

  it('has no spaces at the edges of a spelling nor doubled inside', () => {
    expect(
      spellingsOf(source).filter((spelling) => spelling !== spelling.trim() || /\s\s/.test(spelling)),
    ).toEqual([]);
  });

  it('has no spelling twice after folding', () => {
    expect(findRepeated(spellingsOf(source))).toEqual([]);
  });

  it('has no entry that is only a proclitic, an article or a single letter', () => {
    const particle = /^(?:[وفبلكس]?ال|[وفبلك]{1,2}|.)$/u;
    expect(spellingsOf(source).filter((spelling) => particle.test(foldText(spelling)))).toEqual([]);
  });

  it('is written in Arabic letters, with Latin only for acronyms and brands', () => {
    const allowed = latin ? /^[\p{Script=Arabic}\p{Script=Latin}\d .+&/-]+$/u : /^[\p{Script=Arabic}\d ]+$/u;
    expect(spellingsOf(source).filter((spelling) => !allowed.test(spelling))).toEqual([]);
  });

  it('carries no invisible characters and no tatweel', () => {
    expect(spellingsOf(source).filter((spelling) => /[\p{Cf}ـ]/u.test(spelling))).toEqual([]);
  });
});

describe('the Arabic list commonWords', () => {
  const lines = entriesOf(commonWords);

  it('holds as many words as it promises, each once after folding', () => {
    expect(lines.length).toBeGreaterThanOrEqual(600);
    expect(findRepeated(lines.map((line) => line.split('\t')[0] ?? ''))).toEqual([]);
  });

  it('tells for each word, in this order, which lists it collides with', () => {
    const shape =
      /^[\p{Script=Arabic}]+\t(?=.)(?:person)?(?:(?:^|,|(?<=\t))place)?(?:(?:,|(?<=\t))organisation)?$/u;
    expect(lines.filter((line) => !shape.test(line))).toEqual([]);
  });

  it.each(['على', 'الباب', 'حسن', 'الحدث', 'حلب', 'أمل', 'شهيد', 'الشرق'])(
    'knows %s as an ordinary word',
    (word) => {
      const words = new Set(lines.map((line) => foldText(line.split('\t')[0] ?? '')));
      expect(words).toContain(foldText(word));
    },
  );
});
