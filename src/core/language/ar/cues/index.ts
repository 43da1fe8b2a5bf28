import type { CueLexicon } from '../../../attribution/lexicon';
import { formulaEntries } from './formulas';
import { grammar } from './grammar';
import { falseFriends, kinds } from './kinds';
import { nounEntries } from './nouns';
import { passiveEntries } from './passives';
import { prepositionEntries } from './prepositions';
import { sentences } from './sentences';
import { sourceEntries } from './sources';
import { verbEntries } from './verbs';

export const arabicCues: CueLexicon = {
  entries: () => [
    ...verbEntries(),
    ...passiveEntries(),
    ...prepositionEntries(),
    ...nounEntries(),
    ...sourceEntries(),
    ...formulaEntries(),
  ],
  grammar,
  kinds,
  falseFriends,
  sentences,
};
