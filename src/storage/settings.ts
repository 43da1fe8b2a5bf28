import browser from 'webextension-polyfill';

/** What the reader set; the shape of `Settings` in the protocol. */
export interface StoredSettings {
  readonly show: 'both' | 'names' | 'claims' | 'nothing';
}

const KEY = 'settings';
const DEFAULTS: StoredSettings = { show: 'both' };
const SHOW: readonly string[] = ['both', 'names', 'claims', 'nothing'];

/** The settings, with the default for whatever is missing or no longer known. */
export async function readSettings(): Promise<StoredSettings> {
  const stored = (await browser.storage.local.get(KEY))[KEY] as Partial<StoredSettings> | undefined;
  return SHOW.includes(stored?.show ?? '') ? { ...DEFAULTS, ...stored } : DEFAULTS;
}

export async function writeSettings(change: Partial<StoredSettings>): Promise<StoredSettings> {
  const settings = { ...(await readSettings()), ...change };
  await browser.storage.local.set({ [KEY]: settings });
  return settings;
}
