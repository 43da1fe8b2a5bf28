import type { WordChange } from './compare-words';
import type { FoldedQuote } from './folded-quote';
import { rivalLikeness, type ScoredPlace } from './score-place';
import { contextFloor, THRESHOLDS } from './thresholds';

export type Verdict = 'anchored' | 'changed' | 'needs-review' | 'lost';

export interface Evidence {
  readonly quote: FoldedQuote;
  /** How the words at the place differ from the stored ones; absent if the place has no span of its own. */
  readonly change: WordChange | undefined;
  /** How what stands around it on its line differs. */
  readonly around: WordChange;
}

/** What to make of the best place, given the others in order. */
export function judgePlace(
  best: ScoredPlace,
  others: readonly ScoredPlace[],
  { quote, change, around }: Evidence,
): Verdict {
  if (!change) return 'lost';
  if (change.same && isProvedByLine(best, others)) return 'anchored';
  const isAlone = isAhead(best, others[0]);
  const verdict = change.same
    ? judgeSame(best, { quote, isAlone, others })
    : judgeChanged(best, { quote, isAlone, change, around });
  return verdict === 'lost' ? verdict : againstRival(best, { quote, change, around }, verdict);
}

/** Its own line, or a long piece of it, stands here whole and nowhere else. */
function isProvedByLine({ line }: ScoredPlace, others: readonly ScoredPlace[]): boolean {
  return (['whole', 'before', 'after'] as const).some(
    (part) => line[part] && !others.some((other) => other.line[part] && other.score.similarity === 1),
  );
}

/** Whether the place looks more like the other copy that stood on the page than like the quote's own place. */
export function isRival({ rival, score, line }: ScoredPlace): boolean {
  return !line.whole && score.context < 1 && rival > score.context + THRESHOLDS.rivalLead;
}

/** A place that looks as much like the other copy as like the quote's own may be either. */
function againstRival({ rival, score }: ScoredPlace, { quote, around }: Evidence, verdict: Verdict): Verdict {
  if (!quote.rival || (score.context === 1 && rival < 1)) return verdict;
  const known = rivalLikeness(quote);
  const isShort = quote.exact.length <= THRESHOLDS.shortQuote;
  if (
    known >= THRESHOLDS.lookalike &&
    (around.number || around.name === 'gone' || (isShort && around.gone > 0))
  )
    return 'needs-review';
  const needed = known + (1 - known) * THRESHOLDS.rivalGap;
  return score.context < needed || rival >= score.context - THRESHOLDS.rivalLead ? 'needs-review' : verdict;
}

function judgeChanged(
  { score: { similarity, context, before, after } }: ScoredPlace,
  { quote, isAlone, change, around }: Evidence & { isAlone: boolean; change: WordChange },
): Verdict {
  if (similarity < THRESHOLDS.similarityReview) return 'lost';
  const needed = Math.max(contextFloor(quote.exact.length), THRESHOLDS.changedContext);
  const floor = Math.min(0.95, needed + (1 - similarity) * THRESHOLDS.changeNeedsContext);
  if (context < floor) return context < floor * THRESHOLDS.reviewShare ? 'lost' : 'needs-review';
  // Between both its neighbours, word for word, a passage that was reworked is the same one even if some name went.
  const isOther =
    change.number ||
    (change.name === 'gone' && !(change.isReworked && before === 1 && after === 1)) ||
    (change.name === 'respelled' &&
      (context < THRESHOLDS.respelledContext || around.number || around.name !== 'kept'));
  // Half of the words are others: the same passage only if it is still about the same, in the same place.
  if (similarity < THRESHOLDS.similarity) {
    const isInPlace = context >= THRESHOLDS.inPlaceContext && similarity >= THRESHOLDS.similarityInPlace;
    return isInPlace && isAlone && !isOther ? 'changed' : 'lost';
  }
  return isOther || !isAlone ? 'needs-review' : 'changed';
}

function judgeSame(
  { score }: ScoredPlace,
  { quote, isAlone, others }: { quote: FoldedQuote; isAlone: boolean; others: readonly ScoredPlace[] },
): Verdict {
  const length = quote.exact.length;
  const isOnly = !quote.rival && !others.some((other) => other.score.similarity === 1);
  const floor = length >= THRESHOLDS.longQuote && isOnly ? 0 : contextFloor(length);
  if (score.context >= floor) return isAlone ? 'anchored' : 'needs-review';
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
