import type { ClaimLook } from '../core/model/analysis';
import type { Tag } from '../core/model/annotation';
import type { DrawnClaim, Reading } from '../messaging/protocol';

/** The practice reader's decisions, by index of the claim. They live as long as the page. */
export type Decisions = ReadonlyMap<number, Tag>;

/** The reading as it looks after these decisions; a claim that is none loses its line. */
export function decide(reading: Reading, decisions: Decisions): Reading {
  return { ...reading, claims: reading.claims.map((claim, index) => decided(claim, decisions.get(index))) };
}

function decided(claim: DrawnClaim, tag: Tag | undefined): DrawnClaim {
  if (tag === undefined) return claim;
  const { look, ...rest } = claim;
  if (tag === 'not-a-claim') return { ...rest, weight: 'tagged' };
  return { ...rest, weight: 'tagged', look: tag === 'unsourced' ? 'unsourced' : sourcedLook(look) };
}

/** A claim that the reader calls sourced keeps the line of its source; one without gets that of a named source. */
function sourcedLook(look: ClaimLook | undefined): ClaimLook {
  return look === 'unnamed' ? 'unnamed' : 'named';
}

/** The claim after (`by` 1) or before the given one among those that are drawn or decided, in text order; goes round. */
export function stepClaim(
  reading: Reading,
  decisions: Decisions,
  from: number | undefined,
  by: 1 | -1,
): number | undefined {
  const stops = reading.claims
    .map((claim, index) => ({
      index,
      start: claim.start,
      isStop: claim.look !== undefined || decisions.has(index),
    }))
    .filter((stop) => stop.isStop)
    .sort((a, b) => a.start - b.start)
    .map((stop) => stop.index);
  const at = from === undefined ? (by === 1 ? -1 : 0) : stops.indexOf(from);
  return stops[(at + by + stops.length) % stops.length];
}
