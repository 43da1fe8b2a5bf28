import type { Annotation } from '../core/model/annotation';
import type { ArticleCounts, WriteRows } from './rows';

/** Brings an article's counts up to date with its annotations; part of every transaction that changes them. */
export async function recount(rows: WriteRows, pageKey: string): Promise<void> {
  const article = await rows.article(pageKey);
  if (!article) return;
  const annotations = await rows.annotationsOf(pageKey);
  if (annotations.length === 0) await rows.removeArticle(pageKey);
  else await rows.putArticle({ ...article, counts: countAnnotations(annotations) });
}

/** The counts after annotations changed from one form to another; no form: it was not there, or is not any more. */
export function addCounts(
  counts: ArticleCounts,
  changes: readonly { readonly before?: Annotation | undefined; readonly after?: Annotation | undefined }[],
): ArticleCounts {
  const minus = countAnnotations(changes.flatMap(({ before }) => before ?? []));
  const plus = countAnnotations(changes.flatMap(({ after }) => after ?? []));
  return {
    sourced: counts.sourced + plus.sourced - minus.sourced,
    unsourced: counts.unsourced + plus.unsourced - minus.unsourced,
    notClaim: counts.notClaim + plus.notClaim - minus.notClaim,
    other: counts.other + plus.other - minus.other,
    lastSeq: Math.max(counts.lastSeq ?? 0, plus.lastSeq ?? 0),
  };
}

export function countAnnotations(annotations: readonly Annotation[]): ArticleCounts {
  const live = annotations.filter((row) => row.deleted === undefined);
  const tagged = (tag: Annotation['tag']) => live.filter((row) => row.tag === tag).length;
  return {
    sourced: tagged('sourced'),
    unsourced: tagged('unsourced'),
    notClaim: tagged('not-a-claim'),
    other: tagged(undefined),
    lastSeq: annotations.reduce((last, row) => Math.max(last, row.seq), 0),
  };
}
