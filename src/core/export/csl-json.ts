import type { ExportWriter } from './export-writer';
import { createReferenceWriter } from './references';

/** CSL-JSON, which Zotero, Mendeley and pandoc read. */
export function createCslJsonWriter(): ExportWriter {
  return createReferenceWriter({
    head: '[\n',
    between: ',\n',
    tail: '\n]\n',
    write: ({ key, title, authors, outlet, url, published, accessed, lang }) =>
      JSON.stringify({
        id: key,
        type: 'article-newspaper',
        title,
        ...(authors.length > 0 && { author: authors.map((literal) => ({ literal })) }),
        'container-title': outlet,
        ...(published && { issued: { 'date-parts': [published] } }),
        accessed: { 'date-parts': [accessed] },
        ...(url !== undefined && { URL: url }),
        ...(lang !== undefined && { language: lang }),
      }),
  });
}
