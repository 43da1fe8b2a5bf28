import { foldText } from '../../text/fold';
import type { Language } from '../language';
import { frenchCues } from './cues';
import { frenchNames } from './names';

const STOP_WORDS =
  'le la les de des du et en un une est que qui dans pour par sur au aux avec ce cette ces son sa ses il elle ils elles ne pas plus ont été mais ou où dont nous leur leurs après depuis selon';

export const french: Language = {
  code: 'fr',
  dir: 'ltr',
  script: /\p{Script=Latin}/u,
  stopWords: new Set(foldText(STOP_WORDS).split(' ')),
  names: frenchNames,
  cues: frenchCues,
};
