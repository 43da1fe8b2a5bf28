import type { EntityType } from '../model/analysis';
import type { Span } from '../model/span';

/** From this score on a candidate stands by itself; below, it needs the same name elsewhere on the page. */
export const SURE = 0.5;

/** A stretch of words that may be a name. */
export interface Candidate extends Span {
  /** First word, and the word after the last one. */
  readonly first: number;
  readonly after: number;
  readonly type: EntityType;
  /** 0 to 1: how likely it is right. */
  readonly score: number;
  /** Folded, clitic-free, words joined by one space. */
  readonly key: string;
  /** The name as it is spelled without proclitics, where that is not simply the text of the span. */
  readonly spelling?: string;
  /** Number of the list entry, when it is a listed name. */
  readonly entry?: number;
  /** Whether this is only a part of a fuller name of the page. */
  readonly isShort?: boolean;
}
