import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';

/** The tab named in the address (`popup.html?tab=7`), for a surface opened as a page of its own. */
export function tabIdFromAddress(search: string): number | undefined {
  const id = new URLSearchParams(search).get('tab') ?? '';
  return /^\d+$/.test(id) ? Number(id) : undefined;
}

/**
 * The tab that this surface is about: the one in its address, else the active one of its window, also after the reader
 * changed tabs. `undefined` until known.
 */
export function useTabId(): number | undefined {
  const named = tabIdFromAddress(location.search);
  const [active, setActive] = useState<number>();
  useEffect(() => {
    if (named !== undefined) return;
    let windowId: number | undefined;
    const onActivated = (info: { tabId: number; windowId: number }) => {
      if (info.windowId === windowId) setActive(info.tabId);
    };
    void browser.tabs.query({ active: true, currentWindow: true }).then(([tab]) => {
      windowId = tab?.windowId;
      setActive(tab?.id);
    });
    browser.tabs.onActivated.addListener(onActivated);
    return () => browser.tabs.onActivated.removeListener(onActivated);
  }, [named]);
  return named ?? active;
}
