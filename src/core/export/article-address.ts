import type { ArticleRecord } from '../model/annotation';
import { textHash } from '../model/text-hash';
import { toWellFormed } from './well-formed';

/**
 * The address of an article that an export may show: only of the web. A file on the reader's disk would tell their name
 * and folders; those, and pages that Isnad made itself, have none.
 */
export function publicAddress({ url }: Pick<ArticleRecord, 'url'>): string | undefined {
  return /^https?:\/\/[^\s]+$/i.test(url) && URL.canParse(url) ? toUri(new URL(url).href) : undefined;
}

/** The address, or a name that is the same for the same page wherever it is exported and tells nothing of it. */
export function articleIri(article: Pick<ArticleRecord, 'url' | 'pageKey'>): string {
  return publicAddress(article) ?? `urn:isnad:page:${textHash(article.pageKey)}`;
}

/** An address of the web, or whatever else was written there, as a URI by RFC 3986: every other letter percent-encoded. */
export function toUri(text: string): string {
  const [address = '', ...fragments] = toWellFormed(text).split('#');
  const encoded = [address, ...(fragments.length > 0 ? [fragments.join('%23')] : [])].map((part) =>
    part
      .replace(/%(?![0-9a-f]{2})/gi, '%25')
      .replace(/[^\w\-.~:/?[\]@!$&'()*+,;=%]/gu, (letter) => encodeURIComponent(letter))
      // Brackets are legal around an address of IPv6 only.
      .replace(/(?<!^https?:\/\/[^/]*)[[\]]/gi, (bracket) => encodeURIComponent(bracket)),
  );
  return encoded.join('#');
}
