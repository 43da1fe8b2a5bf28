/** The door for a trained tagger: it labels the words of a page that the rules have read, the recognizer decides on spans. */
import type { EntityType } from '../model/analysis';
import type { Candidate } from './candidate';
import type { Page } from './page';

export const ENTITY_TYPES: readonly EntityType[] = ['person', 'place', 'organisation'];

/** What the rules made of a page before the tagger looks at it. */
export interface RuleReading {
  readonly page: Page;
  /** Everything that may be a name, sure or not; they overlap. */
  readonly candidates: readonly Candidate[];
  /** The names by rules alone: in order, apart from each other. */
  readonly names: readonly Candidate[];
}

/** The word is in no name. */
export const OUTSIDE = 0;
/** Outside; then begin and inside for each type. */
export const LABELS = 1 + 2 * ENTITY_TYPES.length;

/** The label of a word that begins a name, or goes on with it (`isInside`). */
export function labelOf(type: EntityType, isInside: boolean): number {
  return 1 + 2 * ENTITY_TYPES.indexOf(type) + (isInside ? 1 : 0);
}

/** The type of a label; undefined for `OUTSIDE`. */
export function typeOfLabel(label: number): EntityType | undefined {
  return ENTITY_TYPES[(label - 1) >> 1];
}

export function isInsideLabel(label: number): boolean {
  return label > OUTSIDE && label % 2 === 0;
}

export interface TaggerModel {
  /** One label for each word of the page, in order. A name never goes on into another line. */
  tag(reading: RuleReading): Uint8Array;
}
