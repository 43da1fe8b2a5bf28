import fc from 'fast-check';
import { unzipSync } from 'fflate';
import markdownIt from 'markdown-it';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, it, vi } from 'vitest';
import { writeBytes, writeText } from '../../../src/core/export/export-writer';
import { createMarkdownWriter } from '../../../src/core/export/markdown';
import { toMarkdownLine } from '../../../src/core/export/markdown-escape';
import { randomRows } from './random-store';
import { SAMPLE } from './sample';
import { WORDS } from './words';

/** Properties with many runs; a busy machine needs more than the default. */
vi.setConfig({ testTimeout: 60_000 });

interface Node {
  type: string;
  value?: string;
  url?: string;
  children?: Node[];
}
const walk = (node: Node): Node[] => [node, ...(node.children ?? []).flatMap(walk)];
const remark = (text: string) => walk(unified().use(remarkParse).parse(text) as Node);
/** The dialect with most to trip over: HTML on, bare addresses become links. */
const reader = markdownIt({ html: true, linkify: true });
const tokensOf = (text: string) =>
  reader.parse(text, {}).flatMap((token) => [token, ...(token.children ?? [])]);
const bodyOf = (note: string) => note.slice(note.indexOf('\n---\n') + 5);
/** Text as a renderer shows it: isolates and the spaces at line ends gone. */
const shown = (text: string) =>
  text
    .replace(/[\u2068\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

const note = writeText(createMarkdownWriter(WORDS, { single: true }), SAMPLE);

describe('createMarkdownWriter', () => {
  it('begins with front matter whose values are JSON, and so YAML', () => {
    const [, front = ''] = note.split('---\n');
    const fields = Object.fromEntries(
      front
        .trim()
        .split('\n')
        .map((line) => line.split(/: (.*)/s).slice(0, 2)),
    );
    expect(JSON.parse(fields.title ?? '')).toBe('الطريق، مفتوح');
    expect(JSON.parse(fields.url ?? '')).toBe('https://www.example.org/ar/5?lang=ar');
    expect(fields).toMatchObject({ published: '2026-02-27', accessed: '2026-03-01', tags: '[isnad]' });
  });

  it('quotes each mark, with a block id and a link that opens the article there', () => {
    const nodes = remark(bodyOf(note));
    const quotes = nodes
      .filter(({ type }) => type === 'blockquote')
      .map((node) =>
        walk(node)
          .map(({ value }) => value ?? '')
          .join(''),
      );
    expect(quotes).toContain('قال أحمد القادري، بحسب إذاعة محلية، إن الطريق مفتوح.');
    for (const { id, kind } of SAMPLE.annotations)
      if (kind !== 'entity') expect(note).toContain(`\n\n^${id}\n`);
    const links = nodes.filter(({ type }) => type === 'link').map(({ url }) => url ?? '');
    expect(links).toContain('https://example.org/report');
    expect(
      links.filter((url) => url.startsWith('https://www.example.org/ar/5?lang=ar#:~:text=')),
    ).toHaveLength(4);
  });

  it('is read by two others without HTML and with no link but ours, whatever the library', () => {
    const address = /^https?:\/\/(?:www\.)?(?:news\d\.example|example\.(?:org|net))\//;
    fc.assert(
      fc.property(randomRows, (rows) => {
        const files = unzipSync(writeBytes(createMarkdownWriter(WORDS, { single: false }), rows));
        expect(Object.keys(files)).toHaveLength(rows.articles.length);
        for (const [name, bytes] of Object.entries(files)) {
          expect(name).not.toMatch(/[*"\\/<>:?#^[\]|]/);
          const body = bodyOf(new TextDecoder().decode(bytes));
          const nodes = remark(body);
          expect(nodes.filter(({ type }) => /html|image|code|definition|footnote/i.test(type))).toEqual([]);
          for (const { url } of nodes.filter(({ type }) => type === 'link')) expect(url).toMatch(address);
          for (const token of tokensOf(body)) {
            expect(token.type).not.toMatch(/html|image|code|fence|^hr$/);
            if (token.type === 'link_open') expect(token.attrGet('href')).toMatch(address);
          }
        }
      }),
      { numRuns: 40 },
    );
  });
});

describe('toMarkdownLine', () => {
  const hostile = fc.string({
    unit: fc.constantFrom(
      ...'*_`~[]()<>#!|\\$%^=&@+-.:/ 1ab',
      '<img src=x>',
      'https://evil.example',
      'www.evil.example',
      'a@b.example',
      '[[x]]',
      '![](x)',
      '<!--',
      '&lt;',
      'ق',
      '🚨',
      '\u202e',
    ),
    maxLength: 12,
  });

  it('says the same words to two readers, and nothing else', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const written = toMarkdownLine(text);
        const nodes = remark(`> ${written}`);
        expect(
          nodes.map(({ type }) => type).filter((type) => !/^(?:root|blockquote|paragraph|text)$/.test(type)),
        ).toEqual([]);
        expect(shown(nodes.map(({ value }) => value ?? '').join(''))).toBe(shown(text));
        const tokens = tokensOf(`> ${written}`);
        expect(tokens.filter(({ type }) => !/^(?:blockquote_|paragraph_|inline|text)/.test(type))).toEqual(
          [],
        );
        const said = tokens.filter(({ type }) => type.startsWith('text')).map(({ content }) => content);
        expect(shown(said.join(''))).toBe(shown(text));
      }),
      { numRuns: 600 },
    );
  });
});
