import type { Language } from '../language/language';
import { tokenize } from '../text/tokens';
import type { Candidate } from './candidate';
import { type Definition, findDefinitions } from './find-acronyms';
import { findAnnounced } from './find-announced';
import { findCapitalised } from './find-capitalised';
import { findHeaded } from './find-headed';
import { findListed } from './find-listed';
import { findPersons } from './find-persons';
import { findRepeats } from './find-repeats';
import { findUnlisted } from './find-unlisted';
import { createPage } from './page';
import { resolveCandidates } from './resolve';
import type { RuleReading } from './tagger-model';
import { toWords } from './words';

/** A page as rules and lists read it. */
export interface RulePass extends RuleReading {
  readonly definitions: readonly Definition[];
}

/** Names by rules and lists alone. Linear in the length of the text. */
export function findByRules(text: string, language: Language): RulePass {
  const words = toWords(tokenize(text), text);
  const page = createPage(text, words, language.names);
  const found: Candidate[] = [
    ...findListed(page),
    ...findPersons(page),
    ...findAnnounced(page),
    ...findHeaded(page),
    ...findCapitalised(page),
    ...findUnlisted(page),
  ];
  const first = resolveCandidates(found, words.length);
  const definitions = findDefinitions(page, first);
  const defined = definitions.flatMap(({ name, acronym }) => [name, acronym]);
  const repeats = findRepeats(page, [...first, ...defined]);
  const candidates = [...found, ...defined, ...repeats];
  return { page, candidates, names: resolveCandidates(candidates, words.length), definitions };
}
