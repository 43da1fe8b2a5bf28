import fc from 'fast-check';
import { expect, describe as group, it, vi } from 'vitest';
import { describe } from '../../../src/core/anchoring/describe';

/** Properties with many runs; a busy machine needs more than the default. */
vi.setConfig({ testTimeout: 30_000 });

const spanOf = (text: string, words: string, from = 0) => {
  const start = text.indexOf(words, from);
  return { start, end: start + words.length };
};

group('describe', () => {
  it('keeps the raw words, their place and what stands around them', () => {
    const text = 'قالَ الوزيرُ إنَّ الميناءَ مغلقٌ منذ أمس.';
    const found = describe(text, spanOf(text, 'الميناءَ'));
    expect(found.quote).toEqual({ exact: 'الميناءَ', prefix: 'قالَ الوزيرُ إنَّ ', suffix: ' مغلقٌ منذ أمس.' });
    expect(found.position.textLength).toBe(text.length);
  });

  it('keeps 64 units on either side where the text has them', () => {
    const text = `${'before words '.repeat(10)}HERE${' after words'.repeat(10)}`;
    const { prefix, suffix } = describe(text, spanOf(text, 'HERE')).quote;
    expect([prefix.length, suffix.length]).toEqual([64, 64]);
  });

  it('grows the context until the quote is unique', () => {
    const row = `${'the same words again and again. '.repeat(4)}HERE. ${'and once more the same. '.repeat(4)}`;
    const text = `Alpha. ${row}Beta. ${row}Gamma.`;
    const { prefix, exact, suffix } = describe(text, spanOf(text, 'HERE', 200)).quote;
    const whole = prefix + exact + suffix;
    expect(text.indexOf(whole)).toBe(text.lastIndexOf(whole));
    expect(prefix.length).toBeGreaterThan(64);
  });

  it('gives up growing in a text that only repeats itself', () => {
    const text = 'again and again. '.repeat(2000);
    const { prefix } = describe(text, { start: 17_000, end: 17_005 }).quote;
    expect(prefix.length).toBeLessThanOrEqual(512);
  });

  it.each([
    ['a family emoji', '👨‍👩‍👧‍👦'],
    ['a flag', '🇸🇾'],
    ['a letter with marks', 'ا\u0651\u064e\u0670'],
  ])('cuts no context inside %s', (_, cluster) => {
    const text = `${cluster.repeat(40)} HERE ${cluster.repeat(40)}`;
    const { prefix, suffix } = describe(text, spanOf(text, 'HERE')).quote;
    expect(prefix.slice(0, -1).replaceAll(cluster, '')).toBe('');
    expect(suffix.slice(1).replaceAll(cluster, '')).toBe('');
  });

  it('counts code points beside units: an emoji before an Arabic name', () => {
    const text = 'عاجل 🚨: قال أحمد القادري إن الطريق مفتوح';
    const found = describe(text, spanOf(text, 'أحمد القادري'));
    const { start, end } = found.points ?? { start: -1, end: -1 };
    expect(Array.from(text).slice(start, end).join('')).toBe('أحمد القادري');
    expect(found.position.start - start).toBe(1);
  });

  it('always gives context and points that fit its text', () => {
    const words = fc.array(fc.constantFrom('a', 'ب', '🚢', ' ', '\n', '\ud800', 'e\u0301', '👨‍👩‍👧'), {
      maxLength: 200,
    });
    fc.assert(
      fc.property(words, fc.nat(), fc.nat(), (parts, a, b) => {
        const text = parts.join('');
        const [start = 0, end = 0] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y);
        const found = describe(text, { start, end });
        const { prefix, exact, suffix } = found.quote;
        expect(text.slice(start - prefix.length, end + suffix.length)).toBe(prefix + exact + suffix);
        expect(found.points?.start).toBe(Array.from(text.slice(0, start)).length);
      }),
    );
  });
});
