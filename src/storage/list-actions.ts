/** What the reader does to lists of their own: names, tags, searches, cues. Each function is one undoable action. */
import type { ListEdit, ListRowInput } from '../core/model/library-actions';
import type { ListName, ReaderLists, ReaderName } from '../core/model/reader-lists';
import { failure, type Result, success } from '../core/model/result';
import { isSameContent } from '../core/model/same-content';
import { foldText } from '../core/text/fold';
import { logChange } from './change-log';
import type { ListChange, Store, WriteRows } from './rows';

/** Makes all these changes or none, as one action, and says how many rows became different. Unknown ids: `not_found`. */
export function editLists(
  store: Store,
  options: {
    readonly edits: readonly ListEdit[];
    readonly now: string;
    /** The page that it was done on: its undo reaches this action too. */
    readonly pageKey?: string;
  },
): Promise<Result<number>> {
  return store.write(async (rows) => {
    const lists: ListChange[] = [];
    for (const edit of options.edits) {
      const change = await editRow(rows, edit, options.now);
      if (change === 'not_found') return failure('not_found');
      if (change) lists.push(change);
    }
    if (lists.length > 0)
      await logChange(rows, {
        action: 'list',
        at: options.now,
        annotations: [],
        entities: [],
        lists,
        ...(options.pageKey === undefined ? {} : { pageKey: options.pageKey }),
      });
    return success(lists.length);
  });
}

/** The change of one row, written; `undefined` if it is so already. */
export async function editRow(
  rows: WriteRows,
  edit: ListEdit,
  now: string,
): Promise<ListChange | 'not_found' | undefined> {
  const { list } = edit;
  const id = 'put' in edit ? edit.put.id : 'trash' in edit ? edit.trash : edit.restore;
  const before = await rows.listRow(list, id);
  if (!('put' in edit) && !before) return 'not_found';
  const after = 'put' in edit ? filled(list, edit.put, { before, now }) : moved(list, edit, { before, now });
  if (before && after && isSameContent(before, after)) return undefined;
  const row = after && { ...after, seq: await rows.nextSeq() };
  if (row) await rows.putListRow(list, row);
  else await rows.removeListRow(list, id);
  return { list, ...(before ? { before } : {}), ...(row ? { after: row } : {}) } as ListChange;
}

type AnyRow = ReaderLists[ListName];

function filled(
  list: ListName,
  input: ListRowInput<ListName>,
  { before, now }: { before: AnyRow | undefined; now: string },
): AnyRow {
  const created = before && 'created' in before ? before.created : now;
  return {
    ...input,
    version: 1,
    ...(list === 'cues' ? {} : { created }),
    ...(list === 'names' ? { keys: keysOfName(input as ListRowInput<'names'>) } : {}),
    modified: now,
    seq: 0,
  } as AnyRow;
}

/** Into the trash or out of it; `undefined`: gone at once, since cues have no trash. */
function moved(
  list: ListName,
  edit: Exclude<ListEdit, { put: unknown }>,
  { before, now }: { before: AnyRow | undefined; now: string },
): AnyRow | undefined {
  if (!before || (list === 'cues' && 'trash' in edit)) return undefined;
  const { deleted, ...kept } = before as ReaderName;
  return { ...kept, ...('trash' in edit ? { deleted: deleted ?? now } : {}), modified: now };
}

/** Folded label and aliases, for look-up. */
export function keysOfName(name: Pick<ReaderName, 'label' | 'aliases'>): string[] {
  return [...new Set([name.label, ...name.aliases].map(foldText))].filter((key) => key !== '');
}
