/*
 * Whether a confidence means what it says: the reliability table, the expected calibration error (Naeini et al. 2015:
 * the mean gap between confidence and accuracy over bins, weighted by their size), and the fit of the knots.
 */

/** One suggestion of the rules and whether it was right. */
export interface Judged {
  readonly suggestion: 'sourced' | 'unsourced';
  readonly confidence: number;
  readonly right: boolean;
}

export interface Bin {
  readonly from: number;
  readonly count: number;
  readonly confidence: number;
  readonly accuracy: number;
}

const BINS = 10;
/** What is not drawn says nothing to the reader. */
const FLOOR = 0.5;
/**
 * How often suggestions with a score are right on articles at first sight: 0.85 of those with a source, the higher scores
 * more often, and 0.95 of those without. The articles that the rules were tuned on show the rules at their best, so
 * that each counts for a third of an article at first sight.
 */
const AT_FIRST_SIGHT: Readonly<Record<Judged['suggestion'], (score: number) => number>> = {
  sourced: (score) => 0.5 + 0.38 * score,
  unsourced: () => 0.95,
};
const FIRST_SIGHT_WEIGHT = 3;
const LEAST_WEIGHT = 2;

/** Confidence and accuracy of the drawn suggestions by tenths of confidence, without empty bins. */
export function reliability(judged: readonly Judged[]): Bin[] {
  const bins: Bin[] = [];
  for (let place = 0; place < BINS; place++) {
    const own = judged.filter(
      ({ confidence }) => confidence >= FLOOR && Math.min(BINS - 1, Math.floor(confidence * BINS)) === place,
    );
    if (own.length === 0) continue;
    const sum = own.reduce((total, { confidence }) => total + confidence, 0);
    bins.push({
      from: place / BINS,
      count: own.length,
      confidence: round(sum / own.length),
      accuracy: round(own.filter(({ right }) => right).length / own.length),
    });
  }
  return bins;
}

/** Mean gap between confidence and accuracy. */
export function calibrationError(bins: readonly Bin[]): number {
  const all = bins.reduce((total, { count }) => total + count, 0);
  const gap = bins.reduce(
    (sum, { count, confidence, accuracy }) => sum + count * Math.abs(confidence - accuracy),
    0,
  );
  return all === 0 ? 0 : round(gap / all);
}

/** Knots for `core/attribution/calibration` from suggestions with their raw scores: pooled where they would fall. */
export function fitKnots(judged: readonly Judged[], suggestion: Judged['suggestion']): [number, number][] {
  const scores = new Map([[FLOOR, { count: 0, right: 0 }]]);
  for (const one of judged) {
    if (one.suggestion !== suggestion) continue;
    const score = Math.round(one.confidence * 100) / 100;
    const own = scores.get(score) ?? { count: 0, right: 0 };
    scores.set(score, { count: own.count + 1, right: own.right + (one.right ? 1 : 0) });
  }
  const blocks: { from: number; to: number; weight: number; sum: number }[] = [];
  for (const [score, { count, right }] of [...scores].sort(([a], [b]) => a - b)) {
    const added = FIRST_SIGHT_WEIGHT * count + LEAST_WEIGHT;
    blocks.push({
      from: score,
      to: score,
      weight: count + added,
      sum: right + added * AT_FIRST_SIGHT[suggestion](score),
    });
    for (
      let last = blocks.at(-1), before = blocks.at(-2);
      last && before;
      last = blocks.at(-1), before = blocks.at(-2)
    ) {
      if (before.sum / before.weight <= last.sum / last.weight) break;
      blocks.splice(-2, 2, {
        from: before.from,
        to: last.to,
        weight: before.weight + last.weight,
        sum: before.sum + last.sum,
      });
    }
  }
  return blocks.flatMap(({ from, to, weight, sum }): [number, number][] => {
    const probability = round(sum / weight);
    return from === to
      ? [[from, probability]]
      : [
          [from, probability],
          [to, probability],
        ];
  });
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
