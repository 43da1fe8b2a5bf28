import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, type CDPSession, chromium, type Page as PlaywrightPage } from 'playwright-core';
import {
  type Driver,
  type Frame,
  type LaunchOptions,
  type Media,
  type Page,
  type Scope,
  until,
} from './driver';

interface ExtensionInfo {
  manifestErrors: { message: string }[];
  runtimeErrors: { message: string }[];
  installWarnings: string[];
}

function scopeOf(target: { evaluate: (script: string) => Promise<unknown> }): Scope {
  return {
    evaluate: <R, A>(script: (argument: A) => R | Promise<R>, argument?: A) =>
      target.evaluate(`(${script.toString()})(${JSON.stringify(argument) ?? ''})`) as Promise<R>,
  };
}

function pageOf(page: PlaywrightPage): Page {
  return {
    ...scopeOf(page),
    get url() {
      return page.url();
    },
    goto: async (url) => {
      await page.goto(url);
    },
    reload: async () => {
      await page.reload();
    },
    activate: () => page.bringToFront(),
    close: () => page.close(),
    click: (x, y) => page.mouse.click(x, y),
    drag: async (from, to) => {
      await page.mouse.move(...from);
      await page.mouse.down();
      await page.mouse.move(...to, { steps: 6 });
      await page.mouse.up();
    },
    press: (key) => page.keyboard.press(key),
    type: (text) => page.keyboard.type(text),
    resize: (width, height) => page.setViewportSize({ width, height }),
    emulate: ({ scheme, forcedColors }: Media) =>
      page.emulateMedia({
        colorScheme: scheme ?? null,
        forcedColors: forcedColors === undefined ? null : forcedColors ? 'active' : 'none',
        reducedMotion: 'reduce',
      }),
    screenshot: async (path) => {
      await page.screenshot({ path });
    },
    inject: async (source) => {
      await page.evaluate(source);
    },
    download: async (action) => {
      const [download] = await Promise.all([page.waitForEvent('download'), action()]);
      return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
    },
    frame: async (part) => {
      const frame = page.frames().find((candidate) => candidate.url().includes(part));
      if (frame === undefined) return undefined;
      return {
        ...scopeOf(frame),
        click: (selector) => frame.locator(selector).first().click(),
      } satisfies Frame;
    },
  };
}

/** Starts Chromium with the extension in a fresh profile. */
export async function launchChromium(options: LaunchOptions): Promise<Driver> {
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'isnad-chromium-'));
  const context: BrowserContext = await chromium.launchPersistentContext(profile, {
    executablePath: options.executable,
    headless: options.headless,
    env: { ...process.env, ...(options.language === undefined ? {} : { LANGUAGE: options.language }) },
    viewport: options.headless ? { width: options.width ?? 1280, height: options.height ?? 900 } : null,
    args: [
      ...(options.language === undefined ? [] : [`--lang=${options.language}`]),
      `--disable-extensions-except=${options.extension}`,
      `--load-extension=${options.extension}`,
      '--enable-unsafe-extension-debugging',
      // Without a user namespace of its own (root, containers) the sandbox cannot start.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  });
  const closed = new Promise<void>((resolve) => {
    context.once('close', () => resolve());
  });
  const seen: string[] = [];
  const watch = (page: PlaywrightPage) => {
    page.on('pageerror', (error) => seen.push(`page error: ${error.message}`));
    page.on('console', (message) => {
      if (message.type() === 'error') seen.push(`console: ${message.text()} (${message.location().url})`);
    });
  };
  context.pages().forEach(watch);
  context.on('page', watch);

  const worker = async () =>
    context.serviceWorkers()[0] ?? context.waitForEvent('serviceworker', { timeout: 20_000 });
  const id = new URL((await worker()).url()).host;
  // Node gives such an address no origin of its own.
  const origin = `chrome-extension://${id}`;

  const opened = async (url: string): Promise<Page> => {
    const raw = await context.newPage();
    await raw.goto(url);
    const page = pageOf(raw);

    return page;
  };
  const browserSession = async (): Promise<CDPSession> => {
    const browser = context.browser();
    if (browser === null) throw new Error('No browser behind the context');
    return browser.newBrowserCDPSession();
  };
  const targets = async (session: CDPSession, type = 'page') => {
    const answer = await session.send('Target.getTargets', { filter: [{ type }] } as never);
    return (answer as { targetInfos: { targetId: string; url: string }[] }).targetInfos;
  };
  const inWorker = async <R>(script: string): Promise<R> => (await worker()).evaluate(script) as Promise<R>;

  /** chrome://extensions may ask what no other page may: errors and host access of an extension. */
  const onExtensionsPage = async <R>(
    script: (id: string, origin?: string) => Promise<R>,
    origin?: string,
  ): Promise<R> => {
    const page = await context.newPage();
    await page.goto('chrome://extensions');
    try {
      return (await page.evaluate(
        `(${script.toString()})(${JSON.stringify(id)}, ${JSON.stringify(origin) ?? 'undefined'})`,
      )) as R;
    } finally {
      await page.close();
    }
  };

  /** Loaded from a folder, an extension is allowed to start again in developer mode only. */
  const allowRestarts = () =>
    onExtensionsPage(() =>
      (
        globalThis as unknown as {
          chrome: { developerPrivate: { updateProfileConfiguration(change: object): Promise<void> } };
        }
      ).chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true }),
    );

  const willAllow = async (origins: readonly string[]) => {
    for (const granted of origins)
      await onExtensionsPage(
        (extension, site) =>
          (
            globalThis as unknown as {
              chrome: { developerPrivate: { addHostPermission(id: string, host: string): Promise<void> } };
            }
          ).chrome.developerPrivate.addHostPermission(extension, site as string),
        granted,
      );
  };

  if (options.inPrivate === true) {
    await allowRestarts();
    const before = context.serviceWorkers()[0];
    await onExtensionsPage((extension) =>
      (
        globalThis as unknown as {
          chrome: {
            developerPrivate: {
              updateExtensionConfiguration(change: object): Promise<void>;
            };
          };
        }
      ).chrome.developerPrivate.updateExtensionConfiguration({
        extensionId: extension,
        incognitoAccess: true,
      }),
    );
    // The browser restarts the extension for this.
    await until('the restarted background', async () =>
      context.serviceWorkers().find((candidate) => candidate !== before),
    );
  }

  return {
    browser: 'chromium',
    origin,
    open: opened,
    openPrivate: async (url) => {
      const [raw] = await Promise.all([
        context.waitForEvent('page'),
        inWorker(`chrome.windows.create({ incognito: true, url: ${JSON.stringify(url)} })`),
      ]);
      await raw.waitForURL(url);
      return pageOf(raw);
    },
    openExtension: async (path, { background = false } = {}) => {
      const front = context.pages().at(-1);
      const page = await opened(`${origin}/${path}`);
      if (background) await front?.bringToFront();
      return page;
    },
    clickAction: async (page) => {
      await page.activate();
      const session = await browserSession();
      const { targetInfos } = (await session.send('Target.getTargets', {
        filter: [{ type: 'tab' }],
      } as never)) as {
        targetInfos: { targetId: string; url: string }[];
      };
      const target = targetInfos.find((info) => info.url === page.url);
      if (target === undefined) throw new Error(`No tab shows ${page.url}`);
      await session.send('Extensions.triggerAction' as never, { id, targetId: target.targetId } as never);
      await until('the popup', async () =>
        (await targets(session)).some((info) => info.url === `${origin}/popup.html`),
      );
      await session.detach();
    },
    closePopup: async () => {
      const session = await browserSession();
      const { targetInfos } = (await session.send('Target.getTargets')) as {
        targetInfos: { targetId: string; url: string }[];
      };
      for (const info of targetInfos.filter((target) => target.url === `${origin}/popup.html`))
        await session.send('Target.closeTarget', { targetId: info.targetId });
      await session.detach();
    },
    command: async (name, page) => {
      await page.activate();
      await inWorker(
        `chrome.tabs.query({active:true,lastFocusedWindow:true}).then(([tab]) => chrome.commands.onCommand.dispatch(${JSON.stringify(name)}, tab))`,
      );
    },
    willAllow,
    grant: async (origins) => {
      await willAllow(origins);
      const page = await opened(`${origin}/popup.html`);
      // Access given on chrome://extensions counts only once the extension has asked for it; it is not prompted again.
      await page.evaluate(
        (list) =>
          (
            globalThis as unknown as {
              chrome: { permissions: { request(p: { origins: string[] }): Promise<boolean> } };
            }
          ).chrome.permissions.request({ origins: list }),
        [...origins],
      );
      await page.close();
    },
    revoke: async (origins) => {
      await inWorker(`chrome.permissions.remove({ origins: ${JSON.stringify(origins)} })`);
    },
    stopBackground: async () => {
      const page = context.pages()[0] ?? (await context.newPage());
      const session = await context.newCDPSession(page);
      await session.send('ServiceWorker.enable');
      await session.send('ServiceWorker.stopAllWorkers');
      await session.detach();
    },
    reloadExtension: async () => {
      await allowRestarts();
      const before = await worker();
      await inWorker('setTimeout(() => chrome.runtime.reload(), 0)');
      await until('the reloaded background', async () =>
        context.serviceWorkers().find((candidate) => candidate !== before),
      );
    },
    errors: async () => {
      const info = await onExtensionsPage(
        (extension) =>
          (
            globalThis as unknown as {
              chrome: { developerPrivate: { getExtensionInfo(id: string): Promise<ExtensionInfo> } };
            }
          ).chrome.developerPrivate.getExtensionInfo(extension) as Promise<ExtensionInfo>,
      );
      return [
        ...info.manifestErrors.map((error) => `manifest: ${error.message}`),
        ...info.runtimeErrors.map((error) => `runtime: ${error.message}`),
        ...(info.installWarnings ?? []).map((warning) => `install: ${warning}`),
        ...seen,
      ];
    },
    closed,
    stop: async () => {
      await context.close();
      if (options.profile === undefined) rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
