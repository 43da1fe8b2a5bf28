import { toCsv } from '../core/export/csv';
import { toJson } from '../core/export/json';
import { toWebAnnotations } from '../core/export/web-annotation';
import type { ExportScope } from '../messaging/protocol';
import type { Rows } from './gather-rows';
import type { SavedFile } from './save-file';

export type ExportFormat = 'json' | 'csv' | 'web-annotation';

export interface CsvChoice {
  readonly delimiter: ',' | ';' | '\t';
  readonly bom: boolean;
}

interface Options {
  readonly scope: ExportScope;
  readonly format: ExportFormat;
  readonly csv: CsvChoice;
  readonly created: Date;
  readonly appVersion: string;
}

/** The file that a choice in the dialog makes of the rows. */
export function toExportFile(rows: Rows, { scope, format, csv, created, appVersion }: Options): SavedFile {
  const data = { ...rows, created: created.toISOString(), appVersion };
  const named = (extension: string) => toFileName({ scope, rows, created, extension });
  switch (format) {
    case 'json':
      return { name: named('json'), type: 'application/json', text: toJson(data) };
    case 'csv': {
      const extension = csv.delimiter === '\t' ? 'tsv' : 'csv';
      return { name: named(extension), type: 'text/csv;charset=utf-8', text: toCsv(data, csv) };
    }
    case 'web-annotation':
      return { name: named('jsonld'), type: 'application/ld+json', text: toWebAnnotations(data) };
  }
}

/** `isnad-<site>-<date>.<extension>`; `all` for everything. Only letters, digits, dots and dashes. */
export function toFileName(options: {
  readonly scope: ExportScope;
  readonly rows: Pick<Rows, 'articles'>;
  readonly created: Date;
  readonly extension: string;
}): string {
  const { scope, rows, created, extension } = options;
  const site =
    scope.kind === 'site' ? scope.site : scope.kind === 'page' ? rows.articles[0]?.site : undefined;
  const safe = (site ?? '').replace(/[^\p{L}\p{N}.-]+/gu, '-').replace(/^[.-]+|[.-]+$/g, '');
  return `isnad-${safe || 'all'}-${toDay(created)}.${extension}`;
}

/** The day on the reader's clock, `2026-11-02`. */
function toDay(date: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
