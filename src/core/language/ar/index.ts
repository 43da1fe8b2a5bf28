import { foldText } from '../../text/fold';
import type { Language } from '../language';
import { arabicCues } from './cues';
import { arabicNames } from './names';

const STOP_WORDS =
  'في من على إلى أن إن عن التي الذي كان كانت مع بعد أو ما هذا هذه ذلك هو هي لا لم قد كل بين حيث قال خلال عند كما لن ثم حتى وهو وفي ومن وقال وقد';

export const arabic: Language = {
  code: 'ar',
  dir: 'rtl',
  script: /\p{Script=Arabic}/u,
  stopWords: new Set(foldText(STOP_WORDS).split(' ')),
  names: arabicNames,
  cues: arabicCues,
};
