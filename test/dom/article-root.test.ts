// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { findArticleRoot } from '../../src/dom/article-root';

const TEXT =
  'The council said on Monday that the old bridge will close to heavy lorries after cracks were found in its piers. ';
const p = (count: number) => `<p>${TEXT.repeat(2)}</p>`.repeat(count);

function rootOf(body: string): string | undefined {
  const html = `<!doctype html><html><body id="body">${body}</body></html>`;
  const root = findArticleRoot(new DOMParser().parseFromString(html, 'text/html'));
  return root === undefined ? undefined : (root.getAttribute('id') ?? root.localName);
}

describe('findArticleRoot', () => {
  it.each([
    ['the declared body', `<article><div id="x" itemprop="articleBody">${p(3)}</div>${p(2)}</article>`, 'x'],
    [
      'what holds all parts of a declared body',
      `<div id="x"><div itemprop="articleBody">${p(2)}</div><div itemprop="articleBody">${p(2)}</div></div>${p(1)}`,
      'x',
    ],
    [
      'not a declared body without text',
      `<div itemprop="articleBody"></div><article id="x">${p(3)}</article>`,
      'x',
    ],
    ['the article with most prose', `<article id="x">${p(5)}</article><article>${p(1)}</article>`, 'x'],
    [
      'the innermost element with the prose',
      `<main><div><div id="x">${p(5)}</div><div>${p(1)}</div></div></main>`,
      'x',
    ],
    [
      'what holds a list of posts',
      `<main id="x"><article>${p(2)}</article><article>${p(2)}</article><article>${p(2)}</article></main>`,
      'x',
    ],
    ['no main that leaves the prose out', `<main><p>Short.</p></main><div id="x">${p(4)}</div>`, 'x'],
    ['not the comments', `<div id="x">${p(3)}</div><div class="comments">${p(9)}</div>`, 'x'],
    ['a wrapper with an unlucky name', `<div class="has sidebar share"><div id="x">${p(4)}</div></div>`, 'x'],
    ['an element, not a lone paragraph', `<div id="x"><p>${TEXT.repeat(8)}</p></div>`, 'x'],
  ])('is %s', (_name, body, id) => {
    expect(rootOf(body)).toBe(id);
  });

  it('is not there without prose', () => {
    expect(rootOf('<ul><li><a href="/">Home</a></li></ul>')).toBeUndefined();
  });
});
