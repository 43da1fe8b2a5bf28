// @vitest-environment happy-dom
import { Readability } from '@mozilla/readability';
import { describe, expect, it } from 'vitest';
import { looksLikeArticle } from '../../src/dom/article-gate';
import { readArticle } from '../../src/dom/read-article';
import { clobber } from './random-tree';

const NAMES =
  `accessKey appendChild attachShadow attributes baseURI children childElementCount childNodes classList
  className cloneNode closest compareDocumentPosition contains contentEditable dataset dir dispatchEvent
  firstChild firstElementChild getAttribute getAttributeNames getElementsByClassName getElementsByTagName
  getRootNode hasAttribute hasAttributes hidden id innerHTML innerText insertBefore isConnected lang lastChild
  lastElementChild localName matches namespaceURI nextElementSibling nextSibling nodeName nodeType nodeValue
  normalize outerHTML ownerDocument parentElement parentNode prefix previousSibling querySelector
  querySelectorAll remove removeChild replaceWith setAttribute shadowRoot style tabIndex tagName textContent title`.split(
    /\s+/,
  );

const TEXT =
  'أعلنت وزارة المياه أن السد الجديد سيبدأ العمل في الربيع المقبل بعد تأخر دام عامين بسبب نقص التمويل. ';

function article(fields: readonly string[]): Document {
  const inputs = fields.map((name) => `<input name="${name}">`).join('');
  return new DOMParser().parseFromString(
    `<!doctype html><html lang="ar" dir="rtl"><head><title>السد الجديد يبدأ العمل في الربيع</title></head><body>
     <nav><a href="/">الرئيسية</a></nav><article><h1>السد الجديد يبدأ العمل في الربيع</h1><form class="story">
     ${inputs}${`<p>${TEXT.repeat(3)}</p>`.repeat(6)}</form></article></body></html>`,
    'text/html',
  );
}

describe('a form whose fields are named like DOM properties', () => {
  it('covers sixty names', () => {
    expect(NAMES.length).toBeGreaterThanOrEqual(60);
  });

  it('is read as if they had no names', () => {
    const clean = readArticle(article([]));
    const document = article(NAMES);
    for (const form of Array.from(document.querySelectorAll('form'))) clobber(form, NAMES);
    expect((document.querySelector('form') as unknown as { parentNode: Element }).parentNode.localName).toBe(
      'input',
    );
    expect(looksLikeArticle(document)).toBe(true);
    const read = readArticle(document);
    expect(read?.article).toEqual(clean?.article);
    const first = read?.article.text.indexOf('أعلنت') ?? -1;
    const bounds = read?.map.boundsOf({ start: first, end: first + 5 });
    expect(bounds?.startContainer.data.slice(bounds.startOffset, bounds.endOffset)).toBe('أعلنت');
  });

  it('loses its names in the clone that Readability works on, never on the page', () => {
    const document = article(NAMES);
    const before = document.querySelectorAll('input[name]').length;
    const seen: number[] = [];
    class Spy extends Readability<Node> {
      constructor(clone: Document, options: { serializer: (node: Node) => Node; keepClasses: boolean }) {
        seen.push(clone.querySelectorAll('input[name]').length, clone.querySelectorAll('[data-i]').length);
        super(clone, options);
      }
    }
    const read = readArticle(document, { readability: Spy });
    expect(seen[0]).toBe(0);
    expect(seen[1]).toBeGreaterThan(60);
    expect(document.querySelectorAll('input[name]')).toHaveLength(before);
    expect(document.querySelectorAll('[data-i]')).toHaveLength(0);
    expect(read?.article.blocks.filter(({ kind }) => kind === 'paragraph').length).toBeGreaterThanOrEqual(6);
  });
});
