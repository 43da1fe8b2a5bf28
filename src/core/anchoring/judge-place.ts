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
  /** The folded words at the place. */
  readonly found: string;
  /** They run over a line's end, the stored ones do not. */
  readonly isOverLines: boolean;
}

/** What to make of the best place, given the others in order. */
export function judgePlace(best: ScoredPlace, others: readonly ScoredPlace[], evidence: Evidence): Verdict {
  const { quote, change, around, isOverLines } = evidence;
  if (!change) return 'lost';
  if (change.same && isProvedByLine(best, others)) return 'anchored';
  const isAlone = isAhead(best, others[0]);
  const verdict = change.same
    ? judgeSame(best, { quote, isAlone, others })
    : judgeChanged(best, { quote, isAlone, change, around, isOverLines });
  return verdict === 'lost' ? verdict : againstRival(best, evidence, verdict);
}

/** Its own line, or a long piece of it, stands here whole and nowhere else. */
function isProvedByLine({ line }: ScoredPlace, others: readonly ScoredPlace[]): boolean {
  return (['whole', 'before', 'after'] as const).some(
    (part) => line[part] && !others.some((other) => other.line[part] && other.score.similarity === 1),
  );
}

/** Whether the place looks more like the other copy that stood on the page than like the quote's own place. */
export function isRival({ rival, score, line }: ScoredPlace): boolean {
  if (line.whole || score.context === 1) return false;
  return line.isRivals || rival > score.context + THRESHOLDS.rivalLead;
}

/**
 * A place that looks as much like the other copy as like the quote's own may be either. Words that stood twice are a formula
 * of the page, which others may fill in otherwise: only slips of the pen are taken.
 */
function againstRival(
  { rival, score, line }: ScoredPlace,
  { quote, change, around, found }: Evidence,
  verdict: Verdict,
): Verdict {
  if (!quote.rival) return verdict;
  if (quote.rival.exact !== undefined) {
    if (score.similarity === 1 || change?.same) return verdict;
    if (quote.rival.exact === found) return 'needs-review';
  } else if (verdict === 'changed' && !change?.isSlip) return 'needs-review';
  if (score.context === 1 && rival < 1) return verdict;
  if (line.share < THRESHOLDS.ownLineShare) return 'needs-review';
  if (around.number) return 'needs-review';
  const known = rivalLikeness(quote);
  const isShort = quote.exact.length <= THRESHOLDS.shortQuote;
  if (known >= THRESHOLDS.lookalike && (around.name === 'gone' || (isShort && around.gone > 0)))
    return 'needs-review';
  const needed = known + (1 - known) * THRESHOLDS.rivalGap;
  return score.context < needed || rival >= score.context - THRESHOLDS.rivalLead ? 'needs-review' : verdict;
}

function judgeChanged(
  { score: { similarity, context, before, after } }: ScoredPlace,
  {
    quote,
    isAlone,
    change,
    around,
    isOverLines,
  }: Omit<Evidence, 'found'> & { isAlone: boolean; change: WordChange },
): Verdict {
  if (similarity < THRESHOLDS.similarityReview) return 'lost';
  if (isOverLines && similarity < THRESHOLDS.overLines) return 'lost';
  const needed = Math.max(contextFloor(quote.exact.length), THRESHOLDS.changedContext);
  const floor = Math.min(0.95, needed + (1 - similarity) * THRESHOLDS.changeNeedsContext);
  if (context < floor) return context < floor * THRESHOLDS.reviewShare ? 'lost' : 'needs-review';
  const isOther =
    isOtherStatement(change, { isBetweenNeighbours: before === 1 && after === 1 }) ||
    isOtherLine(around, {
      isShort: quote.exact.length <= THRESHOLDS.shortQuote,
      isReworked: change.isReworked,
    }) ||
    (change.name === 'respelled' && (context < THRESHOLDS.respelledContext || around.name !== 'kept'));
  // Half of the words are others: the same passage only if it is still about the same, in the same place.
  if (similarity < THRESHOLDS.similarity) {
    const weaker = Math.min(before ?? 1, after ?? 1);
    const isInPlace = weaker >= THRESHOLDS.inPlaceContext && similarity >= THRESHOLDS.similarityInPlace;
    return isInPlace && isAlone && !isOther ? 'changed' : 'lost';
  }
  return isOther || !isAlone ? 'needs-review' : 'changed';
}

/** Between both its neighbours, word for word, a passage that was reworked is the same one even if some name went. */
function isOtherStatement(
  change: WordChange,
  { isBetweenNeighbours }: { readonly isBetweenNeighbours: boolean },
): boolean {
  return change.number || (change.name === 'gone' && !(change.isReworked && isBetweenNeighbours));
}

/**
 * What stands on its line says whether changed words are those of the passage or of a look-alike: all of it has to be there
 * beside a few words, its names and numbers beside more.
 */
function isOtherLine(
  around: WordChange,
  { isShort, isReworked }: { readonly isShort: boolean; readonly isReworked: boolean },
): boolean {
  return around.number || (isShort && around.gone > 0) || (around.name === 'gone' && !isReworked);
}

function judgeSame(
  { score }: ScoredPlace,
  { quote, isAlone, others }: { quote: FoldedQuote; isAlone: boolean; others: readonly ScoredPlace[] },
): Verdict {
  const length = quote.exact.length;
  const isOnly =
    (!quote.rival || quote.rival.exact !== undefined) &&
    !others.some((other) => other.score.similarity === 1);
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
