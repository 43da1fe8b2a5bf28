import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

interface Message {
  readonly message: string;
  readonly description?: string;
  readonly placeholders?: Readonly<Record<string, { readonly content: string }>>;
}
type Messages = Readonly<Record<string, Message>>;

const PLURAL_FORMS = ['zero', 'one', 'two', 'few', 'many', 'other'];

/** Beginnings of keys that are put together at run time, each as `<prefix>${…}` somewhere in `src/`, and what follows. */
const RUN_TIME_PREFIXES: readonly { prefix: string; of: string }[] = [
  { prefix: 'error_', of: 'codes of core/model/result.ts' },
  { prefix: 'reason_', of: 'rules of core/attribution, dashes as underscores' },
  { prefix: 'region_', of: 'region ids of sites.json, dashes as underscores' },
  { prefix: 'kind_', of: 'source kinds of core/model/analysis.ts' },
];

/** The store and both browsers cut a longer one. */
const LONGEST_DESCRIPTION = 132;

function read(path: string): string {
  return readFileSync(path, 'utf8');
}

function readMessages(lang: string): Messages {
  return JSON.parse(read(`extension/_locales/${lang}/messages.json`)) as Messages;
}

function sourcesBelow(folder: string): string {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => read(join(folder, name)))
    .join('\n');
}

const en = readMessages('en');
const langs = readdirSync('extension/_locales');
const sources = sourcesBelow('src');
const manifest = read('manifest.json');
const literals = new Set(
  [...sources.matchAll(/['"`]([a-z]+(?:_[a-z0-9]+)+)['"`]/g)].map(([, literal = '']) => literal),
);

/** `page_claims` for `page_claims_few`; `undefined` for a key that is no form of a plural. */
function pluralBase(key: string): string | undefined {
  const form = PLURAL_FORMS.find((one) => key.endsWith(`_${one}`));
  const base = form && key.slice(0, -form.length - 1);
  return base && `${base}_other` in en ? base : undefined;
}

function isUsed(key: string): boolean {
  const base = pluralBase(key);
  return (
    literals.has(key) ||
    (base !== undefined && literals.has(base)) ||
    manifest.includes(`__MSG_${key}__`) ||
    RUN_TIME_PREFIXES.some(({ prefix }) => key.startsWith(prefix))
  );
}

describe('strings', () => {
  it('have no key that nobody uses', () => {
    expect(Object.keys(en).filter((key) => !isUsed(key))).toEqual([]);
  });

  it.each(RUN_TIME_PREFIXES)('are put together as $prefix… ($of) somewhere', ({ prefix }) => {
    expect(sources).toContain(`\`${prefix}\${`);
  });

  it('have every key that the manifest names', () => {
    const named = [...manifest.matchAll(/__MSG_(\w+?)__/g)].map(([, key = '']) => key);
    expect(named.filter((key) => !(key in en))).toEqual([]);
  });

  it('have every key that the code asks for', () => {
    const asked = [...sources.matchAll(/\b(?:t|tOr)\(\s*'(\w+)'/g)].map(([, key = '']) => key);
    const plurals = [...sources.matchAll(/\bplural\(\s*'(\w+)'/g)].flatMap(([, base = '']) =>
      PLURAL_FORMS.map((form) => `${base}_${form}`),
    );
    expect([...asked, ...plurals].filter((key) => !(key in en))).toEqual([]);
    expect(asked.length).toBeGreaterThan(50);
  });

  it('have a sentence for every error that can reach the reader', () => {
    const union = /type ErrorCode =([^;]*);/.exec(read('src/core/model/result.ts'))?.[1] ?? '';
    const codes = [...union.matchAll(/'(\w+)'/g)].map(([, code = '']) => code);
    expect(codes.length).toBeGreaterThan(5);
    expect(codes.filter((code) => !(`error_${code}` in en))).toEqual([]);
  });

  it('have a name for every region of the site list', () => {
    const { regions } = JSON.parse(read('extension/sites.json')) as { regions: { id: string }[] };
    const keys = regions.map(({ id }) => `region_${id.replaceAll('-', '_')}`);
    expect(keys.filter((key) => !(key in en))).toEqual([]);
  });

  it('are shown in at least English and Arabic', () => {
    expect(langs).toEqual(expect.arrayContaining(['ar', 'en']));
  });
});

describe.each(langs)('strings of %s', (lang) => {
  const messages = readMessages(lang);

  it('have the same keys as English', () => {
    expect(Object.keys(messages).sort()).toEqual(Object.keys(en).sort());
  });

  it('have a description for translators and a text', () => {
    const poor = Object.entries(messages).filter(
      ([, one]) => !one.description?.trim() || !one.message.trim(),
    );
    expect(poor.map(([key]) => key)).toEqual([]);
  });

  it('declare the same placeholders as English, and use no others', () => {
    for (const [key, { message, placeholders = {} }] of Object.entries(messages)) {
      const expected = Object.entries(en[key]?.placeholders ?? {}).map(([name, { content }]) => [
        name,
        content,
      ]);
      expect(
        Object.entries(placeholders).map(([name, { content }]) => [name, content]),
        key,
      ).toEqual(expected);
      const used = [...message.matchAll(/\$(\w+)\$/g)].map(([, name = '']) => name.toLowerCase());
      expect(
        used.filter((name) => !(name in placeholders)),
        key,
      ).toEqual([]);
    }
  });

  it('use every placeholder, except where a plural form says the number in words', () => {
    for (const [key, { message, placeholders = {} }] of Object.entries(messages)) {
      if (pluralBase(key)) continue;
      for (const name of Object.keys(placeholders)) expect(message, key).toContain(`$${name}$`);
    }
  });

  it('have all forms of each plural that the language has', () => {
    const forms = new Intl.PluralRules(lang).resolvedOptions().pluralCategories;
    const bases = new Set(Object.keys(messages).map(pluralBase));
    for (const base of bases)
      if (base)
        expect(
          forms.filter((form) => !(`${base}_${form}` in messages)),
          base,
        ).toEqual([]);
  });

  it('describe the extension within what stores and browsers show', () => {
    expect(messages.app_description?.message.length).toBeLessThanOrEqual(LONGEST_DESCRIPTION);
  });

  it('name their own language and direction', () => {
    expect(messages.interface_lang?.message).toBe(lang);
    expect(messages.interface_dir?.message).toBe(new Set(['ar', 'fa', 'he', 'ur']).has(lang) ? 'rtl' : 'ltr');
  });

  it('have no bidi controls and no straight quotation marks around words', () => {
    const odd = Object.entries(messages).filter(([, { message }]) =>
      /[\u200e\u200f\u202a-\u202e\u2066-\u2069"]/.test(message),
    );
    expect(odd.map(([key]) => key)).toEqual([]);
  });
});
