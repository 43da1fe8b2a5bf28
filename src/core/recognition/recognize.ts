/** The one entry: who and what a text names. */

import type { Language } from '../language/language';
import type { Entity, Mention } from '../model/analysis';
import { tokenize } from '../text/tokens';
import type { Candidate } from './candidate';
import { toEntities } from './entities';
import { findDefinitions } from './find-acronyms';
import { findAnnounced } from './find-announced';
import { findCapitalised } from './find-capitalised';
import { findHeaded } from './find-headed';
import { findListed } from './find-listed';
import { findPersons } from './find-persons';
import { findRepeats } from './find-repeats';
import { findUnlisted } from './find-unlisted';
import { isGraphemeEdge } from './grapheme-edge';
import { createPage } from './page';
import { resolveCandidates } from './resolve';
import { taggedSpans } from './tagged-spans';
import type { TaggerModel } from './tagger-model';
import { toWords } from './words';

/**
 * Finds names of persons, places and organisations. Mentions are in document order, never overlap and never
 * cross a line; offsets are UTF-16 units of `text`. A tagger's spans compete with those of rules and lists.
 * Linear in the length of the text; never throws, whatever the text.
 */
export function recognize(
  text: string,
  language: Language,
  model?: TaggerModel,
): { mentions: Mention[]; entities: Entity[] } {
  const tokens = tokenize(text);
  const words = toWords(tokens, text);
  const page = createPage(text, words, language.names);
  const candidates: Candidate[] = [
    ...findListed(page),
    ...findPersons(page),
    ...findAnnounced(page),
    ...findHeaded(page),
    ...findCapitalised(page),
    ...findUnlisted(page),
    ...(model === undefined ? [] : taggedSpans(page, model.tag(tokens, text))),
  ];
  const first = resolveCandidates(candidates, words.length);
  const definitions = findDefinitions(page, first);
  const defined = definitions.flatMap(({ name, acronym }) => [name, acronym]);
  const repeats = findRepeats(page, [...first, ...defined]);
  const names = resolveCandidates([...candidates, ...defined, ...repeats], words.length).filter(
    ({ start, end }) => start < end && isGraphemeEdge(text, start) && isGraphemeEdge(text, end),
  );
  return toEntities(page, names, definitions);
}
