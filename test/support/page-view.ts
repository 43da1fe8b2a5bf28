import type { Result } from '../../src/core/model/result';
import type { PageView, RequestName, Requests, ViewRequest } from '../../src/messaging/protocol';
import { type Driver, type Page, type Scope, until } from './driver';

interface ExtensionApi {
  runtime: {
    connect(info: { name: string }): {
      postMessage(message: unknown): void;
      onMessage: { addListener(listener: (message: { view: string; page: PageView }) => void): void };
      disconnect(): void;
    };
    sendMessage(message: unknown): Promise<unknown>;
  };
  tabs: { query(query: object): Promise<{ id: number; url?: string }[]> };
}

/** The id of the tab that shows `url`, asked from a page of the extension that may see it. */
export function tabOf(extension: Scope, url: string): Promise<number> {
  return until(`a tab with ${url}`, () =>
    extension.evaluate(async (wanted) => {
      const { chrome } = globalThis as unknown as { chrome: ExtensionApi };
      return (await chrome.tabs.query({})).find((tab) => tab.url === wanted)?.id;
    }, url),
  );
}

/** The id of the tab in front, whatever it shows. */
export function activeTab(extension: Scope): Promise<number> {
  return extension.evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: ExtensionApi };
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    if (tab === undefined) throw new Error('no tab is in front');
    return tab.id;
  });
}

/** What the popup would show of a tab: the first view that `accept`s, asked over the same port that the popup uses. */
export function pageView(
  extension: Scope,
  tabId: number,
  options: { start?: boolean; states?: readonly PageView['state'][] } = {},
): Promise<PageView> {
  const {
    start = false,
    states = ['read', 'truncated', 'not-article', 'no-text', 'restricted', 'no-access', 'off', 'failed'],
  } = options;
  return extension.evaluate(
    ({ request, accepted }) =>
      new Promise<PageView>((resolve, reject) => {
        const { chrome } = globalThis as unknown as { chrome: ExtensionApi };
        const port = chrome.runtime.connect({ name: 'view' });
        let last = 'nothing';
        const timer = setTimeout(() => reject(new Error(`the view stayed at ${last}`)), 30_000);
        port.onMessage.addListener((update) => {
          if (update.view !== 'page') return;
          last = update.page.state;
          if (!accepted.includes(update.page.state)) return;
          clearTimeout(timer);
          port.disconnect();
          resolve(update.page);
        });
        port.postMessage(request);
      }),
    { request: { view: 'page', tabId, start } satisfies ViewRequest, accepted: states as readonly string[] },
  );
}

/** Asks the background as a surface does. */
export function ask<N extends RequestName>(
  extension: Scope,
  name: N,
  input: Requests[N]['in'],
): Promise<Result<Requests[N]['out']>> {
  return extension.evaluate(
    (message) => (globalThis as unknown as { chrome: ExtensionApi }).chrome.runtime.sendMessage(message),
    { request: name, input },
  ) as Promise<Result<Requests[N]['out']>>;
}

/** Number of ranges painted on the page, by all highlights together. 0 where nothing is. */
export function countMarks(page: Page): Promise<number> {
  return page.evaluate(() =>
    [...CSS.highlights.values()].reduce((sum, highlight) => sum + highlight.size, 0),
  );
}

/** Opens a page of the extension beside the article without becoming the active tab. */
export function openBeside(driver: Driver, path = 'popup.html?tab=0'): Promise<Page> {
  return driver.openExtension(path, { background: true });
}
