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
