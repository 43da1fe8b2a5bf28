/** Every rule that can decide an attribution or a suggestion; `reason_<rule>` in `_locales` says it to the reader. */
export const RULES = [
  'source-after-verb',
  'source-before-verb',
  'unnamed-source-with-verb',
  'preposition-names-source',
  'clause-names-source',
  'report-noun-with-source',
  'document-says',
  'relayed-from-source',
  'reported-passive',
  'rumour',
  'headline-colon',
  'headline-quotation',
  'own-reporting',
  'speaker-goes-on',
  'pronoun-speaker',
  'inside-quotation',
  'quotation-after-speaker',
  'carried-over',
  'no-cue',
  'background-formula',
  'sourced-below',
] as const;

export type Rule = (typeof RULES)[number];
