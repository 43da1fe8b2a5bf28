import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { parse as parseBibtex } from '@retorquere/bibtex-parser';
import { describe, expect, it } from 'vitest';
import { createBiblatexWriter } from '../../../src/core/export/biblatex';
import { createCslJsonWriter } from '../../../src/core/export/csl-json';
import { writeText } from '../../../src/core/export/export-writer';
import { toDateParts } from '../../../src/core/export/references';
import { createRisWriter } from '../../../src/core/export/ris';
import { anArticle } from '../../support/rows';

const ARTICLES = [
  anArticle('https://example.org/1', {
    title: 'الجسر «مفتوح» 🚨، يقول الوزير',
    byline: 'منى إدريس، كريم الراوي',
    siteName: 'صحيفة المثال',
    published: '2026-02-27T08:00:00Z',
    lang: 'ar',
  }),
  anArticle('https://example.org/2', {
    title: '100% of {braces} & $5_000 #1 ~ ^ \\ back',
    byline: 'Mona Idris, Karim Rawi',
    url: 'https://example.org/2?a=1&b=%20{x}~y#!z',
    published: '2026-02',
    lang: 'en-GB',
  }),
  anArticle('file:///home/reader/x.html', { title: 'Kept\nat home', lang: '' }),
];
const ROWS = { articles: ARTICLES, annotations: [], entities: [] };

interface Csl {
  title: string;
  URL?: string;
  /** Names without a comma come from RIS as plain strings. */
  author?: (string | { literal?: string; family?: string; given?: string })[];
  reporter?: Csl['author'];
  issued?: { 'date-parts': number[][] };
  accessed?: { 'date-parts': number[][] };
}
const readBy = (format: string, text: string) => plugins.input.chain(text, { forceType: format }) as Csl[];
const namesOf = ({ author, reporter }: Csl) =>
  (author ?? reporter)?.map((name) =>
    typeof name === 'string' ? name : (name.literal ?? [name.given, name.family].filter(Boolean).join(' ')),
  );

const ADDRESS = 'https://example.org/2?a=1&b=%20%7Bx%7D~y#!z';
const TITLES = ['الجسر «مفتوح» 🚨، يقول الوزير', '100% of {braces} & $5_000 #1 ~ ^ \\ back', 'Kept at home'];
const NAMES = [['منى إدريس', 'كريم الراوي'], ['Mona Idris', 'Karim Rawi'], undefined];

describe('createRisWriter', () => {
  const ris = writeText(createRisWriter(), ROWS);

  it('is read by another reader, with titles, names, days and addresses equal', () => {
    const read = readBy('@ris/file', ris);
    expect(read.map(({ title }) => title)).toEqual(TITLES);
    expect(read.map(namesOf)).toEqual(NAMES);
    // This reader takes the year alone; others look for the day in DA.
    expect(read[0]?.issued?.['date-parts'][0]).toEqual([2026]);
    expect(ris).toContain('DA  - 2026/02/27\r\n');
    expect(read[1]?.URL).toBe(ADDRESS);
    expect(read[2]?.URL).toBeUndefined();
  });

  it('ends its lines with CRLF and each record with ER', () => {
    expect(ris.split('\r\n').filter((line) => line === 'ER  - ')).toHaveLength(3);
    expect(ris.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });
});

describe('createBiblatexWriter', () => {
  const bib = writeText(createBiblatexWriter(), ROWS);

  it('is read by one reader, with titles and names equal', () => {
    const { entries, errors } = parseBibtex(bib);
    expect(errors).toEqual([]);
    expect(entries.map(({ type }) => type)).toEqual(['online', 'online', 'online']);
    const plain = (html: unknown) =>
      String(html)
        .replace(/<[^>]+>/g, '')
        .replaceAll('\u00a0', ' ')
        .replaceAll('&amp;', '&');
    expect(entries.map(({ fields }) => plain(fields.title))).toEqual(TITLES);
    expect(entries.map(({ fields }) => fields.author?.map((name) => name.name ?? name.lastName))).toEqual(
      NAMES,
    );
    expect(entries.map(({ fields }) => fields.date)).toEqual(['2026-02-27', '2026-02', undefined]);
  });

  it('is read by another, with titles, names and addresses equal', () => {
    const read = readBy('@biblatex/text', bib);
    expect(read.map(({ title }) => title)).toEqual(TITLES);
    expect(read.map(namesOf)).toEqual(NAMES);
    expect(read[0]?.accessed?.['date-parts'][0]).toEqual([2026, 3, 1]);
    expect(read[1]?.URL).toBe(ADDRESS);
  });
});

describe('createCslJsonWriter', () => {
  it('is what a reader of CSL takes as it is', () => {
    const read = readBy('@csl/list+object', JSON.parse(writeText(createCslJsonWriter(), ROWS)));
    expect(read.map(({ title }) => title)).toEqual(TITLES);
    expect(read.map(namesOf)).toEqual(NAMES);
    expect(read[1]?.issued?.['date-parts'][0]).toEqual([2026, 2]);
  });
});

describe('toDateParts', () => {
  it.each([
    ['2026-02-27T08:00:00Z', [2026, 2, 27]],
    ['2026-02', [2026, 2]],
    ['2026', [2026]],
    ['2026-13-01', [2026]],
    ['2026-02-45', [2026, 2]],
    ['yesterday', undefined],
    ['20260227', undefined],
    ['', undefined],
  ])('of %s', (text, parts) => {
    expect(toDateParts(text)).toEqual(parts);
  });
});
