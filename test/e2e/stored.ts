import type { BackupState, RowSet } from '../../src/core/model/library-actions';
import type { Result } from '../../src/core/model/result';
import type { ViewRequest } from '../../src/messaging/protocol';
import type { Scope } from '../support/driver';
import { aClaim, anArticle } from '../support/rows';

/** The extension's own API, as its documents have it. */
export interface Api {
  runtime: {
    sendMessage(message: unknown): Promise<unknown>;
    connect(info: { name: string }): {
      postMessage(message: unknown): void;
      onMessage: { addListener(listener: (message: Record<string, unknown>) => void): void };
      disconnect(): void;
    };
  };
}

/** A row as it lies in the database; the fields that the faults are about. */
export interface Row {
  readonly id: string;
  readonly pageKey: string;
  readonly seq: number;
  readonly note: string;
  readonly annotations: readonly { readonly after: unknown }[];
}

export type Tables = Readonly<Record<string, readonly Row[]>>;

/** All rows, read past Isnad's own code. */
export function tables(extension: Scope): Promise<Tables> {
  return extension.evaluate(async () => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await done(indexedDB.open('isnad'));
    const names = [...database.objectStoreNames];
    const transaction = database.transaction(names);
    const rows = await Promise.all(names.map((name) => done(transaction.objectStore(name).getAll())));
    database.close();
    return Object.fromEntries(names.map((name, index) => [name, rows[index] ?? []])) as never;
  });
}

/** What the library says of how safe the data is. */
export function backupOf(extension: Scope): Promise<BackupState> {
  const request = { view: 'backup' } satisfies ViewRequest;
  return extension.evaluate(
    (wanted) =>
      new Promise<BackupState>((resolve) => {
        const { chrome } = globalThis as unknown as { chrome: Api };
        const port = chrome.runtime.connect({ name: 'view' });
        port.onMessage.addListener((update) => {
          resolve(update.backup as BackupState);
          port.disconnect();
        });
        port.postMessage(wanted);
      }),
    request,
  );
}

export const uuid = () => crypto.randomUUID();
export const aTag = (label: string) => ({
  list: 'tags' as const,
  put: { id: uuid(), label, definition: '', colour: 1 },
});

/** The value of an answer that has to be good. */
export async function must<T>(result: Promise<Result<T>>): Promise<T> {
  const settled = await result;
  if (!settled.ok) throw new Error(settled.code);
  return settled.value;
}

/** Rows for an import, 500 at a time. */
export function partsOf(count: number): RowSet[] {
  return Array.from({ length: count / 500 }, (_, part) => ({
    articles: part === 0 ? [anArticle('https://example.org/import')] : [],
    annotations: Array.from({ length: 500 }, () => ({
      ...aClaim({ id: uuid(), pageKey: 'https://example.org/import', note: 'قال 🚢' }),
      seq: 0,
    })),
    entities: [],
  }));
}
