import type { CueLexicon } from '../../../attribution/lexicon';
import { formulaEntries } from './formulas';
import { grammar } from './grammar';
import { falseFriends, kinds } from './kinds';
import { prepositionEntries } from './prepositions';
import { sentences } from './sentences';
import { sourceEntries } from './sources';
import { verbEntries } from './verbs';

export const frenchCues: CueLexicon = {
  entries: () => [...verbEntries(), ...prepositionEntries(), ...sourceEntries(), ...formulaEntries()],
  grammar,
  kinds,
  falseFriends,
  sentences,
};
