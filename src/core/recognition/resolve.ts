import { bySpan } from '../model/span';
import { type Candidate, SURE } from './candidate';

/** A listed name wins over the same span found by a rule: it brings its other spellings. */
const LISTED_BONUS = 0.05;

function rank(candidate: Candidate): number {
  return candidate.score + (candidate.entry === undefined ? 0 : LISTED_BONUS);
}

/**
 * The names of the page: of overlapping candidates the one with more words, then the likelier; in document
 * order. An organisation named after a place so hides the place. Candidates that are not sure are left out.
 */
export function resolveCandidates(candidates: readonly Candidate[], wordCount: number): Candidate[] {
  const sure = candidates.filter((candidate) => candidate.score >= SURE);
  sure.sort(
    (a, b) =>
      b.after - b.first - (a.after - a.first) || rank(b) - rank(a) || a.first - b.first || a.start - b.start,
  );
  const taken = new Uint8Array(wordCount);
  const kept: Candidate[] = [];
  for (const candidate of sure) {
    let isFree = true;
    for (let index = candidate.first; index < candidate.after && isFree; index++) isFree = taken[index] === 0;
    if (!isFree) continue;
    taken.fill(1, candidate.first, candidate.after);
    kept.push(candidate);
  }
  return kept.sort(bySpan);
}
