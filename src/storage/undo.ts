import type { Annotation } from '../core/model/annotation';
import { failure, type Result, success } from '../core/model/result';
import { isSameContent } from '../core/model/same-content';
import { recount } from './recount';
import type { Change, ChangeAction, ListChange, Store, WriteRows } from './rows';

interface UndoOptions {
  readonly now: string;
  readonly pageKey?: string;
}

/**
 * Takes the reader's last action back, on this page if one is named. What was made goes to the trash, what was
 * changed or deleted becomes as it was; an entity that has been used since stays. Fails with `nothing_to_undo`
 * when there is none, or when the rows have changed since in another way.
 */
export function undoLast(store: Store, options: UndoOptions): Promise<Result<ChangeAction>> {
  return store.write(async (rows) => {
    const change = await rows.lastChange(options.pageKey);
    if (!change || !(await areAs(rows, change, 'after'))) return failure('nothing_to_undo');
    for (const { before, after } of change.annotations) {
      await rows.putAnnotation(await fresh(rows, before ?? { ...after, deleted: options.now }, options.now));
    }
    for (const { before, after } of change.entities) {
      if (after && (await rows.entity(after.id))?.modified !== after.modified) continue;
      if (before) await rows.putEntity(before);
      else if (after) await rows.removeEntity(after.id);
    }
    for (const { list, before, after } of change.lists ?? [])
      await replaceListRow(rows, { list, before: after, after: before } as ListChange);
    await recountAll(rows, change);
    await rows.putChange({ ...change, undone: await rows.nextSeq() });
    return success(change.action);
  });
}

/**
 * Does again what was taken back last, as long as the reader has done nothing else since. Fails with
 * `nothing_to_redo` otherwise, or when the rows have changed in another way.
 */
export function redoLast(store: Store, options: UndoOptions): Promise<Result<ChangeAction>> {
  return store.write(async (rows) => {
    const change = await rows.lastUndone(options.pageKey);
    if (!change || !(await areAs(rows, change, 'before'))) return failure('nothing_to_redo');
    for (const { after } of change.annotations)
      await rows.putAnnotation(await fresh(rows, after, options.now));
    for (const { before, after } of change.entities) {
      const id = (after ?? before)?.id ?? '';
      if ((await rows.entity(id))?.modified !== before?.modified) continue;
      if (after) await rows.putEntity(after);
      else await rows.removeEntity(id);
    }
    for (const one of change.lists ?? []) await replaceListRow(rows, one);
    await recountAll(rows, change);
    const { undone: _, ...done } = change;
    await rows.putChange(done);
    return success(change.action);
  });
}

/** Whether every annotation of the action is as the action, or its undoing, left it. */
async function areAs(rows: WriteRows, change: Change, side: 'before' | 'after'): Promise<boolean> {
  for (const { before, after } of change.annotations) {
    const current = await rows.annotation(after.id);
    if (!current) return false;
    if (side === 'after' ? !isSameContent(current, after) : !isUndone(current, before, after)) return false;
  }
  return true;
}

/** What had been made by the action is in the trash, since whenever. */
function isUndone(current: Annotation, before: Annotation | undefined, after: Annotation): boolean {
  if (before) return isSameContent(current, before);
  const { deleted, ...rest } = current;
  return deleted !== undefined && isSameContent(rest, after);
}

async function fresh(rows: WriteRows, row: Annotation, now: string): Promise<Annotation> {
  return { ...row, modified: now, seq: await rows.nextSeq() };
}

/** A row that was changed again since stays as it is. */
async function replaceListRow(rows: WriteRows, { list, before, after }: ListChange): Promise<void> {
  const id = (after ?? before)?.id ?? '';
  const current = await rows.listRow(list, id);
  const expected = before;
  if (current ? !expected || !isSameContent(current, expected) : expected) return;
  if (after) await rows.putListRow(list, { ...after, seq: await rows.nextSeq() });
  else await rows.removeListRow(list, id);
}

async function recountAll(rows: WriteRows, change: Change): Promise<void> {
  for (const pageKey of new Set(change.annotations.map(({ after }) => after.pageKey)))
    await recount(rows, pageKey);
}
