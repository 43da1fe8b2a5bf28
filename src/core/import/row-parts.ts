import type { RowSet } from '../model/library-actions';
import { LIST_NAMES } from '../model/reader-lists';

/** Rows that one message carries at most. */
export const PART_ROWS = 500;

/** The rows in parts that fit a message each: annotations with the articles and entities that they need, each once. */
export function* rowParts(set: RowSet, size = PART_ROWS): Generator<RowSet> {
  const articles = new Map(set.articles.map((row) => [row.pageKey, row]));
  const entities = new Map(set.entities.map((row) => [row.id, row]));
  const take = <K, R>(from: Map<K, R>, key: K): R[] => {
    const row = from.get(key);
    from.delete(key);
    return row === undefined ? [] : [row];
  };
  for (let at = 0; at < set.annotations.length; at += size) {
    const annotations = set.annotations.slice(at, at + size);
    yield {
      annotations,
      articles: annotations.flatMap((row) => take(articles, row.pageKey)),
      entities: annotations.flatMap((row) => take(entities, row.entity?.entityId ?? '')),
    };
  }
  const rest = [...entities.values()];
  for (let at = 0; at < rest.length; at += size)
    yield { articles: [], annotations: [], entities: rest.slice(at, at + size) };
  for (const list of LIST_NAMES) {
    const rows = set.lists?.[list] ?? [];
    for (let at = 0; at < rows.length; at += size)
      yield { articles: [], annotations: [], entities: [], lists: { [list]: rows.slice(at, at + size) } };
  }
}
