import browser, { type Runtime } from 'webextension-polyfill';
import { type FromPage, PAGE_PORT, type ToPage } from './protocol';

/** The page's line to the background. `send` after it closed does nothing. */
export interface PagePort {
  send(message: FromPage): void;
  close(): void;
}

/**
 * Opens the page's port. `onClosed` is called once if the other side goes away: the worker slept, or the
 * extension was updated or removed (then `browser.runtime.id` is gone as well and there is no way back).
 * It is never called for one's own `close`, and never before this function has returned.
 */
export function connectPage(onMessage: (message: ToPage) => void, onClosed: () => void): PagePort {
  let port: Runtime.Port | undefined;

  const lose = () => {
    if (!port) return;
    port = undefined;
    onClosed();
  };

  try {
    port = browser.runtime.connect({ name: PAGE_PORT });
    port.onMessage.addListener((message: unknown) => onMessage(message as ToPage));
    port.onDisconnect.addListener(lose);
  } catch {
    // "Extension context invalidated." or no `runtime` at all: this script has outlived its extension.
    port = undefined;
    queueMicrotask(onClosed);
  }

  return {
    send(message) {
      try {
        port?.postMessage(message);
      } catch {
        // Chrome throws when the port closed and the event has not arrived yet; treat it as that event.
        queueMicrotask(lose);
      }
    },
    close() {
      const open = port;
      port = undefined;
      open?.disconnect();
    },
  };
}
