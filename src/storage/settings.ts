import browser from 'webextension-polyfill';
import type { EntityType } from '../core/model/analysis';

/** What the reader set; the shape of `Settings` in the protocol. */
export interface StoredSettings {
  readonly show: 'both' | 'names' | 'claims' | 'nothing';
  readonly hiddenTypes: readonly EntityType[];
  readonly digits: 'auto' | 'arab' | 'latn';
}

const KEY = 'settings';

export const DEFAULT_SETTINGS: StoredSettings = { show: 'both', hiddenTypes: [], digits: 'auto' };

const SHOW: readonly unknown[] = ['both', 'names', 'claims', 'nothing'];
const DIGITS: readonly unknown[] = ['auto', 'arab', 'latn'];
const TYPES: readonly unknown[] = ['person', 'place', 'organisation'];

/** The settings, with the default for whatever is missing or no longer known. */
export async function readSettings(): Promise<StoredSettings> {
  const stored = ((await browser.storage.local.get(KEY))[KEY] ?? {}) as Partial<StoredSettings>;
  const { show, hiddenTypes, digits } = stored;
  return {
    show: SHOW.includes(show) && show !== undefined ? show : DEFAULT_SETTINGS.show,
    digits: DIGITS.includes(digits) && digits !== undefined ? digits : DEFAULT_SETTINGS.digits,
    hiddenTypes: Array.isArray(hiddenTypes) ? hiddenTypes.filter((type) => TYPES.includes(type)) : [],
  };
}

export async function writeSettings(change: Partial<StoredSettings>): Promise<StoredSettings> {
  const settings = { ...(await readSettings()), ...change };
  await browser.storage.local.set({ [KEY]: settings });
  return settings;
}
