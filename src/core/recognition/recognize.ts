/** The one entry: who and what a text names. */

import type { Language } from '../language/language';
import type { Entity, Mention } from '../model/analysis';
import { combine } from './combine';
import { toEntities } from './entities';
import { findByRules } from './find-by-rules';
import { isGraphemeEdge } from './grapheme-edge';
import type { TaggerModel } from './tagger-model';
import { applyTaught, isWatched, type TaughtName, watchedKeys } from './taught-names';

/**
 * Finds names of persons, places and organisations. Mentions are in document order, never overlap and never
 * cross a line; offsets are UTF-16 units of `text`. A tagger sees what rules and lists found and has the last
 * word, but for what the reader taught. Linear in the length of the text; never throws, whatever the text.
 */
export function recognize(
  text: string,
  language: Language,
  model?: TaggerModel,
  taught: readonly TaughtName[] = [],
): { mentions: Mention[]; entities: Entity[] } {
  const reading = findByRules(text, language);
  const { page, definitions } = reading;
  const names = model === undefined ? reading.names : combine(reading, model.tag(reading));
  const clean = names.filter(
    ({ start, end }) => start < end && isGraphemeEdge(text, start) && isGraphemeEdge(text, end),
  );
  if (taught.length === 0) return toEntities(page, clean, definitions);
  const { mentions, entities } = toEntities(page, applyTaught(page, clean, taught), definitions);
  const watched = watchedKeys(taught);
  return {
    mentions,
    entities: entities.map((entity) =>
      isWatched(watched, [entity.label, ...entity.aliases]) ? { ...entity, watched: true } : entity,
    ),
  };
}
