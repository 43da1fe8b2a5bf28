import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contrast, deltaE2000, difference, toLab, VISIONS } from './colour-vision';

/** CIEDE2000 at which two patches, seen apart from one another, are still told apart at a glance. */
const APART = 10;

type Theme = Readonly<Record<string, string>>;

const css = readFileSync(new URL('../../extension/style/tokens.css', import.meta.url), 'utf8');
const more = css.indexOf('@media (prefers-contrast: more)');
const forced = css.indexOf('@media (forced-colors: active)');

function themesOf(part: string): { light: Theme; dark: Theme } {
  const light: Record<string, string> = {};
  const dark: Record<string, string> = {};
  for (const [, name = '', first = '', second = ''] of part.matchAll(
    /--([a-z-]+):\s*light-dark\((#[0-9a-f]{6}),\s*(#[0-9a-f]{6})\)/g,
  )) {
    light[name] = first;
    dark[name] = second;
  }
  return { light, dark };
}

const plain = themesOf(css.slice(0, more));
const strong = themesOf(css.slice(more, forced));
const themes: [string, Theme][] = [
  ['light', plain.light],
  ['dark', plain.dark],
  ['light, more contrast', { ...plain.light, ...strong.light }],
  ['dark, more contrast', { ...plain.dark, ...strong.dark }],
];
const groups = [
  ['fills', ['fill-person', 'fill-place', 'fill-organisation']],
  ['claim lines', ['claim-named', 'claim-unnamed', 'claim-unsourced']],
] as const;
const visions = Object.keys(VISIONS) as (keyof typeof VISIONS)[];

function colour(theme: Theme, name: string): string {
  const value = theme[name];
  if (value === undefined) throw new Error(`tokens.css gives no colour for --${name}`);
  return value;
}

describe('deltaE2000', () => {
  // Pairs 1, 7, 13, 17 and 25 of Sharma, Wu and Dalal 2005, table 1.
  it.each([
    [[50, 2.6772, -79.7751], [50, 0, -82.7485], 2.0425],
    [[50, 0, 0], [50, -1, 2], 2.3669],
    [[50, 2.5, 0], [50, 3.2972, 0], 1],
    [[50, 2.5, 0], [73, 25, -18], 27.1492],
    [[60.2574, -34.0099, 36.2677], [60.4626, -34.1751, 39.4387], 1.2644],
  ] as const)('agrees with the published value for %j and %j', (a, b, expected) => {
    expect(deltaE2000(a, b)).toBeCloseTo(expected, 4);
  });

  it('takes white to L* 100', () => {
    expect(toLab([1, 1, 1])[0]).toBeCloseTo(100, 3);
  });
});

describe.each(themes)('palette, %s', (_name, theme) => {
  describe.each(groups)('%s', (_group, names) => {
    it.each(visions)('stay apart in %s vision', (vision) => {
      for (const [index, a] of names.entries())
        for (const b of names.slice(index + 1)) {
          const distance = difference(colour(theme, a), colour(theme, b), vision);
          expect(distance, `${a} and ${b}`).toBeGreaterThanOrEqual(APART);
        }
    });
  });

  it.each([
    [
      'color-text',
      ['color-page', 'color-surface', 'color-raised', 'fill-person', 'fill-place', 'fill-organisation'],
    ],
    ['color-muted', ['color-page', 'color-surface', 'color-raised']],
    ['color-accent', ['color-page', 'color-surface', 'color-raised']],
    ['color-danger', ['color-page', 'color-surface', 'color-raised']],
    ['color-on-accent', ['color-accent']],
  ])('%s is readable on what it stands on (4.5:1)', (text, grounds) => {
    for (const ground of grounds)
      expect(contrast(colour(theme, text), colour(theme, ground)), ground).toBeGreaterThanOrEqual(4.5);
  });

  it.each(['color-edge', 'color-focus', 'claim-named', 'claim-unnamed', 'claim-unsourced'])(
    '%s is seen on page and surface (3:1)',
    (line) => {
      for (const ground of ['color-page', 'color-surface'])
        expect(contrast(colour(theme, line), colour(theme, ground)), ground).toBeGreaterThanOrEqual(3);
    },
  );
});
