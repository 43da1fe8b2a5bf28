/** The part of the scale bench that runs inside a page of the extension, with the project's own code for files. */
import { createBundleWriter } from '../../src/core/export/bundle';
import type { ExportRows } from '../../src/core/export/export-data';
import { readImport } from '../../src/core/import/read-import';
import { rowParts } from '../../src/core/import/row-parts';
import type { RowSet } from '../../src/core/model/library-actions';
import type { Result } from '../../src/core/model/result';
import type {
  ExportChunk,
  RequestName,
  Requests,
  ViewRequest,
  ViewUpdate,
} from '../../src/messaging/protocol';
import { sampleParts } from '../support/library-rows';

interface Port {
  postMessage(message: unknown): void;
  disconnect(): void;
  onMessage: { addListener(listener: (update: ViewUpdate) => void): void };
}
interface Api {
  runtime: { connect(info: { name: string }): Port; sendMessage(message: unknown): Promise<unknown> };
}

const { chrome } = globalThis as unknown as { chrome: Api };
let bundle = new Uint8Array();

async function ask<N extends RequestName>(request: N, input: Requests[N]['in']): Promise<Requests[N]['out']> {
  const answer = (await chrome.runtime.sendMessage({ request, input })) as Result<Requests[N]['out']>;
  if (!answer.ok) throw new Error(`${request}: ${answer.code}`);
  return answer.value;
}

/** Milliseconds until a view first holds what is waited for. */
function firstView(request: ViewRequest, isThere: (update: ViewUpdate) => boolean): Promise<number> {
  const start = performance.now();
  return new Promise((resolve) => {
    const port = chrome.runtime.connect({ name: 'view' });
    port.onMessage.addListener((update) => {
      if (!isThere(update)) return;
      resolve(performance.now() - start);
      port.disconnect();
    });
    port.postMessage(request);
  });
}

/** Puts rows in as the library does; also the longest that another surface waited for an answer meanwhile. */
async function put(parts: Iterable<RowSet>): Promise<{ seconds: number; longestWaitMs: number }> {
  const start = performance.now();
  const job = crypto.randomUUID();
  let longestWaitMs = 0;
  let done = false;
  const other = (async () => {
    while (!done) {
      const asked = performance.now();
      await firstView({ view: 'trash', limit: 10 }, () => true);
      longestWaitMs = Math.max(longestWaitMs, performance.now() - asked);
    }
  })();
  for (const rows of parts) await ask('stageImport', { job, rows });
  while ((await ask('applyImport', { job })).state !== 'done');
  const seconds = (performance.now() - start) / 1000;
  done = true;
  await other;
  return { seconds, longestWaitMs };
}

const bench = {
  fill: (count: number, articles: number) => put(sampleParts(count, Math.min(count, articles))),

  async exported(): Promise<{ seconds: number; bytes: number }> {
    const start = performance.now();
    const writer = createBundleWriter({ created: new Date().toISOString(), appVersion: '0' });
    const pieces: Uint8Array<ArrayBuffer>[] = [];
    let cursor: string | undefined;
    do {
      const chunk: ExportChunk = await ask('exportRows', {
        scope: { kind: 'everything' },
        ...(cursor === undefined ? {} : { cursor }),
      });
      for (const piece of writer.write(chunk as ExportRows)) pieces.push(piece as Uint8Array<ArrayBuffer>);
      cursor = chunk.next;
    } while (cursor !== undefined);
    for (const piece of writer.end()) pieces.push(piece as Uint8Array<ArrayBuffer>);
    const blob = new Blob(pieces);
    const seconds = (performance.now() - start) / 1000;
    bundle = new Uint8Array(await blob.arrayBuffer());
    return { seconds, bytes: bundle.length };
  },

  /** Reads back what was exported last and puts it in: every row is there already, and is compared. */
  async imported(): Promise<{ readSeconds: number; seconds: number; longestWaitMs: number }> {
    const start = performance.now();
    const read = await readImport(bundle, { now: new Date().toISOString() });
    if (!read.ok) throw new Error(`${read.code} ${read.at}`);
    const readSeconds = (performance.now() - start) / 1000;
    const done = await put(rowParts(read.value.rows));
    return { readSeconds, ...done };
  },

  library: () =>
    firstView(
      {
        view: 'articles',
        typed: '',
        filter: {},
        order: 'read',
        descending: true,
        window: { from: 0, count: 50 },
      },
      (update) => update.view === 'articles' && update.articles.rows.length > 0,
    ),
  /** Until the first rows, and until every article has been looked at. */
  async search(typed: string): Promise<{ firstMs: number; allMs: number }> {
    const request = {
      view: 'search',
      typed,
      filter: {},
      order: 'newest',
      window: { from: 0, count: 50 },
    } as const;
    const found = (update: ViewUpdate) => update.view === 'search' && update.search.rows.length > 0;
    const allMs = firstView(
      request,
      (update) => found(update) && update.view === 'search' && update.search.pending === 0,
    );
    return { firstMs: await firstView(request, found), allMs: await allMs };
  },
  popup: (tabId: number) =>
    firstView(
      { view: 'page', tabId, start: false },
      (update) => update.view === 'page' && update.page.state === 'read',
    ),
  heapMB: () =>
    (performance as unknown as { memory: { usedJSHeapSize: number } }).memory.usedJSHeapSize / 1048576,
};

export type ScaleBench = typeof bench;

(globalThis as unknown as { scaleBench: ScaleBench }).scaleBench = bench;
