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
  add(groups: readonly string[], outcome: Outcome, ms: number): void;
  shares(): Record<string, Shares>;
}

export function createTally(): Tally {
  const known = new Map<string, { counts: Record<Outcome, number>; times: number[] }>();
  return {
    add(groups, outcome, ms) {
      for (const group of groups) {
        const entry = known.get(group) ?? {
          counts: { good: 0, partly: 0, wrong: 0, review: 0, lost: 0 },
          times: [],
        };
        known.set(group, entry);
        entry.counts[outcome]++;
        entry.times.push(ms);
      }
    },
    shares: () =>
      Object.fromEntries(
        [...known].map(([group, { counts, times }]) => {
          const share = (outcome: Outcome) => Math.round((counts[outcome] / times.length) * 10_000) / 100;
          const { p50, p95, max } = quantiles(times);
          return [
            group,
            {
              n: times.length,
              good: share('good'),
              partly: share('partly'),
              wrong: share('wrong'),
              review: share('review'),
              lost: share('lost'),
              p50,
              p95,
              max,
            },
          ];
        }),
      ),
  };
}

export function quantiles(times: readonly number[]): Pick<Shares, 'p50' | 'p95' | 'max'> {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (part: number) => Math.round((sorted[Math.ceil((sorted.length - 1) * part)] ?? 0) * 100) / 100;
  return { p50: at(0.5), p95: at(0.95), max: at(1) };
}
