import type { Annotation, EntityRecord } from '../core/model/annotation';
import type { ListName, ReaderLists } from '../core/model/reader-lists';
import type { StoredArticle, WriteRows } from './rows';

/** Tables whose rows a snapshot holds, with the field that names a row. */
export interface Puts {
  readonly annotations: Annotation;
  readonly articles: StoredArticle;
  readonly entities: EntityRecord;
  readonly names: ReaderLists['names'];
  readonly tags: ReaderLists['tags'];
  readonly searches: ReaderLists['searches'];
  readonly cues: ReaderLists['cues'];
}

export type TableName = keyof Puts;

/** One row as it was left by a transaction; no `put`: it was removed. */
export type Write = {
  [T in TableName]: { readonly table: T; readonly key: string; readonly put?: Puts[T] };
}[TableName];

/** The rows with a record of what is written through them: the last state of each row that was touched. */
export function recordWrites(rows: WriteRows): {
  readonly rows: WriteRows;
  writes(): Write[];
  /** The last number given, if any was. */
  seq(): number | undefined;
} {
  let seq: number | undefined;
  const last = new Map<string, Write>();
  const note = (table: TableName, key: string, put?: Puts[TableName]) =>
    void last.set(`${table} ${key}`, { table, key, ...(put ? { put } : {}) } as Write);
  return {
    writes: () => [...last.values()],
    seq: () => seq,
    rows: {
      ...rows,
      async nextSeq(count) {
        seq = await rows.nextSeq(count);
        return seq;
      },
      putAnnotation(row) {
        note('annotations', row.id, row);
        return rows.putAnnotation(row);
      },
      putAnnotations(all) {
        for (const row of all) note('annotations', row.id, row);
        return rows.putAnnotations(all);
      },
      removeAnnotation(id) {
        note('annotations', id);
        return rows.removeAnnotation(id);
      },
      putArticle(row) {
        note('articles', row.pageKey, row);
        return rows.putArticle(row);
      },
      putArticles(all) {
        for (const row of all) note('articles', row.pageKey, row);
        return rows.putArticles(all);
      },
      removeArticle(pageKey) {
        note('articles', pageKey);
        return rows.removeArticle(pageKey);
      },
      putEntity(row) {
        note('entities', row.id, row);
        return rows.putEntity(row);
      },
      removeEntity(id) {
        note('entities', id);
        return rows.removeEntity(id);
      },
      putListRow<T extends ListName>(name: T, row: ReaderLists[T]) {
        note(name, row.id, row as Puts[TableName]);
        return rows.putListRow(name, row);
      },
      removeListRow(name, id) {
        note(name, id);
        return rows.removeListRow(name, id);
      },
    },
  };
}
