import type { Piece } from '../core/export/export-writer';
import { openFormat } from '../core/export/formats';
import { createSealer } from '../core/export/sealed';
import { type Result, success } from '../core/model/result';
import type { ExportChunk } from '../messaging/protocol';
import type { Background } from '../ui/background';
import { type ExportChoice, toFileName } from './export-file';
import { exportWords } from './export-words';
import type { SavedFile } from './save-file';

/** Text and bytes are handed to the browser's own memory in parts of about this size; it keeps large ones on disk. */
const PART_BYTES = 4_000_000;

const NO_ROWS = { articles: [], annotations: [], entities: [] };

interface Options {
  readonly created: Date;
  readonly appVersion: string;
  readonly signal: AbortSignal;
  /** Annotations had so far, of all there are. */
  onProgress(done: number, total: number): void;
}

export interface ExportOutcome {
  readonly file: SavedFile;
  readonly annotations: number;
}

/**
 * Fetches the rows of the scope in chunks and writes them as they come. The first failure ends it; `undefined` if it was
 * cancelled.
 */
export async function runExport(
  request: Background['request'],
  choice: ExportChoice,
  { created, appVersion, signal, onProgress }: Options,
): Promise<Result<ExportOutcome> | undefined> {
  const { extension, type, writer } = openFormat(choice.format, {
    created: created.toISOString(),
    appVersion,
    words: exportWords(),
    csv: choice.csv,
    single: choice.scope.kind === 'page',
  });
  const sink = await createSink(type, choice.format === 'sealed' ? choice.passphrase : undefined);
  let annotations = 0;
  let site: string | undefined;
  let cursor: string | undefined;
  do {
    const chunk: Result<ExportChunk> = await request('exportRows', {
      scope: choice.scope,
      ...(cursor !== undefined && { cursor }),
    });
    if (signal.aborted) return undefined;
    if (!chunk.ok) return chunk;
    await sink.add(writer.write(chunk.value));
    annotations += chunk.value.annotations.length;
    site ??= chunk.value.articles[0]?.site;
    onProgress(annotations, chunk.value.total);
    cursor = chunk.value.next;
  } while (cursor !== undefined);
  if (holdsEverything(choice)) {
    const settings = await request('getSettings', {});
    if (settings.ok) await sink.add(writer.write({ ...NO_ROWS, settings: { ...settings.value } }));
  }
  await sink.add(writer.end());
  const content = await sink.end();
  if (signal.aborted) return undefined;
  const name = toFileName({ site: siteOf(choice, site), created, extension });
  return success({ file: { name, content }, annotations });
}

/** Whether this export is one that nothing is missing from. */
export function holdsEverything({ scope, format }: ExportChoice): boolean {
  return scope.kind === 'everything' && (format === 'bundle' || format === 'sealed');
}

function siteOf({ scope }: ExportChoice, first: string | undefined): string | undefined {
  if (scope.kind === 'site') return scope.site;
  return scope.kind === 'page' ? first : undefined;
}

/** Gathers the pieces of a file outside of our memory, sealed if there is a passphrase. */
async function createSink(type: string, passphrase: string | undefined) {
  const sealer = passphrase === undefined ? undefined : await createSealer(passphrase);
  const encoder = new TextEncoder();
  const parts: Blob[] = [];
  let waiting: Piece[] = [];
  let size = 0;
  const keep = (pieces: readonly Piece[]) => {
    for (const piece of pieces) {
      waiting.push(piece);
      size += piece.length;
    }
    if (size < PART_BYTES) return;
    parts.push(new Blob(waiting));
    waiting = [];
    size = 0;
  };
  return {
    async add(pieces: readonly Piece[]) {
      if (!sealer) return keep(pieces);
      for (const piece of pieces)
        keep(await sealer.push(typeof piece === 'string' ? encoder.encode(piece) : piece));
    },
    async end(): Promise<Blob> {
      if (sealer) keep(await sealer.end());
      return new Blob([...parts, ...waiting], { type });
    },
  };
}
