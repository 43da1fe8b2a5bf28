import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignBlocks } from '../../src/content/block-alignment';
import type { Article, BlockKind } from '../../src/core/model/article';

/** An article of lines; those that begin with `~` are of the page around it. */
function article(...lines: string[]): Article {
  let text = '';
  const blocks = lines.map((line) => {
    const words = line.replace(/^~/, '');
    const start = text.length;
    text += `${words}\n`;
    const kind: BlockKind = line.startsWith('~') ? 'other' : 'paragraph';
    return { start, end: start + words.length, kind, linkDensity: 0 };
  });
  return { text, blocks, facts: {} };
}

const READ = article('~menu', '~12:00', 'Leila Haddad spoke.', 'The wall stands.', '~more news');

function carried(now: Article, words: string): string | undefined {
  const start = READ.text.indexOf(words);
  const span = alignBlocks(READ, now).toNow({ start, end: start + words.length });
  return span && now.text.slice(span.start, span.end);
}

describe('alignBlocks', () => {
  it.each<[string, Article, boolean]>([
    [
      'a clock that ticks',
      article('~menu', '~12:00:01', 'Leila Haddad spoke.', 'The wall stands.', '~more news'),
      true,
    ],
    [
      'teasers that load',
      article('~menu', '~12:00', 'Leila Haddad spoke.', 'The wall stands.', '~more news', '~one', '~two'),
      true,
    ],
    [
      'an advertisement between paragraphs',
      article('~menu', '~12:00', 'Leila Haddad spoke.', '~buy', 'The wall stands.', '~more news'),
      true,
    ],
    [
      'a corrected paragraph',
      article('~menu', '~12:00', 'Leila Haddad wrote.', 'The wall stands.', '~more news'),
      false,
    ],
    [
      'a paragraph more',
      article('~menu', '~12:00', 'Leila Haddad spoke.', 'The wall stands.', 'It rains.', '~more news'),
      false,
    ],
    ['a paragraph less', article('~menu', '~12:00', 'The wall stands.', '~more news'), false],
    [
      'paragraphs in another order',
      article('~menu', '~12:00', 'The wall stands.', 'Leila Haddad spoke.', '~more news'),
      false,
    ],
  ])('judges %s', (_name, now, same) => {
    expect(alignBlocks(READ, now).sameArticle).toBe(same);
  });

  it('carries a span to where its block is now', () => {
    const now = article('~a longer menu', '~12:00:30', 'Leila Haddad spoke.', '~buy', 'The wall stands.');
    expect(carried(now, 'Haddad')).toBe('Haddad');
    expect(carried(now, 'wall stands')).toBe('wall stands');
    expect(carried(now, 'more news')).toBeUndefined();
  });

  it('carries a span back, and none from a block that is new', () => {
    const now = article('~menu', '~12:00', '~buy', 'Leila Haddad spoke.', 'The wall stands.', '~more news');
    const { toRead } = alignBlocks(READ, now);
    const at = (words: string) => ({
      start: now.text.indexOf(words),
      end: now.text.indexOf(words) + words.length,
    });
    expect(toRead(at('Haddad'))).toEqual({
      start: READ.text.indexOf('Haddad'),
      end: READ.text.indexOf('Haddad') + 6,
    });
    expect(toRead(at('buy'))).toBeUndefined();
  });

  it('brings every span of the article back unchanged after any change around it', () => {
    const noise = fc.array(fc.stringMatching(/^~[a-c]{1,3}$/), { maxLength: 6 });
    const proper = ['First words here.', 'Second words here.', 'Third words here.'];
    fc.assert(
      fc.property(noise, noise, noise, noise, (a, b, c, d) => {
        const read = article(...a, ...proper, ...b);
        const now = article(...c, proper[0] as string, ...d, ...proper.slice(1), ...a);
        const alignment = alignBlocks(read, now);
        expect(alignment.sameArticle).toBe(true);
        for (const words of proper) {
          const start = read.text.indexOf(words);
          const there = alignment.toNow({ start, end: start + words.length });
          expect(there && now.text.slice(there.start, there.end)).toBe(words);
          expect(there && alignment.toRead(there)).toEqual({ start, end: start + words.length });
        }
      }),
    );
  });
});
