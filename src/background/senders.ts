/** Who may say what. Everything is read from the browser's `sender`; nothing a message claims counts. */
import browser from 'webextension-polyfill';
import type { RequestName } from '../messaging/protocol';
import type { Sender } from '../messaging/rpc';

/** What the card may ask for: it stands inside somebody else's page, so nothing that exports, grants or reads on. */
const CARD_REQUESTS: ReadonlySet<RequestName> = new Set<RequestName>([
  'annotate',
  'editAnnotation',
  'moveEnd',
  'placeAnnotation',
  'refusePlaces',
  'teach',
  'deleteAnnotations',
  'undo',
  'redo',
  'jump',
  'openLibrary',
  'getSettings',
]);

/** Whether a document of this extension speaks, and not a content script, a page or another extension. */
export function isOwnSurface(sender: Sender): boolean {
  const home = browser.runtime.getURL('');
  if (sender.id !== browser.runtime.id) return false;
  // `origin` is there in both browsers but not in the types; without it the address has to be ours.
  const origin = (sender as { origin?: string }).origin;
  return origin === undefined ? (sender.url ?? '').startsWith(home) : `${origin}/` === home;
}

/** Whether it is a frame of ours inside a tab's page: the card, whoever framed it. */
export function isCard(sender: Sender): boolean {
  return isOwnSurface(sender) && sender.tab !== undefined && sender.frameId !== 0;
}

/** Whether a tab's top document may open the page's port: our content script, or our welcome page's own session. */
export function isPage(sender: Sender): boolean {
  if (sender.id !== browser.runtime.id || sender.tab?.id === undefined || sender.frameId !== 0) return false;
  return !isOwnSurface(sender) || isWelcome(sender);
}

/** Whether the welcome page speaks, which shows the practice article. */
export function isWelcome(sender: Sender): boolean {
  return (
    isOwnSurface(sender) && (sender.url ?? '').split(/[?#]/)[0] === browser.runtime.getURL('welcome.html')
  );
}

export function mayRequest(sender: Sender, name: RequestName): boolean {
  return isOwnSurface(sender) && (!isCard(sender) || CARD_REQUESTS.has(name));
}
