import { COLUMNS, Column, type PackedPage } from './pack-page';
import { noSourcing, SOURCINGS, type Sourcing, type SourcingCounts, sourcingOf } from './sourcing';

export interface SourcingGroup {
  /** A site, or a day `2026-11-02`. */
  readonly key: string;
  readonly counts: SourcingCounts;
  /** All annotations, claims or not. */
  readonly marks: number;
}

/** How claims are sourced by group, in order of first meeting. `keyOf` names the group of a row by its page's index and its seconds. */
export function summarizeSourcing(
  pages: readonly PackedPage[],
  keyOf: (page: number, created: number) => string,
): SourcingGroup[] {
  const all = new Map<string, { counts: Record<Sourcing, number>; marks: number }>();
  for (const [index, { table }] of pages.entries()) {
    for (let at = 0; at < table.length; at += COLUMNS) {
      const key = keyOf(index, table[at + Column.created] ?? 0);
      const group = all.get(key) ?? { counts: noSourcing(), marks: 0 };
      all.set(key, group);
      group.marks += 1;
      const sourcing = sourcingOf(table[at + Column.flags] ?? 0);
      if (sourcing !== undefined) group.counts[sourcing] += 1;
    }
  }
  return [...all].map(([key, group]) => ({ key, ...group }));
}

export function claimsOf(counts: SourcingCounts): number {
  return SOURCINGS.reduce((sum, one) => sum + counts[one], 0);
}
