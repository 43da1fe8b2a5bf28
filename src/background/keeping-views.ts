/** The views of what is kept beside the articles: the trash, the reader's lists, and how safe the data is. */
import type { BackupState } from '../core/model/library-actions';
import type { LibraryViewRequest, ListsView, TrashView } from '../messaging/library-protocol';
import { logBug } from '../messaging/log-bug';
import type { ViewUpdate } from '../messaging/protocol';
import type { ReadRows, Store } from '../storage/rows';
import type { Stores } from '../storage/stores';
import type { View } from './refreshed-view';

interface Options {
  readonly stores: () => Promise<Stores>;
  readonly isPrivate: boolean;
  readonly send: (update: ViewUpdate) => void;
}

export function createKeepingView(request: LibraryViewRequest, options: Options): View {
  const { send } = options;
  switch (request.view) {
    case 'trash':
      return watched(
        options,
        (rows) => trashOf(rows, request.limit),
        (trash) => send({ view: 'trash', trash }),
      );
    case 'lists':
      return watched(options, listsOf, (lists) => send({ view: 'lists', lists }));
    case 'backup':
      return createBackupView(options);
  }
}

async function trashOf(rows: ReadRows, limit: number): Promise<TrashView> {
  const trashed = await rows.trashed(limit);
  const keys = [...new Set(trashed.map(({ pageKey }) => pageKey))];
  const stored = await rows.articlesByKey(keys);
  const articles = new Map(stored.flatMap((row) => (row ? [[row.pageKey, row] as const] : [])));
  const [names, tags] = [await rows.list('names'), await rows.list('tags')];
  const searches = await rows.list('searches');
  return {
    annotations: trashed.map((annotation) => {
      const stored = articles.get(annotation.pageKey);
      if (!stored) return { annotation };
      const { counts: _, ...article } = stored;
      return { annotation, article };
    }),
    total: await rows.countTrashed(),
    lists: {
      names: names.filter(isTrashed),
      tags: tags.filter(isTrashed),
      searches: searches.filter(isTrashed),
    },
  };
}

async function listsOf(rows: ReadRows): Promise<ListsView> {
  const [names, tags] = [await rows.list('names'), await rows.list('tags')];
  const [searches, cues] = [await rows.list('searches'), await rows.list('cues')];
  return {
    names: names.filter((row) => !isTrashed(row)),
    tags: tags.filter((row) => !isTrashed(row)),
    searches: searches.filter((row) => !isTrashed(row)),
    cues,
  };
}

function isTrashed(row: { readonly deleted?: string }): boolean {
  return row.deleted !== undefined;
}

/**
 * What a query gives, now and after each change of what it read. A store that gives nothing sends nothing: the
 * library's own view says why.
 */
function watched<T>(
  { stores, isPrivate }: Options,
  query: (rows: ReadRows) => Promise<T>,
  onNext: (value: T) => void,
): View {
  let stopped = false;
  let stopWatching = () => {};
  const begin = (store: Store) => {
    if (stopped) return;
    stopWatching = store.watch(query, (result) => {
      if (result.ok) onNext(result.value);
    });
  };
  stores()
    .then((opened) => begin(isPrivate ? opened.private : opened.main))
    .catch((error: unknown) => logBug('library view', error));
  return {
    refresh: () => undefined,
    stop() {
      stopped = true;
      stopWatching();
    },
  };
}

function createBackupView({ stores, isPrivate, send }: Options): View {
  let stopped = false;
  let stopListening: () => void = () => {};
  const update = async (state: Promise<BackupState>) => {
    const backup = { ...(await state), ...(await storageState()) };
    if (!stopped) send({ view: 'backup', backup });
  };
  stores()
    .then(async ({ backup }) => {
      if (stopped) return;
      if (!backup || isPrivate) return update(Promise.resolve({ snapshots: [] }));
      stopListening = backup.onChange(() => {
        update(backup.state()).catch((error: unknown) => logBug('backup view', error));
      });
      await update(backup.state());
    })
    .catch((error: unknown) => logBug('backup view', error));
  return {
    refresh: () => undefined,
    stop() {
      stopped = true;
      stopListening();
    },
  };
}

/** What the browser says of the place that it gives us; it need not say anything. */
async function storageState(): Promise<Pick<BackupState, 'persisted' | 'usage' | 'quota'>> {
  const storage = (globalThis.navigator as { readonly storage?: StorageManager } | undefined)?.storage;
  const persisted = await storage?.persisted().catch(() => undefined);
  const { usage, quota } = (await storage?.estimate().catch(() => undefined)) ?? {};
  return {
    ...(persisted === undefined ? {} : { persisted }),
    ...(usage === undefined ? {} : { usage }),
    ...(quota === undefined ? {} : { quota }),
  };
}
