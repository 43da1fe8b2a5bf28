import { interfaceLocale } from '../ui/t';

const DAY_MS = 86_400_000;
const UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;

/** A size as the reader would say it: 1.2 MB. */
export function formatBytes(bytes: number): string {
  const step = Math.min(UNITS.length - 1, bytes < 1 ? 0 : Math.floor(Math.log10(bytes) / 3));
  const unit = UNITS[step] ?? 'byte';
  return new Intl.NumberFormat(interfaceLocale(), {
    style: 'unit',
    unit,
    unitDisplay: 'short',
    maximumFractionDigits: step < 2 ? 0 : 1,
  }).format(bytes / 1000 ** step);
}

/** A day and time, in the Gregorian calendar. */
export function formatMoment(iso: string): string {
  const options = { dateStyle: 'medium', timeStyle: 'short', calendar: 'gregory' } as const;
  return new Intl.DateTimeFormat(interfaceLocale(), options).format(new Date(iso));
}

/** How long ago: today, yesterday, 3 days ago. */
export function toAge(iso: string, now = Date.now()): string {
  const days = Math.round((Date.parse(iso) - now) / DAY_MS);
  const words = new Intl.RelativeTimeFormat(interfaceLocale(), { numeric: 'auto' });
  if (days > -31) return words.format(days, 'day');
  return days > -365
    ? words.format(Math.round(days / 30), 'month')
    : words.format(Math.round(days / 365), 'year');
}
