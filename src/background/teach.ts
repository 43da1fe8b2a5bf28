import type { EntityDecision } from '../core/model/annotation';
import type { ListEdit } from '../core/model/library-actions';
import type { Reach, ReaderName } from '../core/model/reader-lists';
import { failure, type Result } from '../core/model/result';
import { foldText } from '../core/text/fold';
import type { TaughtHere } from '../messaging/protocol';
import { editLists } from '../storage/list-actions';
import type { ReadRows } from '../storage/rows';
import type { PageSession } from './page-session';

/**
 * Makes what the reader decided about a name hold on the whole site or everywhere, for all its spellings in this
 * article, or on this page alone again. One undoable action; fails with `not_found` if nothing was decided.
 */
export async function teach(
  session: PageSession,
  wish: { readonly id: string; readonly now: string } & Pick<TaughtHere, 'watched'> & {
      readonly reach: TaughtHere['reach'] | 'page';
    },
): Promise<Result<number>> {
  const fresh = await session.readFresh();
  if (!fresh.ok) return fresh;
  const { analysis, placed, record } = fresh.value;
  const decided = placed.find(({ annotation }) => annotation.id === wish.id);
  const entity = decided?.annotation.entity;
  if (!decided || !entity || !record) return failure('not_found');
  const { site } = record;
  const known = await session.store.read((rows) => findTaught(rows, entity.label, site));
  if (!known.ok) return known;
  const before = known.value;
  if (wish.reach === 'page') {
    const edits: ListEdit[] = before ? [{ list: 'names', trash: before.id }] : [];
    return editLists(session.store, { edits, now: wish.now, pageKey: record.pageKey });
  }
  const at = decided.span;
  const mention = analysis.mentions.find((one) => one.start === at?.start && one.end === at.end);
  const seen = mention && analysis.entities[mention.entity];
  const found = seen ? [seen.label, ...seen.aliases] : [];
  const spellings = new Set([...(before?.aliases ?? []), ...found.filter((one) => standsAlone(one, entity))]);
  spellings.delete(entity.label);
  const reach: Reach = wish.reach === 'site' ? { kind: 'site', site } : { kind: 'everywhere' };
  const put = {
    id: before?.id ?? crypto.randomUUID(),
    verdict: entity.verdict === 'confirmed' ? 'name' : 'not-a-name',
    reach,
    watched: wish.watched,
    type: entity.type,
    label: entity.label,
    aliases: [...spellings],
    note: before?.note ?? '',
    ...(entity.entityId === undefined ? {} : { entityId: entity.entityId }),
  } as const;
  return editLists(session.store, {
    edits: [{ list: 'names', put }],
    now: wish.now,
    pageKey: record.pageKey,
  });
}

/** A person's bare family name is another's on the next page. */
function standsAlone(spelling: string, { type, label }: EntityDecision): boolean {
  return type !== 'person' || spelling === label || /\s/u.test(spelling.trim());
}

/** What the reader taught about a name that holds on this site; what was said of the site alone goes first. */
export async function findTaught(
  rows: ReadRows,
  label: string,
  site: string,
): Promise<ReaderName | undefined> {
  const key = foldText(label);
  const found = (await rows.list('names')).filter(
    ({ deleted, keys, reach }) =>
      deleted === undefined && keys.includes(key) && (reach.kind === 'everywhere' || reach.site === site),
  );
  return found.find(({ reach }) => reach.kind === 'site') ?? found[0];
}
