/**
 * Pages written by us, one folder each: `page.html` and what a reader would say of it in `expected.json`. A page
 * that read badly becomes a folder here. Read as the command line reads them; what needs a style engine or a real
 * browser is proven end to end.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { Readability } from '@mozilla/readability';
import { describe, expect, it } from 'vitest';
import { parsePage } from '../../src/cli/parse-page';
import type { BlockKind, PageFacts } from '../../src/core/model/article';
import { looksLikeArticle } from '../../src/dom/article-gate';
import { pageFacts } from '../../src/dom/page-facts';
import { readArticle } from '../../src/dom/read-article';

interface Expected {
  readonly article: boolean;
  /** The page's address; unknown if absent. */
  readonly url?: string;
  readonly facts: PageFacts;
  /** The text of the one block that is the title. */
  readonly title?: string;
  /** The first and the last words of the article's body (paragraphs, quotations, list items). */
  readonly first?: string;
  readonly last?: string;
  /** How many paragraphs the article has. */
  readonly paragraphs?: number;
  /** Beginnings of blocks of these kinds. */
  readonly kinds?: Partial<Record<BlockKind, readonly string[]>>;
  /** Beginnings of blocks that belong to what is around the article. */
  readonly other?: readonly string[];
  readonly empty?: boolean;
}

const FOLDER = new URL('.', import.meta.url);
const slugs = readdirSync(FOLDER, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);

function load(slug: string): { document: Document; expected: Expected } {
  const html = readFileSync(new URL(`${slug}/page.html`, FOLDER), 'utf8');
  const expected = JSON.parse(readFileSync(new URL(`${slug}/expected.json`, FOLDER), 'utf8')) as Expected;
  return { document: parsePage(html), expected };
}

describe.each(slugs)('%s', (slug) => {
  const { document, expected } = load(slug);

  it('passes the gate exactly if it is an article', () => {
    expect(looksLikeArticle(document)).toBe(expected.article);
  });

  it('says of itself what is expected', () => {
    expect(pageFacts(document, expected.url === undefined ? {} : { url: expected.url })).toEqual(
      expected.facts,
    );
  });

  it.each([
    ['by its markup', {}],
    ['with Readability', { readability: Readability }],
  ])('is divided into article and the rest %s', (_name, options) => {
    const before = document.documentElement.outerHTML;
    const read = readArticle(document, options);
    expect(document.documentElement.outerHTML).toBe(before);
    if (read === undefined) throw new Error('no body');
    const { text, blocks } = read.article;
    if (expected.empty) expect(text).toBe('');
    const found = blocks.map((block) => ({ kind: block.kind, text: text.slice(block.start, block.end) }));
    const kindOf = (start: string) =>
      found.filter((block) => block.text.startsWith(start)).map(({ kind }) => kind);

    for (const start of expected.other ?? []) expect([start, ...kindOf(start)]).toContain('other');
    for (const start of expected.other ?? [])
      expect([start, new Set(kindOf(start))]).toEqual([start, new Set(['other'])]);
    for (const [kind, starts] of Object.entries(expected.kinds ?? {})) {
      for (const start of starts) expect([start, ...kindOf(start)]).toEqual([start, kind]);
    }
    if (expected.title !== undefined) {
      expect(found.filter(({ kind }) => kind === 'title').map((block) => block.text)).toEqual([
        expected.title,
      ]);
    }
    const body = found.filter(({ kind }) => kind === 'paragraph' || kind === 'quote' || kind === 'list-item');
    if (expected.paragraphs !== undefined) {
      expect(found.filter(({ kind }) => kind === 'paragraph')).toHaveLength(expected.paragraphs);
    }
    const long = body.filter((block) => block.text.length > 60 || block === body.at(-1));
    if (expected.first !== undefined) {
      expect(body.some((block) => block.text.startsWith(expected.first ?? ''))).toBe(true);
      expect(long.find((block) => !/^Gusts of up/.test(block.text))?.text.startsWith(expected.first)).toBe(
        true,
      );
    }
    if (expected.last !== undefined) expect(body.at(-1)?.text.endsWith(expected.last)).toBe(true);
  });
});
