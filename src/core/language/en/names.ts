/** Who and what English names: titles, particles, and the capitalised words that tell organisations and places. */
import type { NameRules, Trigger } from '../../recognition/name-rules';
import {
  alwaysCapital,
  organisationFirstWords,
  organisationLastWords,
  placeFirstWords,
  placeLastWords,
  stateWords,
} from './lists/head-words';
import { titles } from './lists/titles';
import { nameLists } from './name-lists';

function set(words: string): ReadonlySet<string> {
  return new Set(words.trim().toLowerCase().split(/\s+/));
}

const PLACE_NOUNS = [
  'city of',
  'town of',
  'village of',
  'province of',
  'district of',
  'region of',
  'state of',
  'island of',
  'port of',
  'governorate of',
  'suburb of',
  'outskirts of',
  'countryside of',
  'capital of',
];

const INTRODUCTIONS = ['named', 'nicknamed', 'known as', 'a man called', 'a woman called'];

function trigger(type: Trigger['type'], strength: Trigger['strength']): (words: string) => Trigger {
  return (words) => ({ words, type, strength });
}

export const englishNames: NameRules = {
  capitals: true,
  proclitics: [],
  plainSpellings: new Set(),
  outerArticle: 'the',
  lists: nameLists,
  respell: () => [],
  triggers: [...PLACE_NOUNS.map(trigger('place', 'any')), ...INTRODUCTIONS.map(trigger('person', 'listed'))],
  titles,
  abbreviations: set(
    'st ste mt ft dr mr mrs ms prof rev gen lt col maj capt sgt cpl pvt adm cmdr brig gov sen rep hon fr jr sr messrs sheikh',
  ),
  placePrefixes: new Set(),
  placePrepositions: set('in at near from to around outside inside across throughout'),
  sportWords: set(
    'match matches goal goals coach striker midfielder defender goalkeeper keeper league fixture fixtures innings wicket wickets batsman bowler halftime ' +
      'penalty championship playoff playoffs quarterback touchdown inning tournament final semifinal semi-final teammate teammates scored win wins points season',
  ),
  persons: {
    connectors: set(
      'al el bin ibn bint ben abu abd ul ud ad as ash at an ar az de da di du del della la le van von der den ter zu dos das y e',
    ),
    kunyaWords: new Map([
      ['abu', 'any'],
      ['abou', 'any'],
      ['umm', 'any'],
      ['um', 'any'],
    ]),
    suffixes: set('jr sr ii iii iv'),
    isFamilyShaped: () => true,
    isNameShaped: () => true,
    signsBefore: set('said says told added asked'),
    signsAfter: set('said says told added who whose whom tweeted testified'),
    shortForms: () => [],
  },
  capitalNames: {
    firstWords: set(organisationFirstWords),
    lastWords: set(organisationLastWords),
    stateWords: set(stateWords),
    links: set('of for on against without in'),
    fillers: set('and the & of'),
    placeFirstWords: set(placeFirstWords),
    placeLastWords: set(placeLastWords),
    alwaysCapital: set(alwaysCapital),
  },
};
