import browser from 'webextension-polyfill';
import { logBug } from '../messaging/log-bug';

/** Which digits numbers are written in; `auto` as the browser has them for its language. */
export type Digits = 'auto' | 'arab' | 'latn';

/** Where the settings lie (`storage/settings`): read here directly, since the first number must not wait for a worker. */
const KEY = 'settings';

/** Calls back with the reader's digits if they are others than the browser's, and again when they change. */
export function followDigits(onDigits: (digits: Digits) => void): void {
  const tell = (settings: unknown) => {
    const digits = (settings as { digits?: unknown } | undefined)?.digits;
    onDigits(digits === 'arab' || digits === 'latn' ? digits : 'auto');
  };
  browser.storage.local
    .get(KEY)
    .then((stored) => stored[KEY] !== undefined && tell(stored[KEY]))
    .catch((error: unknown) => logBug('the digits cannot be read', error));
  browser.storage.onChanged?.addListener((changes) => {
    if (KEY in changes) tell(changes[KEY]?.newValue);
  });
}
