import browser, { type Runtime } from 'webextension-polyfill';
import { isOrphaned } from './is-orphaned';
import { logBug } from './log-bug';
import { VIEW_PORT, type ViewRequest, type ViewUpdate } from './protocol';

/** The worker that died of idleness is woken at once; one that dies on every connection is asked ever more rarely. */
const FIRST_RETRY_MS = 50;
const LAST_RETRY_MS = 8000;

/** A view that a surface shows. `change` shows another one over the same port; `stop` ends it. */
export interface OpenView {
  change(request: ViewRequest): void;
  stop(): void;
}

/**
 * Says what this surface shows and hands over every update until stopped. When the background goes away the
 * port is opened again, but only while the document is visible: a hidden panel keeps no worker alive.
 */
export function openView(request: ViewRequest, onUpdate: (update: ViewUpdate) => void): OpenView {
  let wanted = request;
  let port: Runtime.Port | undefined;
  let retryIn = FIRST_RETRY_MS;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stopped = false;

  const onMessage = (update: unknown) => {
    retryIn = FIRST_RETRY_MS;
    onUpdate(update as ViewUpdate);
  };
  const onDisconnect = () => {
    port = undefined;
    scheduleConnect();
  };
  const onVisible = () => {
    if (document.visibilityState === 'visible' && !port) connect();
  };

  function connect(): void {
    clearTimeout(timer);
    // A card in a page can outlive its extension for a moment: then there is nobody to reach, and never will be.
    if (stopped || port || isOrphaned()) return;
    try {
      const opened = browser.runtime.connect({ name: VIEW_PORT });
      port = opened;
      opened.onMessage.addListener(onMessage);
      opened.onDisconnect.addListener(onDisconnect);
      opened.postMessage(wanted);
    } catch (error) {
      port = undefined;
      logBug('cannot reach the background', error);
      scheduleConnect();
    }
  }

  function scheduleConnect(): void {
    if (stopped || document.visibilityState !== 'visible') return;
    clearTimeout(timer);
    timer = setTimeout(connect, retryIn);
    retryIn = Math.min(retryIn * 2, LAST_RETRY_MS);
  }

  document.addEventListener('visibilitychange', onVisible);
  connect();

  return {
    change(next) {
      wanted = next;
      if (port) port.postMessage(next);
      else connect();
    },
    stop() {
      stopped = true;
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', onVisible);
      port?.disconnect();
      port = undefined;
    },
  };
}
