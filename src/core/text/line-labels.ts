import type { Language } from '../language/language';
import { createPhraseSet, type PhraseSet } from './phrase-set';
import type { Token } from './tokens';

/** What a label at the start of a line says of it: other stories, who wrote or owns it, a list of sources. */
export type LabelRole = 'related' | 'credit' | 'source-list';

export interface LineLabel {
  readonly role: LabelRole;
  /** First token behind the label. */
  readonly to: number;
}

const ROLES: readonly LabelRole[] = ['source-list', 'credit', 'related'];
const sets = new WeakMap<Language, ReadonlyMap<LabelRole, PhraseSet>>();

/** The longest label of the language that a line's tokens open with. */
export function findLabel(tokens: readonly Token[], language: Language): LineLabel | undefined {
  let longest: LineLabel | undefined;
  for (const [role, set] of labelsOf(language)) {
    const to = set.lengthAt(tokens, 0, tokens.length);
    if (to > (longest?.to ?? 0)) longest = { role, to };
  }
  return longest;
}

function labelsOf(language: Language): ReadonlyMap<LabelRole, PhraseSet> {
  const known = sets.get(language);
  if (known) return known;
  const entries = language.cues.entries().filter(({ cls }) => cls === 'boilerplate');
  const labels = new Map(
    ROLES.map((role) => [
      role,
      createPhraseSet(entries.filter(({ tone }) => tone === role).map(({ text }) => text)),
    ]),
  );
  sets.set(language, labels);
  return labels;
}
