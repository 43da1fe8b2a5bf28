/** All open pages: their ports, their sessions, and what happened to tabs that have none. */
import browser, { type Runtime } from 'webextension-polyfill';
import type { Analysis } from '../core/model/analysis';
import type { Article } from '../core/model/article';
import { pageKey, siteOf } from '../core/model/page-key';
import type { ErrorCode } from '../core/model/result';
import { checkFromPage } from '../messaging/check';
import { logBug } from '../messaging/log-bug';
import type { FromPage, PageState, Reading, Settings } from '../messaging/protocol';
import { touchArticle } from '../storage/annotations';
import { PRACTICE_PREFIX } from '../storage/export-rows';
import type { Stores } from '../storage/stores';
import { toArticleRecord } from './article-record';
import type { Knowledge } from './knowledge';
import { createPageSession, type PageSession } from './page-session';
import { rememberReview } from './review-memory';
import { isPage, isWelcome } from './senders';
import { rememberText } from './text-memory';
import { vouchedAddress } from './vouched-address';

/** How a tab without a session stands. */
export interface TabOutcome {
  readonly state: PageState;
  readonly error?: ErrorCode;
}

export interface Pages {
  get(tabId: number): PageSession | undefined;
  all(): Iterable<PageSession>;
  outcome(tabId: number): TabOutcome | undefined;
  setOutcome(tabId: number, outcome: TabOutcome | undefined): void;
  /** Called with the tab whose session or outcome changed. */
  onChange(listener: (tabId: number) => void): () => void;
  /** The session once it has read something, or `undefined` when the time is over. */
  whenRead(tabId: number, timeoutMs: number): Promise<PageSession | undefined>;
  accept(port: Runtime.Port): void;
  /** Reads an article of the welcome page's tab. */
  openPractice(tab: { id: number; private: boolean }, article: Article, lang: string): Promise<Reading>;
  /** The tab was closed. */
  forget(tabId: number): void;
  /** The tab goes to another page. A page with a port says so itself; what was known of others is over. */
  leave(tabId: number): void;
  redrawAll(): void;
  /** Reads every open page again, after the reader taught something. */
  rereadAll(): Promise<void>;
}

export function createPages(options: {
  readonly stores: () => Promise<Stores>;
  readonly analyze: (article: Article, knowledge: Knowledge) => Promise<Analysis>;
  /** What the reader taught that holds for a site, in a private window or not. */
  readonly knowledge: (site: string | undefined, isPrivate: boolean) => Promise<Knowledge>;
  readonly settings: () => Settings;
  readonly onBringReadability: (tabId: number) => Promise<void>;
  readonly onStyle: (tabId: number, names: Readonly<Record<string, string>>) => Promise<void>;
  readonly now: () => string;
}): Pages {
  const sessions = new Map<
    number,
    { readonly session: PageSession; readonly port: Runtime.Port | undefined }
  >();
  const outcomes = new Map<number, TabOutcome>();
  const listeners = new Set<(tabId: number) => void>();
  const changed = (tabId: number) => {
    for (const listener of listeners) listener(tabId);
  };

  const onChange = (listener: (tabId: number) => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };

  function forget(tabId: number): void {
    sessions.get(tabId)?.session.stop();
    sessions.delete(tabId);
    outcomes.delete(tabId);
    changed(tabId);
  }

  async function createSession(tabId: number, isPrivate: boolean, port?: Runtime.Port): Promise<PageSession> {
    const stores = await options.stores();
    const session = createPageSession({
      tabId,
      private: isPrivate,
      store: isPrivate ? stores.private : stores.main,
      settings: options.settings,
      now: options.now,
      send: (message) => post(port, message),
      onChange: () => changed(tabId),
    });
    sessions.get(tabId)?.session.stop();
    sessions.set(tabId, { session, port });
    outcomes.delete(tabId);
    return session;
  }

  async function analyze(session: PageSession, article: Article, address: string): Promise<Analysis> {
    return options.analyze(article, await options.knowledge(siteOf(address), session.private));
  }

  /** Reads what is on screen once more; tells the page only if that makes a difference. */
  async function reread(session: PageSession): Promise<void> {
    const [read, url] = [session.read(), session.url()];
    if (!read || url === undefined) return;
    const analysis = await analyze(session, read.article, read.record?.pageKey ?? url);
    const isOther = JSON.stringify(analysis) !== JSON.stringify(read.analysis);
    // What was taught may show in a card even where it changes no mark.
    if (!isOther) changed(session.tabId);
    if (!isOther || session.read()?.article !== read.article) return;
    const { article, record } = read;
    await session.open({ article, analysis, url, record, state: session.state().state });
  }

  async function openArticle(
    session: PageSession,
    opened: {
      readonly article: Article;
      readonly url: string;
      readonly key: string | undefined;
      readonly truncated: boolean;
    },
  ): Promise<Reading> {
    const { article, url, key, truncated } = opened;
    session.setState('reading');
    const analysis = await analyze(session, article, key ?? url);
    const record =
      key === undefined
        ? undefined
        : toArticleRecord({ article, analysis, pageKey: key, url, now: options.now() });
    const reading = await session.open({
      article,
      analysis,
      url,
      record,
      state: truncated ? 'truncated' : 'read',
    });
    if (record) {
      const touched = await touchArticle(session.store, record);
      if (!touched.ok) session.setState(session.state().state, touched.code);
    }
    return reading;
  }

  async function receive(
    session: PageSession,
    sender: Runtime.MessageSender,
    message: FromPage,
  ): Promise<void> {
    switch (message.type) {
      case 'openPage': {
        const url = await vouchedAddress(session.tabId, sender, message.url);
        const { article, truncated } = message;
        const key = isWelcome(sender)
          ? `${PRACTICE_PREFIX}${article.facts.lang ?? 'en'}`
          : pageKey(url, article.facts.canonical);
        await openArticle(session, { article, url, key, truncated });
        await rememberText(session);
        return;
      }
      case 'noArticle':
        return session.clear(message.reason);
      case 'bringReadability':
        return options.onBringReadability(session.tabId);
      case 'style':
        // Browsers refuse to style our own pages from here; the welcome page brings its own sheet.
        if (!isWelcome(sender)) await options.onStyle(session.tabId, message.names);
        return session.send({ type: 'styled' });
      case 'paintTrouble':
        return session.setPaintTrouble(message.why);
      case 'focus':
        return session.setFocus(message.target);
      case 'at':
        return session.setAt(message.claim);
      case 'reviewing':
        return rememberReview(session, message);
    }
  }

  return {
    get: (tabId) => sessions.get(tabId)?.session,
    all: () => [...sessions.values()].map(({ session }) => session),
    outcome: (tabId) => outcomes.get(tabId),
    setOutcome(tabId, outcome) {
      if (outcome) outcomes.set(tabId, outcome);
      else outcomes.delete(tabId);
      changed(tabId);
    },
    onChange,
    whenRead(tabId, timeoutMs) {
      return new Promise((resolve) => {
        const finish = (session: PageSession | undefined) => {
          clearTimeout(timer);
          stop();
          resolve(session);
        };
        const look = () => {
          const session = sessions.get(tabId)?.session;
          if (session && isReadState(session.state().state)) finish(session);
        };
        const stop = onChange((changedTab) => {
          if (changedTab === tabId) look();
        });
        const timer = setTimeout(() => finish(undefined), timeoutMs);
        look();
      });
    },
    accept(port) {
      const { sender } = port;
      const tabId = sender?.tab?.id;
      if (!sender || tabId === undefined || !isPage(sender)) {
        port.disconnect();
        return;
      }
      const session = createSession(tabId, sender.tab?.incognito === true, port);
      // One message after the other: a second reading must not overtake the first.
      let order: Promise<unknown> = session;
      port.onMessage.addListener((raw: unknown) => {
        const message = checkFromPage(raw);
        if (!message) return;
        order = order
          .then(async () => {
            const opened = await session;
            if (sessions.get(tabId)?.port === port) await receive(opened, sender, message);
          })
          .catch(async (error: unknown) => {
            logBug(`page message ${message.type}`, error);
            if (message.type === 'openPage') (await session).clear('failed', 'unexpected');
          });
      });
      port.onDisconnect.addListener(() => {
        session
          .then((opened) => {
            opened.stop();
            if (sessions.get(tabId)?.port !== port) return;
            const { state } = opened.state();
            sessions.delete(tabId);
            if (state === 'off') outcomes.set(tabId, { state });
            changed(tabId);
          })
          .catch((error: unknown) => logBug('page port closed', error));
      });
      session.catch((error: unknown) => logBug('page port opened', error));
    },
    async openPractice(tab, article, lang) {
      const session = await createSession(tab.id, tab.private);
      const url = browser.runtime.getURL('welcome.html');
      return openArticle(session, { article, url, key: `${PRACTICE_PREFIX}${lang}`, truncated: false });
    },
    forget,
    leave(tabId) {
      const known = sessions.get(tabId);
      if (known && !known.port) forget(tabId);
      else if (!known && outcomes.delete(tabId)) changed(tabId);
    },
    async rereadAll() {
      for (const { session } of sessions.values()) await reread(session);
    },
    redrawAll() {
      for (const { session } of sessions.values()) session.redraw();
    },
  };
}

export function isReadState(state: PageState): boolean {
  return state === 'read' || state === 'truncated';
}

function post(port: Runtime.Port | undefined, message: unknown): void {
  try {
    port?.postMessage(message);
  } catch {
    // The page went away and the event has not arrived yet; `onDisconnect` clears up.
  }
}
