import type { ExportData, ExportFacts, ExportRows } from './export-data';
import { type ExportWriter, writeText } from './export-writer';

export const JSON_FORMAT = 'isnad-annotations';
/** Rises only when a reader of the last version could not read the next. */
export const JSON_VERSION = 1;

/**
 * Everything as it is stored, one JSON document, annotations first since they come first. Pure ASCII where it must be:
 * `JSON.stringify` escapes lone surrogates, so that the bytes are valid UTF-8 and parse back to the same strings.
 */
export function createJsonWriter({ created, appVersion }: ExportFacts): ExportWriter {
  const articles = new Map<string, unknown>();
  const entities = new Map<string, unknown>();
  const generator = { name: 'Isnad', version: appVersion };
  const head = JSON.stringify({ format: JSON_FORMAT, version: JSON_VERSION, created, generator });
  let before = `${head.slice(0, -1)},\n"annotations": [`;
  const listed = (rows: Iterable<unknown>) => Array.from(rows, (row) => `\n${JSON.stringify(row)}`).join(',');
  return {
    write(rows: ExportRows) {
      for (const article of rows.articles) articles.set(article.pageKey, article);
      for (const entity of rows.entities) entities.set(entity.id, entity);
      if (rows.annotations.length === 0) return [];
      const piece = before + listed(rows.annotations);
      before = ',';
      return [piece];
    },
    end() {
      const start = before === ',' ? '' : before;
      return [
        `${start}\n],\n"articles": [${listed(articles.values())}\n],\n"entities": [${listed(entities.values())}\n]}\n`,
      ];
    },
  };
}

/** The whole document at once. */
export function toJson(data: ExportData): string {
  return writeText(createJsonWriter(data), data);
}
