import type { ExportData, ExportRows } from './export-data';

/** A part of the file; strings become UTF-8. */
export type Piece = string | Uint8Array<ArrayBuffer>;

/**
 * Makes one file of rows that come in chunks. What can be written is handed out at once and not kept, so that a library
 * of any size can be exported; a format that needs all rows keeps them and says everything in `end`.
 */
export interface ExportWriter {
  write(rows: ExportRows): readonly Piece[];
  end(): readonly Piece[];
}

/** A writer for a format that has to see all rows before it can say the first word. */
export function createGatheringWriter(make: (rows: ExportRows) => readonly Piece[]): ExportWriter {
  const articles = new Map<string, ExportRows['articles'][number]>();
  const annotations = new Map<string, ExportRows['annotations'][number]>();
  const entities = new Map<string, ExportRows['entities'][number]>();
  return {
    write(rows) {
      for (const article of rows.articles) articles.set(article.pageKey, article);
      for (const annotation of rows.annotations) annotations.set(annotation.id, annotation);
      for (const entity of rows.entities) entities.set(entity.id, entity);
      return [];
    },
    end: () =>
      make({
        articles: [...articles.values()],
        annotations: [...annotations.values()],
        entities: [...entities.values()],
      }),
  };
}

/** All of a small export at once, as text. */
export function writeText(writer: ExportWriter, rows: ExportRows): string {
  return [...writer.write(rows), ...writer.end()]
    .map((piece) => (typeof piece === 'string' ? piece : new TextDecoder().decode(piece)))
    .join('');
}

/** All of a small export at once, as bytes. */
export function writeBytes(writer: ExportWriter, rows: ExportRows): Uint8Array<ArrayBuffer> {
  const encoder = new TextEncoder();
  const pieces = [...writer.write(rows), ...writer.end()].map((piece) =>
    typeof piece === 'string' ? encoder.encode(piece) : piece,
  );
  const bytes = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}

/** The facts of an export apart from its rows. */
export function factsOf({ created, appVersion }: ExportData): { created: string; appVersion: string } {
  return { created, appVersion };
}
