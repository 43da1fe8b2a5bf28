// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isBalanced, isolate, toBidiParts } from '../../src/ui/bidi';
import { UserText } from '../../src/ui/user-text';
import { show } from './surface';

const CONTROLS = /[\u202a-\u202e\u2066-\u2069]/;

describe('isBalanced', () => {
  it.each([
    ['plain words', true],
    ['\u2067قال\u2069', true],
    ['\u202bقال \u202aBBC\u202c\u202c', true],
    ['sourced\u202edecruosnu', false],
    ['\u202eabc\u202c', false],
    ['\u2067قال', false],
    ['قال\u2069', false],
    ['\u2067\u202a\u2069\u202c', false],
  ])('%j: %s', (text, expected) => {
    expect(isBalanced(text)).toBe(expected);
  });
});

describe('toBidiParts', () => {
  it.each([
    ['Arabic with legal marks', 'قال\u200f \u2067BBC\u2069 أمس'],
    ['plain Latin', 'Nothing here'],
  ])('leaves %s whole', (_name, text) => {
    expect(toBidiParts(text)).toEqual([{ text }]);
  });

  it('names the override and keeps its character', () => {
    expect(toBidiParts('sourced\u202edecruosnu')).toEqual([
      { text: 'sourced' },
      { control: 'RLO', raw: '\u202e' },
      { text: 'decruosnu' },
    ]);
  });

  it('names marks in a run without a right-to-left letter', () => {
    expect(toBidiParts('pay\u200fpal')).toContainEqual({ control: 'RLM', raw: '\u200f' });
  });

  it('never loses a character', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('a', 'ق', '\u202e', '\u202c', '\u2067', '\u2069', '\u200f')),
        (points) => {
          const text = points.join('');
          const back = toBidiParts(text).map((part) => ('text' in part ? part.text : part.raw));
          expect(back.join('')).toBe(text);
        },
      ),
    );
  });
});

describe('isolate', () => {
  it('lets no control out', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'ق', '\u202e', '\u2069', '\u2066', '\u202c') }),
        (text) => {
          expect(isBalanced(isolate(text))).toBe(true);
        },
      ),
    );
  });
});

describe('UserText', () => {
  it('shows other people’s markup as text', async () => {
    const evil = '<img src=x onerror=alert(1)><script>alert(1)</script>';
    const surface = await show(<UserText text={evil} />);
    expect(surface.find('bdi').textContent).toBe(evil);
    expect(surface.all('img, script')).toEqual([]);
  });

  it('boxes a stray control, names it, says so, and keeps the bytes for copying', async () => {
    const surface = await show(<UserText text={'sourced\u202edecruosnu'} />);
    const control = surface.find('.user-text__control');
    expect(control.dataset.control).toBe('RLO');
    expect(control.textContent).toBe('\u202e');
    expect(surface.find('.user-text').textContent).toBe('sourced\u202edecruosnu');
    expect(surface.find('[role=img]').getAttribute('aria-label')).toContain('hidden direction characters');
    const outside = [...surface.find('.user-text').childNodes].filter(
      (node) => node.nodeType === Node.TEXT_NODE,
    );
    expect(outside.some((node) => CONTROLS.test(node.textContent ?? ''))).toBe(false);
  });

  it('has no badge on honest Arabic', async () => {
    const surface = await show(<UserText text={'قال \u2067BBC\u2069 أمس'} />);
    expect(surface.all('.user-text__badge')).toEqual([]);
  });
});
