import type { SourceKind } from '../model/analysis';
import type { CueClass, CueEntry, Strength } from './lexicon';

interface PhraseTraits {
  readonly cls: CueClass;
  readonly strength: Strength;
  readonly kind?: SourceKind;
  readonly tone?: string;
  /** Default false: most phrases only support a cue. */
  readonly attributes?: boolean;
  readonly clauseFollows?: boolean;
  readonly homograph?: boolean;
  readonly pointsBack?: boolean;
  readonly holdsSource?: boolean;
}

/** Entries that share their traits, written as a list with | between them or one to a line. */
export function phrases(traits: PhraseTraits, list: string): CueEntry[] {
  return words(list).map((text) => ({ ...traits, text, attributes: traits.attributes ?? false }));
}

/** A list with | between its items or one item to a line. */
export function words(list: string): string[] {
  return list
    .split(/[|\n]/)
    .map((item) => item.trim())
    .filter((item) => item !== '');
}

/** Rows of a table with one row to a line and | between its cells. */
export function rows(table: string): string[][] {
  return table
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => line.split('|').map((cell) => cell.trim()));
}

const STRENGTHS: Readonly<Record<string, Strength>> = { s: 'strong', m: 'medium', w: 'weak' };

/** The strength that a table writes as s, m or w; anything else is a bug in the table. */
export function strengthOf(cell: string | undefined): Strength {
  const strength = STRENGTHS[cell ?? ''];
  if (!strength) throw new Error(`cue table: unknown strength "${cell}"`);
  return strength;
}
