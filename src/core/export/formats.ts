import { createBiblatexWriter } from './biblatex';
import { createBratWriter } from './brat';
import { createBundleWriter } from './bundle';
import { createCasJsonWriter, createCasXmiWriter } from './cas';
import { createConllWriter } from './conll-documents';
import { createCslJsonWriter } from './csl-json';
import { type CsvOptions, createCsvWriter } from './csv';
import { createDoccanoWriter } from './doccano';
import type { ExportFacts } from './export-data';
import type { ExportWords } from './export-words';
import type { ExportWriter } from './export-writer';
import { createHtmlWriter } from './html-report';
import { createJsonWriter } from './json';
import { createLabelStudioWriter } from './label-studio';
import { createMarkdownWriter } from './markdown';
import { createPlainTextWriter } from './plain-text';
import { createRisWriter } from './ris';
import { createSchemaOrgWriter } from './schema-org';
import { createWebAnnotationWriter } from './web-annotation';

/** What the reader wants a file for. */
export const FORMAT_GROUPS = ['keep', 'read', 'table', 'tools', 'references'] as const;

export type FormatGroup = (typeof FORMAT_GROUPS)[number];

/** Every format by its group, in the order of the dialog. */
export const FORMATS_BY_GROUP = {
  keep: ['bundle', 'sealed', 'json', 'web-annotation'],
  read: ['html', 'markdown', 'text'],
  table: ['csv'],
  tools: ['doccano', 'label-studio', 'conll', 'brat', 'cas-json', 'cas-xmi', 'schema-org'],
  references: ['ris', 'biblatex', 'csl-json'],
} as const satisfies Record<FormatGroup, readonly string[]>;

export type ExportFormat = (typeof FORMATS_BY_GROUP)[FormatGroup][number];

export interface FormatOptions extends ExportFacts {
  readonly words: ExportWords;
  readonly csv: CsvOptions;
  /** All rows are of one article. */
  readonly single: boolean;
}

interface Format {
  /** Of the file's name, without the dot. */
  readonly extension: string;
  readonly type: string;
  readonly writer: ExportWriter;
}

/** How a file of this format is named, and who writes it. A sealed bundle is a bundle; sealing its bytes is the caller's. */
export function openFormat(format: ExportFormat, options: FormatOptions): Format {
  const zip = 'application/zip';
  const text = 'text/plain;charset=utf-8';
  const { words, csv, single } = options;
  switch (format) {
    case 'bundle':
      return { extension: 'isnad.zip', type: zip, writer: createBundleWriter(options) };
    case 'sealed':
      return { extension: 'isnad', type: 'application/octet-stream', writer: createBundleWriter(options) };
    case 'json':
      return { extension: 'json', type: 'application/json', writer: createJsonWriter(options) };
    case 'web-annotation':
      return { extension: 'jsonld', type: 'application/ld+json', writer: createWebAnnotationWriter(options) };
    case 'html':
      return { extension: 'html', type: 'text/html;charset=utf-8', writer: createHtmlWriter(words, options) };
    case 'markdown': {
      const writer = createMarkdownWriter(words, { single });
      return single
        ? { extension: 'md', type: 'text/markdown;charset=utf-8', writer }
        : { extension: 'markdown.zip', type: zip, writer };
    }
    case 'text':
      return { extension: 'txt', type: text, writer: createPlainTextWriter(words) };
    case 'csv': {
      const extension = csv.delimiter === '\t' ? 'tsv' : 'csv';
      return { extension, type: 'text/csv;charset=utf-8', writer: createCsvWriter(csv) };
    }
    case 'doccano':
      return { extension: 'doccano.jsonl', type: 'application/jsonl', writer: createDoccanoWriter() };
    case 'label-studio':
      return { extension: 'label-studio.zip', type: zip, writer: createLabelStudioWriter() };
    case 'conll':
      return { extension: 'conll', type: text, writer: createConllWriter() };
    case 'brat':
      return { extension: 'brat.zip', type: zip, writer: createBratWriter() };
    case 'cas-json':
      return { extension: 'cas-json.zip', type: zip, writer: createCasJsonWriter() };
    case 'cas-xmi':
      return { extension: 'cas-xmi.zip', type: zip, writer: createCasXmiWriter() };
    case 'schema-org':
      return { extension: 'schema-org.jsonld', type: 'application/ld+json', writer: createSchemaOrgWriter() };
    case 'ris':
      return { extension: 'ris', type: 'application/x-research-info-systems', writer: createRisWriter() };
    case 'biblatex':
      return { extension: 'bib', type: 'application/x-bibtex', writer: createBiblatexWriter() };
    case 'csl-json':
      return {
        extension: 'csl.json',
        type: 'application/vnd.citationstyles.csl+json',
        writer: createCslJsonWriter(),
      };
  }
}
