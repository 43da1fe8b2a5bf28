import type { SourceKind } from '../model/analysis';
import type { Span } from '../model/span';
import type { Hit } from './find-cues';
import type { TokenRange } from './noun-phrase';
import type { Rule } from './rules';

/** An attribution as one rule sees it, before reference and kind are settled. */
export interface Draft {
  readonly hit: Hit;
  readonly cue: Span;
  /** Tokens of the source; absent when the source is to be found elsewhere, or is nobody. */
  readonly source?: TokenRange;
  /** Start of the source inside its first token, after glued letters. */
  readonly sourceStart?: number;
  readonly via?: TokenRange;
  readonly content: readonly Span[];
  /** The source is an earlier one: named by nothing or by a pronoun. */
  readonly refersBack?: 'elided' | 'pronoun';
  /** Kind that the rule knows, whatever the source's words. */
  readonly kind?: SourceKind;
  readonly rule: Rule;
  readonly confidence: number;
}

/**
 * What a rule says of a cue: an attribution; `silent`, a cue that did not resolve, so that nothing may be said of
 * the sentence; or `none`, no cue after all.
 */
export type Outcome = Draft | 'silent' | 'none';

/** Confidence of each way to find a source (claims.md, D11). */
export const CONFIDENCE = {
  strongVerb: 0.9,
  preposition: 0.9,
  mediumVerb: 0.75,
  bareVerb: 0.75,
  lightVerb: 0.65,
  elided: 0.7,
  hearsay: 0.7,
  noun: 0.7,
  headline: 0.7,
  quotedHeadline: 0.55,
  lonePerson: 0.6,
  own: 0.7,
  insideQuotation: 0.6,
  carriedOver: 0.5,
} as const;
