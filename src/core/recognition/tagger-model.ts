/** The door for a trained tagger: it scores tokens, the recognizer decides on spans. */
import type { EntityType } from '../model/analysis';
import type { Token } from '../text/tokens';

export const ENTITY_TYPES: readonly EntityType[] = ['person', 'place', 'organisation'];

/** Probabilities of one token; those not given are 0. */
export interface TokenScores {
  /** That the token is in no name. */
  readonly outside: number;
  /** That a name of the type begins here. */
  readonly begin: Readonly<Partial<Record<EntityType, number>>>;
  /** That a name of the type goes on here. */
  readonly inside: Readonly<Partial<Record<EntityType, number>>>;
}

export interface TaggerModel {
  /** One entry for each token, in order. `text` is what the tokens' offsets count in. */
  tag(tokens: readonly Token[], text: string): readonly TokenScores[];
}
