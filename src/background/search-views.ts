/** The library's sections as views: each is made again when what is stored changes. */
import type { Annotation } from '../core/model/annotation';
import { failure, type Result, success } from '../core/model/result';
import { parseQuery } from '../core/search/parse-query';
import { searchPages } from '../core/search/search-pages';
import { logBug } from '../messaging/log-bug';
import type { ViewUpdate } from '../messaging/protocol';
import type { NameView, SearchRequests, SearchView, SearchViewRequest } from '../messaging/search-protocol';
import type { Store } from '../storage/rows';
import type { Stores } from '../storage/stores';
import { createLibraryIndex, type LibraryIndex, type LibraryRows } from './library-index';
import { firstArticles, isPlain, listArticles, toArticleRow } from './list-articles';
import { idsOfEntity, listNames, showName } from './list-names';
import { countSites, stateOf, toDayStart } from './list-parts';
import { listSources, listTags } from './list-sources';
import type { LostMarks } from './lost-marks';
import { openPackedCache } from './packed-cache';
import { showPictures } from './picture-numbers';
import type { View } from './refreshed-view';

/** Articles found by their own words, shown above the annotations. */
const ARTICLES_SHOWN = 5;
/** Annotations whose spellings are looked at; the rest of a very frequent name is spelled like these. */
const SPELLINGS_READ = 500;
/** What one request may change or export of chosen annotations. */
const MAX_FOUND = 10_000;
const SEARCH_VIEWS: ReadonlySet<string> = new Set<SearchViewRequest['view']>([
  'articles',
  'article',
  'search',
  'names',
  'name',
  'sources',
  'tags',
  'pictures',
]);

export function isSearchView(request: { readonly view: string }): request is SearchViewRequest {
  return SEARCH_VIEWS.has(request.view);
}

export interface SearchViews {
  create(
    request: SearchViewRequest,
    options: { isPrivate: boolean; send: (update: ViewUpdate) => void },
  ): View;
  /** Ids that a search finds, the newest first; answers once everything is packed. */
  foundIds(input: FoundIds['in'], isPrivate: boolean): Promise<Result<FoundIds['out']>>;
}

type FoundIds = SearchRequests['foundIds'];

/** `cacheName`: the database of the packed copies. */
export function createSearchViews(options: {
  readonly stores: () => Promise<Stores>;
  readonly cacheName: string;
  readonly lost: LostMarks;
}): SearchViews {
  const { stores, cacheName, lost } = options;
  const indexes = new Map<Store, LibraryIndex>();
  const indexOf = (store: Store): LibraryIndex => {
    const known =
      indexes.get(store) ??
      createLibraryIndex(store, {
        openCache: (dbUuid) => (store.place === 'disk' ? openPackedCache(cacheName, dbUuid) : undefined),
        lost,
      });
    indexes.set(store, known);
    return known;
  };

  return {
    create(request, { isPrivate, send }) {
      let stopped = false;
      let running = false;
      let again = false;
      let stopListening = () => {};
      const sendFirst = async (store: Store) => {
        if (request.view !== 'articles' || !isPlain(request)) return;
        const first = await store.read((all) => all.latestArticles(request.window.count));
        const isEarly = first.ok && !stopped && indexOf(store).rows() === undefined;
        // An empty one is not told apart from a full one before it was looked through.
        if (isEarly && first.value.length > 0)
          send({ view: 'articles', articles: firstArticles(first.value, isPrivate) });
      };
      const update = async (store: Store, index: LibraryIndex) => {
        const rows = index.rows();
        if (stopped) return;
        if (rows === undefined) return sendFirst(store);
        const made = await toUpdate(request, { rows, store, isPrivate });
        if (!stopped) send(made);
      };
      const run = (store: Store, index: LibraryIndex) => {
        again = running;
        if (running) return;
        running = true;
        update(store, index)
          .catch((error: unknown) => logBug(`view ${request.view}`, error))
          .finally(() => {
            running = false;
            if (again && !stopped) run(store, index);
          });
      };
      stores()
        .then((opened) => {
          if (stopped) return;
          const store = isPrivate ? opened.private : opened.main;
          const index = indexOf(store);
          run(store, index);
          stopListening = index.onChange(() => run(store, index));
        })
        .catch((error: unknown) => logBug('library views', error));
      return {
        refresh: () => undefined,
        stop() {
          stopped = true;
          stopListening();
        },
      };
    },
    async foundIds({ typed, filter }, isPrivate) {
      const opened = await stores();
      const rows = await whenPacked(indexOf(isPrivate ? opened.private : opened.main));
      if (rows.error !== undefined) return failure(rows.error);
      const { holdings } = rows;
      const found = searchPages(holdings, { query: parseQuery(typed), filter, toDayStart }).rows;
      const ids = Array.from({ length: Math.min(found.length, MAX_FOUND) }, (_, index) => {
        const at = found.at(index);
        return holdings.pages[at?.page ?? -1]?.ids[at?.row ?? -1] ?? '';
      });
      return success({ ids, total: found.length });
    },
  };
}

function whenPacked(index: LibraryIndex): Promise<LibraryRows> {
  return new Promise((resolve) => {
    const look = () => {
      const rows = index.rows();
      if (rows === undefined || (rows.pending > 0 && rows.error === undefined)) return;
      resolve(rows);
      // Not yet given when the rows are there at once.
      queueMicrotask(() => stop());
    };
    const stop = index.onChange(look);
    look();
  });
}

interface Sources {
  readonly rows: LibraryRows;
  readonly store: Store;
  readonly isPrivate: boolean;
}

async function toUpdate(request: SearchViewRequest, sources: Sources): Promise<ViewUpdate> {
  const { rows, isPrivate } = sources;
  const state = stateOf(rows, isPrivate);
  switch (request.view) {
    case 'articles':
      return { view: 'articles', articles: listArticles(rows, request, state) };
    case 'article': {
      const stored = rows.articles.find((one) => one.pageKey === request.pageKey);
      return { view: 'article', article: { ...state, ...(stored && { row: toArticleRow(rows, stored) }) } };
    }
    case 'search':
      return { view: 'search', search: await search(request, sources) };
    case 'names':
      return { view: 'names', names: listNames(rows, request, state) };
    case 'name':
      return { view: 'name', name: await name(request.id, sources) };
    case 'sources':
      return { view: 'sources', sources: listSources(rows, request, state) };
    case 'tags':
      return { view: 'tags', tags: listTags(rows, state) };
    case 'pictures':
      return { view: 'pictures', pictures: showPictures(rows, request, state) };
  }
}

async function search(
  request: Extract<SearchViewRequest, { view: 'search' }>,
  { rows, store, isPrivate }: Sources,
): Promise<SearchView> {
  const { typed, filter, order, window } = request;
  const { holdings, packed } = rows;
  const hits = searchPages(holdings, {
    query: parseQuery(typed),
    filter,
    order: order === 'newest' ? 'newest' : 'oldest',
    toDayStart,
  });
  const isByPlace = order === 'place' && filter.pageKey !== undefined;
  const from = Math.max(0, Math.min(window.from, hits.rows.length - window.count));
  const part = isByPlace ? { from: 0, count: hits.rows.length } : { from, count: window.count };
  const listed = Array.from({ length: Math.min(part.count, hits.rows.length - part.from) }, (_, index) => {
    const at = hits.rows.at(part.from + index);
    const page = at && holdings.pages[at.page];
    const article = at && packed[at.page];
    return { id: page?.ids[at?.row ?? -1] ?? '', article, lost: holdings.articles[at?.page ?? -1]?.lost };
  });
  const found = await readAnnotations(
    store,
    listed.map(({ id }) => id),
  );
  const startOf = ({ id }: (typeof listed)[number]) => found.get(id)?.selectors?.position.start ?? -1;
  const wanted = isByPlace
    ? listed.sort((a, b) => startOf(a) - startOf(b)).slice(from, from + window.count)
    : listed;
  return {
    ...stateOf(rows, isPrivate),
    from,
    total: hits.rows.length,
    rows: wanted.flatMap(({ id, article, lost }) => {
      const annotation = found.get(id);
      if (!annotation || !article) return [];
      const { counts: _, ...record } = article;
      return [{ annotation, article: record, lost: lost?.has(id) === true }];
    }),
    articles: hits.pages.slice(0, ARTICLES_SHOWN).flatMap((index) => {
      const { counts: _, ...record } = packed[index] ?? { counts: undefined };
      return 'pageKey' in record ? [record] : [];
    }),
    sites: countSites(rows.articles),
    tags: rows.tags,
  };
}

async function name(id: string, { rows, store, isPrivate }: Sources): Promise<NameView> {
  const shown = showName(rows, id, stateOf(rows, isPrivate));
  const found = await readAnnotations(store, idsOfEntity(rows, id).slice(0, SPELLINGS_READ));
  const counts = new Map<string, number>();
  for (const { selectors, entity } of found.values()) {
    const words = selectors?.quote.exact ?? entity?.label ?? '';
    counts.set(words, (counts.get(words) ?? 0) + 1);
  }
  return { ...shown, spellings: [...counts].sort((a, b) => b[1] - a[1]) };
}

async function readAnnotations(store: Store, ids: readonly string[]): Promise<Map<string, Annotation>> {
  if (ids.length === 0) return new Map();
  const read = await store.read((rows) => rows.annotationsById(ids));
  const found = read.ok ? read.value.filter((one) => one !== undefined && one.deleted === undefined) : [];
  return new Map(found.flatMap((one) => (one ? [[one.id, one] as const] : [])));
}
