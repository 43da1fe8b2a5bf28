import type { ExportData } from './export-data';

export const JSON_FORMAT = 'isnad-annotations';
/** Rises only when a reader of the last version could not read the next. */
export const JSON_VERSION = 1;

/**
 * Everything as it is stored, one JSON document. Pure ASCII where it must be: `JSON.stringify` escapes lone
 * surrogates, so that the bytes are valid UTF-8 and parse back to the same strings.
 */
export function toJson(data: ExportData): string {
  return `${JSON.stringify(
    {
      format: JSON_FORMAT,
      version: JSON_VERSION,
      created: data.created,
      generator: { name: 'Isnad', version: data.appVersion },
      articles: data.articles,
      entities: data.entities,
      annotations: data.annotations,
    },
    undefined,
    2,
  )}\n`;
}
