import { sentences as arabic } from '../language/ar/cues/sentences';
import { sentences as english } from '../language/en/cues/sentences';
import type { Span } from '../model/span';
import { findSentences, type SentenceRules } from '../text/sentences';

/** Of all languages together: an abbreviation of one is no word of another that ends a sentence. */
const RULES: SentenceRules = {
  abbreviations: new Set([...arabic.abbreviations, ...english.abbreviations]),
  openers: new Set([...arabic.openers, ...english.openers]),
};

/** Sentences of a document of any language, in order; every token lies in one. */
export function documentSentences(text: string): Span[] {
  return findSentences(text, { start: 0, end: text.length }, RULES);
}
