import browser from 'webextension-polyfill';
import { textHash } from '../core/model/text-hash';
import type { PageSession } from './page-session';

/*
 * A hash of the text last read in each tab. It outlives the worker, in memory only, so that a target of an
 * earlier reading ("claim 7") is never taken for one of another text.
 */

function keyOf(tabId: number): string {
  return `text-of-tab-${tabId}`;
}

export async function rememberText(session: PageSession): Promise<void> {
  const text = session.read()?.article.text;
  if (text !== undefined) await browser.storage.session.set({ [keyOf(session.tabId)]: textHash(text) });
}

/** The hash remembered for the tab, if any. */
export async function rememberedText(tabId: number): Promise<unknown> {
  const key = keyOf(tabId);
  return (await browser.storage.session.get(key))[key];
}
