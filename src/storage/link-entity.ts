import type { EntityDecision, EntityRecord } from '../core/model/annotation';
import { foldText } from '../core/text/fold';
import type { WriteRows } from './rows';

export interface EntityChange {
  readonly before?: EntityRecord;
  readonly after: EntityRecord;
}

/**
 * Finds or makes the entity that a confirmed name belongs to and adds the spellings seen. A person is taken for
 * a known one only by the label or an alias of several words: a bare family name names too many.
 */
export async function linkEntity(
  rows: WriteRows,
  options: { readonly decision: EntityDecision; readonly aliases: readonly string[]; readonly now: string },
): Promise<{ readonly decision: EntityDecision; readonly change?: EntityChange }> {
  const { decision, aliases, now } = options;
  if (decision.verdict !== 'confirmed') {
    const { entityId: _, ...rejected } = decision;
    return { decision: rejected };
  }
  const before = (await namedEntity(rows, decision)) ?? (await findEntities(rows, decision))[0];
  const spellings = [...(before?.aliases ?? []), decision.label, ...aliases];
  const label = before?.label ?? decision.label;
  const after: EntityRecord = {
    ...before,
    id: before?.id ?? crypto.randomUUID(),
    type: decision.type,
    label,
    aliases: [...new Set(spellings)].filter((spelling) => spelling !== label),
    keys: [...new Set([label, ...spellings].map(foldText))],
    created: before?.created ?? now,
    modified: now,
  };
  await rows.putEntity(after);
  return {
    decision: { ...decision, entityId: after.id },
    change: { after, ...(before ? { before } : {}) },
  };
}

/** The entity that the decision names itself, as long as it still goes by that name. */
async function namedEntity(
  rows: WriteRows,
  { entityId, type, label }: EntityDecision,
): Promise<EntityRecord | undefined> {
  const named = entityId === undefined ? undefined : await rows.entity(entityId);
  return named?.type === type && named.keys.includes(foldText(label)) ? named : undefined;
}

/** The known entities that a name of this type and label stands for, those of the same label first. */
export async function findEntities(
  rows: Pick<WriteRows, 'entitiesByKey'>,
  name: Pick<EntityDecision, 'type' | 'label'>,
): Promise<EntityRecord[]> {
  const key = foldText(name.label);
  const found = (await rows.entitiesByKey(key)).filter(
    (row) =>
      row.type === name.type &&
      (row.type !== 'person' || foldText(row.label) === key || /\s/.test(key.trim())),
  );
  return found.sort((a, b) => Number(foldText(b.label) === key) - Number(foldText(a.label) === key));
}
