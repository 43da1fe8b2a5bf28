import type { RowCounts, StorageAlarm } from '../core/model/library-actions';

/**
 * What the database was when it was last written, kept outside it. Browsers open a damaged database as an empty one
 * and say nothing; this is how it is noticed.
 */
export interface Canary {
  readonly dbUuid: string;
  /** Number of the last write that was acknowledged. */
  readonly lastSeq: number;
  readonly counts: RowCounts;
  /** Number of the write after which the rows were counted. */
  readonly countedAt: number;
}

/** The database as it is found when it is opened. */
export interface FoundDatabase {
  readonly dbUuid: string;
  readonly seq: number;
  readonly counts: RowCounts;
}

/** What is wrong with the database, if anything. Without a canary nothing is known, and nothing is wrong. */
export function findLoss(canary: Canary | undefined, found: FoundDatabase): StorageAlarm['kind'] | undefined {
  if (!canary || (canary.lastSeq === 0 && rowsIn(canary.counts) === 0)) return undefined;
  if (found.dbUuid !== canary.dbUuid) return 'emptied';
  if (found.seq < canary.lastSeq) return 'older';
  const isCounted = found.seq === canary.countedAt;
  return isCounted && found.counts.annotations < canary.counts.annotations ? 'partial' : undefined;
}

function rowsIn({ annotations, articles, entities }: RowCounts): number {
  return annotations + articles + entities;
}
