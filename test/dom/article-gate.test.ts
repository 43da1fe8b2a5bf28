// @vitest-environment happy-dom
import { beforeAll, describe, expect, it } from 'vitest';
import { looksLikeArticle } from '../../src/dom/article-gate';

const AR =
  'أعلنت البلدية أن الجسر القديم سيغلق أمام الشاحنات الثقيلة ابتداء من يوم السبت المقبل بعد ظهور تشققات في دعاماته. ';
const EN =
  'The council said on Monday that the old bridge will close to heavy lorries after cracks were found in two of its piers. ';
const ZH =
  '市政府周一表示，由于在两个桥墩上发现裂缝，旧桥将从下周六起禁止重型卡车通行，预计维修工作将持续到明年春天。';

/** happy-dom's page stands at a front page's address. */
beforeAll(() => {
  (window as unknown as { happyDOM: { setURL(url: string): void } }).happyDOM.setURL(
    'https://news.example/local/bridge',
  );
});

function gate(body: string, head = ''): boolean {
  const html = `<!doctype html><html><head>${head}</head><body>${body}</body></html>`;
  return looksLikeArticle(new DOMParser().parseFromString(html, 'text/html'));
}

const p = (text: string, count: number) => `<p>${text}</p>`.repeat(count);
const teaser = `<li><a href="/1"><h3>Old bridge will close to heavy lorries next Saturday</h3></a><p>${EN}</p></li>`;

describe('looksLikeArticle', () => {
  it.each([
    ['paragraphs', p(EN.repeat(2), 4)],
    ['Arabic paragraphs', p(AR, 5)],
    ['Chinese paragraphs', p(ZH, 5)],
    ['paragraphs in div', `<div>${`<div>${EN.repeat(2)}</div>`.repeat(4)}</div>`],
    ['paragraphs divided by br', `<div>${`${AR}<br><br>`.repeat(6)}</div>`],
    [
      'each paragraph in wrappers of its own',
      `<article>${`<div><div><div><p>${EN.repeat(2)}</p></div></div></div>`.repeat(4)}</article>`,
    ],
    ['paragraphs full of inline markup', p(`<b>${EN}</b><i>${EN}</i> <a href="/x">link</a>`, 4)],
    ['a page in one form, as some servers write it', `<form>${p(EN.repeat(2), 4)}</form>`],
    [
      'below a long navigation',
      `<nav>${'<a href="/x">Section of the site</a> '.repeat(200)}</nav>${p(EN.repeat(2), 4)}`,
    ],
    ['an unclosed old anchor around it', `<a name="top">${p(EN.repeat(2), 4)}</a>`],
    ['one undivided text', `<div>${EN.repeat(12)}</div>`],
  ])('sees an article: %s', (_name, body) => {
    expect(gate(body)).toBe(true);
  });

  it('sees a short item if the page calls itself an article', () => {
    expect(gate(p(AR, 2))).toBe(false);
    expect(gate(p(AR, 2), '<meta property="og:type" content="article">')).toBe(true);
    expect(gate(p(AR, 2), '<script type="application/ld+json">{"@type": "NewsArticle"}</script>')).toBe(true);
  });

  it.each([
    ['nothing', ''],
    ['a page built by scripts', '<div id="app"></div><script>var text = "long long long"</script>'],
    [
      'links',
      `<ul>${'<li><a href="/x">A headline of some length on the front page of a site</a></li>'.repeat(80)}</ul>`,
    ],
    ['teasers', `<ul>${teaser.repeat(30)}</ul>`],
    ['labels', '<div>Price</div><div>42</div>'.repeat(100)],
    ['a consent text', `<div class="cookie-banner">${p(EN.repeat(3), 6)}</div>`],
    ['a dialog', `<div role="dialog">${p(EN.repeat(3), 6)}</div>`],
    ['hidden text', `<div hidden>${p(EN.repeat(3), 6)}</div>`],
    ['comments', `<section id="comments">${p(EN.repeat(3), 6)}</section>`],
    ['a legal footer', `<footer>${p(EN.repeat(3), 6)}</footer>`],
    ['what is being typed', `<textarea>${EN.repeat(20)}</textarea>`],
  ])('sees none: %s', (_name, body) => {
    expect(gate(body)).toBe(false);
  });

  it('asks more of a front page', () => {
    const { happyDOM } = window as unknown as { happyDOM: { setURL(url: string): void } };
    happyDOM.setURL('https://news.example/ar/');
    expect(gate(p(EN.repeat(2), 4))).toBe(false);
    expect(gate(p(EN.repeat(3), 8))).toBe(true);
    happyDOM.setURL('https://news.example/local/bridge');
    expect(gate(p(EN.repeat(2), 4))).toBe(true);
  });

  it('stands a document without a body', () => {
    const empty = document.implementation.createHTMLDocument();
    empty.body.remove();
    expect(looksLikeArticle(empty)).toBe(false);
  });
});
