import { resolve } from 'node:path';
import { launchChromium } from './chromium-driver';
import type { Driver, LaunchOptions } from './driver';
import { type BrowserName, findOrInstallBrowser } from './find-browser';
import { launchFirefox } from './firefox-driver';

export interface Launch extends Partial<LaunchOptions> {
  readonly browser: BrowserName;
  /** The practice build may read pages served from this machine; the shipped one asks first. */
  readonly build: 'practice' | 'shipped';
}

/** Starts a browser with one of the built extensions; finds or installs the browser first. */
export function launch({ browser, build, ...options }: Launch): Promise<Driver> {
  const folder = browser === 'chromium' ? 'chrome' : 'firefox';
  const extension = resolve(build === 'practice' ? `dist/practice/${folder}` : `dist/${folder}`);
  const executable = findOrInstallBrowser(browser, (line) => process.stdout.write(`${line}\n`));
  const start = browser === 'chromium' ? launchChromium : launchFirefox;
  return start({ headless: true, ...options, extension, executable });
}
