/** Puts the parts of the background together. Everything that varies in tests comes in from outside. */
import browser, { type Runtime } from 'webextension-polyfill';
import type { Analysis } from '../core/model/analysis';
import type { Article } from '../core/model/article';
import { failure, success } from '../core/model/result';
import { checkRequest, isWantReader } from '../messaging/check';
import { logBug } from '../messaging/log-bug';
import { PAGE_PORT, VIEW_PORT } from '../messaging/protocol';
import { type Sender, serveRequests } from '../messaging/rpc';
import { emptyTrash } from '../storage/annotations';
import { DATABASE_NAME } from '../storage/database';
import { DEFAULT_SETTINGS, readSettings, type StoredSettings, writeSettings } from '../storage/settings';
import { openStores, type Stores } from '../storage/stores';
import { createAnalysisCache } from './analysis-cache';
import { createGestures, createMenus, keepBadges } from './gestures';
import { createKnowledge, type Knowledge } from './knowledge';
import { createLostMarks } from './lost-marks';
import { serveOmnibox } from './omnibox';
import { clearPackedCache } from './packed-cache';
import { createPageStyle } from './page-style';
import { createPages } from './pages';
import { createPageReader } from './read-page';
import { createRequestHandlers } from './requests';
import { createSearchViews } from './search-views';
import { mayRequest } from './senders';
import { grantedOrigins, syncSites } from './site-access';
import { createViews } from './views';

export interface BackgroundOptions {
  readonly analyze: (article: Article, knowledge: Knowledge) => Analysis | Promise<Analysis>;
  readonly loadMarksCss: () => Promise<string>;
  readonly databaseName?: string;
  readonly now?: () => Date;
}

/** Registers every listener before it returns: a worker that wakes for an event has to be listening at once. */
export function startBackground(options: BackgroundOptions): void {
  const clock = options.now ?? (() => new Date());
  const now = () => clock().toISOString();
  const packName = `${options.databaseName ?? DATABASE_NAME}-search`;
  const stores = rememberSuccess(() => openStores(options.databaseName, { now, onTrouble: logBug }));
  const report = (work: Promise<unknown>, what: string) => {
    work.catch((error: unknown) => logBug(what, error));
  };
  let settings: StoredSettings = DEFAULT_SETTINGS;
  const style = createPageStyle(options.loadMarksCss);
  const pages = createPages({
    stores: async () => {
      settings = await readSettings();
      return stores();
    },
    analyze: createAnalysisCache(options.analyze),
    knowledge: createKnowledge(stores, () => report(pages.rereadAll(), 'read again')),
    settings: () => settings,
    onBringReadability: (tabId) => reader.inject(tabId, 'readability.js'),
    onStyle: style,
    now,
  });
  const reader = createPageReader(pages);
  const lost = createLostMarks(`${options.databaseName ?? DATABASE_NAME}-lost`);
  pages.onChange((tabId) => lost.note(pages.get(tabId)));
  const searchViews = createSearchViews({ stores, cacheName: packName, lost });
  const views = createViews({ pages, reader, stores, searchViews });
  const gestures = createGestures({ pages, reader });
  keepBadges(pages);
  serveOmnibox(stores);

  serveRequests({
    admit(message, sender) {
      const request = checkRequest(message);
      if (!request) return failure('bad_message');
      return mayRequest(sender, request.request) ? success(request) : failure('not_allowed');
    },
    handlers: createRequestHandlers({
      pages,
      reader,
      stores,
      searchViews,
      now,
      settings: {
        get: readSettings,
        async set(change) {
          settings = await writeSettings(change);
          views.settingsChanged();
          return settings;
        },
      },
    }),
  });

  browser.runtime.onConnect.addListener((port: Runtime.Port) => {
    if (port.name === PAGE_PORT) pages.accept(port);
    else if (port.name === VIEW_PORT) views.accept(port);
    else port.disconnect();
  });
  browser.runtime.onMessage.addListener((message: unknown, sender: Sender) => {
    const tabId = sender.tab?.id;
    const isLoader = sender.id === browser.runtime.id && tabId !== undefined && sender.frameId === 0;
    if (isLoader && isWantReader(message)) report(reader.bringReader(tabId), 'reader wanted');
    return undefined;
  });
  browser.runtime.onInstalled.addListener(({ reason }) => {
    report(createMenus(), 'menus');
    report(syncSites().then(lookAtOpenPages), 'sites');
    if (reason === 'install')
      report(browser.tabs.create({ url: browser.runtime.getURL('welcome.html') }), 'welcome');
  });
  browser.runtime.onStartup.addListener(() => {
    report(syncSites(), 'sites');
    report(
      stores().then(async ({ main }) => {
        const gone = await emptyTrash(main, clock());
        if (gone.ok && gone.value > 0) await clearPackedCache(packName);
      }),
      'trash',
    );
  });
  browser.permissions.onAdded.addListener(onSitesChanged);
  browser.permissions.onRemoved.addListener(onSitesChanged);
  browser.commands.onCommand.addListener(gestures.onCommand);
  browser.contextMenus.onClicked.addListener((info, tab) => gestures.onMenu(info.menuItemId, tab));
  browser.tabs.onActivated.addListener(() => views.tabsChanged());
  browser.tabs.onRemoved.addListener((tabId) => pages.forget(tabId));
  browser.tabs.onUpdated.addListener((tabId, change) => {
    if (change.status === 'loading') pages.leave(tabId);
    else if (change.status === 'complete') views.tabsChanged();
  });
  browser.windows.onFocusChanged.addListener((windowId) => {
    if (windowId !== browser.windows.WINDOW_ID_NONE) views.tabsChanged();
  });

  function onSitesChanged(): void {
    report(
      syncSites().then(async () => {
        views.sitesChanged();
        await lookAtOpenPages();
      }),
      'sites',
    );
  }

  /** Pages that were open before us, or whose scripts lost us in an update (F12): on granted sites the loader looks at them at once. */
  async function lookAtOpenPages(): Promise<void> {
    const origins = await grantedOrigins();
    if (origins.length === 0) return;
    for (const tab of await browser.tabs.query({ url: origins })) {
      if (tab.id === undefined || tab.discarded) continue;
      await reader.inject(tab.id, 'loader.js').catch(() => undefined);
    }
  }
}

/** Runs once and keeps the outcome, unless it failed. */
function rememberSuccess(open: () => Promise<Stores>): () => Promise<Stores> {
  let opened: Promise<Stores> | undefined;
  return () => {
    opened ??= open().catch((error: unknown) => {
      opened = undefined;
      throw error;
    });
    return opened;
  };
}
