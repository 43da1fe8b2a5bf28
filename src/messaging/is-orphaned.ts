import browser from 'webextension-polyfill';

/** Whether the extension that this script came from is no more: Chrome leaves scripts and frames in pages running without it. */
export function isOrphaned(): boolean {
  try {
    return browser.runtime?.id === undefined;
  } catch {
    // Firefox throws where Chrome answers `undefined`.
    return true;
  }
}
