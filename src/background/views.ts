/** What surfaces show. A port says what it wants to see, gets it, and gets it again whenever it changed. */
import browser, { type Runtime } from 'webextension-polyfill';
import { checkViewRequest } from '../messaging/check';
import { logBug } from '../messaging/log-bug';
import type { ViewRequest, ViewUpdate } from '../messaging/protocol';
import { readSettings } from '../storage/settings';
import type { Stores } from '../storage/stores';
import { toCardView } from './card-view';
import { createKeepingView } from './keeping-views';
import { createLibraryView } from './library-view';
import { originOf, toPageView } from './page-view';
import type { Pages } from './pages';
import type { PageReader } from './read-page';
import { createRefreshed, type View } from './refreshed-view';
import { isSearchView, type SearchViews } from './search-views';
import { isOwnSurface } from './senders';
import { isGranted, sitesView } from './site-access';

export interface Views {
  accept(port: Runtime.Port): void;
  /** Another tab is in front somewhere. */
  tabsChanged(): void;
  sitesChanged(): void;
  settingsChanged(): void;
}

export function createViews(options: {
  readonly pages: Pages;
  readonly reader: PageReader;
  readonly stores: () => Promise<Stores>;
  readonly searchViews: SearchViews;
}): Views {
  const { pages, reader, stores, searchViews } = options;
  const views = new Set<View>();
  const refreshAll: View['refresh'] = (what) => {
    for (const view of [...views]) view.refresh(what);
  };
  pages.onChange((tabId) => refreshAll({ tabId }));

  function createView(
    request: ViewRequest,
    sender: Runtime.MessageSender,
    send: (update: ViewUpdate) => void,
  ): View {
    if (isSearchView(request))
      return searchViews.create(request, { isPrivate: sender.tab?.incognito === true, send });
    switch (request.view) {
      case 'page':
        return createPageView(request, send);
      case 'card':
        return createCardView(request.target, sender.tab?.id, send);
      case 'library':
        return createLibraryView({ stores, isPrivate: sender.tab?.incognito === true, send });
      case 'settings':
        return createRefreshed(
          async () => send({ view: 'settings', settings: await readSettings() }),
          (what) => what === 'settings',
        );
      case 'trash':
      case 'lists':
      case 'backup':
        return createKeepingView(request, { stores, isPrivate: sender.tab?.incognito === true, send });
      case 'sites':
        return createRefreshed(
          async () => send({ view: 'sites', sites: await sitesView() }),
          (what) => what === 'sites',
        );
    }
  }

  function createPageView(
    request: Extract<ViewRequest, { view: 'page' }>,
    send: (update: ViewUpdate) => void,
  ): View {
    let shown: number | undefined;
    let isFirst = true;
    const update = async () => {
      const tabId = request.tabId ?? (await activeTab(request.windowId));
      if (tabId === undefined) return;
      const isNew = shown !== tabId;
      shown = tabId;
      const tab = await browser.tabs.get(tabId).catch(() => undefined);
      const session = pages.get(tabId);
      const siteGranted = await isGranted(originOf(session?.url() ?? tab?.url));
      send({
        view: 'page',
        page: toPageView({ tabId, tab, session, outcome: pages.outcome(tabId), siteGranted }),
      });
      if (isNew && !session) {
        begin(tabId, request.start && isFirst).catch((error: unknown) => logBug('reading for a view', error));
      }
      isFirst = false;
    };
    /** The popup starts the reading; any other surface only asks a page that Isnad is in already. */
    const begin = async (tabId: number, start: boolean) => {
      if (pages.outcome(tabId)?.state === 'off') return;
      if (start) await reader.readPage(tabId, false);
      else if (!pages.outcome(tabId)) await reader.wake(tabId, false);
    };
    return createRefreshed(update, (what) => typeof what === 'string' || what.tabId === shown);
  }

  function createCardView(
    target: Extract<ViewRequest, { view: 'card' }>['target'],
    tabId: number | undefined,
    send: (update: ViewUpdate) => void,
  ): View {
    const update = async () => {
      if (tabId === undefined) return send({ view: 'card', card: undefined });
      const session = pages.get(tabId);
      if (!session?.read()) {
        const revived = await reader.revive(tabId);
        if (!revived.ok) return send({ view: 'card', card: undefined });
      }
      const current = pages.get(tabId);
      send({ view: 'card', card: current && (await toCardView(current, target)) });
    };
    return createRefreshed(update, (what) => typeof what === 'object' && what.tabId === tabId);
  }

  return {
    accept(port) {
      const { sender } = port;
      if (!sender || !isOwnSurface(sender)) {
        port.disconnect();
        return;
      }
      let view: View | undefined;
      let last: string | undefined;
      const send = (update: ViewUpdate) => {
        const text = JSON.stringify(update);
        if (text === last) return;
        last = text;
        postUpdate(port, update);
      };
      const end = () => {
        view?.stop();
        if (view) views.delete(view);
        view = undefined;
      };
      port.onMessage.addListener((raw: unknown) => {
        const request = checkViewRequest(raw);
        if (!request) return;
        end();
        last = undefined;
        let isCurrent = true;
        const next = createView(request, sender, (update) => {
          if (isCurrent) send(update);
        });
        view = {
          refresh: next.refresh,
          stop() {
            isCurrent = false;
            next.stop();
          },
        };
        views.add(view);
      });
      port.onDisconnect.addListener(end);
    },
    tabsChanged: () => refreshAll('tabs'),
    sitesChanged: () => refreshAll('sites'),
    settingsChanged: () => refreshAll('settings'),
  };
}

async function activeTab(windowId: number | undefined): Promise<number | undefined> {
  const where = windowId === undefined ? { lastFocusedWindow: true } : { windowId };
  const [tab] = await browser.tabs.query({ active: true, ...where });
  return tab?.id;
}

function postUpdate(port: Runtime.Port, update: ViewUpdate): void {
  try {
    port.postMessage(update);
  } catch {
    // The surface closed and the event has not arrived yet; `onDisconnect` clears up.
  }
}
