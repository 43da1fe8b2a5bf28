import { noSourcing, SOURCINGS, type SourcingCounts } from '../../core/search/sourcing';

export type Step = 'day' | 'week' | 'month' | 'year';

export interface DayCounts {
  /** `2026-11-02` */
  readonly key: string;
  readonly counts: SourcingCounts;
  readonly marks: number;
}

/** A stretch of time with what was marked in it, also if that is nothing. */
export interface Period {
  /** First and last day. */
  readonly from: string;
  readonly to: string;
  readonly counts: SourcingCounts;
  readonly marks: number;
}

const DAY_MS = 86_400_000;

/** Columns that can be told apart in this width: the step of time that needs no more than these. */
export function chooseStep(days: readonly DayCounts[], columns: number): Step {
  const [first, last] = [days[0]?.key, days.at(-1)?.key];
  if (first === undefined || last === undefined) return 'day';
  const span = (toTime(last) - toTime(first)) / DAY_MS + 1;
  if (span <= columns) return 'day';
  if (span / 7 <= columns) return 'week';
  return span / 30 <= columns ? 'month' : 'year';
}

/** The days gathered by that step, from the first to the last without a gap. Weeks are seven days from the first one. */
export function toPeriods(days: readonly DayCounts[], step: Step): Period[] {
  const [first, last] = [days[0]?.key, days.at(-1)?.key];
  if (first === undefined || last === undefined) return [];
  const periods: { from: string; to: string; counts: ReturnType<typeof noSourcing>; marks: number }[] = [];
  let start = startOf(toTime(first), step);
  const end = toTime(last);
  while (start <= end) {
    const next = nextOf(start, step);
    periods.push({ from: toDay(start), to: toDay(next - DAY_MS), counts: noSourcing(), marks: 0 });
    start = next;
  }
  let index = 0;
  for (const day of days) {
    while (index < periods.length - 1 && day.key > (periods[index]?.to ?? '')) index += 1;
    const period = periods[index];
    if (!period) continue;
    period.marks += day.marks;
    for (const one of SOURCINGS) period.counts[one] += day.counts[one];
  }
  return periods;
}

function startOf(time: number, step: Step): number {
  const date = new Date(time);
  if (step === 'month') return Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), 1);
  return step === 'year' ? Date.UTC(date.getUTCFullYear(), 0, 1) : time;
}

function nextOf(time: number, step: Step): number {
  const date = new Date(time);
  if (step === 'day') return time + DAY_MS;
  if (step === 'week') return time + 7 * DAY_MS;
  if (step === 'month') return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 1);
  return Date.UTC(date.getUTCFullYear() + 1, 0, 1);
}

function toTime(day: string): number {
  return Date.parse(`${day}T00:00:00Z`);
}

function toDay(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
