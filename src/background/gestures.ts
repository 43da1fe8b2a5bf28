/** What the reader starts outside our documents: keys, the context menu, and the badge that answers. */
import browser, { type Tabs } from 'webextension-polyfill';
import { logBug } from '../messaging/log-bug';
import type { PageCommand } from '../messaging/protocol';
import type { PageSession } from './page-session';
import type { Pages } from './pages';
import type { PageReader } from './read-page';
import { findReview } from './review-memory';

const MENU_MARK = 'mark-selection';
/** How long a key waits for a page that has to be read first. */
const COMMAND_TIMEOUT_MS = 10_000;
const BADGE_COLOR = '#3d4a5c';

/** Chrome's own API, which the polyfill does not know. */
interface SidePanel {
  open(options: { tabId?: number; windowId?: number }): Promise<void>;
}

export function createGestures(options: { readonly pages: Pages; readonly reader: PageReader }) {
  const { pages, reader } = options;

  async function command(tabId: number, name: PageCommand): Promise<void> {
    const known = await reader.revive(tabId);
    if (known.ok) return tell(known.value, name);
    const brought = await reader.readPage(tabId, name === 'mark-selection');
    if (!brought.ok) return;
    const session = await pages.whenRead(tabId, COMMAND_TIMEOUT_MS);
    if (session) await tell(session, name);
  }

  /** A review goes on where the last one of this text stood. */
  async function tell(session: PageSession, name: PageCommand): Promise<void> {
    const resume = name === 'review' ? await findReview(session) : undefined;
    session.send({ type: 'command', command: name, ...(resume ? { resume } : {}) });
  }

  const report = (work: Promise<unknown>, what: string) => {
    work.catch((error: unknown) => logBug(what, error));
  };

  return {
    /** Synchronous up to the panel's opening: browsers open it only inside the gesture. */
    onCommand(name: string, tab: Tabs.Tab | undefined): void {
      if (name === 'open-panel') report(openPanel(tab), 'open panel');
      if (tab?.id === undefined) return;
      if (name === 'read-page') report(reader.readPage(tab.id, false), 'read page');
      if (name === 'mark-selection' || name === 'review') report(command(tab.id, name), name);
    },
    onMenu(itemId: string | number, tab: Tabs.Tab | undefined): void {
      if (itemId === MENU_MARK && tab?.id !== undefined) report(command(tab.id, 'mark-selection'), 'menu');
    },
  };
}

function openPanel(tab: Tabs.Tab | undefined): Promise<unknown> {
  const { chrome } = globalThis as { chrome?: { sidePanel?: SidePanel } };
  if (chrome?.sidePanel && tab?.windowId !== undefined)
    return chrome.sidePanel.open({ windowId: tab.windowId });
  return browser.sidebarAction.toggle();
}

/** Menus outlive the worker in both browsers: made at installation and update only. */
export async function createMenus(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: MENU_MARK,
    contexts: ['selection'],
    title: browser.i18n.getMessage('menu_mark_selection'),
  });
}

/** Keeps the badge at the number of annotations of the page in each tab. */
export function keepBadges(pages: Pages): void {
  const shown = new Map<number, string>();
  pages.onChange((tabId) => {
    const session = pages.get(tabId);
    const count = session?.read()?.placed.length ?? 0;
    const text = session?.state().error !== undefined ? '!' : count > 0 ? String(count) : '';
    if ((shown.get(tabId) ?? '') === text) return;
    shown.set(tabId, text);
    setBadge(tabId, text).catch(() => {
      // The tab is gone, and its badge with it.
      shown.delete(tabId);
    });
  });
}

async function setBadge(tabId: number, text: string): Promise<void> {
  await browser.action.setBadgeText({ tabId, text });
  if (text !== '') await browser.action.setBadgeBackgroundColor({ tabId, color: BADGE_COLOR });
}
