import browser, { type Runtime } from 'webextension-polyfill';

/**
 * The address the browser vouches for. The page may name another one of the same origin: after a route change
 * it knows which address its text belongs to, and within its own origin it could go anywhere anyway.
 */
export async function vouchedAddress(
  tabId: number,
  sender: Runtime.MessageSender,
  named: string,
): Promise<string> {
  const tab = await browser.tabs.get(tabId).catch(() => undefined);
  const vouched = tab?.url ?? sender.tab?.url ?? sender.url ?? '';
  const isSameOrigin =
    URL.canParse(named) && URL.canParse(vouched) && new URL(named).origin === new URL(vouched).origin;
  return isSameOrigin && !named.startsWith('file:') ? named : vouched;
}
