import type { WordChange } from './compare-words';
import type { FoldedQuote } from './folded-quote';
import type { ScoredPlace } from './score-place';
import { contextFloor, THRESHOLDS } from './thresholds';

export type Verdict = 'anchored' | 'changed' | 'needs-review' | 'lost';

export interface Evidence {
  readonly quote: FoldedQuote;
  /** How the words at the place differ from the stored ones; absent if the place has no span of its own. */
  readonly change: WordChange | undefined;
}

/** What to make of the best place, given the others in order. */
export function judgePlace(
  best: ScoredPlace,
  others: readonly ScoredPlace[],
  { quote, change }: Evidence,
): Verdict {
  if (!change) return 'lost';
  const { similarity, context } = best.score;
  if (quote.rival && context < 1) {
    if (best.rival > context + THRESHOLDS.rivalLead) return 'lost';
    if (best.rival >= context - THRESHOLDS.rivalLead) return 'needs-review';
  }
  const alone = isAhead(best, others[0]);
  if (change.same) return judgeSame(best, { quote, alone, others });
  if (similarity < THRESHOLDS.similarityReview) return 'lost';
  const needed = Math.max(contextFloor(quote.exact.length), THRESHOLDS.changedContext);
  const floor = Math.min(0.95, needed + (1 - similarity) * THRESHOLDS.changeNeedsContext);
  if (context < floor) return context < floor * THRESHOLDS.reviewShare ? 'lost' : 'needs-review';
  const isOther =
    change.number ||
    change.name < THRESHOLDS.sameName ||
    (change.name < 1 && context < THRESHOLDS.sameNameContext);
  return similarity < THRESHOLDS.similarity || isOther || !alone ? 'needs-review' : 'changed';
}

function judgeSame(
  { score }: ScoredPlace,
  { quote, alone, others }: { quote: FoldedQuote; alone: boolean; others: readonly ScoredPlace[] },
): Verdict {
  const length = quote.exact.length;
  const isOnly = !quote.rival && !others.some((other) => other.score.similarity === 1);
  const floor = length >= THRESHOLDS.longQuote && isOnly ? 0 : contextFloor(length);
  if (score.context >= floor) return alone ? 'anchored' : 'needs-review';
  const isQuestion =
    score.context >= floor * THRESHOLDS.reviewShare || (isOnly && length >= THRESHOLDS.sentence);
  return isQuestion ? 'needs-review' : 'lost';
}

/** Where one place alone has its whole context word for word, a copy with a part of it is no rival. */
function isAhead(best: ScoredPlace, next: ScoredPlace | undefined): boolean {
  if (!next) return true;
  if (best.score.context === 1 && best.score.similarity === 1 && next.score.context < 1) return true;
  return best.score.total - next.score.total >= THRESHOLDS.margin;
}
