// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../src/dom/read-article';
import { importKnown } from '../../src/welcome/import-known';
import { PRACTICE_LANGS } from '../../src/welcome/load-practice';
import { readPractice } from '../../src/welcome/read-practice';

const parse = (lang: string) =>
  new DOMParser().parseFromString(readFileSync(`extension/practice/${lang}.html`, 'utf8'), 'text/html');

describe('importKnown', () => {
  it('takes known elements and attributes, and of the rest only words', () => {
    const page = new DOMParser().parseFromString(
      '<article><p class="lead" onclick="x()" style="color:red">A <a href="javascript:x()">link</a> <marquee>in</marquee><script>bad()</script><custom-tag>and</custom-tag> words</p></article>',
      'text/html',
    );
    const copy = importKnown(page.querySelector('article') as Element, document);
    expect(copy.querySelector('p')?.getAttributeNames()).toEqual(['class']);
    expect(copy.querySelector('a')?.getAttributeNames()).toEqual([]);
    expect(copy.querySelectorAll('marquee, script, custom-tag')).toHaveLength(0);
    expect(copy.textContent).toContain('and words');
    expect(copy.textContent).not.toContain('bad');
  });
});

describe.each(PRACTICE_LANGS)('the %s practice article', (lang) => {
  const page = parse(lang);

  it('says its language, direction, title and that it is invented', () => {
    expect(page.documentElement.lang).toBe(lang);
    expect(page.documentElement.dir).toBe(lang === 'ar' ? 'rtl' : 'ltr');
    expect(page.querySelector('h1')?.textContent).toBe(page.title);
    expect(page.querySelector('footer')?.textContent?.trim()).not.toBe('');
  });

  it('asks the web for nothing', () => {
    const addresses = [...page.querySelectorAll('[src], [href]')].map(
      (one) => one.getAttribute('src') ?? one.getAttribute('href'),
    );
    expect(addresses.filter((address) => !/^(?:#|data:,)/.test(address ?? ''))).toEqual([]);
    expect(page.querySelector('style')?.textContent).not.toMatch(/url\(|@import/);
  });

  it('has twelve sentences or more, a caption and a related line', () => {
    const body = [...page.querySelectorAll('article p:not(.byline, .related)')].map(
      (p) => p.textContent ?? '',
    );
    const sentences = [...new Intl.Segmenter(lang, { granularity: 'sentence' }).segment(body.join('\n'))];
    expect(sentences.length).toBeGreaterThanOrEqual(12);
    expect(page.querySelector('figcaption')).not.toBeNull();
    expect(page.querySelectorAll('.related a').length).toBeGreaterThan(1);
  });

  it('reads the same on the welcome page as on a page of its own', () => {
    const article = importKnown(page.querySelector('article') as Element, document);
    document.body.replaceChildren(article);
    const here = readPractice({ lang, dir: 'ltr', facts: { title: page.title }, article });
    const there = readArticle(page);
    const lines = (read: typeof there) =>
      read?.article.blocks
        .filter((block) => block.kind !== 'other')
        .map((block) => [block.kind, read.article.text.slice(block.start, block.end)]);
    expect(lines(here)).toEqual(lines(there));
    expect(lines(here)?.[0]).toEqual(['title', page.title]);
  });
});
