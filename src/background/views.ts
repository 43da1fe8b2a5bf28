/** What surfaces show. A port says what it wants to see, gets it, and gets it again whenever it changed. */
import browser, { type Runtime } from 'webextension-polyfill';
import { checkViewRequest } from '../messaging/check';
import { logBug } from '../messaging/log-bug';
import type { LibraryView, ViewRequest, ViewUpdate } from '../messaging/protocol';
import type { Stores } from '../storage/stores';
import { toCardView } from './card-view';
import { originOf, toPageView } from './page-view';
import type { Pages } from './pages';
import type { PageReader } from './read-page';
import { isOwnSurface } from './senders';
import { isGranted, sitesView } from './site-access';

export interface Views {
  accept(port: Runtime.Port): void;
  /** Another tab is in front somewhere. */
  tabsChanged(): void;
  sitesChanged(): void;
}

interface View {
  /** Called whenever a tab, the tabs in front or the sites changed; decides itself whether that matters. */
  refresh(what: { tabId: number } | 'tabs' | 'sites'): void;
  stop(): void;
}

export function createViews(options: {
  readonly pages: Pages;
  readonly reader: PageReader;
  readonly stores: () => Promise<Stores>;
}): Views {
  const { pages, reader, stores } = options;
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
    switch (request.view) {
      case 'page':
        return createPageView(request, send);
      case 'card':
        return createCardView(request.target, sender.tab?.id, send);
      case 'library':
        return createLibraryView(sender.tab?.incognito === true, send);
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

  function createLibraryView(isPrivate: boolean, send: (update: ViewUpdate) => void): View {
    let stopped = false;
    let stopWatching = () => {};
    stores()
      .then((opened) => {
        if (stopped) return;
        const store = isPrivate ? opened.private : opened.main;
        stopWatching = store.watch(
          (rows) => rows.articles(),
          (result) => {
            const articles = result.ok
              ? result.value.map(({ counts, ...article }) => ({ article, counts }))
              : [];
            const error = result.ok ? store.trouble : result.code;
            const library = toLibraryView(articles, isPrivate);
            send({ view: 'library', library: error === undefined ? library : { ...library, error } });
          },
        );
      })
      .catch((error: unknown) => logBug('library view', error));
    return {
      refresh: () => undefined,
      stop() {
        stopped = true;
        stopWatching();
      },
    };
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
  };
}

/** Runs `update` now and after each change that matters, one at a time, at most one more waiting. */
function createRefreshed(
  update: () => Promise<unknown>,
  matters: (what: Parameters<View['refresh']>[0]) => boolean,
): View {
  let running = false;
  let again = false;
  let stopped = false;
  const run = () => {
    if (stopped) return;
    if (running) {
      again = true;
      return;
    }
    running = true;
    again = false;
    update()
      .catch((error: unknown) => logBug('view', error))
      .finally(() => {
        running = false;
        if (again) run();
      });
  };
  run();
  return {
    refresh: (what) => {
      if (matters(what)) run();
    },
    stop: () => {
      stopped = true;
    },
  };
}

async function activeTab(windowId: number | undefined): Promise<number | undefined> {
  const where = windowId === undefined ? { lastFocusedWindow: true } : { windowId };
  const [tab] = await browser.tabs.query({ active: true, ...where });
  return tab?.id;
}

function toLibraryView(all: LibraryView['articles'], isPrivate: boolean): LibraryView {
  const sum = ({ counts }: LibraryView['articles'][number]) =>
    counts.sourced + counts.unsourced + counts.notClaim + counts.other;
  const articles = all.filter((one) => sum(one) > 0);
  return { articles, annotations: articles.reduce((total, one) => total + sum(one), 0), private: isPrivate };
}

function postUpdate(port: Runtime.Port, update: ViewUpdate): void {
  try {
    port.postMessage(update);
  } catch {
    // The surface closed and the event has not arrived yet; `onDisconnect` clears up.
  }
}
