import Dexie from 'dexie';
import type { Database } from './database';
import { MAX_CHANGES, type WriteRows } from './rows';

/** The rows of an open database. Inside `database.transaction` they belong to that transaction. */
export function createDiskRows(database: Database): WriteRows {
  // By name and not by property: a database of a later version is opened without declaring any, and may lack some.
  const annotations: Database['annotations'] = database.table('annotations');
  const articles: Database['articles'] = database.table('articles');
  const entities: Database['entities'] = database.table('entities');
  const changes: Database['changes'] = database.table('changes');
  const meta: Database['meta'] = database.table('meta');
  const jobs = (): Database['jobs'] => database.table('jobs');
  const jobParts = (): Database['jobParts'] => database.table('jobParts');
  return {
    annotation: (id) => annotations.get(id),
    annotationsById: (ids) => annotations.bulkGet([...ids]),
    articlesByKey: (pageKeys) => articles.bulkGet([...pageKeys]),
    annotationsOf: (pageKey) => annotations.where('pageKey').equals(pageKey).toArray(),
    annotationsAfter({ cursor, limit, pageKeys }) {
      const from = cursor ? [cursor.created, cursor.id] : [Dexie.minKey, Dexie.minKey];
      const rows = annotations.where('[created+id]').above(from);
      return (pageKeys ? rows.filter((row) => pageKeys.has(row.pageKey)) : rows).limit(limit).toArray();
    },
    trashedBefore: (time) => annotations.where('deleted').below(time).toArray(),
    trashed: (limit) => annotations.orderBy('deleted').reverse().limit(limit).toArray(),
    countTrashed: () => annotations.orderBy('deleted').count(),
    async counts() {
      const [all, pages, names] = [await annotations.count(), await articles.count(), await entities.count()];
      return { annotations: all, articles: pages, entities: names };
    },
    annotationsOfEntity: (entityId) => annotations.where('entity.entityId').equals(entityId).toArray(),
    annotationsWithTag: (tagId) => annotations.where('ownTags').equals(tagId).toArray(),
    article: (pageKey) => articles.get(pageKey),
    articles: () => articles.orderBy('lastRead').reverse().toArray(),
    latestArticles: (limit) => articles.orderBy('lastRead').reverse().limit(limit).toArray(),
    articlesOfSite: (site) => articles.where('site').equals(site).toArray(),
    entity: (id) => entities.get(id),
    entities: () => entities.toArray(),
    entitiesByKey: (key) => entities.where('keys').equals(key).toArray(),
    async pagesOfEntity(entityId) {
      const rows = await annotations.where('entity.entityId').equals(entityId).toArray();
      return new Set(rows.filter((row) => row.deleted === undefined).map((row) => row.pageKey));
    },
    lastChange: (pageKey) =>
      (pageKey === undefined ? changes.orderBy(':id') : changes.where('pageKey').equals(pageKey))
        .reverse()
        .filter((row) => row.undone === undefined)
        .first(),
    lastUndone: (pageKey) =>
      changes
        .orderBy('undone')
        .reverse()
        .filter((row) => pageKey === undefined || row.pageKey === pageKey)
        .first(),
    async identity() {
      const [uuid, seq] = [await meta.get('dbUuid'), await meta.get('seq')];
      return { dbUuid: String(uuid?.value ?? ''), seq: Number(seq?.value ?? 0) };
    },
    jobs: () => jobs().toArray(),
    jobPart: (job, part) => jobParts().get([job, part]),
    list: (name) => database.table(name).toArray(),
    listRow: (name, id) => database.table(name).get(id),
    async putListRow(name, row) {
      await database.table(name).put(row);
    },
    removeListRow: (name, id) => database.table(name).delete(id),
    async nextSeq(count = 1) {
      const row = await meta.get('seq');
      const value = Number(row?.value ?? 0) + count;
      await meta.put({ key: 'seq', value });
      return value;
    },
    async putAnnotation(row) {
      await annotations.put(row);
    },
    async putAnnotations(rows) {
      await annotations.bulkPut([...rows]);
    },
    async putArticles(rows) {
      await articles.bulkPut([...rows]);
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
      await changes.where('undone').above(Dexie.minKey).delete();
      const n = await changes.add(row);
      await changes
        .where(':id')
        .belowOrEqual(n - MAX_CHANGES)
        .delete();
    },
    async putChange(row) {
      await changes.put(row);
    },
    removeChange: (n) => changes.delete(n),
    async putJob(row) {
      await jobs().put(row);
    },
    async putJobPart(row) {
      await jobParts().put(row);
    },
    async removeJob(id) {
      await jobParts().where('job').equals(id).delete();
      await jobs().delete(id);
    },
  };
}
