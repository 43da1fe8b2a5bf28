/** Who and what French names, by capitals and the words around them alone: there are no lists of French names yet. */
import type { NameRules } from '../../recognition/name-rules';

function set(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/));
}

const TITLES = `M.
Mme
Mlle
Dr
Me
président
présidente
ministre
général
colonel
capitaine
commissaire
procureur
procureure
maire
préfet
préfète
professeur
docteur
directeur
directrice
porte-parole
député
députée
sénateur
sénatrice
juge
avocat
avocate`;

export const frenchNames: NameRules = {
  capitals: true,
  proclitics: [],
  plainSpellings: new Set(),
  lists: () => [],
  respell: () => [],
  triggers: [],
  titles: TITLES,
  abbreviations: set('m mm mme mmes mlle dr pr me st ste'),
  placePrefixes: new Set(),
  placePrepositions: set('en dans vers depuis'),
  persons: {
    connectors: set('de du des la le d al el ben abou von van'),
    kunyaWords: new Map(),
    suffixes: new Set(),
    isFamilyShaped: () => true,
    isNameShaped: () => true,
    signsBefore: set('dit declare affirme'),
    signsAfter: set('dit declare affirme'),
    shortForms: () => [],
  },
  capitalNames: {
    firstWords: set(
      'ministere universite banque conseil parti institut agence office union association organisation',
    ),
    lastWords: new Set(),
    stateWords: new Set(),
    links: set('de du des pour'),
    fillers: set('et la les'),
    placeFirstWords: set('lac mont port'),
    placeLastWords: new Set(),
    alwaysCapital: new Set(),
  },
};
