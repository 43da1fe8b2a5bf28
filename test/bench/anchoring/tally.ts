export type Outcome = 'good' | 'partly' | 'wrong' | 'review' | 'lost';

export interface Shares {
  readonly n: number;
  readonly good: number;
  readonly partly: number;
  readonly wrong: number;
  readonly review: number;
  readonly lost: number;
  /** Milliseconds. */
  readonly p50: number;
  readonly p95: number;
  readonly max: number;
}

/** Counts outcomes by group; shares are per cent. */
export interface Tally {
  add(group: string, outcome: Outcome, ms: number): void;
  shares(): Record<string, Shares>;
  table(beside: Tally): string;
}

export function createTally(): Tally {
  const groups = new Map<string, { counts: Record<Outcome, number>; times: number[] }>();
  const shares = () =>
    Object.fromEntries(
      [...groups].map(([group, { counts, times }]) => {
        const n = times.length;
        const share = (outcome: Outcome) => Math.round((counts[outcome] / n) * 10_000) / 100;
        const sorted = times.toSorted((a, b) => a - b);
        const at = (part: number) => Math.round((sorted[Math.floor((n - 1) * part)] ?? 0) * 100) / 100;
        return [
          group,
          {
            n,
            good: share('good'),
            partly: share('partly'),
            wrong: share('wrong'),
            review: share('review'),
            lost: share('lost'),
            p50: at(0.5),
            p95: at(0.95),
            max: at(1),
          },
        ];
      }),
    );
  return {
    add(group, outcome, ms) {
      let known = groups.get(group);
      if (!known) {
        known = { counts: { good: 0, partly: 0, wrong: 0, review: 0, lost: 0 }, times: [] };
        groups.set(group, known);
      }
      known.counts[outcome]++;
      known.times.push(ms);
    },
    shares,
    table(beside) {
      const others = beside.shares();
      const row = (one: Shares | undefined) =>
        one === undefined
          ? ''
          : `${one.good.toFixed(1).padStart(6)} ${one.wrong.toFixed(1).padStart(5)} ${one.review.toFixed(1).padStart(5)} ${one.lost.toFixed(1).padStart(5)}  ${one.p50}/${one.p95}/${one.max}`;
      return Object.entries(shares())
        .map(
          ([group, one]) =>
            `${group.padEnd(24)} ${String(one.n).padStart(6)} ${row(one).padEnd(46)} | ${row(others[group])}\n`,
        )
        .join('');
    },
  };
}
