import type { SentenceRules } from '../../../text/sentences';

/** Arabic abbreviations that take a full stop, folded; single letters (د. أ.) need no list. */
export const sentences: SentenceRules = {
  abbreviations: new Set(['ق.م', 'ب.م', 'الخ', 'ص', 'ج', 'هـ', 'تلف', 'ش.م.م', 'اد', 'كم', 'كلم', 'ت', 'مج']),
  openers: new Set(),
};
