import type { Language } from '../language';
import { englishCues } from './cues';
import { englishNames } from './names';

const STOP_WORDS =
  'the of and to in a is that for was on as with by it he at from are be have has had not this but his they which an or were said will who been their its would there after when more';

export const english: Language = {
  code: 'en',
  dir: 'ltr',
  script: /\p{Script=Latin}/u,
  stopWords: new Set(STOP_WORDS.split(' ')),
  names: englishNames,
  cues: englishCues,
};
