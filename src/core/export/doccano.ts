import { createCodePoints } from './code-points';
import { createGatheringWriter, type ExportWriter } from './export-writer';
import { toTextDocuments } from './text-documents';

/**
 * doccano's JSONL for sequence labelling, one document a line; offsets are code points. Claims and names overlap: the project
 * has to allow it. What doccano does not know it keeps as the document's metadata.
 */
export function createDoccanoWriter(): ExportWriter {
  return createGatheringWriter((rows) =>
    toTextDocuments(rows).map(({ id, text, article, spans }) => {
      const toPoints = createCodePoints(text);
      const line = {
        text,
        label: spans.map(({ start, end, label }) => [toPoints(start), toPoints(end), label]),
        Comments: spans.map(({ note }) => note).filter((note) => note !== ''),
        id,
        title: article.title,
        site: article.site,
        lang: article.lang,
      };
      return `${JSON.stringify(line)}\n`;
    }),
  );
}
