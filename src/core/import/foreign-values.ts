/** Values of foreign JSON, taken one by one: what is not of the expected kind is absent. */
import { LIMITS } from './import-plan';

export type Json = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** An own field; never one that an object has from elsewhere. */
export function field(value: unknown, key: string): unknown {
  return isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}

export function textField(value: unknown, key: string): string | undefined {
  const text = field(value, key);
  return typeof text === 'string' ? text : undefined;
}

/** A list as it stands, a single value as a list of one, nothing as an empty one. */
export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
}

export function spanField(value: unknown): { start: number; end: number } | undefined {
  const [start, end] = [field(value, 'start'), field(value, 'end')];
  if (typeof start !== 'number' || typeof end !== 'number') return undefined;
  return Number.isSafeInteger(start) && Number.isSafeInteger(end) && start >= 0 && start <= end
    ? { start, end }
    : undefined;
}

/** A time in ours, ISO 8601 in UTC with milliseconds; `undefined` for what is no time or none that a clock shows. */
export function toTime(value: unknown): string | undefined {
  if (typeof value !== 'string' || value.length > 64) return undefined;
  const ms = Date.parse(value);
  const year = Number.isNaN(ms) ? 0 : new Date(ms).getUTCFullYear();
  return year >= 1970 && year <= 9999 ? new Date(ms).toISOString() : undefined;
}

/** An address that a browser only opens as a page; nothing that it would run. */
export function toWebUrl(value: unknown): string | undefined {
  if (typeof value !== 'string' || value.length > LIMITS.line || !URL.canParse(value)) return undefined;
  return /^https?:$/.test(new URL(value).protocol) ? value : undefined;
}
