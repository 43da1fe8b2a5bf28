import type { Claim, ClaimLook } from '../model/analysis';
import type { Facets, Tag } from '../model/annotation';

/** A suggestion below this confidence is not drawn (claims.md, D11). */
export const CONFIDENCE_FLOOR = 0.5;

/** How a suggestion is drawn; `undefined` when Isnad stays silent or is not sure enough. */
export function claimLook(claim: Claim): ClaimLook | undefined {
  if (claim.suggestion === undefined || (claim.confidence ?? 0) < CONFIDENCE_FLOOR) return undefined;
  if (claim.suggestion === 'unsourced') return 'unsourced';
  return claim.attributions.some((one) => one.confidence >= CONFIDENCE_FLOOR && isNamed(one))
    ? 'named'
    : 'unnamed';
}

/** How the reader's own tag is drawn; `undefined` for a sentence that is no claim. */
export function lookOfTag(tag: Tag, facets?: Facets): ClaimLook | undefined {
  if (tag === 'not-a-claim') return undefined;
  if (tag === 'unsourced') return 'unsourced';
  return facets === undefined || isNamed(facets) ? 'named' : 'unnamed';
}

/** A source that is named and speaks here at first hand; facets left open count in its favour. */
function isNamed({ kind, naming, distance }: Pick<Facets, 'kind' | 'naming' | 'distance'>): boolean {
  if (kind === 'unnamed' || kind === 'hearsay') return false;
  if (naming === 'none' || naming === 'group') return false;
  return distance !== 'relayed';
}
