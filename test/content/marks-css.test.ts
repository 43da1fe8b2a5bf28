import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createMarkNames, darkEdition, MARKS } from '../../src/content/mark-names';

const css = readFileSync('extension/style/marks.css', 'utf8').replace(/\/\*(?! @)[\s\S]*?\*\//g, '');
const [, author = '', user = ''] = /\/\* @author \*\/([\s\S]*)\/\* @user \*\/([\s\S]*)/.exec(css) ?? [];
const placeholdersIn = (text: string) => new Set(Array.from(text.matchAll(/\$(\w+)/g), ([, word]) => word));

describe('marks.css', () => {
  it('has a rule for every mark in both editions, and for nothing else', () => {
    const wanted = MARKS.flatMap((mark) => [mark, darkEdition(mark)]).sort();
    expect([...placeholdersIn(css)].sort()).toEqual(wanted);
    expect(Object.keys(createMarkNames()).sort()).toEqual(wanted);
  });

  it('holds highlight rules only, each of them important', () => {
    const rules = css.match(/[^{}]+\{[^{}]*\}/g) ?? [];
    expect(rules.length).toBeGreaterThan(20);
    for (const rule of rules) {
      const [selectors = '', body = ''] = rule.replace(/@media[^{]*/, '').split('{');
      if (body.trim() === '') continue;
      for (const selector of selectors.split(',')) expect(selector).toMatch(/::highlight\(\$\w+\)/);
      for (const line of body
        .replace('}', '')
        .split(';')
        .filter((part) => part.trim() !== ''))
        expect(line).toMatch(/!important\s*$/);
    }
  });

  it('fills as the page would, above its own rules, and draws lines as the reader would', () => {
    expect(author).not.toContain('text-decoration');
    expect(user).not.toContain('background');
    const bare = author.match(/(?<!\(#a#b#c\))::highlight/g) ?? [];
    expect(bare).toEqual([]);
  });

  it('sets the colour of text only under forced colours', () => {
    const outside = css.replace(/@media \(forced-colors: active\) \{(?:[^{}]*\{[^{}]*\})*\s*\}/g, '');
    expect(outside).not.toMatch(/(?:^|[\s;{])color\s*:/);
    expect(css).toMatch(/(?:^|[\s;{])color\s*:/);
  });

  it.each([
    ['Named', 'solid'],
    ['Unnamed', 'dashed'],
    ['Unsourced', 'wavy'],
  ])(
    'draws a claim whose source is %s as a %s line, thicker once tagged, whole under Arabic letters',
    (state, style) => {
      for (const edition of ['c', 'darkC']) {
        const [thin, full] = ['Suggested', 'Tagged'].map((weight) => {
          const rule =
            new RegExp(`highlight\\(\\$${edition}laim${state}${weight}\\) \\{([^}]*)\\}`).exec(user)?.[1] ??
            '';
          expect(rule).toContain(`underline ${style} `);
          expect(rule).toContain('text-decoration-skip-ink: none');
          return Number(/([\d.]+)px/.exec(rule)?.[1]);
        });
        expect(thin).toBeLessThan(full ?? 0);
      }
    },
  );
});
