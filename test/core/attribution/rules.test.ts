import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { RULES } from '../../../src/core/attribution/rules';

const LOCALES = ['en', 'ar'] as const;

describe('RULES', () => {
  it.each(LOCALES)('have a sentence for the reader each, and no sentence is left over (%s)', (locale) => {
    const file = new URL(`../../../extension/_locales/${locale}/messages.json`, import.meta.url);
    const messages = JSON.parse(readFileSync(file, 'utf8')) as Record<string, { message: string }>;
    const keys = Object.keys(messages).filter((key) => key.startsWith('reason_'));
    expect(keys.sort()).toEqual(RULES.map((rule) => `reason_${rule.replaceAll('-', '_')}`).sort());
    for (const key of keys) expect(messages[key]?.message).toMatch(/\S.*\.$/u);
  });
});
