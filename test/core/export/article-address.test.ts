import { describe, expect, it } from 'vitest';
import { articleIri, publicAddress, toUri } from '../../../src/core/export/article-address';

describe('toUri', () => {
  it.each([
    ['https://example.org/a?b=1&c=%20#d', 'https://example.org/a?b=1&c=%20#d'],
    ['https://example.org/أ?x={y}|z^`"', 'https://example.org/%D8%A3?x=%7By%7D%7Cz%5E%60%22'],
    ['https://example.org/100%#a#b', 'https://example.org/100%25#a%23b'],
    ['https://[2001:db8::1]/a[1]', 'https://[2001:db8::1]/a%5B1%5D'],
    ['https://example.org/\ud83d', 'https://example.org/%EF%BF%BD'],
  ])('writes %s as a URI', (text, uri) => {
    expect(toUri(text)).toBe(uri);
  });
});

describe('publicAddress', () => {
  it.each([
    ['https://مثال.example/أ', 'https://xn--mgbh0fb.example/%D8%A3'],
    ['file:///home/reader/a.html', undefined],
    ['practice:ar', undefined],
    ['javascript:alert(1)', undefined],
    ['https://', undefined],
  ])('of %s', (url, address) => {
    expect(publicAddress({ url })).toBe(address);
  });
});

describe('articleIri', () => {
  it('is the same name for the same page, and tells nothing of it', () => {
    const article = { url: 'file:///home/reader/a.html', pageKey: 'file:///home/reader/a.html' };
    expect(articleIri(article)).toMatch(/^urn:isnad:page:[0-9a-f]{16}$/);
    expect(articleIri({ ...article })).toBe(articleIri(article));
    expect(articleIri({ ...article, pageKey: 'file:///b' })).not.toBe(articleIri(article));
  });
});
