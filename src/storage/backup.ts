/** Watches over the database from outside it: notices when it is not the one that was written, and keeps copies. */
import { rowParts } from '../core/import/row-parts';
import type { BackupState, ImportCounts, RowSet, StorageAlarm } from '../core/model/library-actions';
import { failure, type Result, success } from '../core/model/result';
import { type Canary, type FoundDatabase, findLoss } from './canary';
import type { Write } from './committed-writes';
import { dropJob, progressOf, runJob, stageRows } from './import-jobs';
import type { Store } from './rows';
import type { Area } from './snapshot-rows';
import { createSnapshots } from './snapshots';
import { isFull } from './storage-errors';

const CANARY = 'canary';
const ALARM = 'storage-alarm';
const EXPORTED = 'last-export';
/** Rows are counted after each action while there are few of them, else after one in fifty. */
const FEW_ROWS = 2000;
const COUNT_EVERY = 50;
/** Without another large write for this long, an import is over. A worker lives ten times longer. */
const QUIET_MS = 3000;

export interface Backup {
  /** Compares the database with what it was when it was last written. To be called before anything is written. */
  open(): Promise<void>;
  /** A transaction was committed that left these rows, and gave numbers up to `seq`. */
  committed(writes: readonly Write[], seq: number | undefined): void;
  state(): Promise<BackupState>;
  takeSnapshot(): Promise<Result<true>>;
  /** Puts back what a copy holds and the database lacks or has in an older form. Ends the alarm. */
  restore(id: string): Promise<Result<ImportCounts>>;
  dismissAlarm(): Promise<Result<true>>;
  exportSaved(): Promise<Result<true>>;
  onChange(listener: () => void): () => void;
  /** Settles when all that was committed so far is recorded. */
  settled(): Promise<void>;
}

export function createBackup(options: {
  readonly store: Store;
  readonly area: Area;
  readonly now: () => string;
  /** A copy could not be made, for a reason that is none of ours. */
  readonly onTrouble: (what: string, error: unknown) => void;
}): Backup {
  const { store, area, now, onTrouble } = options;
  const snapshots = createSnapshots(area);
  const listeners = new Set<() => void>();
  const changed = () => {
    for (const listener of listeners) listener();
  };
  let canary: Canary | undefined;
  let sinceCount = 0;
  let queue: Promise<unknown> = Promise.resolve();
  let taking: Promise<void> | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const find = (): Promise<Result<FoundDatabase>> =>
    store.read(async (rows) => ({ ...(await rows.identity()), counts: await rows.counts() }));

  /** One full copy at a time; a second wish for one is fulfilled by the first. */
  function take(): Promise<void> {
    taking ??= snapshots.take(store, now()).finally(() => {
      taking = undefined;
      changed();
    });
    return taking;
  }

  function takeOrTell(): void {
    clearTimeout(timer);
    timer = undefined;
    take().catch((error: unknown) => onTrouble('snapshot', error));
  }

  /** Between two parts of an import on a slow machine there is quiet too, but nothing to copy yet. */
  function waitForQuiet(): void {
    clearTimeout(timer);
    timer = setTimeout(() => {
      store
        .read((rows) => rows.jobs())
        .then((jobs) => {
          if (jobs.ok && jobs.value.some(({ state }) => state === 'applying')) waitForQuiet();
          else takeOrTell();
        })
        .catch((error: unknown) => onTrouble('snapshot', error));
    }, QUIET_MS);
  }

  async function record(writes: readonly Write[], seq: number | undefined): Promise<void> {
    const known = canary;
    sinceCount += 1;
    if (!known || known.counts.annotations < FEW_ROWS || sinceCount >= COUNT_EVERY) {
      const found = await find();
      if (!found.ok) return;
      const { dbUuid, counts } = found.value;
      canary = {
        dbUuid,
        lastSeq: Math.max(seq ?? 0, known?.lastSeq ?? 0),
        counts,
        countedAt: found.value.seq,
      };
      sinceCount = 0;
    } else canary = { ...known, lastSeq: Math.max(seq ?? 0, known.lastSeq) };
    const due = await snapshots.record(writes, { [CANARY]: canary });
    changed();
    if (due === 'now') takeOrTell();
    if (due === 'when-quiet') {
      waitForQuiet();
    }
  }

  /** Whatever browsers throw at a damaged copy means the same: it cannot be read. The reader may try an older one. */
  async function readSnapshot(id: string): Promise<Result<RowSet>> {
    try {
      const set = await snapshots.read(id);
      return set ? success(set) : failure('not_found');
    } catch (error) {
      onTrouble('snapshot', error);
      return failure('storage_failed');
    }
  }

  return {
    async open() {
      const found = await find();
      if (!found.ok) return;
      const kept = await area.get([CANARY, ALARM]);
      const before = kept[CANARY] as Canary | undefined;
      const kind = findLoss(before, found.value);
      if (kind && before) {
        const alarm: StorageAlarm = {
          kind,
          noticed: now(),
          expected: before.counts,
          found: found.value.counts,
        };
        await snapshots.pin(now());
        // A second loss before the first is dealt with: what the reader wants back is what was there at first.
        await area.set({ [ALARM]: (kept[ALARM] as StorageAlarm | undefined) ?? alarm });
      }
      const { dbUuid, seq, counts } = found.value;
      canary = { dbUuid, lastSeq: seq, counts, countedAt: seq };
      const isEmpty = counts.annotations + counts.articles + counts.entities === 0 && seq === 0;
      // Nothing is written anywhere for a reader who has not kept anything yet.
      if (before || !isEmpty) await area.set({ [CANARY]: canary });
      if (isEmpty) await snapshots.begin(now());
      // Without a copy, or with writes that were committed and never recorded: the browser was killed in between.
      else if (
        (await snapshots.list()).length === 0 ||
        (!kind && ((before && seq > before.lastSeq) || (await snapshots.hasGap())))
      )
        takeOrTell();
    },

    committed(writes, seq) {
      if (writes.length === 0) return;
      queue = queue.then(() => record(writes, seq)).catch((error: unknown) => onTrouble('journal', error));
    },

    async state() {
      const [kept, list, jobs] = [
        await area.get([ALARM, EXPORTED]),
        await snapshots.list(),
        await store.read((rows) => rows.jobs()),
      ];
      const alarm = kept[ALARM] as StorageAlarm | undefined;
      const lastExport = kept[EXPORTED];
      const job = jobs.ok ? jobs.value[0] : undefined;
      return {
        ...(taking ? { copying: true as const } : {}),
        snapshots: list.filter(({ counts, later }) => counts.annotations + later > 0),
        ...(alarm ? { alarm } : {}),
        ...(typeof lastExport === 'string' ? { lastExport } : {}),
        ...(job ? { unfinishedImport: { job: job.id, ...progressOf(job) } } : {}),
      };
    },

    async takeSnapshot() {
      try {
        await queue;
        await take();
        return success(true);
      } catch (error) {
        if (isFull(error)) return failure('storage_full');
        throw error;
      }
    },

    async restore(id) {
      await queue;
      const read = await readSnapshot(id);
      if (!read.ok) return read;
      const set = read.value;
      const job = crypto.randomUUID();
      let counts: ImportCounts = { added: 0, changed: 0, conflicts: 0, same: 0 };
      for (const rows of rowParts(set)) {
        const staged = await stageRows(store, { job, rows, now: now(), mode: 'restore' });
        if (!staged.ok) {
          await dropJob(store, job);
          return staged;
        }
        counts = addUp(counts, staged.value);
      }
      const done = await runJob(store, { job, now: now() });
      if (!done.ok && done.code !== 'not_found') return done;
      await snapshots.unpin();
      await area.remove(ALARM);
      changed();
      return success(counts);
    },

    async dismissAlarm() {
      await area.remove(ALARM);
      changed();
      return success(true);
    },

    async exportSaved() {
      await area.set({ [EXPORTED]: now() });
      changed();
      return success(true);
    },

    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async settled() {
      await queue;
      if (timer !== undefined) takeOrTell();
      await taking;
    },
  };
}

function addUp(a: ImportCounts, b: ImportCounts): ImportCounts {
  return {
    added: a.added + b.added,
    changed: a.changed + b.changed,
    conflicts: a.conflicts + b.conflicts,
    same: a.same + b.same,
  };
}
