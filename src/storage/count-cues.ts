import type { Annotation } from '../core/model/annotation';
import type { CueRecord } from '../core/model/reader-lists';
import type { Change, ListChange, WriteRows } from './rows';

/**
 * Counts what the reader made of cues (claims.md, D12): a claim suggested as sourced and tagged so speaks for its cues,
 * tagged unsourced against them. A changed tag takes back what the old one said. Returns the rows as changed, for the
 * undo log; part of the action's own transaction.
 */
export async function countCues(
  rows: WriteRows,
  annotations: Change['annotations'],
  now: string,
): Promise<ListChange[]> {
  const sums = new Map<string, { accepted: number; rejected: number }>();
  const add = (annotation: Annotation | undefined, by: 1 | -1) => {
    const is = verdictOf(annotation);
    for (const id of is ? (annotation?.suggestion?.cues ?? []) : []) {
      const sum = sums.get(id) ?? { accepted: 0, rejected: 0 };
      sums.set(id, { ...sum, [is as 'accepted']: sum[is as 'accepted'] + by });
    }
  };
  for (const { before, after } of annotations) {
    add(before, -1);
    add(after, 1);
  }
  const changes: ListChange[] = [];
  for (const [id, { accepted, rejected }] of sums) {
    if (accepted === 0 && rejected === 0) continue;
    const before = await rows.listRow('cues', id);
    const after: CueRecord = {
      version: 1,
      id,
      accepted: Math.max(0, (before?.accepted ?? 0) + accepted),
      rejected: Math.max(0, (before?.rejected ?? 0) + rejected),
      modified: now,
      seq: await rows.nextSeq(),
    };
    await rows.putListRow('cues', after);
    changes.push({ list: 'cues', after, ...(before ? { before } : {}) });
  }
  return changes;
}

function verdictOf(annotation: Annotation | undefined): 'accepted' | 'rejected' | undefined {
  if (annotation?.suggestion?.value !== 'sourced') return undefined;
  if (annotation.tag === 'sourced') return 'accepted';
  return annotation.tag === 'unsourced' ? 'rejected' : undefined;
}
