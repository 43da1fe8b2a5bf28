import type { Selectors } from '../model/annotation';
import type { Candidate, Location } from './locate';
import { THRESHOLDS } from './thresholds';

/**
 * Two passages that stood apart in one text cannot stand in one place now: of several that were found there at most one is
 * right. The one that is ahead keeps the place, the others (all, if none is ahead) are for the reader to decide. Notes on
 * one and the same passage share it.
 */
export function settle(
  located: readonly { readonly selectors: Selectors; readonly location: Location }[],
): Location[] {
  const byPlace = new Map<string, number[]>();
  for (const [index, { location }] of located.entries()) {
    if (!isPlaced(location)) continue;
    const key = `${location.span.start}-${location.span.end}`;
    byPlace.set(key, [...(byPlace.get(key) ?? []), index]);
  }
  const settled = located.map(({ location }) => location);
  for (const indices of byPlace.values()) {
    const totals = indices.map((index) => totalOf(settled[index]));
    for (const [n, index] of indices.entries()) {
      const one = located[index];
      const hasRival = indices.some((other, m) => {
        const selectors = located[other]?.selectors;
        return (
          m !== n &&
          one &&
          selectors &&
          stoodApart(one.selectors, selectors) &&
          (totals[m] ?? 0) > (totals[n] ?? 0) - THRESHOLDS.margin
        );
      });
      if (one && isPlaced(one.location) && hasRival) settled[index] = toQuestion(one.location);
    }
  }
  return settled;
}

type Placed = Extract<Location, Candidate>;

function isPlaced(location: Location | undefined): location is Placed {
  return location?.status === 'anchored' || location?.status === 'changed';
}

function totalOf(location: Location | undefined): number {
  return isPlaced(location) ? location.score.total : 0;
}

function toQuestion({ span, score }: Placed): Location {
  return { status: 'needs-review', candidates: [{ span, score }] };
}

/** Written on the same text, as far as its length tells, at places that do not touch. */
function stoodApart({ position: a }: Selectors, { position: b }: Selectors): boolean {
  return a.textLength === b.textLength && (a.end <= b.start || b.end <= a.start);
}
