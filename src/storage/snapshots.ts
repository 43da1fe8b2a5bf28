/**
 * Copies of everything outside the database: a full one now and then, compressed, and after it a journal with the rows
 * of each action. A full copy is read while the reader goes on writing; what is written meanwhile is in its journal,
 * and a journal says how rows ended, so that playing it again over a copy that has some of it already changes nothing
 * (a fuzzy checkpoint with a redo log, as in Mohan and others, ARIES, 1992).
 */
import type { RowCounts, RowSet, SnapshotInfo } from '../core/model/library-actions';
import type { TableName, Write } from './committed-writes';
import { packLines, unpackLines } from './packed-text';
import type { Store } from './rows';
import {
  type Area,
  entryKey,
  numbers,
  partKey,
  readEntry,
  snapshotLines,
  snapshotParts,
  toRowSet,
} from './snapshot-rows';

interface Complete {
  readonly id: number;
  readonly at: string;
  readonly counts: RowCounts;
  readonly parts: number;
  readonly size: number;
}

interface State {
  /** The journal that is being written; its number is that of the full copy that it goes on from. */
  current: number;
  complete: readonly Complete[];
  /** Something was written that no journal has; a copy is due. */
  gap?: boolean;
  journals: Readonly<Record<number, { readonly entries: number; readonly size: number }>>;
  /** The copy to restore after a loss, kept whatever newer ones there are. */
  pinned?: { readonly id: number; readonly at: string };
}

const STATE = 'snapshots';
const EMPTY: RowCounts = { annotations: 0, articles: 0, entities: 0 };
const KEPT = 3;
/** Characters that all copies may take up together; the newest is kept however large. */
const MAX_SIZE = 96 * 1024 * 1024;
/** An action with more than this is not written into the journal: a full copy follows at once. */
const MAX_ENTRY = 4 * 1024 * 1024;
/** Nor one with more rows than this: the parts of an import. */
const MAX_ENTRY_ROWS = 400;
/** A full copy is due after this many actions, or when the journal is as large as the copy and at least this large. */
const MAX_ENTRIES = 400;
const MIN_JOURNAL = 2 * 1024 * 1024;
/** How much longer rows are in a journal than packed in a copy. */
const UNPACKED = 6;
const PIN_DAYS = 30;
const DAY_MS = 86_400_000;

export interface Snapshots {
  /**
   * Adds an action to the journal; `beside` is written with it. Says when a full copy is due, if it is: what is too
   * large for the journal, as the parts of an import are, wants one as soon as there is quiet.
   */
  record(
    writes: readonly Write[],
    beside?: Record<string, unknown>,
  ): Promise<'now' | 'when-quiet' | undefined>;
  /** Whether something was written that no copy and no journal has. */
  hasGap(): Promise<boolean>;
  /** Makes a full copy. */
  take(store: Store, at: string): Promise<void>;
  /** Newest first. */
  list(): Promise<readonly SnapshotInfo[]>;
  /** Everything that a copy and its journal hold. Throws if it is damaged; `undefined` if there is none. */
  read(id: string): Promise<RowSet | undefined>;
  /** Keeps the newest copy and its journal as they are; what follows goes elsewhere. */
  pin(at: string): Promise<void>;
  unpin(): Promise<void>;
  /** Begins with an empty database, of which no copy has to be made; written with the first action. */
  begin(at: string): Promise<void>;
}

export function createSnapshots(area: Area): Snapshots {
  let loaded: Promise<State> | undefined;
  const load = () => {
    loaded ??= area
      .get(STATE)
      .then((found) => (found[STATE] as State | undefined) ?? { current: 0, complete: [], journals: {} });
    return loaded;
  };

  async function change(next: Partial<State>): Promise<State> {
    const state = Object.assign(await load(), next);
    await area.set({ [STATE]: state });
    return state;
  }

  async function prune(at: string): Promise<void> {
    const state = await load();
    const newest = state.complete.toSorted((a, b) => b.id - a.id);
    const since = new Date(Date.parse(at) - PIN_DAYS * DAY_MS).toISOString();
    const pinned = state.pinned && state.pinned.at > since ? state.pinned : undefined;
    let size = 0;
    const kept = newest.filter((one, index) => {
      if (one.id === pinned?.id) return true;
      size += one.size;
      return index === 0 || (index < KEPT && size <= MAX_SIZE);
    });
    const gone = newest.filter((one) => !kept.includes(one));
    const latest = newest[0]?.id ?? 0;
    const needed = (gen: number) => gen >= latest || (pinned !== undefined && isOf(pinned.id, gen, newest));
    const journals = Object.entries(state.journals).map(([gen, one]) => ({ gen: Number(gen), ...one }));
    const old = journals.filter(({ gen }) => !needed(gen));
    const { pinned: _, ...rest } = state;
    loaded = Promise.resolve({
      ...rest,
      complete: kept,
      journals: Object.fromEntries(
        journals
          .filter(({ gen }) => needed(gen))
          .map(({ gen, entries, size: length }) => [gen, { entries, size: length }]),
      ),
      ...(pinned ? { pinned } : {}),
    });
    await change({});
    const keys = [
      ...gone.flatMap(({ id, parts }) => numbers(parts).map((part) => partKey(id, part))),
      ...old.flatMap(({ gen, entries }) => numbers(entries).map((n) => entryKey(gen, n))),
    ];
    if (keys.length > 0) await area.remove(keys);
  }

  return {
    async record(writes, beside = {}) {
      const state = await load();
      const text = writes.length > MAX_ENTRY_ROWS ? undefined : JSON.stringify(writes);
      const gen = state.current;
      const journal = state.journals[gen] ?? { entries: 0, size: 0 };
      if (text === undefined || text.length > MAX_ENTRY) {
        state.gap = true;
        await area.set({ ...beside, [STATE]: state });
        return 'when-quiet';
      }
      const next = { entries: journal.entries + 1, size: journal.size + text.length };
      state.journals = { ...state.journals, [gen]: next };
      await area.set({ ...beside, [STATE]: state, [entryKey(gen, journal.entries)]: text });
      const base = state.complete.find(({ id }) => id === gen)?.size ?? 0;
      const isLong = next.entries >= MAX_ENTRIES * (1 + base / MIN_JOURNAL);
      return isLong || next.size >= Math.max(MIN_JOURNAL, base * UNPACKED) ? 'now' : undefined;
    },

    hasGap: async () => (await load()).gap === true,

    async take(store, at) {
      const id = (await load()).current + 1;
      // What is too large for the journal from now on makes a gap of its own.
      await change({ current: id, gap: false });
      const counts = await store.read((rows) => rows.counts());
      if (!counts.ok) throw new Error(`no snapshot: ${counts.code}`);
      const { parts, size } = await packLines(snapshotLines(store), (part, index) =>
        area.set({ [partKey(id, index)]: part }),
      );
      const { complete } = await load();
      await change({ complete: [...complete, { id, at, counts: counts.value, parts, size }] });
      await prune(at);
    },

    async list() {
      const { complete, journals } = await load();
      const newest = complete.toSorted((a, b) => b.id - a.id);
      return newest.map(({ id, at, counts, size }) => {
        const own = Object.entries(journals).filter(([gen]) => isOf(id, Number(gen), newest));
        return {
          id: String(id),
          at,
          counts,
          bytes: own.reduce((sum, [, journal]) => sum + journal.size, size),
          later: own.reduce((sum, [, journal]) => sum + journal.entries, 0),
        };
      });
    },

    async read(id) {
      const { complete, journals } = await load();
      const base = complete.find((one) => String(one.id) === id);
      if (!base) return undefined;
      const tables = new Map<string, Map<string, unknown>>();
      const put = (table: string, key: string, row: unknown) => {
        const rows = tables.get(table) ?? new Map<string, unknown>();
        tables.set(table, rows);
        if (row === undefined) rows.delete(key);
        else rows.set(key, row);
      };
      // The copy of an empty database has no parts: everything is in its journal.
      for await (const line of base.parts === 0 ? [] : unpackLines(snapshotParts(area, base))) {
        const [table, key, row] = JSON.parse(line) as [TableName, string, unknown];
        put(table, key, row);
      }
      const own = Object.keys(journals)
        .map(Number)
        .filter((gen) => isOf(base.id, gen, complete))
        .sort((a, b) => a - b);
      for (const gen of own)
        for (const n of numbers(journals[gen]?.entries ?? 0))
          for (const write of await readEntry(area, gen, n)) put(write.table, write.key, write.put);
      return toRowSet(tables);
    },

    async pin(at) {
      const { complete, current, pinned } = await load();
      const latest = complete.reduce((max, one) => Math.max(max, one.id), -1);
      const kept = pinned ?? (latest === -1 ? undefined : { id: latest, at });
      await change({ current: current + 1, ...(kept ? { pinned: kept } : {}) });
    },

    async unpin() {
      const { pinned: _, ...rest } = await load();
      loaded = Promise.resolve(rest);
      await change({});
    },

    async begin(at) {
      const { complete } = await load();
      if (complete.length > 0) return;
      Object.assign(await load(), { complete: [{ id: 0, at, counts: EMPTY, parts: 0, size: 0 }] });
    },
  };
}

/** Whether a journal goes on from this copy: it has its number, or a later one before the next copy's. */
function isOf(id: number, gen: number, complete: readonly Complete[]): boolean {
  return gen >= id && !complete.some((one) => one.id > id && one.id <= gen);
}
