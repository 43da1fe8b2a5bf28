// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { PageFacts } from '../../src/core/model/article';
import { pageFacts } from '../../src/dom/page-facts';

const URL = 'https://www.post.example/news/bridge?id=7';

function facts(head: string, body = '', attributes = ''): PageFacts {
  const html = `<!doctype html><html ${attributes}><head>${head}</head><body>${body}</body></html>`;
  return pageFacts(new DOMParser().parseFromString(html, 'text/html'), { url: URL });
}

const ld = (json: string) => `<script type="application/ld+json">${json}</script>`;

describe('pageFacts: title', () => {
  it.each([
    [
      'with the site behind a bar',
      '<title>Old bridge closes to lorries | The Post</title><meta property="og:site_name" content="The Post">',
      'Old bridge closes to lorries',
    ],
    [
      'with the site in front',
      '<title>The Post - Old bridge closes to lorries</title><meta property="og:site_name" content="The Post">',
      'Old bridge closes to lorries',
    ],
    [
      'with section and site',
      '<title>Old bridge closes to lorries | Local | The Post</title><meta property="og:site_name" content="The Post">',
      'Old bridge closes to lorries | Local',
    ],
    [
      'with the site’s domain',
      '<title>Old bridge closes to lorries - ThePost.example</title><meta property="og:site_name" content="The Post">',
      'Old bridge closes to lorries',
    ],
    [
      'with a dash of its own',
      '<title>Old bridge - closed again to lorries</title>',
      'Old bridge - closed again to lorries',
    ],
    [
      'Arabic',
      '<title>إغلاق الجسر القديم أمام الشاحنات | صحيفة المرفأ</title><meta property="og:site_name" content="صحيفة المرفأ">',
      'إغلاق الجسر القديم أمام الشاحنات',
    ],
    [
      'from Open Graph first',
      '<meta property="og:title" content="Old bridge closes"><title>Something else entirely</title>',
      'Old bridge closes',
    ],
    [
      'from JSON-LD, entities decoded',
      ld('{"@type":"NewsArticle","headline":"Mayor&#8217;s &amp; council&#x27;s bridge"}'),
      "Mayor’s & council's bridge",
    ],
  ])('%s', (_name, head, title) => {
    expect(facts(head).title).toBe(title);
  });

  it('cuts what stands beside the heading of the page', () => {
    expect(
      facts(
        '<title>Old bridge closes to lorries — Local news</title>',
        '<h1>Old bridge closes to lorries</h1>',
      ).title,
    ).toBe('Old bridge closes to lorries');
  });

  it('is not that of a picture', () => {
    expect(facts('', '<svg><title>Menu</title></svg><h1>Old bridge closes</h1>').title).toBe(
      'Old bridge closes',
    );
  });
});

describe('pageFacts: JSON-LD', () => {
  it.each([
    ['alone', '{"@type":"NewsArticle","datePublished":"2025-01-02T03:04:05Z"}'],
    [
      'in a list',
      '[{"@type":"WebSite"},{"@type":["Thing","NewsArticle"],"datePublished":"2025-01-02T03:04:05Z"}]',
    ],
    [
      'in a graph',
      '{"@graph":[{"@type":"WebPage"},{"@type":"ReportageNewsArticle","datePublished":"2025-01-02T03:04:05Z"}]}',
    ],
    ['in comment marks', '<!-- {"@type":"NewsArticle","datePublished":"2025-01-02T03:04:05Z"} -->'],
  ])('is read %s', (_name, json) => {
    expect(facts(ld(json)).published).toBe('2025-01-02T03:04:05Z');
  });

  it.each([
    '{',
    '{"@type": "NewsArticle",}',
    'null',
    '"text"',
    '[[[[]]]]',
    '{"@graph": 5}',
    '{"@type":"NewsArticle","author":{"name":{}}}',
  ])('says nothing when it is %s', (json) => {
    expect(facts(ld(json))).toEqual({});
  });

  it('names authors as a text, a list or by reference', () => {
    expect(facts(ld('{"@type":"NewsArticle","author":"Ada Brook"}')).byline).toBe('Ada Brook');
    expect(
      facts(
        ld(
          '{"@type":"NewsArticle","author":[{"name":"Ada Brook"},{"name":"Tom Vale"},{"name":"Ada Brook"}]}',
        ),
      ).byline,
    ).toBe('Ada Brook, Tom Vale');
    expect(
      facts(
        ld(
          '{"@graph":[{"@type":"Person","@id":"#a","name":"Ada Brook"},{"@type":"NewsArticle","author":{"@id":"#a"}}]}',
        ),
      ).byline,
    ).toBe('Ada Brook');
  });
});

describe('pageFacts: byline, dates, language', () => {
  it.each([
    ['a meta element', '<meta name="author" content="By Ada Brook">', '', 'Ada Brook'],
    ['a link', '', '<a rel="author" href="/a">Ada  Brook</a>', 'Ada Brook'],
    ['a class', '', '<p class="byline">بقلم: ليلى الحمداني</p>', 'ليلى الحمداني'],
    ['no address', '<meta name="author" content="https://post.example/ada">', '', undefined],
    ['no paragraph', '', `<div class="author">${'About the author and so on. '.repeat(10)}</div>`, undefined],
  ])('finds the byline in %s', (_name, head, body, byline) => {
    expect(facts(head, body).byline).toBe(byline);
  });

  it('takes dates only in ISO form', () => {
    expect(facts('<meta property="article:published_time" content="2 days ago">').published).toBeUndefined();
    expect(facts('<meta property="article:published_time" content="2025-03-04">').published).toBe(
      '2025-03-04',
    );
    expect(
      facts('', '<article><time datetime="2025-03-04T10:00:00+03:00">أمس</time></article>').published,
    ).toBe('2025-03-04T10:00:00+03:00');
  });

  it('takes language and direction as declared', () => {
    expect(facts('', '', 'lang="ar" dir="RTL"')).toEqual({ lang: 'ar', dir: 'rtl' });
    expect(facts('<meta property="og:locale" content="ar_EG">').lang).toBe('ar-EG');
    expect(facts('', '', 'lang="not a language"').lang).toBeUndefined();
  });
});

describe('pageFacts: canonical', () => {
  it.each([
    ['the same site', 'https://post.example/bridge', 'https://post.example/bridge'],
    ['a relative address', '/bridge', 'https://www.post.example/bridge'],
    [
      'credentials and a fragment',
      'https://me:secret@www.post.example/bridge#top',
      'https://www.post.example/bridge',
    ],
    ['another site', 'https://other.example/bridge', undefined],
    ['a site that only ends alike', 'https://notpost.example/bridge', undefined],
    ['a script', 'javascript:alert(1)', undefined],
    ['data', 'data:text/html,x', undefined],
    ['no address', 'https://', undefined],
  ])('%s', (_name, href, canonical) => {
    expect(facts(`<link rel="canonical" href="${href}">`).canonical).toBe(canonical);
  });
});
