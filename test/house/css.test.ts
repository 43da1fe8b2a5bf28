import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const FOLDER = 'extension/style';
const files = readdirSync(FOLDER).filter((name) => name.endsWith('.css'));

/** Where colours may be written as they are: the tokens, and what goes into pages that have no tokens of ours. */
const RAW_COLOURS = new Set(['tokens.css', 'marks.css']);

/** Properties and values that know left and right, which a mirrored interface does not. */
const PHYSICAL =
  /(?:^|[\s;{])(?:(?:margin|padding|border|inset|scroll-margin|scroll-padding)-(?:left|right)(?:-\w+)?|left|right|border-(?:top|bottom)-(?:left|right)-radius)\s*:|(?:text-align|float|clear|caption-side)\s*:\s*(?:left|right)\b/g;
/** Four different values go round by the clock and do not mirror. */
const FOUR_VALUES =
  /(?:margin|padding|inset|border-(?:width|color|style)):\s*([^\s;]+)\s+([^\s;]+)\s+([^\s;]+)\s+([^\s;]+)\s*;/g;
const COLOUR =
  /#[0-9a-f]{3,8}\b|\b(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch|color)\(|:\s*(?:white|black|red|green|blue|gray|grey|yellow|orange)\b/gi;

const withoutComments = (css: string) => css.replace(/\/\*[\s\S]*?\*\//g, '');
const read = (name: string) => withoutComments(readFileSync(`${FOLDER}/${name}`, 'utf8'));

function physicalIn(css: string): string[] {
  const plain = css.replace(/\([^()]*(?:\([^()]*\)[^()]*)*\)/g, '()');
  const uneven = [...plain.matchAll(FOUR_VALUES)].filter(([, , right, , left]) => right !== left);
  return [...(css.match(PHYSICAL) ?? []), ...uneven.map(([rule]) => rule)].map((found) => found.trim());
}

describe('the rule itself', () => {
  it.each([
    ['a { margin-left: 1px }', ['margin-left:']],
    ['a { border-right-color: red }', ['{ border-right-color:']],
    ['a { left: 0 }', ['{ left:']],
    ['a{text-align:right}', ['text-align:right']],
    ['a { padding: 1px 2px 3px 4px; }', ['padding: 1px 2px 3px 4px;']],
    ['a { padding: 1px 2px 3px 2px; margin-inline-start: 0; background: left-over }', []],
  ])('sees %s', (css, expected) => {
    expect(physicalIn(css).map((found) => found.replace(/^[{;]\s*/, ''))).toEqual(
      expected.map((found) => found.replace(/^[{;]\s*/, '')),
    );
  });

  it.each(['a { color: #fff }', 'a { color: rgb(0 0 0) }', 'a { color: white }'])(
    'sees the colour of %s',
    (css) => {
      expect(css.match(COLOUR)).toHaveLength(1);
    },
  );
});

describe.each(files)('%s', (name) => {
  const css = read(name);

  it('knows start and end, not left and right', () => {
    expect(physicalIn(css)).toEqual([]);
  });

  it.skipIf(RAW_COLOURS.has(name))('takes its colours from tokens.css', () => {
    expect(css.match(COLOUR) ?? []).toEqual([]);
  });

  it('uses only custom properties that tokens.css or itself defines', () => {
    const defined = new Set(
      [...`${read('tokens.css')}${css}`.matchAll(/(--[\w-]+)\s*:/g)].map(([, one = '']) => one),
    );
    const used = [...css.matchAll(/var\((--[\w-]+)/g)].map(([, one = '']) => one);
    expect(used.filter((one) => !defined.has(one))).toEqual([]);
  });
});

describe('our pages', () => {
  it.each(readdirSync('extension').filter((name) => name.endsWith('.html')))(
    '%s links styles that exist and has no inline one',
    (name) => {
      const html = readFileSync(`extension/${name}`, 'utf8');
      const linked = [...html.matchAll(/href="style\/([\w-]+\.css)"/g)].map(([, file = '']) => file);
      expect(linked[0]).toBe('tokens.css');
      expect(linked.filter((file) => !files.includes(file))).toEqual([]);
      expect(html).not.toMatch(/<style|\sstyle=/);
    },
  );
});
