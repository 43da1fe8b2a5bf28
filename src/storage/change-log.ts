import { countCues } from './count-cues';
import type { Change, WriteRows } from './rows';

/** What the reader decides here and now; what comes from files says nothing about cues on this device. */
const DECIDES: readonly Change['action'][] = ['annotate', 'edit'];

/**
 * Writes an action into the undo log, with what it says about cues; part of the action's own transaction. Its page is
 * the one named, or the one whose annotations alone it touched.
 */
export async function logChange(rows: WriteRows, change: Change): Promise<void> {
  const pages = new Set(change.annotations.map(({ after }) => after.pageKey));
  const [touched] = pages;
  const pageKey = change.pageKey ?? (pages.size === 1 ? touched : undefined);
  const cues = DECIDES.includes(change.action) ? await countCues(rows, change.annotations, change.at) : [];
  const lists = [...(change.lists ?? []), ...cues];
  await rows.addChange({
    ...change,
    ...(lists.length > 0 ? { lists } : {}),
    ...(pageKey === undefined ? {} : { pageKey }),
  });
}
