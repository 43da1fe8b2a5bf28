import { describe, expect, it } from 'vitest';
import { formatDay, formatNumber, hasMessage, interfaceLocale, plural, t, tOr } from '../../src/ui/t';
import { speak } from './strings';

describe('t', () => {
  it('isolates what is not ours and spells out stray controls', () => {
    speak('en');
    expect(t('export_site', 'example.org')).toBe('Every article from \u2068example.org\u2069');
    expect(t('export_site', 'a\u202eb')).toContain('a⟦RLO⟧b');
  });

  it.each([
    ['en', 1, 'You decided the one claim here.'],
    ['en', 5, 'You decided 2 of 5 claims.'],
    ['ar', 2, 'حسمت 2 من ادعاءين.'],
    ['ar', 3, 'حسمت 2 من 3 ادعاءات.'],
    ['ar', 11, 'حسمت 2 من 11 ادعاءً.'],
    ['ar', 100, 'حسمت 2 من 100 ادعاء.'],
  ] as const)('takes the plural of %s for %i', (lang, count, expected) => {
    speak(lang);
    expect(plural('page_claims_tagged', count, 2)).toBe(expected);
  });

  it.each([
    ['en', 'en-GB', 'en-GB'],
    ['en', 'fr', 'en'],
    ['ar', 'ar_EG', 'ar-EG'],
  ] as const)('%s strings in a %s browser are formatted for %s', (lang, ui, expected) => {
    speak(lang, ui);
    expect(interfaceLocale()).toBe(expected);
  });

  it('writes numbers as the reader of that country does', () => {
    speak('ar', 'ar-EG');
    expect(formatNumber(1234)).toBe('١٬٢٣٤');
    speak('ar', 'ar-MA');
    expect(formatNumber(1234)).toMatch(/^1.234$/);
  });

  it('dates by the Gregorian calendar, and leaves what is no date', () => {
    speak('ar', 'ar-SA');
    expect(formatDay('2026-11-02T10:00:00Z')).toMatch(/نوفمبر/);
    expect(formatDay('yesterday')).toBe('yesterday');
  });

  it('knows keys made at run time', () => {
    speak('en');
    expect(hasMessage('error_no_page')).toBe(true);
    expect(hasMessage('error_of_another_world')).toBe(false);
    expect(tOr('error_of_another_world', 'error_unexpected')).toBe(t('error_unexpected'));
  });
});
