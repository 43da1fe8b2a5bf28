import browser from 'webextension-polyfill';
import { textHash } from '../core/model/text-hash';
import type { ReviewPlace } from '../messaging/protocol';
import type { PageSession } from './page-session';

/*
 * Where the review of each page stood, so that it goes on there. In memory until the browser closes: which pages one
 * reads is nobody's business, and a hash of the address is enough to find the place again.
 */
function keyOf(session: PageSession): string | undefined {
  const read = session.read();
  if (!read?.record) return undefined;
  return `review-${textHash(read.record.pageKey)}-${textHash(read.article.text)}`;
}

export async function rememberReview(session: PageSession, { claim, rule }: ReviewPlace): Promise<void> {
  const key = keyOf(session);
  if (key !== undefined) await browser.storage.session.set({ [key]: { claim, rule } });
}

/** Where the review of this very text stood; `undefined` if there was none. */
export async function findReview(session: PageSession): Promise<ReviewPlace | undefined> {
  const key = keyOf(session);
  if (key === undefined) return undefined;
  return (await browser.storage.session.get(key))[key] as ReviewPlace | undefined;
}
