import { type ChildProcess, spawn } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type Driver,
  type Frame,
  type LaunchOptions,
  type Media,
  type Page,
  type Scope,
  until,
} from './driver';
import { connectMarionette, type Marionette } from './marionette';

const PREFERENCES: Readonly<Record<string, string | number | boolean>> = {
  'marionette.port': 0,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.page': 0,
  'browser.aboutwelcome.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'toolkit.telemetry.reportingpolicy.firstRun': false,
  'app.update.enabled': false,
  'services.settings.server': 'data:,#',
  'extensions.update.enabled': false,
  'extensions.getAddons.cache.enabled': false,
  // The prompt cannot be clicked headless; the request itself still has to be made by the extension, in a click.
  'extensions.webextOptionalPermissionPrompts': false,
  'privacy.reduceTimerPrecision': false,
  'ui.prefersReducedMotion': 1,
  // The event page must not go away in the middle of a test unless the test says so.
  'extensions.background.idle.timeout': 300_000,
};

/** WebDriver's code points of keys that are no characters. */
const KEYS: Readonly<Record<string, string>> = {
  Enter: '\uE007',
  Escape: '\uE00C',
  Tab: '\uE004',
  Backspace: '\uE003',
  Delete: '\uE017',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Home: '\uE011',
  End: '\uE010',
  PageDown: '\uE00F',
  Space: ' ',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Meta: '\uE03D',
};

const ADDON_PATH_PREFIX = 'moz-extension://';

interface Session {
  marionette: Marionette;
  /** Folder that the browser saves files to. */
  downloads: string;
  /** Runs commands one after another in one tab: the protocol has a single current window. */
  inTab<T>(handle: string, work: () => Promise<T>): Promise<T>;
  /** Runs commands after all others, whatever the tab. */
  exclusive<T>(work: () => Promise<T>): Promise<T>;
  /** Privileged JavaScript; `script` is the body of an async function with `args`. */
  privileged<T>(script: string, ...args: unknown[]): Promise<T>;
}

function createSession(marionette: Marionette, downloads: string): Session {
  let last: Promise<unknown> = Promise.resolve();
  const exclusive = <T>(work: () => Promise<T>): Promise<T> => {
    const next = last.then(work, work);
    last = next.catch(() => undefined);
    return next;
  };
  return {
    marionette,
    downloads,
    exclusive,
    inTab: (handle, work) =>
      exclusive(async () => {
        await marionette.send('WebDriver:SwitchToWindow', { handle, focus: false });
        return work();
      }),
    privileged: <T>(script: string, ...args: unknown[]) =>
      exclusive(async () => {
        await marionette.send('Marionette:SetContext', { value: 'chrome' });
        try {
          return await runAsync<T>(marionette, `(async (...args) => { ${script} })`, args, {});
        } finally {
          await marionette.send('Marionette:SetContext', { value: 'content' });
        }
      }),
  };
}

/** Calls a function given as source text, awaits it, and brings its exception across. */
async function runAsync<T>(
  marionette: Marionette,
  source: string,
  args: unknown[],
  options: object,
): Promise<T> {
  const { value } = await marionette.send<{ value: { ok: boolean; value: T; error?: string } }>(
    'WebDriver:ExecuteAsyncScript',
    {
      script: `const done = arguments[arguments.length - 1];
      Promise.resolve().then(() => (${source})(...arguments[0])).then(
        (value) => done({ ok: true, value }),
        (error) => done({ ok: false, error: String(error) + '\\n' + (error?.stack ?? '') }));`,
      args: [args],
      ...options,
    },
  );
  if (!value.ok) throw new Error(value.error);
  // The protocol knows no undefined.
  return (value.value ?? undefined) as T;
}

function chordOf(chord: string): string[] {
  const parts = chord === '+' ? ['+'] : chord.split('+');
  return parts.map((part) => KEYS[part] ?? part);
}

function keyActions(chord: string): object {
  const keys = chordOf(chord);
  return {
    type: 'key',
    id: 'keyboard',
    actions: [
      ...keys.map((value) => ({ type: 'keyDown', value })),
      ...keys.toReversed().map((value) => ({ type: 'keyUp', value })),
    ],
  };
}

function pageOf(session: Session, handle: string): Page {
  const { marionette, inTab } = session;
  let url = '';
  const here = <T>(work: () => Promise<T>) => inTab(handle, work);
  const pointer = (actions: object[]) =>
    here(() =>
      marionette.send('WebDriver:PerformActions', {
        actions: [{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions }],
      }),
    );
  const move = (x: number, y: number) => ({
    type: 'pointerMove',
    duration: 0,
    origin: 'viewport',
    x: Math.round(x),
    y: Math.round(y),
  });
  const evaluator = (enter: () => Promise<void>, leave: () => Promise<void>): Scope => ({
    evaluate: <R, A>(script: (argument: A) => R | Promise<R>, argument?: A) =>
      here(async () => {
        await enter();
        try {
          return await runAsync<R>(marionette, script.toString(), [argument ?? null], { sandbox: null });
        } finally {
          await leave();
        }
      }),
  });
  const nothing = async () => undefined;

  return {
    ...evaluator(nothing, nothing),
    get url() {
      return url;
    },
    goto: (target) =>
      here(async () => {
        await marionette.send('WebDriver:Navigate', { url: target });
        url = (await marionette.send<{ value: string }>('WebDriver:GetCurrentURL')).value;
      }),
    reload: () => here(async () => void (await marionette.send('WebDriver:Refresh'))),
    activate: async () => {
      await here(
        async () => void (await marionette.send('WebDriver:SwitchToWindow', { handle, focus: true })),
      );
    },
    close: async () => {
      await here(async () => {
        const rest = await marionette.send<string[]>('WebDriver:CloseWindow');
        // Commands need a current window: any that is left.
        if (rest[0] !== undefined)
          await marionette.send('WebDriver:SwitchToWindow', { handle: rest[0], focus: false });
      });
    },
    click: async (x, y) => {
      await pointer([move(x, y), { type: 'pointerDown', button: 0 }, { type: 'pointerUp', button: 0 }]);
    },
    drag: async (from, to) => {
      await pointer([
        move(...from),
        { type: 'pointerDown', button: 0 },
        move((from[0] + to[0]) / 2, (from[1] + to[1]) / 2),
        move(...to),
        { type: 'pointerUp', button: 0 },
      ]);
    },
    press: async (key) => {
      await here(() => marionette.send('WebDriver:PerformActions', { actions: [keyActions(key)] }));
    },
    type: async (text) => {
      const actions = Array.from(text).flatMap((value) => [
        { type: 'keyDown', value },
        { type: 'keyUp', value },
      ]);
      await here(() =>
        marionette.send('WebDriver:PerformActions', { actions: [{ type: 'key', id: 'keyboard', actions }] }),
      );
    },
    resize: async (width, height) => {
      const inner = await evaluator(nothing, nothing).evaluate(() => [
        outerWidth - innerWidth,
        outerHeight - innerHeight,
      ]);
      await here(() =>
        marionette.send('WebDriver:SetWindowRect', {
          width: width + (inner[0] ?? 0),
          height: height + (inner[1] ?? 0),
        }),
      );
    },
    emulate: ({ scheme, forcedColors }: Media) =>
      session.privileged<void>(
        `Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', args[0]);
         Services.prefs.setIntPref('browser.display.document_color_use', args[1]);
         Services.prefs.setIntPref('ui.useAccessibilityTheme', args[1] === 2 ? 1 : 0);`,
        scheme === 'dark' ? 0 : scheme === 'light' ? 1 : 2,
        forcedColors === true ? 2 : 0,
      ),
    screenshot: async (path) => {
      const { value } = await here(() =>
        marionette.send<{ value: string }>('WebDriver:TakeScreenshot', { full: false }),
      );
      writeFileSync(path, Buffer.from(value, 'base64'));
    },
    inject: (source) =>
      here(
        async () =>
          void (await marionette.send('WebDriver:ExecuteScript', {
            script: source,
            args: [],
            sandbox: null,
          })),
      ),
    download: async (action) => {
      const before = new Set(readdirSync(session.downloads));
      await action();
      const name = await until('the saved file', async () =>
        readdirSync(session.downloads).find(
          (file) =>
            !before.has(file) && !file.endsWith('.part') && statSync(join(session.downloads, file)).size > 0,
        ),
      );
      return { name, bytes: readFileSync(join(session.downloads, name)) };
    },
    frame: async (part) => {
      // The frame may sit in a closed shadow root: the browser knows its browsing contexts all the same.
      const index = await here(async () => {
        await marionette.send('Marionette:SetContext', { value: 'chrome' });
        try {
          return await runAsync<number>(
            marionette,
            `(handle, part) => {
               const { NavigableManager } = ChromeUtils.importESModule('chrome://remote/content/shared/NavigableManager.sys.mjs');
               const context = NavigableManager.getBrowserById(handle)?.browsingContext;
               return context?.children.findIndex((child) => child.currentURI?.spec.includes(part)) ?? -1;
             }`,
            [handle, part],
            {},
          );
        } finally {
          await marionette.send('Marionette:SetContext', { value: 'content' });
        }
      });
      if (index < 0) return undefined;
      const enter = async () => void (await marionette.send('WebDriver:SwitchToFrame', { id: index }));
      const leave = async () => void (await marionette.send('WebDriver:SwitchToFrame', { id: null }));
      const click = (selector: string) =>
        here(async () => {
          await enter();
          try {
            const { value } = await marionette.send<{ value: Record<string, string> }>(
              'WebDriver:FindElement',
              {
                using: 'css selector',
                value: selector,
              },
            );
            await marionette.send('WebDriver:ElementClick', { id: Object.values(value)[0] });
          } finally {
            await leave();
          }
        });
      return { ...evaluator(enter, leave), click } satisfies Frame;
    },
  };
}

async function startFirefox(
  options: LaunchOptions,
  profile: string,
): Promise<{ process: ChildProcess; port: number }> {
  mkdirSync(join(profile, 'downloads'), { recursive: true });
  const portFile = join(profile, 'MarionetteActivePort');
  // A browser that was killed leaves its own behind in a kept profile.
  rmSync(portFile, { force: true });
  const preferences = {
    ...PREFERENCES,
    'browser.download.dir': join(profile, 'downloads'),
    'browser.download.folderList': 2,
    'browser.download.useDownloadDir': true,
    'browser.download.alwaysOpenPanel': false,
    ...(options.language === undefined ? {} : { 'intl.locale.requested': options.language }),
    ...options.preferences,
  };
  writeFileSync(
    join(profile, 'user.js'),
    Object.entries(preferences)
      .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
      .join(''),
  );
  const child = spawn(
    options.executable,
    [
      ...(options.headless ? ['--headless'] : []),
      '--marionette',
      '--remote-allow-system-access',
      '--no-remote',
      '--profile',
      profile,
    ],
    {
      stdio: 'ignore',
      env: {
        ...process.env,
        MOZ_HEADLESS_WIDTH: String(options.width ?? 1280),
        MOZ_HEADLESS_HEIGHT: String(options.height ?? 900),
      },
    },
  );
  const port = await until(
    'Firefox to open its port',
    async () => {
      if (child.exitCode !== null) throw new Error(`Firefox ended with ${child.exitCode}`);
      if (!existsSync(portFile)) return undefined;
      const number = Number(readFileSync(portFile, 'utf8'));
      return number > 0 ? number : undefined;
    },
    60_000,
  );
  return { process: child, port };
}

/** Starts Firefox with the extension installed in a fresh profile. */
export async function launchFirefox(options: LaunchOptions): Promise<Driver> {
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'isnad-firefox-'));
  const { process: child, port } = await startFirefox(options, profile);
  const closed = new Promise<void>((resolve) => {
    child.once('exit', () => resolve());
  });
  const marionette = await connectMarionette(port);
  const session = createSession(marionette, join(profile, 'downloads'));
  const install = async () =>
    (
      await marionette.send<{ value: string }>('Addon:Install', {
        path: options.extension,
        temporary: true,
        allowPrivateBrowsing: options.inPrivate ?? false,
      })
    ).value;
  const addon = await install();
  const extension = `const policy = WebExtensionPolicy.getByID(${JSON.stringify(addon)}); const extension = policy.extension;
    const window = Services.wm.getMostRecentWindow('navigator:browser');`;
  const host = await until('the installed extension', () =>
    session.privileged<string | undefined>(
      `return WebExtensionPolicy.getByID(args[0])?.mozExtensionHostname`,
      addon,
    ),
  );
  const origin = ADDON_PATH_PREFIX + host;

  const open = async (url: string, focus = true): Promise<Page> => {
    const { handle } = await marionette.send<{ handle: string }>('WebDriver:NewWindow', {
      type: 'tab',
      focus,
    });
    const page = pageOf(session, handle);
    await page.goto(url);
    if (focus) await page.activate();
    return page;
  };
  const changeOrigins = (method: 'add' | 'remove', origins: readonly string[]) =>
    session.privileged<void>(
      `${extension}
       const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
       await ExtensionPermissions.${method}(${JSON.stringify(addon)}, { permissions: [], origins: args[0] }, extension);`,
      [...origins],
    );

  return {
    browser: 'firefox',
    origin,
    open,
    openPrivate: async (url) => {
      const { handle } = await marionette.send<{ handle: string }>('WebDriver:NewWindow', {
        type: 'window',
        focus: true,
        private: true,
      });
      const page = pageOf(session, handle);
      await page.goto(url);
      return page;
    },
    openExtension: (path, { background = false } = {}) => open(`${origin}/${path}`, !background),
    clickAction: async (page) => {
      await page.activate();
      await session.privileged(
        `${extension}
         const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
         await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);`,
      );
    },
    closePopup: () =>
      session.privileged<void>(
        `${extension}
         for (const panel of window.document.querySelectorAll('panel')) if (panel.state === 'open' || panel.state === 'showing') panel.hidePopup();`,
      ),
    command: async (name, page) => {
      await page.activate();
      await session.privileged(
        `${extension}
         const keys = [...window.document.querySelectorAll('keyset[id^="ext-keyset"] key')];
         const key = keys.find((candidate) => candidate.id.endsWith(args[0]) || candidate.getAttribute('oncommand')?.includes(args[0]))
           ?? keys.find((candidate) => candidate.getAttribute('key') === args[1]);
         if (!key) throw new Error('No key for ' + args[0] + ' among ' + keys.map((k) => k.outerHTML).join(' '));
         key.dispatchEvent(new window.CustomEvent('command', { bubbles: true }));`,
        name,
        { 'read-page': 'E', 'mark-selection': 'M', 'open-panel': 'L', review: 'V' }[name],
      );
    },
    // The preference `extensions.webextOptionalPermissionPrompts` answers for the reader.
    willAllow: async () => undefined,
    grant: (origins) => changeOrigins('add', origins),
    revoke: (origins) => changeOrigins('remove', origins),
    stopBackground: () => session.privileged<void>(`${extension} await extension.terminateBackground();`),
    reloadExtension: async () => {
      await install();
    },
    errors: () =>
      session.privileged<string[]>(
        `return Services.console.getMessageArray()
           .filter((message) => message instanceof Ci.nsIScriptError && (message.flags & Ci.nsIScriptError.warningFlag) === 0
             && (message.sourceName?.startsWith('${origin}') || message.sourceName?.startsWith('http://127.0.0.1')))
           .map((message) => message.errorMessage + ' (' + message.sourceName + ':' + message.lineNumber + ')');`,
      ),
    closed,
    stop: async () => {
      try {
        if (child.exitCode === null) await marionette.send('Marionette:Quit', { flags: ['eForceQuit'] });
      } finally {
        marionette.close();
        await closed;
        if (options.profile === undefined) rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
      }
    },
  };
}
