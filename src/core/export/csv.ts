/// <reference path="./papaparse.d.ts" />
import papaparse from 'papaparse';
import type { Annotation, ArticleRecord } from '../model/annotation';
import { publicAddress } from './article-address';
import { type ExportData, withArticles } from './export-data';
import { type ExportWriter, writeText } from './export-writer';
import { guardCell } from './formula-guard';

export interface CsvOptions {
  /** `,` unless told; spreadsheets of some languages expect `;`. */
  readonly delimiter?: ',' | ';' | '\t';
  /** Byte order mark, without which Excel misreads Arabic. On unless told. */
  readonly bom?: boolean;
  /** Apostrophe before cells that a spreadsheet would run. On unless told. */
  readonly guard?: boolean;
}

type Column = (annotation: Annotation, article: ArticleRecord) => string | undefined;

/** In the order of the file. `anchor_state` and `labels` are kept free for what this version does not know. */
const COLUMNS: Readonly<Record<string, Column>> = {
  id: ({ id }) => id,
  created: ({ created }) => created,
  modified: ({ modified }) => modified,
  url: (_, article) => publicAddress(article),
  canonical_url: (_, { canonical }) => canonical && publicAddress({ url: canonical }),
  title: (_, { title }) => title,
  site: (_, { site }) => site,
  author: (_, { byline }) => byline,
  published: (_, { published }) => published,
  quote: ({ selectors }) => selectors?.quote.exact,
  prefix: ({ selectors }) => selectors?.quote.prefix,
  suffix: ({ selectors }) => selectors?.quote.suffix,
  record: ({ kind }) => kind,
  type: ({ entity }) => (entity?.verdict === 'not-a-name' ? entity.verdict : entity?.type),
  entity: ({ entity }) => entity?.label,
  tag: ({ tag }) => tag,
  source_kind: ({ facets }) => facets?.kind,
  source: ({ facets }) => facets?.source,
  cue: ({ facets }) => facets?.cue,
  anchor_state: () => undefined,
  note: ({ note }) => note,
  labels: () => undefined,
  links: ({ facets }) => facets?.links?.map(({ relation, url }) => `${relation} ${url}`).join('\n'),
  lang: (_, { lang }) => lang,
  creator: () => 'reader',
};

/** One row per annotation, RFC 4180 with CRLF. Empty cells are empty strings. */
export function createCsvWriter(options: CsvOptions = {}): ExportWriter {
  const { delimiter = ',', bom = true, guard = true } = options;
  const fields = Object.keys(COLUMNS);
  const columns = Object.values(COLUMNS);
  const toLines = (rows: readonly (readonly string[])[]) =>
    `${papaparse.unparse(rows, { delimiter, newline: '\r\n' })}\r\n`;
  let head = `${bom ? '\ufeff' : ''}${toLines([fields])}`;
  const takeHead = () => {
    const taken = head;
    head = '';
    return taken;
  };
  return {
    write(rows) {
      const lines = withArticles(rows).map(({ annotation, article }) =>
        columns.map((column) => {
          const text = column(annotation, article) ?? '';
          return guard ? guardCell(text) : text;
        }),
      );
      return lines.length === 0 ? [] : [takeHead() + toLines(lines)];
    },
    end: () => [takeHead()],
  };
}

/** The whole table at once. */
export function toCsv(data: ExportData, options: CsvOptions = {}): string {
  return writeText(createCsvWriter(options), data);
}
