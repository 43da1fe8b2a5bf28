/** What the reader does to entities across articles. Each function is one action, undone as a whole. */
import type { EntityType } from '../core/model/analysis';
import type { Annotation, EntityRecord } from '../core/model/annotation';
import type { EntityPatch } from '../core/model/library-actions';
import { failure, type Result, success } from '../core/model/result';
import { isSameContent } from '../core/model/same-content';
import { logChange } from './change-log';
import { keysOfName } from './list-actions';
import type { Change, ListChange, Store, WriteRows } from './rows';

/** Changes an entity; a new label or type is that of all its annotations, and the old label stays as an alias. */
export function editEntity(
  store: Store,
  options: { readonly id: string; readonly patch: EntityPatch; readonly now: string },
): Promise<Result<EntityRecord>> {
  const { id, patch, now } = options;
  return store.write(async (rows) => {
    const before = await rows.entity(id);
    if (!before) return failure('not_found');
    const label = patch.label ?? before.label;
    const { note, wikidata, ...rest } = before;
    const nextNote = patch.note === undefined ? note : (patch.note ?? undefined);
    const nextWikidata = patch.wikidata === undefined ? wikidata : (patch.wikidata ?? undefined);
    const aliases =
      patch.aliases ?? (label === before.label ? before.aliases : [...before.aliases, before.label]);
    const after = withKeys({
      ...rest,
      label,
      type: patch.type ?? before.type,
      aliases: [...new Set(aliases)].filter((alias) => alias !== label),
      modified: now,
      ...(nextNote === undefined ? {} : { note: nextNote }),
      ...(nextWikidata === undefined ? {} : { wikidata: nextWikidata }),
    });
    await rows.putEntity(after);
    const annotations =
      after.label === before.label && after.type === before.type
        ? []
        : await point(rows, { annotations: await rows.annotationsOfEntity(id), entity: after, now });
    await logChange(rows, { action: 'entity', at: now, annotations, entities: [{ before, after }] });
    return success(after);
  });
}

/** Makes one entity of several: their annotations, spellings and notes go over to `into`, the others are removed. */
export function mergeEntities(
  store: Store,
  options: { readonly into: string; readonly from: readonly string[]; readonly now: string },
): Promise<Result<EntityRecord>> {
  const { into, now } = options;
  return store.write(async (rows) => {
    const before = await rows.entity(into);
    const others: EntityRecord[] = [];
    for (const id of new Set(options.from)) {
      const other = id === into ? undefined : await rows.entity(id);
      if (!other) return failure('not_found');
      others.push(other);
    }
    if (!before || others.length === 0) return failure('not_found');
    const spellings = [before, ...others].flatMap(({ label, aliases }) => [label, ...aliases]);
    const notes = [before, ...others].flatMap(({ note }) => (note ? [note] : []));
    const wikidata = before.wikidata ?? others.find((one) => one.wikidata !== undefined)?.wikidata;
    const after = withKeys({
      ...before,
      aliases: [...new Set(spellings)].filter((spelling) => spelling !== before.label),
      modified: now,
      ...(notes.length === 0 ? {} : { note: [...new Set(notes)].join('\n\n') }),
      ...(wikidata === undefined ? {} : { wikidata }),
    });
    await rows.putEntity(after);
    const moving: Annotation[] = [];
    for (const other of others) {
      moving.push(...(await rows.annotationsOfEntity(other.id)));
      await rows.removeEntity(other.id);
    }
    const annotations = await point(rows, { annotations: moving, entity: after, now });
    const lists = await pointNames(rows, { from: new Set(others.map(({ id }) => id)), into, now });
    await logChange(rows, {
      action: 'entity',
      at: now,
      annotations,
      entities: [{ before, after }, ...others.map((other) => ({ before: other }))],
      lists,
    });
    return success(after);
  });
}

/** Makes an entity of its own of some annotations of another; the aliases named go with them. */
export function splitEntity(
  store: Store,
  options: {
    readonly id: string;
    readonly annotations: readonly string[];
    readonly label: string;
    readonly type?: EntityType;
    readonly aliases?: readonly string[];
    readonly now: string;
  },
): Promise<Result<EntityRecord>> {
  const { id, label, now, aliases = [] } = options;
  return store.write(async (rows) => {
    const before = await rows.entity(id);
    const wanted = new Set(options.annotations);
    const moving = (await rows.annotationsOfEntity(id)).filter((row) => wanted.has(row.id));
    if (!before || moving.length === 0 || moving.length < wanted.size) return failure('not_found');
    const leaving = new Set(aliases);
    const rest = withKeys({
      ...before,
      aliases: before.aliases.filter((alias) => !leaving.has(alias)),
      modified: now,
    });
    const made = withKeys({
      id: crypto.randomUUID(),
      type: options.type ?? before.type,
      label,
      aliases: [...leaving].filter((alias) => alias !== label),
      keys: [],
      created: now,
      modified: now,
    });
    await rows.putEntity(rest);
    await rows.putEntity(made);
    const annotations = await point(rows, { annotations: moving, entity: made, now });
    const entities = [{ before, after: rest }, { after: made }];
    await logChange(rows, { action: 'entity', at: now, annotations, entities });
    return success(made);
  });
}

/** The entity with the look-up keys that its label and aliases give. */
export function withKeys(entity: EntityRecord): EntityRecord {
  return { ...entity, keys: keysOfName(entity) };
}

/** Makes annotations name this entity, under its label and type. */
async function point(
  rows: WriteRows,
  options: {
    readonly annotations: readonly Annotation[];
    readonly entity: EntityRecord;
    readonly now: string;
  },
): Promise<Change['annotations'][number][]> {
  const { id: entityId, label, type } = options.entity;
  const changed: Change['annotations'][number][] = [];
  for (const before of options.annotations) {
    if (!before.entity) continue;
    const entity = { ...before.entity, entityId, label, type };
    if (isSameContent(entity, before.entity)) continue;
    const after = { ...before, entity, modified: options.now, seq: await rows.nextSeq() };
    await rows.putAnnotation(after);
    changed.push({ before, after });
  }
  return changed;
}

async function pointNames(
  rows: WriteRows,
  { from, into, now }: { readonly from: ReadonlySet<string>; readonly into: string; readonly now: string },
): Promise<ListChange[]> {
  const changed: ListChange[] = [];
  for (const before of await rows.list('names')) {
    if (!from.has(before.entityId ?? '')) continue;
    const after = { ...before, entityId: into, modified: now, seq: await rows.nextSeq() };
    await rows.putListRow('names', after);
    changed.push({ list: 'names', before, after });
  }
  return changed;
}
