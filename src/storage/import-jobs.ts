/**
 * Imports of any size that are whole or not at all. The rows of a file are laid aside in parts first, which changes
 * nothing that the reader sees; then they are put in. What is small goes in in one transaction and can be undone;
 * what is large goes in part by part, each with the note how far it has come in the same transaction, and goes on
 * where it stopped after a crash: once begun it always ends.
 */
import type { ImportCounts, ImportProgress, RowSet } from '../core/model/library-actions';
import { failure, type Result, success } from '../core/model/result';
import { applyRows, compareRows } from './apply-rows';
import { logChange } from './change-log';
import type { Change, JobRow, ListChange, Store, WriteRows } from './rows';

/** Up to this many rows an import is one transaction and one undoable action. */
export const UNDOABLE_ROWS = 2000;
/** What was laid aside and never put in is forgotten after a day. */
const STALE_MS = 86_400_000;

/** Lays rows aside under a job and says what they would change. Fails with `not_allowed` once the job is being put in. */
export function stageRows(
  store: Store,
  options: {
    readonly job: string;
    readonly rows: RowSet;
    readonly now: string;
    readonly mode?: JobRow['mode'];
  },
): Promise<Result<ImportCounts>> {
  return store.write(async (rows) => {
    const known = (await rows.jobs()).find(({ id }) => id === options.job);
    const job: JobRow = known ?? {
      id: options.job,
      state: 'staged',
      started: options.now,
      parts: 0,
      appliedParts: 0,
      total: 0,
      applied: 0,
      undoable: true,
      mode: options.mode ?? 'import',
    };
    if (job.state !== 'staged') return failure('not_allowed');
    const total = job.total + sizeOf(options.rows);
    await rows.putJobPart({ job: job.id, part: job.parts, rows: options.rows });
    await rows.putJob({ ...job, parts: job.parts + 1, total, undoable: total <= UNDOABLE_ROWS });
    return success((await compareRows(rows, options.rows, job.mode)).counts);
  });
}

/** Puts the next part in, or all of a small import; to be called until the state is `done`. */
export function applyJob(
  store: Store,
  options: { readonly job: string; readonly now: string },
): Promise<Result<ImportProgress>> {
  return store.write(async (rows) => {
    const job = (await rows.jobs()).find(({ id }) => id === options.job);
    if (!job) return failure('not_found');
    const next = job.undoable ? await applyWhole(rows, job, options.now) : await applyNext(rows, job);
    return success(progressOf(next));
  });
}

/** Forgets a job that is not being put in. */
export function dropJob(store: Store, id: string): Promise<Result<true>> {
  return store.write(async (rows) => {
    const job = (await rows.jobs()).find((one) => one.id === id);
    if (job?.state === 'applying') return failure('not_allowed');
    if (job) await rows.removeJob(id);
    return success(true);
  });
}

/** Ends the imports that a crash interrupted and forgets those that were never begun. Says how many were ended. */
export async function resumeJobs(store: Store, now: string): Promise<Result<number>> {
  const jobs = await store.read((rows) => rows.jobs());
  if (!jobs.ok) return jobs;
  const stale = new Date(Date.parse(now) - STALE_MS).toISOString();
  let ended = 0;
  for (const job of jobs.value) {
    if (job.state === 'staged' && job.started < stale) await dropJob(store, job.id);
    if (job.state !== 'applying') continue;
    const done = await runJob(store, { job: job.id, now });
    if (!done.ok) return done;
    ended += 1;
  }
  return success(ended);
}

/** Puts all of a job in. */
export async function runJob(
  store: Store,
  options: { readonly job: string; readonly now: string },
): Promise<Result<ImportProgress>> {
  for (;;) {
    const step = await applyJob(store, options);
    if (!step.ok || step.value.state === 'done') return step;
  }
}

export function progressOf({ state, applied, total, undoable }: JobRow): ImportProgress {
  return { state, applied, total, undoable };
}

/** Annotations and rows of lists: what an import is measured by. */
export function sizeOf(set: RowSet): number {
  return set.annotations.length + Object.values(set.lists ?? {}).reduce((sum, rows) => sum + rows.length, 0);
}

async function applyWhole(rows: WriteRows, job: JobRow, now: string): Promise<JobRow> {
  const annotations: Change['annotations'][number][] = [];
  const entities: Change['entities'][number][] = [];
  const lists: ListChange[] = [];
  for (let part = 0; part < job.parts; part++) {
    const staged = await rows.jobPart(job.id, part);
    if (!staged) throw new Error(`part ${part} of import ${job.id} is missing`);
    const done = await applyRows(rows, staged.rows, job.mode);
    annotations.push(...done.annotations);
    entities.push(...done.entities);
    lists.push(...done.lists);
  }
  if (annotations.length + entities.length + lists.length > 0)
    await logChange(rows, { action: 'import', at: now, annotations, entities, lists });
  await rows.removeJob(job.id);
  return { ...job, state: 'done', appliedParts: job.parts, applied: job.total };
}

async function applyNext(rows: WriteRows, job: JobRow): Promise<JobRow> {
  const staged = await rows.jobPart(job.id, job.appliedParts);
  if (!staged) throw new Error(`part ${job.appliedParts} of import ${job.id} is missing`);
  await applyRows(rows, staged.rows, job.mode);
  const appliedParts = job.appliedParts + 1;
  const next: JobRow = {
    ...job,
    state: appliedParts === job.parts ? 'done' : 'applying',
    appliedParts,
    applied: job.applied + sizeOf(staged.rows),
  };
  if (next.state === 'done') await rows.removeJob(job.id);
  else await rows.putJob(next);
  return next;
}
