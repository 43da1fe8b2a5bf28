import type { Change, WriteRows } from './rows';

/** Writes an action into the undo log; part of the action's own transaction. Its page is told if it touched one alone. */
export async function logChange(rows: WriteRows, change: Omit<Change, 'pageKey'>): Promise<void> {
  const pages = new Set(change.annotations.map(({ after }) => after.pageKey));
  const [pageKey] = pages;
  await rows.addChange({ ...change, ...(pages.size === 1 && pageKey !== undefined ? { pageKey } : {}) });
}
