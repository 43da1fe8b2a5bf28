import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanUrl, pageKey, siteOf } from '../../../src/core/model/page-key';

/** What stays, by the key that it gets. */
const KEYS: readonly (readonly [string, string])[] = [
  // the plain cases
  ['https://example.org/a', 'https://example.org/a'],
  ['http://example.org/a', 'https://example.org/a'],
  ['HTTPS://EXAMPLE.ORG/a', 'https://example.org/a'],
  ['https://example.org', 'https://example.org/'],
  ['https://example.org/', 'https://example.org/'],
  ['https://example.org/a/', 'https://example.org/a'],
  ['https://example.org/a/b/', 'https://example.org/a/b'],
  ['https://example.org./a', 'https://example.org/a'],
  ['https://example.org/A', 'https://example.org/A'],
  ['https://example.org/a//b', 'https://example.org/a//b'],
  ['https://example.org/a/../b', 'https://example.org/b'],
  ['  https://example.org/a  ', 'https://example.org/a'],
  // ports
  ['https://example.org:443/a', 'https://example.org/a'],
  ['http://example.org:80/a', 'https://example.org/a'],
  ['http://example.org:8080/a', 'http://example.org:8080/a'],
  ['https://example.org:8443/a', 'https://example.org:8443/a'],
  ['http://127.0.0.1:3000/a.html', 'http://127.0.0.1:3000/a.html'],
  ['http://[::1]:3000/a', 'http://[::1]:3000/a'],
  // credentials and fragments
  ['https://user@example.org/a', 'https://example.org/a'],
  ['https://user:pass@example.org/a', 'https://example.org/a'],
  ['https://example.org/a#comments', 'https://example.org/a'],
  ['https://example.org/a#', 'https://example.org/a'],
  ['https://example.org/a#:~:text=word', 'https://example.org/a'],
  ['https://example.org/#!/story/5', 'https://example.org/#!/story/5'],
  ['https://example.org/a#!', 'https://example.org/a'],
  ['https://example.org/a#/route', 'https://example.org/a'],
  // tracking
  ['https://example.org/a?utm_source=x', 'https://example.org/a'],
  ['https://example.org/a?utm_source=x&utm_medium=y&id=3', 'https://example.org/a?id=3'],
  ['https://example.org/a?UTM_Source=x', 'https://example.org/a'],
  ['https://example.org/a?fbclid=1', 'https://example.org/a'],
  ['https://example.org/a?gclid=1&gbraid=2&wbraid=3', 'https://example.org/a'],
  ['https://example.org/a?msclkid=1', 'https://example.org/a'],
  ['https://example.org/a?mc_cid=1&mc_eid=2', 'https://example.org/a'],
  ['https://example.org/a?igshid=1', 'https://example.org/a'],
  ['https://example.org/a?_ga=1&_gl=2', 'https://example.org/a'],
  ['https://example.org/a?yclid=1', 'https://example.org/a'],
  ['https://example.org/a?twclid=1&ttclid=2', 'https://example.org/a'],
  ['https://example.org/a?at_medium=RSS&at_campaign=KARANGA', 'https://example.org/a'],
  ['https://example.org/a?ns_mchannel=social', 'https://example.org/a'],
  ['https://example.org/a?ocid=ar.facebook', 'https://example.org/a'],
  ['https://example.org/a?CMP=share_btn_tw', 'https://example.org/a'],
  ['https://example.org/a?smid=tw-share', 'https://example.org/a'],
  ['https://example.org/a?traffic_source=rss', 'https://example.org/a'],
  ['https://example.org/a?ref=home', 'https://example.org/a'],
  ['https://example.org/a?ref_src=twsrc%5Etfw', 'https://example.org/a'],
  ['https://example.org/a?xtor=AL-72', 'https://example.org/a'],
  ['https://example.org/a?__twitter_impression=true', 'https://example.org/a'],
  ['https://example.org/a?spm=1.2', 'https://example.org/a'],
  ['https://example.org/a?hsa_acc=1', 'https://example.org/a'],
  ['https://example.org/a?pk_campaign=1&mtm_source=2', 'https://example.org/a'],
  ['https://example.org/a?guccounter=1', 'https://example.org/a'],
  ['https://example.org/a?srsltid=1', 'https://example.org/a'],
  ['https://example.org/a?wt.mc_id=1', 'https://example.org/a'],
  ['https://example.org/a?utm%5Fsource=x', 'https://example.org/a'],
  // secrets
  ['https://example.org/a?token=abc', 'https://example.org/a'],
  ['https://example.org/a?access_token=abc&id=1', 'https://example.org/a?id=1'],
  ['https://example.org/a?sig=abc', 'https://example.org/a'],
  ['https://example.org/a?X-Amz-Signature=abc&X-Amz-Date=1', 'https://example.org/a'],
  ['https://example.org/a?PHPSESSID=abc', 'https://example.org/a'],
  ['https://example.org/a;jsessionid=AB12', 'https://example.org/a'],
  ['https://example.org/a?password=x', 'https://example.org/a'],
  // what names the article stays
  ['https://example.org/?p=12', 'https://example.org/?p=12'],
  ['https://example.org/view?id=5', 'https://example.org/view?id=5'],
  ['https://example.org/view?b=2&a=1', 'https://example.org/view?a=1&b=2'],
  ['https://example.org/view?a=2&a=1', 'https://example.org/view?a=1&a=2'],
  ['https://example.org/view?a', 'https://example.org/view?a'],
  ['https://example.org/view?', 'https://example.org/view'],
  ['https://example.org/view?&&a=1&', 'https://example.org/view?a=1'],
  ['https://example.org/view?page=2', 'https://example.org/view?page=2'],
  ['https://example.org/view?reference=2', 'https://example.org/view?reference=2'],
  ['https://example.org/view?story=utm_source', 'https://example.org/view?story=utm_source'],
  // mobile and www
  ['https://www.example.org/a', 'https://example.org/a'],
  ['https://m.example.org/a', 'https://example.org/a'],
  ['https://mobile.example.org/a', 'https://example.org/a'],
  ['https://www.m.example.org/a', 'https://example.org/a'],
  ['https://ar.m.example.org/a', 'https://ar.example.org/a'],
  ['https://touch.example.org/a', 'https://example.org/a'],
  ['https://www2.example.org/a', 'https://example.org/a'],
  ['https://m.tv/a', 'https://m.tv/a'],
  ['https://amp.dev/a', 'https://amp.dev/a'],
  ['https://media.example.org/a', 'https://media.example.org/a'],
  // AMP
  ['https://amp.example.org/a', 'https://example.org/a'],
  ['https://example.org/a/amp', 'https://example.org/a'],
  ['https://example.org/a/amp/', 'https://example.org/a'],
  ['https://example.org/amp/a', 'https://example.org/a'],
  ['https://example.org/amp', 'https://example.org/amp'],
  ['https://example.org/a.amp.html', 'https://example.org/a.html'],
  ['https://example.org/a.amp', 'https://example.org/a'],
  ['https://example.org/a?amp=1', 'https://example.org/a'],
  ['https://example.org/a?amp', 'https://example.org/a'],
  ['https://example.org/a?outputType=amp', 'https://example.org/a'],
  ['https://example.org/amplifier/a', 'https://example.org/amplifier/a'],
  ['https://example-org.cdn.ampproject.org/c/s/example.org/a/amp', 'https://example.org/a'],
  ['https://example-org.cdn.ampproject.org/v/s/www.example.org/a?amp_js_v=0.1', 'https://example.org/a'],
  ['https://example-org.cdn.ampproject.org/c/example.org/a', 'https://example.org/a'],
  ['https://www.google.com/amp/s/www.example.org/a.amp.html', 'https://example.org/a.html'],
  ['https://www.google.co.uk/amp/s/example.org/a', 'https://example.org/a'],
  // spelling
  ['https://example.org/%7Euser/a', 'https://example.org/~user/a'],
  ['https://example.org/%d8%a3', 'https://example.org/%D8%A3'],
  ['https://example.org/أخبار', 'https://example.org/%D8%A3%D8%AE%D8%A8%D8%A7%D8%B1'],
  [
    'https://example.org/%D8%A3%D8%AE%D8%A8%D8%A7%D8%B1',
    'https://example.org/%D8%A3%D8%AE%D8%A8%D8%A7%D8%B1',
  ],
  ['https://example.org/a?q=%d8%a3', 'https://example.org/a?q=%D8%A3'],
  ['https://example.org/a%2Fb', 'https://example.org/a%2Fb'],
  ['https://مثال.إختبار/خبر', 'https://xn--mgbh0fb.xn--kgbechtv/%D8%AE%D8%A8%D8%B1'],
  // files
  ['file:///home/reader/article.html', 'file:///home/reader/article.html'],
  ['file:///home/reader/article.html#part', 'file:///home/reader/article.html'],
  ['file:///home/reader/article.html?x=1', 'file:///home/reader/article.html'],
];

const NO_KEY = [
  'data:text/html,hello',
  'blob:https://example.org/0d4a',
  'about:blank',
  'about:srcdoc',
  'chrome://settings',
  'chrome-extension://abc/popup.html',
  'moz-extension://abc/popup.html',
  'javascript:alert(1)',
  'view-source:https://example.org/',
  'ftp://example.org/a',
  'devtools://devtools/bundled/a.html',
  'not an address',
  '',
  'https://',
  `https://example.org/${'a'.repeat(9000)}`,
];

const CANONICALS: readonly (readonly [string, string, string, string])[] = [
  [
    'is taken within the site',
    'https://example.org/a?x=1',
    'https://www.example.org/news/a',
    'https://example.org/news/a',
  ],
  ['may be relative', 'https://example.org/a?x=1', '/news/a', 'https://example.org/news/a'],
  [
    'of a subdomain of the site counts',
    'https://m.example.org/a',
    'https://news.example.org/a',
    'https://news.example.org/a',
  ],
  ['of another site does not count', 'https://example.org/a', 'https://other.org/a', 'https://example.org/a'],
  [
    'of another writer on a shared host does not count',
    'https://one.blogspot.com/a',
    'https://two.blogspot.com/a',
    'https://one.blogspot.com/a',
  ],
  [
    'of another site under co.uk does not count',
    'https://one.co.uk/a',
    'https://two.co.uk/a',
    'https://one.co.uk/a',
  ],
  [
    'that is the front page does not count',
    'https://example.org/news/5',
    'https://example.org/',
    'https://example.org/news/5',
  ],
  [
    'that loses the id does not count',
    'https://example.org/view?id=5',
    'https://example.org/view',
    'https://example.org/view?id=5',
  ],
  [
    'that loses an unnamed parameter counts',
    'https://example.org/view?layout=wide',
    'https://example.org/view',
    'https://example.org/view',
  ],
  [
    'on another port does not count',
    'http://127.0.0.1:3000/a',
    'http://127.0.0.1:4000/b',
    'http://127.0.0.1:3000/a',
  ],
  ['that is no address does not count', 'https://example.org/a', 'http://', 'https://example.org/a'],
  ['that is empty does not count', 'https://example.org/a', '', 'https://example.org/a'],
  ['that is a script does not count', 'https://example.org/a', 'javascript:0', 'https://example.org/a'],
  [
    'is cleaned too',
    'https://example.org/a?x=1',
    'https://u:p@example.org/b?utm_source=x#c',
    'https://example.org/b',
  ],
  [
    'brings a cached copy home',
    'https://example-org.cdn.ampproject.org/c/s/example.org/a/amp',
    'https://www.example.org/a',
    'https://example.org/a',
  ],
];

describe('pageKey', () => {
  it.each(KEYS)('%s → %s', (url, key) => {
    expect(pageKey(url)).toBe(key);
  });

  it.each(NO_KEY)('gives no key to %s', (url) => {
    expect(pageKey(url)).toBeUndefined();
  });

  it.each(CANONICALS)('a canonical address %s', (_, url, canonical, key) => {
    expect(pageKey(url, canonical)).toBe(key);
  });

  it('gives a key its own key', () => {
    for (const [, key] of KEYS) expect(pageKey(key)).toBe(key);
    const piece = fc.constantFrom(
      'a',
      '/',
      '/',
      'amp',
      '.amp',
      '.html',
      '%2f',
      '%7E',
      'ب',
      ';',
      '..',
      '?',
      '&',
      '=',
      'utm_x',
      '#',
      '!',
    );
    const host = fc.constantFrom(
      'm.example.org',
      'www.amp.example.co.uk',
      'www.google.com/amp/s/b.org',
      'x:81',
      '[::1]',
    );
    const address = fc
      .tuple(fc.constantFrom('http', 'https'), host, fc.array(piece, { maxLength: 9 }))
      .map(([scheme, place, rest]) => `${scheme}://${place}/${rest.join('')}`);
    fc.assert(
      fc.property(address, (url) => {
        const key = pageKey(url);
        expect(key === undefined || pageKey(key)).toBe(key === undefined ? true : key);
      }),
      { numRuns: 1000 },
    );
  });

  it('never keeps credentials', () => {
    const path = fc.constantFrom('', '/', '/a', '/a/b?x=1', '/ar/%D8%A3#part', '/#!/a');
    const secretWord = fc.string({ unit: fc.constantFrom(...'klmnopqrs'), minLength: 6, maxLength: 12 });
    fc.assert(
      fc.property(path, secretWord, (tail, secret) => {
        expect(pageKey(`https://u:${secret}x7@example.org${tail}`)).not.toContain(`${secret}x7`);
      }),
    );
  });
});

describe('siteOf', () => {
  it.each([
    ['https://www.example.org/a', 'example.org'],
    ['https://news.example.org/a', 'example.org'],
    ['https://www.bbc.co.uk/arabic', 'bbc.co.uk'],
    ['https://english.ahram.org.eg/a', 'ahram.org.eg'],
    ['https://one.blogspot.com/a', 'one.blogspot.com'],
    ['http://127.0.0.1:3000/a', '127.0.0.1'],
    ['http://localhost/a', 'localhost'],
    ['file:///home/reader/a.html', 'file'],
    ['about:blank', undefined],
  ])('%s → %s', (url, site) => {
    expect(siteOf(url)).toBe(site);
  });
});

describe('cleanUrl', () => {
  it.each([
    ['https://u:p@www.example.org/a/?b=2&utm_source=x&a=1#c', 'https://www.example.org/a/?b=2&a=1'],
    ['http://example.org/a?token=x', 'http://example.org/a'],
    ['https://example.org/#!/a', 'https://example.org/#!/a'],
    ['data:text/html,x', undefined],
  ])('%s → %s', (url, clean) => {
    expect(cleanUrl(url)).toBe(clean);
  });
});
