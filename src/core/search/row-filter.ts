import type { ClaimLook, EntityType } from '../model/analysis';
import type { AnnotationKind, Tag } from '../model/annotation';
import { COLUMNS, Column, FLAGS, type Flag, NONE, type PackedPage, toFlag } from './pack-page';

/** Which annotations are wanted; what is absent does not matter. Filters of different kinds all have to hold. */
export interface RowFilter {
  readonly pageKey?: string;
  readonly site?: string;
  /** Days of the annotation's making, `2026-11-02`, both included, on the reader's clock. */
  readonly from?: string;
  readonly to?: string;
  readonly kind?: AnnotationKind;
  /** `undecided`: a claim without a tag. */
  readonly tag?: Tag | 'undecided';
  readonly look?: ClaimLook;
  readonly type?: EntityType;
  /** Id of an own tag. */
  readonly ownTag?: string;
  readonly entity?: string;
  /** Words of a source, in any spelling that folds alike. */
  readonly source?: string;
  readonly note?: true;
  /** Its place was not found when its article was last read. */
  readonly lost?: true;
}

/** Whether a row passes all of the filter that its own numbers can tell: everything but site, page, source and lost. */
export type RowTest = (page: PackedPage, row: number) => boolean;

/** `undefined` if nothing is filtered by row. `toDayStart` gives the seconds at which a day begins for the reader. */
export function toRowTest(filter: RowFilter, toDayStart: (day: string) => number): RowTest | undefined {
  let mask = 0;
  let wanted = 0;
  const want = <F extends Flag>(flag: F, value: Parameters<typeof toFlag<F>>[1]) => {
    const { shift, bits } = FLAGS[flag];
    mask |= ((1 << bits) - 1) << shift;
    wanted |= toFlag(flag, value);
  };
  if (filter.kind) want('kind', filter.kind);
  if (filter.tag === 'undecided') {
    want('kind', 'claim');
    want('tag', undefined);
  } else if (filter.tag) want('tag', filter.tag);
  if (filter.look) want('look', filter.look);
  if (filter.type) want('type', filter.type);
  if (filter.note) want('note', 'note');
  const from = filter.from === undefined ? 0 : toDayStart(filter.from);
  const until = filter.to === undefined ? Number.POSITIVE_INFINITY : toDayStart(nextDay(filter.to));
  const { ownTag, entity } = filter;
  const isAny = mask === 0 && filter.from === undefined && filter.to === undefined && !ownTag && !entity;
  if (isAny) return undefined;
  return (page, row) => {
    const at = row * COLUMNS;
    const { table } = page;
    if (((table[at + Column.flags] ?? 0) & mask) >>> 0 !== wanted >>> 0) return false;
    const created = table[at + Column.created] ?? 0;
    if (created < from || created >= until) return false;
    if (entity !== undefined && page.entities[table[at + Column.entity] ?? NONE] !== entity) return false;
    return ownTag === undefined || (page.tagSets[table[at + Column.tags] ?? NONE] ?? []).includes(ownTag);
  };
}

/** The day after, by the calendar. */
function nextDay(day: string): string {
  const date = new Date(`${day}T12:00:00Z`);
  if (Number.isNaN(date.getTime())) return day;
  date.setUTCDate(date.getUTCDate() + 1);
  return date.toISOString().slice(0, 10);
}
