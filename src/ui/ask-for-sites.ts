import browser from 'webextension-polyfill';

/** The match pattern for one origin, `https://example.org/*`. */
export function toPattern(origin: string): string {
  return `${origin}/*`;
}

/** Every http and https site. */
export const EVERY_SITE = ['http://*/*', 'https://*/*'];

/**
 * Asks the browser for leave to read these patterns. Must be the first thing that a click does: browsers take a
 * permission prompt only inside the click, and an `await` before it ends the click. False if refused.
 */
export function askForSites(patterns: readonly string[]): Promise<boolean> {
  return browser.permissions.request({ origins: [...patterns] });
}
