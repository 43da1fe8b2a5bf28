/** The one entry: who and what a text names. */

import type { Language } from '../language/language';
import type { Entity, Mention } from '../model/analysis';
import { combine } from './combine';
import { toEntities } from './entities';
import { findByRules } from './find-by-rules';
import { isGraphemeEdge } from './grapheme-edge';
import type { TaggerModel } from './tagger-model';

/**
 * Finds names of persons, places and organisations. Mentions are in document order, never overlap and never
 * cross a line; offsets are UTF-16 units of `text`. A tagger sees what rules and lists found and has the last
 * word. Linear in the length of the text; never throws, whatever the text.
 */
export function recognize(
  text: string,
  language: Language,
  model?: TaggerModel,
): { mentions: Mention[]; entities: Entity[] } {
  const reading = findByRules(text, language);
  const { page, definitions } = reading;
  const names = model === undefined ? reading.names : combine(reading, model.tag(reading));
  const clean = names.filter(
    ({ start, end }) => start < end && isGraphemeEdge(text, start) && isGraphemeEdge(text, end),
  );
  return toEntities(page, clean, definitions);
}
