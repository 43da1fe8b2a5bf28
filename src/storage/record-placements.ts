import type { Placement } from '../core/model/annotation';
import { type Result, success } from '../core/model/result';
import { recount } from './recount';
import type { Store } from './rows';

/** What became of each annotation's place on a page, by id; `undefined`: it is where it was. */
export type PlacementStates = ReadonlyMap<string, Placement['state'] | undefined>;

/**
 * Writes down those states that differ from what is stored, in one transaction, and says how many. It is nothing that
 * the reader did: it cannot be taken back, and the time of the last change stays.
 */
export function recordPlacements(
  store: Store,
  {
    states,
    textHash,
    now,
  }: { readonly states: PlacementStates; readonly textHash: string; readonly now: string },
): Promise<Result<number>> {
  return store.write(async (rows) => {
    const known = await rows.annotationsById([...states.keys()]);
    const pages = new Set<string>();
    let count = 0;
    for (const row of known) {
      if (!row || row.deleted !== undefined) continue;
      const state = states.get(row.id);
      if (state === row.placement?.state) continue;
      const { placement: _, ...rest } = row;
      const placement = state && { state, since: now, textHash };
      await rows.putAnnotation({
        ...rest,
        ...(placement ? { placement } : {}),
        seq: await rows.nextSeq(),
      });
      pages.add(row.pageKey);
      count += 1;
    }
    for (const pageKey of pages) await recount(rows, pageKey);
    return success(count);
  });
}
