/** The one entry: who and what a text names. */

import type { Language } from '../language/language';
import type { Entity, Mention } from '../model/analysis';
import type { Candidate } from './candidate';
import { toEntities } from './entities';
import { findByRules } from './find-by-rules';
import { findRepeats } from './find-repeats';
import { isGraphemeEdge } from './grapheme-edge';
import type { Page } from './page';
import { resolveCandidates } from './resolve';
import { toTaggedSpans } from './tagged-spans';
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
  const names =
    model === undefined ? reading.names : withRepeats(page, toTaggedSpans(reading, model.tag(reading)));
  const clean = names.filter(
    ({ start, end }) => start < end && isGraphemeEdge(text, start) && isGraphemeEdge(text, end),
  );
  return toEntities(page, clean, definitions);
}

/**
 * The tagger's names, and where persons and organisations among them, or their short forms, are said again. Places say
 * themselves: what is spelled like one elsewhere is more often part of something else.
 */
function withRepeats(page: Page, tagged: readonly Candidate[]): Candidate[] {
  const taken = new Uint8Array(page.words.length);
  for (const { first, after } of tagged) taken.fill(1, first, after);
  const repeats = findRepeats(page, tagged).filter(
    ({ first, after, type }) => type !== 'place' && !taken.subarray(first, after).includes(1),
  );
  return resolveCandidates([...tagged, ...repeats], page.words.length);
}
