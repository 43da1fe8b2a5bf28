import type { SentenceRules } from '../../../text/sentences';

/** French abbreviations that take a full stop, folded. */
export const sentences: SentenceRules = {
  abbreviations: new Set([
    'm',
    'mm',
    'mme',
    'mmes',
    'mlle',
    'dr',
    'pr',
    'me',
    'st',
    'ste',
    'av',
    'cf',
    'env',
    'art',
    'p',
  ]),
  openers: new Set(),
};
