/** Pages of the web, of the reader's disk, and our own practice article; nothing that a browser would run. */
const SAFE_PAGE = /^(?:https?|file):\/\/|^practice:/i;
const SAFE_LINK = /^https?:\/\/\S+$/i;

/** Whether what an article is called and reached by is only an address. */
export function isSafePage({ pageKey, url }: { readonly pageKey: string; readonly url: string }): boolean {
  return SAFE_PAGE.test(pageKey) && SAFE_PAGE.test(url);
}

/** Whether a link given as evidence leads to a page of the web. */
export function isSafeLink({ url }: { readonly url: string }): boolean {
  return SAFE_LINK.test(url);
}
