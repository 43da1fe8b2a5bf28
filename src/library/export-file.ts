import type { CsvOptions } from '../core/export/csv';
import type { ExportFormat } from '../core/export/formats';
import type { ExportScope } from '../messaging/protocol';

export type CsvChoice = Required<CsvOptions>;

/** What the dialog asks for. */
export interface ExportChoice {
  readonly scope: ExportScope;
  readonly format: ExportFormat;
  readonly csv: CsvChoice;
  /** Of the sealed bundle. */
  readonly passphrase: string;
}

/** `isnad-<site>-<date>.<extension>`; `all` where there is no one site. Only letters, digits, dots and dashes. */
export function toFileName(options: {
  readonly site: string | undefined;
  readonly created: Date;
  readonly extension: string;
}): string {
  const { site = '', created, extension } = options;
  const safe = site.replace(/[^\p{L}\p{N}.-]+/gu, '-').replace(/^[.-]+|[.-]+$/g, '');
  return `isnad-${safe || 'all'}-${toDay(created)}.${extension}`;
}

/** The day on the reader's clock, `2026-11-02`. */
function toDay(date: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
