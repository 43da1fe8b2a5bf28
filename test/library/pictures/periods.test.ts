import { describe, expect, it } from 'vitest';
import { noSourcing } from '../../../src/core/search/sourcing';
import { chooseStep, toPeriods } from '../../../src/library/pictures/periods';

const day = (key: string, named = 1) => ({ key, counts: { ...noSourcing(), named }, marks: named + 1 });

describe('chooseStep', () => {
  it.each([
    [['2026-03-01', '2026-03-20'], 'day'],
    [['2026-03-01', '2026-07-20'], 'week'],
    [['2025-01-01', '2026-12-31'], 'month'],
    [['2015-01-01', '2026-12-31'], 'year'],
    [[], 'day'],
  ] as const)('takes %j by %s', (keys, step) => {
    expect(
      chooseStep(
        keys.map((key) => day(key)),
        30,
      ),
    ).toBe(step);
  });
});

describe('toPeriods', () => {
  it('fills the days between', () => {
    const periods = toPeriods([day('2026-02-27'), day('2026-03-02', 3)], 'day');
    expect(periods.map(({ from, counts, marks }) => [from, counts.named, marks])).toEqual([
      ['2026-02-27', 1, 2],
      ['2026-02-28', 0, 0],
      ['2026-03-01', 0, 0],
      ['2026-03-02', 3, 4],
    ]);
  });

  it.each([
    ['week', ['2026-01-30', '2026-02-06'], [2, 1]],
    ['month', ['2026-01-01', '2026-02-01'], [1, 2]],
    ['year', ['2026-01-01'], [3]],
  ] as const)('gathers by %s and loses nothing', (step, starts, named) => {
    const periods = toPeriods([day('2026-01-30'), day('2026-02-05'), day('2026-02-06')], step);
    expect(periods.map(({ from }) => from)).toEqual(starts);
    expect(periods.map(({ counts }) => counts.named)).toEqual(named);
  });

  it('is empty without days', () => {
    expect(toPeriods([], 'day')).toEqual([]);
  });
});
