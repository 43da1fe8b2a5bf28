import browser from 'webextension-polyfill';
import type messages from '../../extension/_locales/en/messages.json';
import { isolate } from './bidi';
import type { Digits } from './digits';

/** Every key of the English strings; the strings test holds Arabic to the same set. */
export type MessageKey = keyof typeof messages;

/** The part of a plural's keys before `_one`, `_two`, `_few`, `_many`, `_zero`, `_other`. */
export type PluralBase = MessageKey extends infer Key
  ? Key extends `${infer Base}_other`
    ? Base
    : never
  : never;

/** A number is written in the digits of the interface; a string is taken as someone else's and isolated. */
export type Substitution = string | number;

/** The string of the interface's language. Empty only if the key is missing, which the strings test forbids. */
export function t(key: MessageKey, ...substitutions: readonly Substitution[]): string {
  return message(key, substitutions);
}

/**
 * The form of a plural that fits `count` in the interface's language: `<base>_zero|one|two|few|many|other`.
 * `count` is the first placeholder, `substitutions` follow it.
 */
export function plural(base: PluralBase, count: number, ...substitutions: readonly Substitution[]): string {
  const all = [count, ...substitutions];
  const form = new Intl.PluralRules(t('interface_lang')).select(count);
  return message(`${base}_${form}`, all) || message(`${base}_other`, all);
}

/** Whether there is a string for a key that was put together at run time (`error_<code>`, `reason_<rule>`). */
export function hasMessage(key: string): key is MessageKey {
  return browser.i18n.getMessage(key) !== '';
}

/** The string of a key that was put together at run time, or of `fallback` if there is none. */
export function tOr(key: string, fallback: MessageKey): string {
  return hasMessage(key) ? t(key) : t(fallback);
}

function message(key: string, substitutions: readonly Substitution[]): string {
  const written = substitutions.map((value) =>
    typeof value === 'number' ? formatNumber(value) : isolate(value),
  );
  return browser.i18n.getMessage(key, written);
}

/** The reader's own variant of the interface's language (`ar-MA`), or the interface's language alone. */
export function interfaceLocale(): string {
  const lang = t('interface_lang');
  const own = browser.i18n.getUILanguage();
  const locale = own.split(/[-_]/)[0] === lang ? own.replace('_', '-') : lang;
  return digits === 'auto' ? locale : `${locale}-u-nu-${digits}`;
}

let digits: Digits = 'auto';

/** From now on numbers and days are written in these digits. */
export function setDigits(next: Digits): void {
  digits = next;
}

export function formatNumber(value: number): string {
  return new Intl.NumberFormat(interfaceLocale()).format(value);
}

/** A day as the reader writes it, in the Gregorian calendar, since sources are dated by it. */
export function formatDay(iso: string): string {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return iso;
  const options = { dateStyle: 'long', calendar: 'gregory' } as const;
  return new Intl.DateTimeFormat(interfaceLocale(), options).format(date);
}
