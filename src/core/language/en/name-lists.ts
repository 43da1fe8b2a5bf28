/** The lists of English names, with what each is a list of. */
import type { NameList } from '../../recognition/name-rules';
import { cldrSubdivisions, cldrTerritories } from './cldr-places';
import { clubs } from './lists/clubs';
import { commonWords } from './lists/common-words';
import { companies } from './lists/companies';
import { demonyms } from './lists/demonyms';
import { everydayWords } from './lists/everyday-words';
import { familyNames } from './lists/family-names';
import { femaleGivenNames, maleGivenNames } from './lists/given-names';
import { institutions } from './lists/institutions';
import { knownPeople } from './lists/known-people';
import { media } from './lists/media';
import { organisations } from './lists/organisations';
import { arabPlaces } from './lists/places-arab-world';
import { worldPlaces } from './lists/places-world';

/** Everyday words stand many on a line. */
function onePerLine(text: string): string {
  return text.replaceAll(' ', '\n');
}

export function nameLists(): NameList[] {
  return [
    { kind: 'given', text: maleGivenNames },
    { kind: 'given', text: femaleGivenNames },
    { kind: 'family', text: familyNames },
    { kind: 'person', text: knownPeople },
    { kind: 'place', text: arabPlaces },
    { kind: 'place', text: worldPlaces },
    { kind: 'place', text: cldrTerritories },
    { kind: 'place', text: cldrSubdivisions },
    { kind: 'organisation', text: organisations },
    { kind: 'organisation', text: institutions },
    { kind: 'organisation', text: media },
    { kind: 'organisation', text: companies },
    { kind: 'organisation', text: clubs },
    { kind: 'nisba', text: demonyms },
    { kind: 'common', text: commonWords },
    { kind: 'ordinary', text: onePerLine(everydayWords) },
  ];
}
