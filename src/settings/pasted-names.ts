import type { EntityType } from '../core/model/analysis';
import type { ListRowInput } from '../core/model/library-actions';
import type { ReaderName } from '../core/model/reader-lists';
import { foldText } from '../core/text/fold';

export type NameInput = ListRowInput<'names'>;

/**
 * Names as people paste them: one on a line, its other spellings after it, parted by `|`. Empty lines and those that
 * begin with `#` are none. A name that is known already, in any spelling, keeps its row and gains the spellings.
 */
export function parsePastedNames(
  text: string,
  known: readonly ReaderName[],
  as: { readonly type: EntityType; readonly watched: boolean },
): NameInput[] {
  const added = new Map<string, NameInput>();
  for (const line of text.split(/\r\n|\r|\n/)) {
    const [label = '', ...aliases] = line
      .split('|')
      .map((one) => one.trim())
      .filter((one) => one !== '');
    if (label === '' || label.startsWith('#')) continue;
    const key = foldText(label);
    const before = added.get(key) ?? known.find((one) => one.verdict === 'name' && one.keys.includes(key));
    const spellings = new Set([...(before?.aliases ?? []), ...(before ? [label] : []), ...aliases]);
    if (before) spellings.delete(before.label);
    added.set(before ? foldText(before.label) : key, {
      id: before?.id ?? crypto.randomUUID(),
      verdict: 'name',
      reach: before?.reach ?? { kind: 'everywhere' },
      watched: as.watched || (before?.watched ?? false),
      type: before?.type ?? as.type,
      label: before?.label ?? label,
      aliases: [...spellings],
      note: before?.note ?? '',
      ...(before?.entityId === undefined ? {} : { entityId: before.entityId }),
    });
  }
  return [...added.values()];
}
