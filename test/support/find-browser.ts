import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export type BrowserName = 'chromium' | 'firefox';

/** Where each system keeps them, in order of preference. The real binary comes before Debian's wrapper, which adds flags of its own. */
const CANDIDATES: Record<BrowserName, readonly string[]> = {
  chromium: [
    '/usr/lib/chromium/chromium',
    '/usr/lib/chromium-browser/chromium-browser',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  firefox: [
    '/usr/lib/firefox-esr/firefox-esr',
    '/usr/lib/firefox/firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  ],
};

const ON_PATH: Record<BrowserName, readonly string[]> = {
  chromium: ['chromium', 'chromium-browser', 'ungoogled-chromium'],
  firefox: ['firefox-esr', 'firefox', 'firefox-developer-edition'],
};

const DEBIAN: Record<BrowserName, readonly string[]> = {
  chromium: ['chromium', 'chromium-l10n', 'fonts-noto-core', 'fonts-dejavu-core'],
  firefox: ['firefox-esr', 'firefox-esr-l10n-ar', 'fonts-noto-core', 'fonts-dejavu-core'],
};

const MANUAL: Record<BrowserName, string> = {
  chromium:
    'No Chromium found. Install Chromium, or name one in the CHROMIUM variable; in Google Chrome, which takes no extension from the command line, choose “Load unpacked” at chrome://extensions and pick dist/chrome.',
  firefox: 'No Firefox found. Install Firefox 142 or newer, or name one in the FIREFOX variable.',
};

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error) return false;
    throw error;
  }
}

function onPath(names: readonly string[]): string | undefined {
  for (const folder of (process.env.PATH ?? '').split(delimiter))
    for (const name of names) {
      const path = join(folder, name);
      if (existsSync(path) && isExecutable(path)) return path;
    }
  return undefined;
}

/** The browser named by CHROMIUM or FIREFOX, else the system's; undefined if there is none. */
export function findBrowser(name: BrowserName): string | undefined {
  const named = process.env[name.toUpperCase()];
  if (named !== undefined && named !== '') {
    if (!isExecutable(named)) throw new Error(`${name.toUpperCase()} names ${named}, which cannot be run.`);
    return named;
  }
  return CANDIDATES[name].find(isExecutable) ?? onPath(ON_PATH[name]);
}

/** `findBrowser`, after installing Debian's packages if there is none and this user may. Throws with what to do by hand. */
export function findOrInstallBrowser(name: BrowserName, say: (line: string) => void): string {
  const found = findBrowser(name);
  if (found !== undefined) return found;
  const root = process.getuid?.() === 0;
  const sudo = !root && spawnSync('sudo', ['-n', 'true']).status === 0;
  const apt = onPath(['apt-get']);
  if (apt === undefined || !(root || sudo)) throw new Error(MANUAL[name]);
  const packages = DEBIAN[name];
  say(`Installing ${packages.join(', ')} with apt-get …`);
  const run = (args: readonly string[]) => {
    const command = root ? [apt, ...args] : ['sudo', '-n', apt, ...args];
    return spawnSync(command[0] as string, command.slice(1), {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  };
  run(['update', '-qq']);
  run(['install', '-y', '-qq', '--no-install-recommends', ...packages]);
  const installed = findBrowser(name);
  if (installed === undefined) throw new Error(MANUAL[name]);
  return installed;
}
