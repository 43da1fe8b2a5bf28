import browser from 'webextension-polyfill';
import { type ErrorCode, failure, type Result, success } from '../core/model/result';
import { textHash } from '../core/model/text-hash';
import type { PageState, Wake } from '../messaging/protocol';
import type { PageSession } from './page-session';
import { isReadState, type Pages, type TabOutcome } from './pages';
import { rememberedText } from './text-memory';

/** A page that was told to read and says nothing for this long has failed. */
const READING_TIMEOUT_MS = 20_000;
/** Firefox leaves the injection into some of its own pages without any answer; a page that may be read has answered by then. */
const SILENCE_MS = 2_000;
/** How long a surface waits for a page whose session the worker lost. */
const REVIVE_TIMEOUT_MS = 6_000;

/** Addresses that no extension may touch, beside those of other schemes. */
const RESTRICTED_HOSTS =
  /^https:\/\/(?:chromewebstore\.google\.com|chrome\.google\.com\/webstore|microsoftedge\.microsoft\.com\/addons|(?:addons|accounts|support|install|discovery|content\.cdn|oauth\.accounts|profile\.accounts|sync\.services|addons\.cdn)\.(?:mozilla\.(?:org|net)|firefox\.com|cdn\.mozilla\.net))(?:[/:?#]|$)/;
const RESTRICTED_MESSAGE =
  /cannot be scripted|ExtensionsSettings|\b(?:chrome|edge|brave|about|devtools|view-source|chrome-extension|moz-extension|chrome-search|chrome-untrusted|resource):|error page/i;

export interface PageReader {
  /** Wakes the page, or brings the reader script in; says why neither was possible. */
  readPage(tabId: number, anyway: boolean): Promise<Result<true>>;
  /** A document that has just loaded asks for the reader: whatever is known of its tab is of another document. */
  bringReader(tabId: number): Promise<void>;
  /** Asks a page that is there already to say again what is on screen; `false` if none listens. */
  wake(tabId: number, anyway: boolean): Promise<boolean>;
  /** The session of the tab, brought back if the worker slept and the page is still there with the same text. */
  revive(tabId: number): Promise<Result<PageSession>>;
  inject(tabId: number, file: 'reader.js' | 'readability.js' | 'loader.js'): Promise<void>;
}

export function createPageReader(pages: Pages): PageReader {
  async function inject(tabId: number, file: string): Promise<void> {
    const [result] = await browser.scripting.executeScript({ target: { tabId }, files: [file] });
    // Firefox leaves some of its own pages alone without an error: the one result is null then.
    if (!result) throw new Error('the page cannot be scripted');
  }

  async function wake(tabId: number, anyway: boolean): Promise<boolean> {
    try {
      await browser.tabs.sendMessage(tabId, { type: 'wake', anyway } satisfies Wake, { frameId: 0 });
      return true;
    } catch {
      // "Receiving end does not exist": no script of ours in that page.
      return false;
    }
  }

  function expectReading(tabId: number): void {
    const expected: TabOutcome = { state: 'reading' };
    pages.setOutcome(tabId, expected);
    // The tab may show another page by then, which is given its own time.
    const isStillExpected = () => pages.outcome(tabId) === expected;
    setTimeout(() => {
      if (isStillExpected()) pages.setOutcome(tabId, { state: 'failed', error: 'page_gone' });
    }, READING_TIMEOUT_MS);
    setTimeout(async () => {
      if (isStillExpected() && (await isClosedToUs(tabId)) && isStillExpected())
        pages.setOutcome(tabId, { state: 'restricted', error: 'page_restricted' });
    }, SILENCE_MS);
  }

  return {
    inject,
    wake,
    async bringReader(tabId) {
      if (!(await wake(tabId, false))) await inject(tabId, 'reader.js');
    },
    async readPage(tabId, anyway) {
      const session = pages.get(tabId);
      if (session && !anyway && isReadState(session.state().state)) return success(true);
      if (!session) expectReading(tabId);
      if (await wake(tabId, anyway)) return success(true);
      try {
        await inject(tabId, 'reader.js');
        if (anyway) await wake(tabId, true);
        return success(true);
      } catch (error) {
        const { state, code } = await whyNot(tabId, error);
        pages.setOutcome(tabId, { state, error: code });
        return failure(code);
      }
    },
    async revive(tabId) {
      const session = pages.get(tabId);
      if (session && isReadState(session.state().state)) return success(session);
      const before = await rememberedText(tabId);
      if (session?.state().state !== 'reading' && !(await wake(tabId, false))) return failure('no_page');
      const revived = await pages.whenRead(tabId, REVIVE_TIMEOUT_MS);
      if (!revived) return failure('no_page');
      const isSame = before === undefined || before === textHash(revived.read()?.article.text ?? '');
      return isSame ? success(revived) : failure('page_changed');
    },
  };
}

/** Whether a page has loaded and its address is kept from us: then its content is as well. */
async function isClosedToUs(tabId: number): Promise<boolean> {
  const tab = await browser.tabs.get(tabId).catch(() => undefined);
  return tab?.status === 'complete' && tab.url === undefined;
}

/** Tells a page that nobody may read from one that Isnad has no leave to read. */
async function whyNot(tabId: number, error: unknown): Promise<{ state: PageState; code: ErrorCode }> {
  const tab = await browser.tabs.get(tabId).catch(() => undefined);
  if (!tab) return { state: 'failed', code: 'page_gone' };
  const isRestricted =
    tab.url !== undefined && tab.url !== ''
      ? !/^(?:https?|file):/.test(tab.url) || RESTRICTED_HOSTS.test(tab.url)
      : RESTRICTED_MESSAGE.test(error instanceof Error ? error.message : String(error));
  return isRestricted
    ? { state: 'restricted', code: 'page_restricted' }
    : { state: 'no-access', code: 'permission_refused' };
}
