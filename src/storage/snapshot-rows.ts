/** What a snapshot is made of: one line for each row. */
import type { RowSet } from '../core/model/library-actions';
import { LIST_NAMES } from '../core/model/reader-lists';
import type { TableName, Write } from './committed-writes';
import type { ReadRows, Store } from './rows';

/** `storage.local`, or what stands in for it. */
export interface Area {
  get(keys: string | string[]): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string | string[]): Promise<void>;
}

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

/** The parts of a copy. Throws where one is missing. */
export async function* snapshotParts(
  area: Area,
  { id, parts }: { readonly id: number; readonly parts: number },
): AsyncGenerator<string> {
  for (const part of numbers(parts)) {
    const key = partKey(id, part);
    const text = (await area.get(key))[key];
    if (typeof text !== 'string') throw new Error(`part ${part} of snapshot ${id} is missing`);
    yield text;
  }
}

/** An entry that is missing was being written when the browser went away: the rest is good without it. */
export async function readEntry(area: Area, gen: number, n: number): Promise<Write[]> {
  const key = entryKey(gen, n);
  const text = (await area.get(key))[key];
  return typeof text === 'string' ? (JSON.parse(text) as Write[]) : [];
}

/** 0 up to the count. */
export function numbers(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index);
}

export function partKey(id: number, part: number): string {
  return `snapshot ${id} ${part}`;
}

export function entryKey(gen: number, n: number): string {
  return `journal ${gen} ${n}`;
}
