import { logBug } from '../messaging/log-bug';
import type { LibraryView, ViewUpdate } from '../messaging/protocol';
import type { Stores } from '../storage/stores';
import type { View } from './refreshed-view';

/** Everything annotated, newest first, for as long as a surface shows it. */
export function createLibraryView(options: {
  readonly stores: () => Promise<Stores>;
  readonly isPrivate: boolean;
  readonly send: (update: ViewUpdate) => void;
}): View {
  const { stores, isPrivate, send } = options;
  let stopped = false;
  let stopWatching = () => {};
  stores()
    .then((opened) => {
      if (stopped) return;
      const store = isPrivate ? opened.private : opened.main;
      stopWatching = store.watch(
        (rows) => rows.articles(),
        (result) => {
          const articles = result.ok
            ? result.value.map(({ counts, ...article }) => ({ article, counts }))
            : [];
          const error = result.ok ? store.trouble : result.code;
          const library = toLibraryView(articles, isPrivate);
          send({ view: 'library', library: error === undefined ? library : { ...library, error } });
        },
      );
    })
    .catch((error: unknown) => logBug('library view', error));
  return {
    refresh: () => undefined,
    stop() {
      stopped = true;
      stopWatching();
    },
  };
}

function toLibraryView(all: LibraryView['articles'], isPrivate: boolean): LibraryView {
  const sum = ({ counts }: LibraryView['articles'][number]) =>
    counts.sourced + counts.unsourced + counts.notClaim + counts.other;
  const articles = all.filter((one) => sum(one) > 0);
  return { articles, annotations: articles.reduce((total, one) => total + sum(one), 0), private: isPrivate };
}
