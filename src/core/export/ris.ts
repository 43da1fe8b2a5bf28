import type { ExportWriter } from './export-writer';
import { createReferenceWriter, type DateParts } from './references';

/** RIS, which EndNote, Zotero and Mendeley read. CRLF; UTF-8 without byte order mark. */
export function createRisWriter(): ExportWriter {
  return createReferenceWriter({
    write({ key, title, authors, outlet, url, published, accessed, lang }) {
      const fields: [string, string | undefined][] = [
        ['TY', 'NEWS'],
        ['ID', key],
        ['TI', title],
        ...authors.map((author): [string, string] => ['AU', author]),
        ['T2', outlet],
        ['PY', published && String(published[0]).padStart(4, '0')],
        ['DA', published && toRisDay(published)],
        ['Y2', toRisDay(accessed)],
        ['UR', url],
        ['LA', lang],
        ['ER', ''],
      ];
      return fields
        .filter(([, value]) => value !== undefined)
        .map(([tag, value]) => `${tag}  - ${value}\r\n`)
        .join('');
    },
  });
}

function toRisDay(parts: DateParts): string {
  return [0, 1, 2]
    .map((index) => parts[index])
    .map((part, index) => (part === undefined ? '' : String(part).padStart(index === 0 ? 4 : 2, '0')))
    .join('/');
}
