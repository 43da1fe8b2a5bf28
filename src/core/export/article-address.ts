import type { ArticleRecord } from '../model/annotation';
import { textHash } from '../model/text-hash';

/**
 * The address of an article that an export may show: only of the web. A file on the reader's disk would tell their name
 * and folders; those, and pages that Isnad made itself, have none.
 */
export function publicAddress({ url }: Pick<ArticleRecord, 'url'>): string | undefined {
  return /^https?:\/\/[^\s]+$/i.test(url) ? url : undefined;
}

/** The address, or a name that is the same for the same page wherever it is exported and tells nothing of it. */
export function articleIri(article: Pick<ArticleRecord, 'url' | 'pageKey'>): string {
  return publicAddress(article) ?? `urn:isnad:page:${textHash(article.pageKey)}`;
}
