/** The lists of Arabic names, with what each is a list of. */
import type { EntityType } from '../../model/analysis';
import type { NameList } from '../../recognition/name-rules';
import { cldrSubdivisions, cldrTerritories } from './cldr-places';
import { clubs } from './lists/clubs';
import { commonWords } from './lists/common-words';
import { companies } from './lists/companies';
import {
  everydayOrganisations,
  everydayPersons,
  everydayPhrases,
  everydayPlaces,
} from './lists/everyday-names';
import { everydayWords } from './lists/everyday-words';
import { familyNames } from './lists/family-names';
import { femaleGivenNames, maleGivenNames } from './lists/given-names';
import { institutions } from './lists/institutions';
import { knownPeople } from './lists/known-people';
import { kunyaParts } from './lists/kunya-parts';
import { media } from './lists/media';
import { newsWords } from './lists/news-words';
import { nisbaAdjectives } from './lists/nisba-adjectives';
import { organisations } from './lists/organisations';
import { arabPlaces } from './lists/places-arab-world';
import { worldPlaces } from './lists/places-world';
import { prevailingNames } from './lists/prevailing-names';

/** Everyday words stand many on a line. */
function onePerLine(text: string): string {
  return text
    .split('\n')
    .filter((line) => !line.startsWith('#'))
    .join(' ')
    .replaceAll(' ', '\n');
}

const NISBA_ENDINGS = ['', 'ة', 'ين', 'ون', 'ات', 'تين'];

/** With and without the article, in both genders and the plural. */
function inflectNisbas(text: string): string {
  return text
    .split('\n')
    .filter((line) => line.length > 0 && !line.startsWith('#'))
    .flatMap((line) => line.split(/[\t|]/))
    .flatMap((word) => NISBA_ENDINGS.flatMap((ending) => [word + ending, `ال${word}${ending}`]))
    .join('\n');
}

/** A list of everyday words less those that are names first of all. */
function withoutPrevailing(text: string): string {
  const prevailing = new Set(onePerLine(prevailingNames).split('\n'));
  return text
    .split('\n')
    .filter((line) => !prevailing.has(line.split('\t', 1)[0] ?? ''))
    .join('\n');
}

/** The words of a list, each also a name of this type. */
function commonAs(type: EntityType, text: string): NameList {
  return { kind: 'common', text: withoutPrevailing(onePerLine(text).replaceAll('\n', `\t${type}\n`)) };
}

export function nameLists(): NameList[] {
  return [
    { kind: 'given', text: maleGivenNames },
    { kind: 'given', text: femaleGivenNames },
    { kind: 'family', text: familyNames },
    { kind: 'person', text: knownPeople },
    { kind: 'kunya-part', text: kunyaParts },
    { kind: 'place', text: arabPlaces },
    { kind: 'place', text: worldPlaces },
    { kind: 'place', text: cldrTerritories },
    { kind: 'place', text: cldrSubdivisions },
    { kind: 'organisation', text: organisations },
    { kind: 'organisation', text: institutions },
    { kind: 'organisation', text: media },
    { kind: 'organisation', text: companies },
    { kind: 'organisation', text: clubs },
    { kind: 'nisba', text: inflectNisbas(nisbaAdjectives) },
    { kind: 'common', text: withoutPrevailing(commonWords) },
    { kind: 'common', text: everydayPhrases },
    commonAs('place', everydayPlaces),
    commonAs('organisation', everydayOrganisations),
    commonAs('person', everydayPersons),
    { kind: 'ordinary', text: onePerLine(everydayWords) },
    { kind: 'ordinary', text: onePerLine(newsWords) },
  ];
}
