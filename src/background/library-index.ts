/**
 * All annotations packed in memory, for the library's sections: made when the first section opens, kept true by what
 * each write leaves on its article (`ArticleCounts.lastSeq`), dropped with the worker.
 */
import type { EntityRecord } from '../core/model/annotation';
import type { ReaderTag } from '../core/model/reader-lists';
import type { ErrorCode } from '../core/model/result';
import { type PackedPage, packPage } from '../core/search/pack-page';
import type { Holdings } from '../core/search/search-pages';
import { foldText } from '../core/text/fold';
import { logBug } from '../messaging/log-bug';
import type { ReadRows, Store, StoredArticle } from '../storage/rows';
import type { LostMarks } from './lost-marks';
import type { PackedCache } from './packed-cache';

/** Articles read in one transaction while packing: long enough to be quick, short enough to let others in. */
const BATCH = 40;
/** While packing goes on, views are told after this time, in milliseconds, and then ever more rarely: each time costs a search. */
const FIRST_TOLD_MS = 400;
/** Packed pages are written when nothing has changed for this long. */
const KEEP_AFTER_MS = 1_500;

export interface LibraryRows {
  /** Annotated articles, last read first; those packed so far are in `holdings`, in the same order. */
  readonly articles: readonly StoredArticle[];
  readonly packed: readonly StoredArticle[];
  readonly holdings: Holdings;
  readonly entities: ReadonlyMap<string, EntityRecord>;
  readonly tags: readonly ReaderTag[];
  /** Articles still to be packed. */
  readonly pending: number;
  readonly error?: ErrorCode;
}

export interface LibraryIndex {
  /** What there is; `undefined` before the first answer of the database. */
  rows(): LibraryRows | undefined;
  /** Called after each change, until stopped. The first listener starts the work. */
  onChange(listener: () => void): () => void;
}

type Lists = { articles: StoredArticle[]; entities: EntityRecord[]; tags: ReaderTag[] };

export function createLibraryIndex(
  store: Store,
  options: {
    /** `undefined` where nothing may be kept on disk. */
    readonly openCache: (dbUuid: string) => PackedCache | undefined;
    readonly lost: Pick<LostMarks, 'all' | 'onChange'>;
  },
): LibraryIndex {
  const { openCache, lost } = options;
  let lostIds: ReadonlyMap<string, ReadonlySet<string>> = new Map();
  let stopLost: (() => void) | undefined;
  const listeners = new Set<() => void>();
  const pages = new Map<string, PackedPage>();
  const words = new Map<string, { of: string; folded: string }>();
  let current: LibraryRows | undefined;
  let lists: Lists | undefined;
  let error: ErrorCode | undefined = store.trouble;
  let stopWatching: (() => void) | undefined;
  let cache: Promise<PackedCache | undefined> | undefined;
  let working = false;
  const unkept = new Map<string, PackedPage | undefined>();
  let keepTimer: ReturnType<typeof setTimeout> | undefined;

  const tell = () => {
    current = lists && toRows(lists);
    for (const listener of [...listeners]) listener();
  };

  function toRows({ articles, entities, tags }: Lists): LibraryRows {
    const live = articles.filter(
      (one) => one.counts.sourced + one.counts.unsourced + one.counts.notClaim + one.counts.other > 0,
    );
    const packed = live.filter((one) => pages.has(one.pageKey));
    return {
      articles: live,
      packed,
      holdings: {
        pages: packed.flatMap(({ pageKey }) => pages.get(pageKey) ?? []),
        articles: packed.map((one) => {
          const gone = lostIds.get(one.pageKey);
          return { site: one.site, words: wordsOf(one), ...(gone && { lost: gone }) };
        }),
        names: new Map(
          entities.map(({ id, label, aliases }) => [id, foldText([label, ...aliases].join('\n'))]),
        ),
        tags: new Map(tags.map(({ id, label }) => [id, foldText(label)])),
      },
      entities: new Map(entities.map((row) => [row.id, row])),
      tags,
      pending: live.length - packed.length,
      ...(error === undefined ? {} : { error }),
    };
  }

  function wordsOf({ pageKey, title, site, siteName = '', byline = '' }: StoredArticle): string {
    const of = [title, site, siteName, byline].join('\n');
    const known = words.get(pageKey);
    if (known?.of === of) return known.folded;
    const folded = foldText(of);
    words.set(pageKey, { of, folded });
    return folded;
  }

  async function work(): Promise<void> {
    cache ??= loadCache();
    await cache;
    let told = Date.now();
    let every = FIRST_TOLD_MS;
    for (;;) {
      const wanted = lists?.articles ?? [];
      const present = new Set(wanted.map((one) => one.pageKey));
      for (const pageKey of pages.keys()) if (!present.has(pageKey)) setPage(pageKey, undefined);
      const stale = wanted.filter((one) => pages.get(one.pageKey)?.seq !== seqOf(one)).slice(0, BATCH);
      if (stale.length === 0 || listeners.size === 0) break;
      const read = await store.read((rows) => readAll(rows, stale));
      if (!read.ok) {
        error = read.code;
        break;
      }
      for (const [index, { pageKey }] of stale.entries()) {
        const article = stale[index] as StoredArticle;
        setPage(pageKey, packPage(pageKey, seqOf(article), read.value[index] ?? []));
      }
      if (Date.now() - told > every) {
        every *= 2;
        tell();
        told = Date.now();
      }
    }
    tell();
  }

  function setPage(pageKey: string, page: PackedPage | undefined): void {
    if (page) pages.set(pageKey, page);
    else pages.delete(pageKey);
    unkept.set(pageKey, page);
    clearTimeout(keepTimer);
    keepTimer = setTimeout(() => {
      const changes = new Map(unkept);
      unkept.clear();
      cache
        ?.then((opened) => opened?.keep(changes))
        .catch((problem: unknown) => logBug('packed cache', problem));
    }, KEEP_AFTER_MS);
  }

  async function loadCache(): Promise<PackedCache | undefined> {
    const identity = await store.read((rows) => rows.identity());
    const opened = identity.ok ? openCache(identity.value.dbUuid) : undefined;
    for (const page of (await opened?.load()) ?? []) pages.set(page.pageKey, page);
    return opened;
  }

  /** One at a time; what changed meanwhile is seen by the loop, or by the next run. */
  function run(): void {
    if (working) return;
    working = true;
    const before = lists;
    work()
      .catch((problem: unknown) => logBug('library index', problem))
      .finally(() => {
        working = false;
        if (lists !== before && listeners.size > 0) run();
      });
  }

  async function findLost(): Promise<void> {
    lostIds = await lost.all();
    if (current !== undefined) tell();
  }

  function start(): void {
    const onLost = () => {
      findLost().catch((problem: unknown) => logBug('library index', problem));
    };
    // Beside the lists, not after them: both come from the disk.
    cache ??= loadCache();
    stopLost = lost.onChange(onLost);
    onLost();
    stopWatching = store.watch<Lists>(
      async (rows) => ({
        articles: await rows.articles(),
        entities: await rows.entities(),
        tags: (await rows.list('tags')).filter((tag) => tag.deleted === undefined),
      }),
      (result) => {
        if (result.ok) lists = result.value;
        else lists ??= { articles: [], entities: [], tags: [] };
        error = result.ok ? store.trouble : result.code;
        if (current === undefined) tell();
        run();
      },
    );
  }

  return {
    rows: () => current,
    onChange(listener) {
      listeners.add(listener);
      if (!stopWatching) start();
      return () => {
        listeners.delete(listener);
        if (listeners.size > 0) return;
        stopWatching?.();
        stopWatching = undefined;
        stopLost?.();
      };
    },
  };
}

/** A row written before there was a `lastSeq` has none until its next write. */
function seqOf({ counts }: StoredArticle): number {
  return counts.lastSeq ?? 0;
}

function readAll(rows: ReadRows, articles: readonly StoredArticle[]) {
  return Promise.all(articles.map(({ pageKey }) => rows.annotationsOf(pageKey)));
}
