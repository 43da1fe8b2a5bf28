/**
 * The one thing that Isnad adds to a page: a host element with a closed shadow root that holds the card's frame. It
 * is made when the reader first acts, lies in the top layer, and its rules win over any style of the page, since in
 * a shadow tree `!important` of the inside beats that of the outside. The page sees an empty element with a random
 * name; what the frame shows, and what is typed there, belongs to another origin.
 */
import browser from 'webextension-polyfill';
import { queryAll, tagOf } from '../dom/nodes';
import type { CardToPage, PageToCard } from '../messaging/protocol';
import type { Place } from './placement';

export interface Frame {
  send(message: PageToCard): void;
  place(place: Place): void;
  /** Hides the frame without unloading it, as wide as a card, so that what it shows next can be measured. */
  hide(): void;
  focus(): void;
  /** Whether this node is the host. */
  owns(node: Node | null): boolean;
  stop(): void;
}

/** Wide enough for the three tags in one line, narrow enough to leave the article beside it in sight. */
export const CARD_WIDTH_PX = 340;

const HOST_NAME_LETTERS = 10;
const HOST_NAME = new RegExp(`^x-[a-z]{${HOST_NAME_LETTERS}}$`);

const RULES = `
:host { all: initial !important; position: fixed !important; inset: 0 auto auto 0 !important; display: block !important;
  width: 0 !important; height: 0 !important; margin: 0 !important; padding: 0 !important; border: 0 !important;
  overflow: visible !important; background: none !important; z-index: 2147483647 !important;
  pointer-events: none !important; }
:host::before, :host::after { content: none !important; display: none !important; }
:host::backdrop { display: none !important; }
iframe { all: initial; position: fixed; display: block; border: 0; border-radius: 10px; color-scheme: light dark;
  visibility: hidden; pointer-events: auto; inline-size: min(${CARD_WIDTH_PX}px, 100vw - 16px);
  box-shadow: 0 0 0 1px rgb(0 0 0 / .12), 0 2px 4px rgb(0 0 0 / .08), 0 10px 32px rgb(0 0 0 / .22); }
@media (prefers-color-scheme: dark) {
  iframe { box-shadow: 0 0 0 1px rgb(255 255 255 / .18), 0 10px 32px rgb(0 0 0 / .6); } }
@media (forced-colors: active) { iframe { outline: 1px solid CanvasText; } }
@media print { iframe { display: none; } }
`;

function toHostName(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(HOST_NAME_LETTERS));
  return `x-${Array.from(bytes, (byte) => String.fromCharCode(97 + (byte % 26))).join('')}`;
}

/** Removes the empty host of a script that Firefox ended together with its extension, without a last word. */
export function removeLeftHosts(document: Document): void {
  for (const element of queryAll(document, ':root > [popover="manual"]:empty')) {
    if (HOST_NAME.test(tagOf(element))) element.remove();
  }
}

/**
 * Adds the host to the page and loads the card into it; messages wait until the card listens. `onTaken` is called
 * once if the page removes the host or takes it out of the top layer.
 */
export function createFrame(
  document: Document,
  { onMessage, onTaken }: { onMessage: (message: CardToPage) => void; onTaken: () => void },
): Frame {
  const host = document.createElement(toHostName());
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(RULES);
  root.adoptedStyleSheets = [sheet];
  const frame = document.createElement('iframe');
  frame.title = browser.i18n.getMessage('card_frame');
  frame.src = browser.runtime.getURL('card.html');
  root.append(frame);
  host.popover = 'manual';

  const { port1, port2 } = new MessageChannel();
  port1.onmessage = ({ data }: MessageEvent) => onMessage(data as CardToPage);
  const handOver = () => {
    // The static address: what the card's own origin is, also when Chrome gave us a dynamic one to load it from.
    const { origin } = new URL(browser.runtime.getURL(''));
    frame.contentWindow?.postMessage('card', origin, [port2]);
  };
  frame.addEventListener('load', handOver, { once: true });

  document.documentElement.append(host);
  host.showPopover();

  const lose = () => {
    if (host.isConnected && host.matches(':popover-open')) return;
    stop();
    onTaken();
  };
  const watcher = new MutationObserver(lose);
  watcher.observe(document.documentElement, { childList: true });
  host.addEventListener('toggle', lose);

  function stop(): void {
    watcher.disconnect();
    host.removeEventListener('toggle', lose);
    port1.close();
    host.remove();
  }

  return {
    send: (message) => port1.postMessage(message),
    place(place) {
      const { style } = frame;
      // A zoomed page zooms its top layer as well; the card keeps its own measure.
      const zoom = (host as { currentCSSZoom?: number }).currentCSSZoom ?? 1;
      style.setProperty('zoom', String(1 / (zoom || 1)));
      style.left = `${place.left}px`;
      style.top = `${place.top}px`;
      style.width = `${place.width}px`;
      style.height = `${place.height}px`;
      style.visibility = 'visible';
    },
    hide() {
      frame.style.width = '';
      frame.style.visibility = 'hidden';
    },
    focus: () => frame.focus({ preventScroll: true }),
    owns: (node) => node === host,
    stop,
  };
}
