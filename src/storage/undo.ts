import type { Annotation } from '../core/model/annotation';
import { failure, type Result, success } from '../core/model/result';
import { recount } from './recount';
import type { Change, ChangeAction, ListChange, Store, WriteRows } from './rows';

/**
 * Takes the reader's last action back, on this page if one is named. What was made goes to the trash, what was
 * changed or deleted becomes as it was; an entity that has been used since stays. Fails with `nothing_to_undo`
 * when there is none, or when the rows have changed since in another way.
 */
export function undoLast(
  store: Store,
  options: { readonly now: string; readonly pageKey?: string },
): Promise<Result<ChangeAction>> {
  return store.write(async (rows) => {
    const change = await rows.lastChange(options.pageKey);
    if (change?.n === undefined) return failure('nothing_to_undo');
    for (const { after } of change.annotations) {
      const current = await rows.annotation(after.id);
      if (!current || !isSameContent(current, after)) return failure('nothing_to_undo');
    }
    await restore(rows, change, options.now);
    await rows.removeChange(change.n);
    return success(change.action);
  });
}

async function restore(rows: WriteRows, change: Change, now: string): Promise<void> {
  for (const { before, after } of change.annotations) {
    const state = before ?? { ...after, deleted: now };
    await rows.putAnnotation({ ...state, modified: now, seq: await rows.nextSeq() });
    await recount(rows, after.pageKey);
  }
  for (const { before, after } of change.entities) {
    if (after && (await rows.entity(after.id))?.modified !== after.modified) continue;
    if (before) await rows.putEntity(before);
    else if (after) await rows.removeEntity(after.id);
  }
  for (const one of change.lists ?? []) await restoreListRow(rows, one);
}

/** A row that was changed again since stays as it is. */
async function restoreListRow(rows: WriteRows, { list, before, after }: ListChange): Promise<void> {
  if (after && (await rows.listRow(list, after.id))?.seq !== after.seq) return;
  if (before) await rows.putListRow(list, { ...before, seq: await rows.nextSeq() });
  else if (after) await rows.removeListRow(list, after.id);
}

/** Equal but for when it was written: undoing an undo's neighbour writes the same content with a new number. */
function isSameContent(a: Annotation, b: Annotation): boolean {
  return contentOf(a) === contentOf(b);
}

function contentOf(annotation: Annotation): string {
  const { seq: _seq, modified: _modified, ...content } = annotation;
  return JSON.stringify(content, (_key, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
      : value,
  );
}
