// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { createTextMap } from '../../src/dom/text-map';

function page(html: string): HTMLElement {
  const body = new DOMParser().parseFromString(
    `<!doctype html><html><body>${html}</body></html>`,
    'text/html',
  ).body;
  return document.importNode(body, true);
}

function read(html: string, limit?: number) {
  return createTextMap(page(html), limit === undefined ? {} : { limit });
}

describe('createTextMap: what is read', () => {
  it.each([
    [
      'paragraphs are lines',
      '<p>قال الوزير</p><p>إن المحادثات مستمرة</p>',
      'قال الوزير\nإن المحادثات مستمرة',
    ],
    ['white space collapses', '<p>  one \n\t two  </p>\n\n<p> three</p>', 'one two\nthree'],
    ['a space at an inline edge is one', '<p>one <b> two</b> <i>three</i></p>', 'one two three'],
    ['no space is made up', '<p>un<b>believ</b>able</p>', 'unbelievable'],
    ['a break is one newline', '<p>one<br>two<br><br>three</p>', 'one\ntwo\nthree'],
    [
      'nested blocks make one newline',
      '<div><div><p>one</p></div></div><section><p>two</p></section>',
      'one\ntwo',
    ],
    ['text beside blocks', 'one<div>two</div>three', 'one\ntwo\nthree'],
    ['pre keeps lines and spaces', '<pre>a  b\n\n  c</pre><p>d  e</p>', 'a  b\n\n  c\nd e'],
    ['table cells are lines', '<table><tr><th>A</th><td>B</td></tr></table>', 'A\nB'],
    ['no-break space is a letter', '<p>5&nbsp;&nbsp;km </p>', '5\u00a0\u00a0km'],
    [
      'scripts and styles',
      '<p>a</p><script>x()</script><style>p{}</style><noscript>b</noscript><p>c</p>',
      'a\nc',
    ],
    [
      'templates, pictures and frames',
      '<p>a<svg><text>b</text></svg>c</p><template><p>d</p></template><canvas>e</canvas>',
      'ac',
    ],
    [
      'fields and buttons',
      '<p>a</p><textarea>b</textarea><select><option>c</option></select><button>d</button>',
      'a',
    ],
    [
      'what is being written',
      '<div contenteditable>draft</div><div contenteditable="false">kept</div><div role="textbox">draft</div>',
      'kept',
    ],
    [
      'hidden by attribute or style',
      '<p hidden>a</p><p style="display: none">b</p><p style="color:red;visibility:hidden">c</p><p>d</p>',
      'd',
    ],
    ['hidden until found is kept', '<p hidden="until-found">a</p>', 'a'],
    ['aria-hidden can be seen', '<p aria-hidden="true">a</p>', 'a'],
    ['closed details are kept', '<details><summary>a</summary><p>b</p></details>', 'a\nb'],
    ['a closed dialog is not', '<dialog><p>a</p></dialog><dialog open><p>b</p></dialog>', 'b'],
    [
      'for screen readers only',
      '<p><span class="visually-hidden">Image: </span>a<span class="sr-only">b</span></p>',
      'a',
    ],
    [
      'ruby readings stand aside',
      '<p><ruby>東京<rp>(</rp><rt>とうきょう</rt><rp>)</rp></ruby>都</p>',
      '東京都',
    ],
    ['comments say nothing', '<p>a<!-- b -->c</p>', 'ac'],
    ['lone surrogates pass', '<p>a\ud800b</p>', 'a\ud800b'],
    ['no text', '<div><img></div>', ''],
  ])('%s', (_name, html, text) => {
    expect(read(html).text).toBe(text);
  });

  it('shows an open shadow root in place of its host’s children, and slotted nodes in their slot', () => {
    const body = page('<p>before</p><x-card><b>slotted</b></x-card><p>after</p>');
    const host = body.querySelector('x-card') as Element;
    const root = host.attachShadow({ mode: 'open' });
    for (const tag of ['h2', 'slot', 'p']) root.append(document.createElement(tag));
    (root.firstChild as Element).textContent = 'heading';
    (root.lastChild as Element).textContent = 'foot';
    expect(createTextMap(body).text).toBe('before\nheading\nslotted\nfoot\nafter');
  });

  it('does not read the element to skip', () => {
    const body = page('<p>a</p><x-host>b</x-host>');
    expect(createTextMap(body, { skip: body.querySelector('x-host') as Element }).text).toBe('a');
  });

  it('asks the style engine once per element where there is one', () => {
    const asked: Element[] = [];
    const map = createTextMap(
      page('<p>a<span class="x">b</span></p><p class="no">c</p><x-row>d</x-row><x-row>e</x-row>'),
      {
        isHidden: (element) => asked.push(element) > 0 && element.className === 'no',
        isBlock: (element) => element.localName === 'x-row',
      },
    );
    expect(map.text).toBe('ab\nd\ne');
    expect(new Set(asked).size).toBe(asked.length);
  });
});

describe('createTextMap: blocks', () => {
  it('have no newline, no edge space, an element and a share of links', () => {
    const map = read(
      '<article><p>one <a href="/x">two</a></p><div>three<br>four</div><pre>\n five\nsix</pre></article>',
    );
    const words = map.blocks.map((block) => map.text.slice(block.start, block.end));
    expect(words).toEqual(['one two', 'three', 'four', ' five', 'six']);
    expect(map.blockElements.map((element) => element.localName)).toEqual(['p', 'div', 'div', 'pre', 'pre']);
    expect(map.blocks[0]?.linkDensity).toBeCloseTo(3 / 7);
    expect(map.blockAt(map.text.indexOf('three'))).toBe(1);
    expect(map.blockAt(map.text.length)).toBe(4);
  });
});

describe('createTextMap: both ways', () => {
  it('gives the narrowest range, never beyond a block', () => {
    const map = read('<p>one <b>two</b></p><p>three</p>');
    const bounds = map.boundsOf({ start: 4, end: 8 });
    expect(bounds?.startContainer.data).toBe('two');
    expect([bounds?.startOffset, bounds?.endOffset]).toEqual([0, 3]);
    expect(bounds?.endContainer).toBe(bounds?.startContainer);
  });

  it.each([
    ['a newline alone', { start: 3, end: 4 }],
    ['nothing', { start: 1, end: 1 }],
    ['behind the end', { start: 90, end: 99 }],
  ])('gives no range for %s', (_name, span) => {
    expect(read('<p>one</p><p>two</p>').boundsOf(span)).toBeUndefined();
  });

  it('finds offsets inside collapsed space at its edge, and none in what is not read', () => {
    const body = page('<p>  one \n  two</p><button>no</button>');
    const map = createTextMap(body);
    const text = body.querySelector('p')?.firstChild as Text;
    const at = (offset: number) => map.offsetAt(text, offset);
    expect([at(0), at(2), at(5), at(6), at(8), at(9), at(text.length)]).toEqual([0, 0, 3, 4, 4, 4, 7]);
    expect(map.offsetAt(body.querySelector('button')?.firstChild as Node, 1)).toBeUndefined();
    expect(map.offsetAt(body, 0)).toBeUndefined();
  });
});

describe('createTextMap: size', () => {
  it('stops at the end of a block and says so', () => {
    const map = read('<p>one</p><p>two</p><p>three</p>', 8);
    expect([map.text, map.truncated]).toEqual(['one\ntwo', true]);
    expect(map.blocks).toHaveLength(2);
    expect(map.boundsOf({ start: 4, end: 7 })?.endContainer.data).toBe('two');
  });

  it('keeps what fits of a single block, without half a letter', () => {
    const map = read('<p>ab😀cd</p>', 3);
    expect([map.text, map.truncated, map.blocks.length]).toEqual(['ab', true, 1]);
  });

  it('is complete when the text fits exactly', () => {
    expect(read('<p>one</p>', 3).truncated).toBe(false);
  });

  it('reads two megabytes up to its limit', () => {
    const body = document.createElement('body');
    for (let index = 0; index < 4_000; index++) {
      const paragraph = document.createElement('p');
      paragraph.textContent = `${index} ${'كلمة '.repeat(100)}`;
      body.append(paragraph);
    }
    const map = createTextMap(body);
    expect(map.truncated).toBe(true);
    expect(map.text.length).toBeGreaterThan(990_000);
    expect(map.text.length).toBeLessThanOrEqual(1_000_000);
  });
});
