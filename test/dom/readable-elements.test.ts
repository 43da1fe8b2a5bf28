import { Readability } from '@mozilla/readability';
import { describe, expect, it } from 'vitest';
import { parsePage } from '../../src/cli/parse-page';
import { mainElements } from '../../src/dom/read-article';
import { MAX_ELEMENTS, readableElements } from '../../src/dom/readable-elements';
import { createTextMap } from '../../src/dom/text-map';

const TEXT =
  'The council said on Monday that the old bridge, which was built in 1958, will close to heavy lorries, after cracks were found. ';

function page(body: string): Document {
  return parsePage(`<!doctype html><html><head><title>Bridge</title></head><body>${body}</body></html>`);
}

function names(elements: ReadonlySet<Element> | undefined): string[] | undefined {
  return elements === undefined
    ? undefined
    : [...elements].map((element) => element.getAttribute('id') ?? element.localName);
}

describe('readableElements', () => {
  it('gives the live elements that hold the lines of the article', () => {
    const document = page(
      `<nav><a href="/">Home</a></nav><div><article>${['a', 'b', 'c'].map((id) => `<p id="${id}">${TEXT.repeat(3)}<b id="in-${id}">bold</b></p>`).join('')}</article></div><footer id="f">Imprint</footer>`,
    );
    const found = readableElements(document, Readability);
    expect(names(found)).toEqual(['a', 'in-a', 'b', 'in-b', 'c', 'in-c']);
    for (const element of found ?? []) expect(document.body.contains(element)).toBe(true);
  });

  it('finds the inner element again where Readability merged it with its wrapper', () => {
    const wrapped = (id: string) =>
      `<div class="outer"><div class="inner"><div id="${id}">${TEXT.repeat(3)}</div></div></div>`;
    const document = page(`<article>${wrapped('a')}${wrapped('b')}${wrapped('c')}</article>`);
    expect(names(readableElements(document, Readability))).toEqual(['a', 'b', 'c']);
  });

  it('leaves the page as it was', () => {
    const document = page(
      `<article>${`<p>${TEXT.repeat(3)}</p>`.repeat(4)}<form><input name="parentNode" id="x"></form></article>`,
    );
    const before = document.documentElement.outerHTML;
    readableElements(document, Readability);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('gives nothing where Readability finds nothing', () => {
    expect(readableElements(page(''), Readability)).toBeUndefined();
  });

  it.each([
    ['too many elements', '<p>x</p>'.repeat(MAX_ELEMENTS)],
    ['too many levels', `${'<div>'.repeat(600)}${TEXT.repeat(20)}${'</div>'.repeat(600)}`],
  ])('gives nothing for a page with %s, without starting', (_name, body) => {
    class Never extends Readability<Node> {
      constructor(document: Document, options: { serializer: (node: Node) => Node }) {
        super(document, options);
        throw new Error('started');
      }
    }
    expect(readableElements(page(body), Never)).toBeUndefined();
  });
});

describe('mainElements', () => {
  const body = `<article>${`<p>${TEXT.repeat(3)}</p>`.repeat(4)}</article>`;

  it('stands a Readability that throws', () => {
    class Broken {
      parse(): never {
        throw new TypeError('node is null');
      }
    }
    const document = page(body);
    const map = createTextMap(document.body);
    expect(mainElements(document, map, Broken)).toEqual(mainElements(document, map));
    expect(mainElements(document, map).size).toBe(4);
  });

  it('does not hide a bug', () => {
    class Bug {
      parse(): never {
        throw new Error('bug');
      }
    }
    const document = page(body);
    expect(() => mainElements(document, createTextMap(document.body), Bug)).toThrow('bug');
  });

  it('leaves out what only one of the two takes for the article', () => {
    const document = page(`<main>${body}<div class="comments"><p>${TEXT}</p></div></main>`);
    const found = mainElements(document, createTextMap(document.body), Readability);
    expect(names(found)).toEqual(['p', 'p', 'p', 'p']);
  });
});
