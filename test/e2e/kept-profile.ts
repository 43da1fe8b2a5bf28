import { mkdtempSync, readdirSync, readFileSync, readlinkSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Driver, type Page, until } from '../support/driver';
import { launch } from '../support/launch';
import { openBeside } from '../support/page-view';
import { BROWSER } from './browser';

/** The add-on keeps its own address from one launch to the next, as an installed one does. */
const UUID = '5f0c1d3e-7f8a-4d3b-9b1e-2a6c4e8f0d11';

export interface KeptBrowser {
  readonly driver: Driver;
  /** A tab of the extension to ask the background from. */
  readonly extension: Page;
}

/** A profile that outlives the browsers that use it. */
export function createKeptProfile(preferences: Readonly<Record<string, string | number | boolean>> = {}) {
  const profile = mkdtempSync(join(tmpdir(), 'isnad-kept-'));
  return {
    async start(): Promise<KeptBrowser> {
      const driver = await launch({
        browser: BROWSER,
        build: 'practice',
        profile,
        preferences: {
          'extensions.webextensions.uuids': JSON.stringify({ 'isnad@isnad.invalid': UUID }),
          'extensions.webextensions.keepStorageOnUninstall': true,
          'extensions.webextensions.keepUuidOnUninstall': true,
          ...preferences,
        },
      });
      return { driver, extension: await openBeside(driver) };
    },
    /** SIGKILL for the browser and all that it started: nobody gets to say goodbye. */
    async kill(): Promise<void> {
      for (const pid of processesOf(profile)) signal(pid);
      await until('the browser to be gone', async () => processesOf(profile).length === 0);
      rmSync(join(profile, 'SingletonLock'), { force: true });
    },
    /** Deletes the database's files, or spoils them: what the browser then does is its own affair. */
    deleteDatabase: () => rmSync(databaseFolder(profile), { recursive: true, force: true, maxRetries: 5 }),
    spoilDatabase: () => spoil(databaseFolder(profile)),
    remove: () => rmSync(profile, { recursive: true, force: true, maxRetries: 5 }),
  };
}

function processesOf(profile: string): number[] {
  return readdirSync('/proc').flatMap((name) => {
    if (!/^\d+$/.test(name)) return [];
    try {
      const line = readFileSync(`/proc/${name}/cmdline`, 'utf8');
      // A Firefox child names its parent's folder by its working files only.
      const isOurs = line.includes(profile) || readlinkSync(`/proc/${name}/cwd`).startsWith(profile);
      return isOurs && line !== '' ? [Number(name)] : [];
    } catch {
      // Gone in the meantime, or another user's.
      return [];
    }
  });
}

function signal(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch (error) {
    if ((error as { code?: string }).code !== 'ESRCH') throw error;
  }
}

/** Where the browser keeps the database of the extension's pages; `storage.local` lies elsewhere. */
function databaseFolder(profile: string): string {
  if (BROWSER === 'firefox') return join(profile, 'storage', 'default', `moz-extension+++${UUID}`, 'idb');
  const all = join(profile, 'Default', 'IndexedDB');
  const [own] = readdirSync(all).filter((name) => /^chrome-extension_.*\.leveldb$/.test(name));
  if (own === undefined) throw new Error(`no database below ${all}`);
  return join(all, own);
}

/** Writes noise over the beginning of every file, where databases keep what the rest hangs on. */
function spoil(folder: string): void {
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const path = join(folder, name);
    if (!/\.(?:log|ldb|sqlite|sqlite-wal)$|MANIFEST-\d+$|CURRENT$/.test(name)) continue;
    const bytes = readFileSync(path);
    for (let at = 0; at < Math.min(bytes.length, 4096); at++) bytes[at] = (bytes[at] ?? 0) ^ 0xa5;
    writeFileSync(path, bytes);
  }
}
