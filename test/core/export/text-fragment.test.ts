import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toTextDirective, toTextFragmentLink } from '../../../src/core/export/text-fragment';

const quote = (exact: string, prefix = '', suffix = '') => ({ exact, prefix, suffix });
const said = (exact: string, prefix = '', suffix = '') =>
  decodeURIComponent(toTextDirective(quote(exact, prefix, suffix)) ?? 'none');

describe('toTextDirective', () => {
  it.each([
    [
      'a long quote alone',
      'one two three four five six seven eight',
      'zero ',
      ' nine',
      'one two three four five six seven eight',
    ],
    [
      'a short one with its neighbours',
      'the bridge',
      'He said on Monday that ',
      ' would open again soon',
      'said on Monday that-,the bridge,-would open again',
    ],
    ['no neighbour of another line', 'the bridge', 'Before.\n', '\nAfter.', 'the bridge'],
    ['whole words only', 'سوريا', 'قال إن و', ' بلد', 'إن-,وسوريا'],
    ['no word that the context cut', 'X', 'rge party of ', ' people and mor', 'party of-,X,-people and'],
    ['no neighbour that is a mark alone', 'X', 'a (', '.', 'X'],
    [
      'lines by their ends',
      'first line of all\nand the last one',
      '',
      '',
      'first line of all,and the last one',
    ],
    ['even spaces', 'a\u00a0 b\tc d e f g h', '', '', 'a b c d e f g h'],
    [
      'very long words by their ends',
      'word '.repeat(80).trim(),
      '',
      '',
      'word word word word word word,word word word word word word',
    ],
  ])('says %s', (_, exact, prefix, suffix, expected) => {
    expect(said(exact, prefix, suffix)).toBe(expected);
  });

  it('encodes what means something in a directive or ends a link', () => {
    const directive = toTextDirective(quote("a-b, c & d (e) 'f' g* h!"));
    expect(directive).toBe('a%2Db%2C%20c%20%26%20d%20%28e%29%20%27f%27%20g%2A%20h%21');
  });

  it.each(['', ' \n ', '\u00a0'])('is none for %j', (exact) => {
    expect(toTextDirective(quote(exact))).toBeUndefined();
  });

  it('holds nothing but letters that need no encoding, whatever the quote', () => {
    const text = fc.string({ unit: fc.constantFrom(...'قa -,&()\n\ud83d\udea8"<>[]^`\\|#%', '🚨') });
    fc.assert(
      fc.property(text, text, text, (exact, prefix, suffix) => {
        const directive = toTextDirective(quote(exact, prefix, suffix));
        if (directive === undefined) return;
        expect(directive).toMatch(/^[\w.%,-]+$/);
        expect(() => decodeURIComponent(directive)).not.toThrow();
        expect(directive.split(',').length).toBeLessThanOrEqual(3);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('toTextFragmentLink', () => {
  it.each([
    ['https://example.org/a?b=1', 'https://example.org/a?b=1#:~:text=x'],
    ['https://example.org/#!/route', 'https://example.org/#!/route:~:text=x'],
    ['https://example.org/a#part', 'https://example.org/a#part:~:text=x'],
    ['https://example.org/a#:~:text=old', 'https://example.org/a#:~:text=x'],
    ['file:///home/reader/a.html', undefined],
    ['practice:ar', undefined],
    ['javascript:alert(1)', undefined],
  ])('of %s', (url, link) => {
    expect(toTextFragmentLink(url, quote('x'))).toBe(link);
  });
});
