import type { WantReader } from '../../messaging/protocol';

interface ExtensionApi {
  readonly runtime?: { sendMessage(message: WantReader): Promise<unknown> };
}

/**
 * Tells the background that there is an article. Both browsers answer with a promise here, so that the loader, which
 * runs on every page of a granted site, does without the compatibility library, four times its own size.
 */
export async function sendToBackground(message: WantReader): Promise<void> {
  const world = globalThis as { browser?: ExtensionApi; chrome?: ExtensionApi };
  try {
    await (world.browser ?? world.chrome)?.runtime?.sendMessage(message);
  } catch {
    // The extension was updated or removed while the page loaded: there is nobody left to tell.
  }
}
