/*
 * From the score of a rule to how often it is right (claims.md, D11). Isotonic regression (Barlow et al. 1972, by
 * pooling adjacent violators) of the scores on the annotated articles that the rules were tuned on; because they were
 * tuned on them, each score counts some articles more that are right only as often as articles at first sight were.
 * `npm run bench:attribution -- --fit` prints the knots anew.
 */

/** A score of the rules and how often suggestions with it are right. */
export type Knot = readonly [score: number, probability: number];

/** An attribution: its cue, its source and the kind of its source are right. */
const SOURCED: readonly Knot[] = [
  [0.5, 0.69],
  [0.6, 0.792],
  [0.65, 0.798],
  [0.7, 0.812],
  [0.75, 0.829],
  [0.9, 0.867],
];

/** "No source found": the text gives none. */
const UNSOURCED: readonly Knot[] = [
  [0.5, 0.95],
  [0.56, 0.962],
  [0.8, 0.962],
];

/** How likely an attribution with this score is right. */
export function calibrateSourced(score: number): number {
  return between(SOURCED, score);
}

/** How likely it is that a sentence with this score has no source. */
export function calibrateUnsourced(score: number): number {
  return between(UNSOURCED, score);
}

/** Linear between knots, level outside them; to two decimals, which is more than the articles bear out. */
function between(knots: readonly Knot[], score: number): number {
  let [before] = knots;
  for (const knot of knots) {
    if (knot[0] >= score) {
      if (!before || knot[0] === before[0]) return round(knot[1]);
      const share = Math.max(0, (score - before[0]) / (knot[0] - before[0]));
      return round(before[1] + share * (knot[1] - before[1]));
    }
    before = knot;
  }
  return round(before?.[1] ?? score);
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
