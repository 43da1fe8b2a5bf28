// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { assignKinds } from '../../src/dom/block-kind';
import { createTextMap } from '../../src/dom/text-map';

/** Kinds of all blocks; what is inside `<main>` is the article, but for what stands in `<aside>`. */
function kinds(html: string, title?: string): string[] {
  const { body } = new DOMParser().parseFromString(`<body>${html}</body>`, 'text/html');
  const map = createTextMap(body);
  const article = new Set(
    map.blockElements.filter((element) => element.closest('main') && !element.closest('aside, h1')),
  );
  return assignKinds(map, article, title).map(
    (block) => `${block.kind}: ${map.text.slice(block.start, block.end)}`,
  );
}

describe('assignKinds', () => {
  it.each([
    ['a paragraph', '<p>a</p>', ['paragraph: a']],
    ['a heading', '<h2>a</h2><div role="heading">b</div>', ['heading: a', 'heading: b']],
    ['quotations', '<blockquote>a<p>b</p></blockquote>', ['quote: a', 'quote: b']],
    ['list items', '<ul><li>a</li><li><p>b</p></li></ul>', ['list-item: a', 'list-item: b']],
    [
      'posts in a list are paragraphs',
      '<ol><li><article><p>a</p><p>b</p></article></li></ol>',
      ['paragraph: a', 'paragraph: b'],
    ],
    [
      'table cells',
      '<table><tr><th>a</th><td><p>b</p></td></tr></table>',
      ['table-cell: a', 'table-cell: b'],
    ],
    [
      'captions',
      '<figure><figcaption>a <p>b</p></figcaption></figure><p class="wp-caption-text">c</p><table><caption>d</caption></table>',
      ['caption: a', 'caption: b', 'caption: c', 'caption: d'],
    ],
  ])('tells %s by markup', (_name, html, expected) => {
    expect(kinds(`<main>${html}</main>`)).toEqual(expected);
  });

  it('takes a cell with a whole text in it for a column', () => {
    const column = Array.from({ length: 4 }, (_, index) => `Line ${index} ${'word '.repeat(15).trim()}`);
    expect(kinds(`<main><table><tr><td>${column.join('<br><br>')}</td></tr></table></main>`)).toEqual(
      column.map((line) => `paragraph: ${line}`),
    );
  });

  it('calls everything outside other, whatever its tag', () => {
    expect(
      kinds('<h2>a</h2><p>b</p><main><p>c</p><aside><p>d</p></aside><p>e</p></main><ul><li>f</li></ul>'),
    ).toEqual(['other: a', 'other: b', 'paragraph: c', 'other: d', 'paragraph: e', 'other: f']);
  });

  it('calls all other where there is no article', () => {
    expect(kinds('<h1>a</h1><p>b</p>')).toEqual(['other: a', 'other: b']);
  });
});

describe('assignKinds: the title', () => {
  const titles = (html: string, title?: string) =>
    kinds(html, title).filter((kind) => kind.startsWith('title'));

  it.each([
    [
      'the one in front of the article',
      '<h1>Site</h1><h1>Headline</h1><main><p>a</p></main>',
      undefined,
      ['title: Headline'],
    ],
    [
      'the one inside',
      '<h1><a href="/">Site</a></h1><main><h1>Headline</h1><p>a</p></main>',
      undefined,
      ['title: Headline'],
    ],
    [
      'never every h1',
      '<main><h1>Headline</h1><p>a</p><h1>Part two</h1><p>b</p></main>',
      undefined,
      ['title: Headline'],
    ],
    [
      'what the page says, also in an h2',
      '<h1>Site</h1><h2>Head line!</h2><main><p>a</p></main>',
      'Head line',
      ['title: Head line!'],
    ],
    [
      'the nearer of two that say it',
      '<h2>Headline</h2><h1>Headline</h1><main><p>a</p></main>',
      'Headline',
      ['title: Headline'],
    ],
    [
      'not the site’s name that leads home',
      '<h1><a href="/">Site</a></h1><main><p>a</p></main>',
      undefined,
      [],
    ],
    [
      'all lines of it',
      '<h1>Head<br>line</h1><main><p>a</p></main>',
      undefined,
      ['title: Head', 'title: line'],
    ],
    ['none', '<main><p>a</p></main>', 'Headline', []],
  ])('is %s', (_name, html, title, expected) => {
    expect(titles(html, title)).toEqual(expected);
  });

  it('leads to the standfirst below it, which is read too', () => {
    const standfirst = 'Gusts of up to 140 km/h are expected until midnight.';
    expect(
      kinds(
        `<p>${standfirst} Not this.</p><h1>Headline</h1><p>${standfirst}</p><p>2 min</p><main><p>a</p></main>`,
      ),
    ).toEqual([
      `other: ${standfirst} Not this.`,
      'title: Headline',
      `paragraph: ${standfirst}`,
      'other: 2 min',
      'paragraph: a',
    ]);
  });
});
