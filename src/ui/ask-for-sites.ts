import browser from 'webextension-polyfill';
import { failure, type Result } from '../core/model/result';
import type { RequestOutput } from '../messaging/protocol';
import type { Background } from './background';

/** The match pattern for one origin, `https://example.org/*`; without a port, which Firefox does not take. */
export function toPattern(origin: string): string {
  const { protocol, hostname } = new URL(origin);
  return `${protocol}//${hostname}/*`;
}

/** Every http and https site. */
export const EVERY_SITE: readonly string[] = ['http://*/*', 'https://*/*'];

/**
 * Asks the browser for leave to read these patterns and tells the background. Must be the first thing that a click
 * does: browsers take a permission prompt only inside the click, and an `await` before it ends the click.
 */
export function askForSites(
  patterns: readonly string[],
  request: Background['request'],
): Promise<Result<RequestOutput<'sitesChanged'>>> {
  return browser.permissions
    .request({ origins: [...patterns] })
    .then((allowed) =>
      allowed ? request('sitesChanged', { origins: patterns }) : failure('permission_refused'),
    );
}
