import Dexie from 'dexie';
import type { Database } from './database';
import { MAX_CHANGES, type WriteRows } from './rows';

/** The rows of an open database. Inside `database.transaction` they belong to that transaction. */
export function createDiskRows(database: Database): WriteRows {
  const { annotations, articles, entities, changes, meta } = database;
  return {
    annotation: (id) => annotations.get(id),
    annotationsOf: (pageKey) => annotations.where('pageKey').equals(pageKey).toArray(),
    annotationsAfter({ cursor, limit, pageKeys }) {
      const from = cursor ? [cursor.created, cursor.id] : [Dexie.minKey, Dexie.minKey];
      const rows = annotations.where('[created+id]').above(from);
      return (pageKeys ? rows.filter((row) => pageKeys.has(row.pageKey)) : rows).limit(limit).toArray();
    },
    trashedBefore: (time) => annotations.where('deleted').below(time).toArray(),
    article: (pageKey) => articles.get(pageKey),
    articles: () => articles.orderBy('lastRead').reverse().toArray(),
    articlesOfSite: (site) => articles.where('site').equals(site).toArray(),
    entity: (id) => entities.get(id),
    entities: () => entities.toArray(),
    entitiesByKey: (key) => entities.where('keys').equals(key).toArray(),
    async pagesOfEntity(entityId) {
      const rows = await annotations.where('entity.entityId').equals(entityId).toArray();
      return new Set(rows.filter((row) => row.deleted === undefined).map((row) => row.pageKey));
    },
    lastChange: (pageKey) =>
      pageKey === undefined ? changes.orderBy(':id').last() : changes.where('pageKey').equals(pageKey).last(),
    list: (name) => database.table(name).toArray(),
    listRow: (name, id) => database.table(name).get(id),
    async putListRow(name, row) {
      await database.table(name).put(row);
    },
    removeListRow: (name, id) => database.table(name).delete(id),
    async nextSeq() {
      const row = await meta.get('seq');
      const value = Number(row?.value ?? 0) + 1;
      await meta.put({ key: 'seq', value });
      return value;
    },
    async putAnnotation(row) {
      await annotations.put(row);
    },
    removeAnnotation: (id) => annotations.delete(id),
    async putArticle(row) {
      await articles.put(row);
    },
    removeArticle: (pageKey) => articles.delete(pageKey),
    async putEntity(row) {
      await entities.put(row);
    },
    removeEntity: (id) => entities.delete(id),
    async addChange(row) {
      const n = await changes.add(row);
      await changes
        .where(':id')
        .belowOrEqual(n - MAX_CHANGES)
        .delete();
    },
    removeChange: (n) => changes.delete(n),
  };
}
