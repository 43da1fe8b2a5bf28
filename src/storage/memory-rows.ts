import type { Annotation, EntityRecord } from '../core/model/annotation';
import type { ListName, ReaderLists } from '../core/model/reader-lists';
import {
  type Change,
  type JobPart,
  type JobRow,
  MAX_CHANGES,
  type StoredArticle,
  type WriteRows,
} from './rows';

/** The tables of a memory store. */
export interface Tables {
  readonly annotations: Map<string, Annotation>;
  readonly articles: Map<string, StoredArticle>;
  readonly entities: Map<string, EntityRecord>;
  readonly changes: Map<number, Change>;
  readonly lists: ReadonlyMap<ListName, Map<string, ReaderLists[ListName]>>;
  readonly jobs: Map<string, JobRow>;
  readonly jobParts: Map<string, JobPart>;
  readonly dbUuid: string;
  seq: number;
}

/** The map under a list's name holds rows of that list alone: `putListRow` sees to it. */
export function rowsOf<T extends ListName>(tables: Tables, name: T): ReaderLists[T][] {
  return [...(tables.lists.get(name)?.values() ?? [])] as ReaderLists[T][];
}

function byCreation(a: Annotation, b: Annotation): number {
  return a.created < b.created ? -1 : a.created > b.created ? 1 : a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

function byPageKey(a: StoredArticle, b: StoredArticle): number {
  return a.pageKey < b.pageKey ? -1 : 1;
}

function byLastRead(a: StoredArticle, b: StoredArticle): number {
  return a.lastRead < b.lastRead ? -1 : a.lastRead > b.lastRead ? 1 : 0;
}

function isTrashed(row: Annotation): boolean {
  return row.deleted !== undefined;
}

function byDeletion(a: Annotation, b: Annotation): number {
  const [one = '', other = ''] = [a.deleted, b.deleted];
  return one < other || (one === other && a.id < b.id) ? -1 : 1;
}

function partKey(job: string, part: number): string {
  return `${job} ${part}`;
}

/** The rows of a memory store, with the same contract as those on disk. */
export function createMemoryRows(tables: Tables): WriteRows {
  const all = () => [...tables.annotations.values()];
  const changesOf = (pageKey: string | undefined) =>
    [...tables.changes.values()].filter((row) => pageKey === undefined || row.pageKey === pageKey);
  return {
    annotation: async (id) => tables.annotations.get(id),
    annotationsById: async (ids) => ids.map((id) => tables.annotations.get(id)),
    articlesByKey: async (pageKeys) => pageKeys.map((key) => tables.articles.get(key)),
    annotationsOf: async (pageKey) => all().filter((row) => row.pageKey === pageKey),
    annotationsAfter: async ({ cursor, limit, pageKeys }) =>
      all()
        .filter((row) => !pageKeys || pageKeys.has(row.pageKey))
        .filter(
          (row) =>
            !cursor || row.created > cursor.created || (row.created === cursor.created && row.id > cursor.id),
        )
        .sort(byCreation)
        .slice(0, limit),
    trashedBefore: async (time) => all().filter((row) => row.deleted !== undefined && row.deleted < time),
    article: async (pageKey) => tables.articles.get(pageKey),
    articles: async () => [...tables.articles.values()].sort(byPageKey).sort(byLastRead).reverse(),
    latestArticles: async (limit) =>
      [...tables.articles.values()].sort(byPageKey).sort(byLastRead).reverse().slice(0, limit),
    articlesOfSite: async (site) =>
      [...tables.articles.values()].filter((row) => row.site === site).sort(byPageKey),
    entity: async (id) => tables.entities.get(id),
    entities: async () => [...tables.entities.values()],
    entitiesByKey: async (key) => [...tables.entities.values()].filter((row) => row.keys.includes(key)),
    trashed: async (limit) => all().filter(isTrashed).sort(byDeletion).reverse().slice(0, limit),
    countTrashed: async () => all().filter(isTrashed).length,
    counts: async () => ({
      annotations: tables.annotations.size,
      articles: tables.articles.size,
      entities: tables.entities.size,
    }),
    annotationsOfEntity: async (entityId) => all().filter((row) => row.entity?.entityId === entityId),
    annotationsWithTag: async (tagId) => all().filter((row) => row.ownTags?.includes(tagId)),
    pagesOfEntity: async (entityId) =>
      new Set(
        all()
          .filter((row) => row.deleted === undefined && row.entity?.entityId === entityId)
          .map((row) => row.pageKey),
      ),
    list: async (name) => rowsOf(tables, name),
    listRow: async (name, id) => rowsOf(tables, name).find((row) => row.id === id),
    lastChange: async (pageKey) => changesOf(pageKey).findLast((row) => row.undone === undefined),
    lastUndone: async (pageKey) =>
      changesOf(pageKey)
        .filter((row) => row.undone !== undefined)
        .sort((a, b) => (a.undone ?? 0) - (b.undone ?? 0))
        .at(-1),
    identity: async () => ({ dbUuid: tables.dbUuid, seq: tables.seq }),
    jobs: async () => [...tables.jobs.values()],
    jobPart: async (job, part) => tables.jobParts.get(partKey(job, part)),
    nextSeq: async (count = 1) => {
      tables.seq += count;
      return tables.seq;
    },
    putAnnotation: async (row) => void tables.annotations.set(row.id, row),
    putAnnotations: async (rows) => {
      for (const row of rows) tables.annotations.set(row.id, row);
    },
    putArticles: async (rows) => {
      for (const row of rows) tables.articles.set(row.pageKey, row);
    },
    removeAnnotation: async (id) => void tables.annotations.delete(id),
    putArticle: async (row) => void tables.articles.set(row.pageKey, row),
    removeArticle: async (pageKey) => void tables.articles.delete(pageKey),
    putEntity: async (row) => void tables.entities.set(row.id, row),
    removeEntity: async (id) => void tables.entities.delete(id),
    putListRow: async (name, row) => void tables.lists.get(name)?.set(row.id, row),
    removeListRow: async (name, id) => void tables.lists.get(name)?.delete(id),
    addChange: async (row) => {
      for (const [n, one] of tables.changes) if (one.undone !== undefined) tables.changes.delete(n);
      const n = Math.max(0, ...tables.changes.keys()) + 1;
      tables.changes.set(n, { ...row, n });
      tables.changes.delete(n - MAX_CHANGES);
    },
    putChange: async (row) => void tables.changes.set(row.n ?? 0, row),
    removeChange: async (n) => void tables.changes.delete(n),
    putJob: async (row) => void tables.jobs.set(row.id, row),
    putJobPart: async (row) => void tables.jobParts.set(partKey(row.job, row.part), row),
    removeJob: async (id) => {
      tables.jobs.delete(id);
      for (const [key, row] of tables.jobParts) if (row.job === id) tables.jobParts.delete(key);
    },
  };
}
