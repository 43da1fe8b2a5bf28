/** What a snapshot is made of: one line for each row. */
import type { RowSet } from '../core/model/library-actions';
import { LIST_NAMES } from '../core/model/reader-lists';
import type { TableName } from './committed-writes';
import type { ReadRows, Store } from './rows';

/** Rows read in one go. */
const CHUNK = 500;

/** Everything as lines `[table, key, row]`; not one moment's state, which is what the journal is for. */
export async function* snapshotLines(store: Store): AsyncGenerator<string> {
  const ask = async <T>(work: (rows: ReadRows) => Promise<T>): Promise<T> => {
    const read = await store.read(work);
    if (!read.ok) throw new Error(`no snapshot: ${read.code}`);
    return read.value;
  };
  for (const row of await ask((rows) => rows.articles()))
    yield JSON.stringify(['articles', row.pageKey, row]);
  for (const row of await ask((rows) => rows.entities())) yield JSON.stringify(['entities', row.id, row]);
  for (const list of LIST_NAMES)
    for (const row of await ask((rows) => rows.list(list))) yield JSON.stringify([list, row.id, row]);
  let cursor: { created: string; id: string } | undefined;
  for (;;) {
    const from = cursor;
    const chunk = await ask((rows) =>
      rows.annotationsAfter({ limit: CHUNK, ...(from ? { cursor: from } : {}) }),
    );
    for (const row of chunk) yield JSON.stringify(['annotations', row.id, row]);
    const last = chunk.at(-1);
    if (!last || chunk.length < CHUNK) return;
    cursor = { created: last.created, id: last.id };
  }
}

/** The rows of a snapshot, by table and key. */
export function toRowSet(tables: ReadonlyMap<string, ReadonlyMap<string, unknown>>): RowSet {
  const of = <T extends TableName>(table: T) => [...(tables.get(table)?.values() ?? [])] as never;
  return {
    articles: of('articles'),
    annotations: of('annotations'),
    entities: of('entities'),
    lists: { names: of('names'), tags: of('tags'), searches: of('searches'), cues: of('cues') },
  };
}
