import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { looksLikeArticle } from '../../src/dom/article-gate';
import { readArticle } from '../../src/dom/read-article';
import { createTextMap } from '../../src/dom/text-map';

/** Without a browser's classes the getters are plain properties; the deep page would take a DOM emulation too long. */
describe('createTextMap without a browser', () => {
  it('reads the same text', () => {
    const { document } = parseHTML(
      '<html><head></head><body><p>one  <b>two</b></p>\n<div>three<br>four</div></body></html>',
    );
    expect(createTextMap(document.body).text).toBe('one two\nthree\nfour');
  });

  it('walks 50,000 nested elements', () => {
    const { document } = parseHTML('<html><head></head><body></body></html>');
    let inner: Element = document.body;
    for (let depth = 0; depth < 50_000; depth++) {
      const next = document.createElement(depth % 2 === 0 ? 'div' : 'span');
      inner.append(next);
      inner = next;
    }
    inner.append(document.createTextNode('deep '.repeat(200)));
    const map = createTextMap(document.body);
    expect(map.text).toHaveLength(999);
    expect(map.boundsOf({ start: 0, end: 4 })?.startContainer.data.slice(0, 4)).toBe('deep');
    expect(looksLikeArticle(document)).toBe(false);
    expect(readArticle(document)?.article.text).toBe(map.text);
  });
});
