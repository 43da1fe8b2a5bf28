import browser from 'webextension-polyfill';
import type { SitesView } from '../messaging/protocol';

/** The one script that runs by itself on granted sites: it looks whether this is an article and asks for the reader. */
const SCRIPT_ID = 'isnad-loader';

/** Patterns that stand for the whole web. */
const EVERYWHERE = new Set(['<all_urls>', '*://*/*', 'https://*/*', 'http://*/*']);

/** The origins that Isnad may read by itself, as match patterns. */
export async function grantedOrigins(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return origins.filter((origin) => origin === '<all_urls>' || /^(?:https?|\*):/.test(origin)).sort();
}

export async function sitesView(): Promise<SitesView> {
  const origins = await grantedOrigins();
  return { origins, everywhere: origins.some((origin) => EVERYWHERE.has(origin)) };
}

/** The pattern of one origin; without a port, which Firefox does not take. */
export function originPattern(origin: string): string {
  const { protocol, hostname } = new URL(origin);
  return `${protocol}//${hostname}/*`;
}

export async function isGranted(origin: string | undefined): Promise<boolean> {
  return origin !== undefined && browser.permissions.contains({ origins: [originPattern(origin)] });
}

let syncing: Promise<void> = Promise.resolve();

/** Makes the registered script run on exactly the granted origins. Calls run one after the other. */
export function syncSites(): Promise<void> {
  syncing = syncing.catch(() => undefined).then(registerLoader);
  return syncing;
}

async function registerLoader(): Promise<void> {
  const matches = await grantedOrigins();
  const [known] = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT_ID] });
  if (matches.length === 0) {
    if (known) await browser.scripting.unregisterContentScripts({ ids: [SCRIPT_ID] });
    return;
  }
  const script = {
    id: SCRIPT_ID,
    matches,
    js: ['loader.js'],
    runAt: 'document_idle' as const,
    persistAcrossSessions: true,
  };
  if (known) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
}
