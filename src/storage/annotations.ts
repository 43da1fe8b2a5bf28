/** What the reader does to annotations. Each function is one action: one transaction, one row of the undo log. */
import type { Annotation, ArticleRecord } from '../core/model/annotation';
import { failure, type Result, success } from '../core/model/result';
import { isSameContent } from '../core/model/same-content';
import { logChange } from './change-log';
import { type EntityChange, linkEntity } from './link-entity';
import { countAnnotations, recount } from './recount';
import type { Change, Store, WriteRows } from './rows';

/** How long the trash is kept. */
const TRASH_DAYS = 30;
const DAY_MS = 86_400_000;

type Draft = Omit<Annotation, 'seq'>;

/** Stores a new annotation with its article; a confirmed name is linked to its entity in the same transaction. */
export function addAnnotation(
  store: Store,
  options: {
    readonly article: ArticleRecord;
    readonly annotation: Draft;
    readonly aliases?: readonly string[];
  },
): Promise<Result<Annotation>> {
  const { article, annotation, aliases = [] } = options;
  return store.write(async (rows) => {
    const known = await rows.article(article.pageKey);
    await rows.putArticle({
      ...article,
      firstRead: known?.firstRead ?? article.firstRead,
      counts: known?.counts ?? countAnnotations([]),
    });
    const { after, entities } = await put(rows, annotation, aliases);
    await logChange(rows, { action: 'annotate', at: after.modified, annotations: [{ after }], entities });
    return success(after);
  });
}

/**
 * Changes an annotation outside the trash. `edit` gives the new row, or `undefined` if it must not be changed
 * by this sender (`not_allowed`).
 */
export function editAnnotation(
  store: Store,
  id: string,
  edit: (annotation: Annotation) => Draft | undefined,
): Promise<Result<Annotation>> {
  return store.write(async (rows) => {
    const before = await rows.annotation(id);
    if (!before || before.deleted !== undefined) return failure('not_found');
    const draft = edit(before);
    if (!draft) return failure('not_allowed');
    const { after, entities } = await put(rows, draft, []);
    await logChange(rows, { action: 'edit', at: after.modified, annotations: [{ before, after }], entities });
    return success(after);
  });
}

/** Puts annotations into the trash and says how many there were. Unknown ones and those already there count not. */
export function trashAnnotations(
  store: Store,
  options: { readonly ids: readonly string[]; readonly now: string; readonly pageKey?: string },
): Promise<Result<number>> {
  return store.write(async (rows) => {
    const changed: Change['annotations'][number][] = [];
    for (const id of new Set(options.ids)) {
      const before = await rows.annotation(id);
      if (!before || before.deleted !== undefined) continue;
      if (options.pageKey !== undefined && before.pageKey !== options.pageKey) return failure('not_allowed');
      const after = { ...before, deleted: options.now, modified: options.now, seq: await rows.nextSeq() };
      await rows.putAnnotation(after);
      changed.push({ before, after });
    }
    if (changed.length === 0) return failure('not_found');
    for (const pageKey of new Set(changed.map(({ after }) => after.pageKey))) await recount(rows, pageKey);
    await logChange(rows, { action: 'delete', at: options.now, annotations: changed, entities: [] });
    return success(changed.length);
  });
}

/** Takes annotations out of the trash and says how many there were. */
export function restoreAnnotations(
  store: Store,
  options: { readonly ids: readonly string[]; readonly now: string },
): Promise<Result<number>> {
  return store.write(async (rows) => {
    const changed: Change['annotations'][number][] = [];
    for (const id of new Set(options.ids)) {
      const before = await rows.annotation(id);
      if (before?.deleted === undefined) continue;
      const { deleted: _, ...kept } = before;
      const after = { ...kept, modified: options.now, seq: await rows.nextSeq() };
      await rows.putAnnotation(after);
      changed.push({ before, after });
    }
    if (changed.length === 0) return failure('not_found');
    for (const pageKey of new Set(changed.map(({ after }) => after.pageKey))) await recount(rows, pageKey);
    await logChange(rows, { action: 'restore', at: options.now, annotations: changed, entities: [] });
    return success(changed.length);
  });
}

/**
 * The same edit of many annotations as one action; ids that are unknown or in the trash are passed over. Says how many
 * became different.
 */
export function editAnnotations(
  store: Store,
  options: {
    readonly ids: readonly string[];
    readonly now: string;
    readonly edit: (annotation: Annotation) => Draft;
  },
): Promise<Result<number>> {
  return store.write(async (rows) => {
    const changed: Change['annotations'][number][] = [];
    const entities = new Map<string, EntityChange>();
    for (const id of new Set(options.ids)) {
      const before = await rows.annotation(id);
      if (!before || before.deleted !== undefined) continue;
      const draft = options.edit(before);
      if (isSameContent(draft, before)) continue;
      const linked =
        draft.entity && !isSameContent(draft.entity, before.entity ?? {})
          ? await linkEntity(rows, { decision: draft.entity, aliases: [], now: options.now })
          : undefined;
      const after: Annotation = {
        ...draft,
        ...(linked ? { entity: linked.decision } : {}),
        seq: await rows.nextSeq(),
      };
      await rows.putAnnotation(after);
      changed.push({ before, after });
      if (linked?.change) keepFirstBefore(entities, linked.change);
    }
    if (changed.length === 0) return failure('not_found');
    for (const pageKey of new Set(changed.map(({ after }) => after.pageKey))) await recount(rows, pageKey);
    await logChange(rows, {
      action: 'edit',
      at: options.now,
      annotations: changed,
      entities: [...entities.values()],
    });
    return success(changed.length);
  });
}

/** Takes note that an annotated article was read again; does nothing for articles without annotations. */
export function touchArticle(store: Store, article: ArticleRecord): Promise<Result<boolean>> {
  return store.write(async (rows) => {
    const known = await rows.article(article.pageKey);
    if (!known) return success(false);
    await rows.putArticle({ ...article, firstRead: known.firstRead, counts: known.counts });
    return success(true);
  });
}

/** Destroys what has been in the trash for 30 days, and says how many rows that were. */
export function emptyTrash(store: Store, now: Date): Promise<Result<number>> {
  const limit = new Date(now.getTime() - TRASH_DAYS * DAY_MS).toISOString();
  return store.write(async (rows) => {
    const gone = await rows.trashedBefore(limit);
    for (const row of gone) await rows.removeAnnotation(row.id);
    for (const pageKey of new Set(gone.map((row) => row.pageKey))) await recount(rows, pageKey);
    return success(gone.length);
  });
}

/** An entity that an action touched twice is, for its undoing, as it was before the first time. */
function keepFirstBefore(entities: Map<string, EntityChange>, change: EntityChange): void {
  const first = entities.get(change.after.id);
  entities.set(change.after.id, first ? { ...first, after: change.after } : change);
}

async function put(
  rows: WriteRows,
  draft: Draft,
  aliases: readonly string[],
): Promise<{ after: Annotation; entities: EntityChange[] }> {
  const linked =
    draft.entity && (await linkEntity(rows, { decision: draft.entity, aliases, now: draft.modified }));
  const after: Annotation = {
    ...draft,
    ...(linked ? { entity: linked.decision } : {}),
    seq: await rows.nextSeq(),
  };
  await rows.putAnnotation(after);
  await recount(rows, after.pageKey);
  return { after, entities: linked?.change ? [linked.change] : [] };
}
