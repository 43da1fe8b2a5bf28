import { useMemo, useState } from 'preact/hooks';
import { SOURCINGS } from '../../core/search/sourcing';
import { claimsOf } from '../../core/search/summarize-sourcing';
import { formatNumber, interfaceLocale, plural, t } from '../../ui/t';
import { toHash } from '../route';
import { countsInWords, SOURCING_NAMES, SourcingLegend } from '../sourcing-bar';
import { patternOf, SourcingPatterns } from './patterns';
import { chooseStep, type DayCounts, type Period, type Step, toPeriods } from './periods';
import { PictureFrame } from './picture-frame';
import { StackedColumns } from './stacked-columns';

/** Narrower columns run together. */
const COLUMN_WIDTH = 14;
const USUAL_WIDTH = 900;

/** Sourcing over time, and the marks of each day, week, month or year. */
export function OverTime({ days }: { days: readonly DayCounts[] }) {
  const step = chooseStep(days, USUAL_WIDTH / COLUMN_WIDTH);
  const periods = useMemo(() => toPeriods(days, step), [days, step]);
  return (
    <>
      <Sourcing periods={periods} step={step} />
      <Marks periods={periods} step={step} />
    </>
  );
}

interface Props {
  readonly periods: readonly Period[];
  readonly step: Step;
}

function Sourcing({ periods, step }: Props) {
  const [said, setSaid] = useState<string>();
  return (
    <PictureFrame
      name="sourcing-over-time"
      title={t('pictures_over_time')}
      about={t(STEP_WORDS[step])}
      legend={<SourcingLegend />}
      isEmpty={!periods.some(({ counts }) => claimsOf(counts) > 0)}
      said={said}
      table={{
        head: [t('pictures_when'), ...SOURCINGS.map((one) => t(SOURCING_NAMES[one])), t('pictures_all')],
        rows: periods
          .filter(({ counts }) => claimsOf(counts) > 0)
          .map((period) => [
            formatPeriod(period, step),
            ...SOURCINGS.map((one) => formatNumber(period.counts[one])),
            formatNumber(claimsOf(period.counts)),
          ]),
      }}
    >
      {(size) => (
        <StackedColumns
          {...size}
          label={t('pictures_over_time')}
          defs={<SourcingPatterns prefix="time" />}
          onSay={setSaid}
          columns={periods.map((period) => ({
            key: period.from,
            label: shortLabel(period, step),
            parts: SOURCINGS.map((one) => ({
              key: one,
              value: period.counts[one],
              fill: patternOf('time', one),
            })),
            href: toSearch(period, true),
            words: t(
              'pictures_words',
              formatPeriod(period, step),
              countsInWords(period.counts) || formatNumber(0),
            ),
          }))}
        />
      )}
    </PictureFrame>
  );
}

function Marks({ periods, step }: Props) {
  const [said, setSaid] = useState<string>();
  return (
    <PictureFrame
      name="marks-over-time"
      title={t('pictures_marks')}
      about={t(STEP_WORDS[step])}
      isEmpty={periods.length === 0}
      said={said}
      table={{
        head: [t('pictures_when'), t('pictures_marks')],
        rows: periods
          .filter(({ marks }) => marks > 0)
          .map((period) => [formatPeriod(period, step), formatNumber(period.marks)]),
      }}
    >
      {(size) => (
        <StackedColumns
          {...size}
          label={t('pictures_marks')}
          onSay={setSaid}
          columns={periods.map((period) => ({
            key: period.from,
            label: shortLabel(period, step),
            parts: [{ key: 'marks', value: period.marks }],
            href: toSearch(period, false),
            words: t('pictures_words', formatPeriod(period, step), plural('backup_marks', period.marks)),
          }))}
        />
      )}
    </PictureFrame>
  );
}

const STEP_WORDS = {
  day: 'pictures_by_day',
  week: 'pictures_by_week',
  month: 'pictures_by_month',
  year: 'pictures_by_year',
} as const;

function toSearch({ from, to }: Period, claimsOnly: boolean): string {
  return toHash({
    section: 'search',
    params: new URLSearchParams({ from, to, ...(claimsOnly && { kind: 'claim' }) }),
  });
}

const OPTIONS: Readonly<Record<Step, Intl.DateTimeFormatOptions>> = {
  day: { day: 'numeric', month: 'long', year: 'numeric' },
  week: { day: 'numeric', month: 'long', year: 'numeric' },
  month: { month: 'long', year: 'numeric' },
  year: { year: 'numeric' },
};

function formatPeriod({ from, to }: Period, step: Step): string {
  const format = formatter(OPTIONS[step]);
  return step === 'week' ? format.formatRange(toDate(from), toDate(to)) : format.format(toDate(from));
}

function shortLabel({ from }: Period, step: Step): string {
  const options: Intl.DateTimeFormatOptions =
    step === 'year'
      ? { year: 'numeric' }
      : step === 'month'
        ? { month: 'short', year: 'numeric' }
        : { day: 'numeric', month: 'short' };
  return formatter(options).format(toDate(from));
}

function formatter(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(interfaceLocale(), { ...options, timeZone: 'UTC', calendar: 'gregory' });
}

function toDate(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}
