/** What the reader does to own tags over all annotations, those in the trash too. Each function is one undoable action. */
import type { ReaderTag } from '../core/model/reader-lists';
import { failure, type Result, success } from '../core/model/result';
import { logChange } from './change-log';
import { editRow } from './list-actions';
import type { Change, ListChange, Store, WriteRows } from './rows';

/** Takes the tags from all annotations and puts them into the trash. Says how many annotations had them. */
export function deleteTags(
  store: Store,
  options: { readonly ids: readonly string[]; readonly now: string },
): Promise<Result<number>> {
  return replaceTags(store, { from: options.ids, now: options.now });
}

/** Puts one tag in the place of others, which go to the trash. Says how many annotations had one of those. */
export function mergeTags(
  store: Store,
  options: { readonly into: string; readonly from: readonly string[]; readonly now: string },
): Promise<Result<number>> {
  return replaceTags(store, { ...options, from: options.from.filter((id) => id !== options.into) });
}

function replaceTags(
  store: Store,
  { into, from, now }: { readonly into?: string; readonly from: readonly string[]; readonly now: string },
): Promise<Result<number>> {
  return store.write(async (rows) => {
    if (into !== undefined && !isLive(await rows.listRow('tags', into))) return failure('not_found');
    const lists: ListChange[] = [];
    for (const id of new Set(from)) {
      const change = await editRow(rows, { list: 'tags', trash: id }, now);
      if (change === 'not_found') return failure('not_found');
      if (change) lists.push(change);
    }
    const annotations = await retag(rows, { from: new Set(from), into, now });
    if (annotations.length + lists.length === 0) return failure('not_found');
    await logChange(rows, { action: 'list', at: now, annotations, entities: [], lists });
    return success(annotations.length);
  });
}

function isLive(tag: ReaderTag | undefined): boolean {
  return tag !== undefined && tag.deleted === undefined;
}

async function retag(
  rows: WriteRows,
  {
    from,
    into,
    now,
  }: { readonly from: ReadonlySet<string>; readonly into: string | undefined; readonly now: string },
): Promise<Change['annotations'][number][]> {
  const tagged = new Map(
    (await Promise.all([...from].map((id) => rows.annotationsWithTag(id))))
      .flat()
      .map((row) => [row.id, row]),
  );
  const changed: Change['annotations'][number][] = [];
  for (const before of tagged.values()) {
    const kept = (before.ownTags ?? []).map((id) => (from.has(id) ? into : id));
    const ownTags = [...new Set(kept)].filter((id) => id !== undefined);
    const { ownTags: _, ...rest } = before;
    const after = {
      ...rest,
      ...(ownTags.length > 0 ? { ownTags } : {}),
      modified: now,
      seq: await rows.nextSeq(),
    };
    await rows.putAnnotation(after);
    changed.push({ before, after });
  }
  return changed;
}
