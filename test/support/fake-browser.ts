/**
 * Stands in for `webextension-polyfill` in unit tests: a whole small browser with tabs, ports and storage.
 * Messages are copied as Chrome copies them (JSON) and delivered in a later task; listeners that throw do not
 * stop the sender. `fake` is the test's side: it sees what the extension did and plays the browser's part.
 */
import { createEvent, type FakeEvent } from './fake-browser/event';
import { createMessaging } from './fake-browser/messaging';
import { createStorageArea } from './fake-browser/storage-area';
import { createTabs } from './fake-browser/tabs';

export const EXTENSION_ORIGIN = 'chrome-extension://isnadisnadisnadisnadisnadisnadis';

function create() {
  const calls: { readonly api: string; readonly args: readonly unknown[] }[] = [];
  const record =
    (api: string, answer: (...args: never[]) => unknown = () => undefined) =>
    async (...args: unknown[]) => {
      calls.push({ api, args: structuredClone(args) });
      return answer(...(args as never[]));
    };
  const tabs = createTabs(calls);
  const messaging = createMessaging(EXTENSION_ORIGIN, tabs);
  const granted = new Set<string>();
  const registered = new Map<string, { id: string; [key: string]: unknown }>();
  const menus = new Map<string, unknown>();
  const permissionsAdded = createEvent<[{ origins?: string[] }]>();
  const permissionsRemoved = createEvent<[{ origins?: string[] }]>();
  const onInstalled = createEvent<[{ reason: string }]>();
  const onStartup = createEvent<[]>();
  const onCommand = createEvent<[string, unknown]>();
  const onOmniboxChanged = createEvent<[string, (found: unknown[]) => void]>();
  const onOmniboxEntered = createEvent<[string, string]>();
  const onMenuClicked = createEvent<[unknown, unknown]>();

  const browser = {
    runtime: {
      id: EXTENSION_ORIGIN.split('//')[1] as string,
      getURL: (path: string) => `${EXTENSION_ORIGIN}/${path.replace(/^\//, '')}`,
      getManifest: () => ({ version: '0.1.0', manifest_version: 3, name: 'Isnad' }),
      sendMessage: messaging.sendMessage,
      connect: messaging.connect,
      onMessage: messaging.onMessage,
      onConnect: messaging.onConnect,
      onInstalled,
      onStartup,
    },
    storage: { local: createStorageArea(), session: createStorageArea() },
    tabs: { ...tabs.api, sendMessage: messaging.sendToTab },
    windows: { onFocusChanged: tabs.onFocusChanged, WINDOW_ID_NONE: -1, getCurrent: async () => ({ id: 1 }) },
    scripting: {
      executeScript: record('scripting.executeScript', (injection: { target: { tabId: number } }) =>
        tabs.inject(injection),
      ),
      insertCSS: record('scripting.insertCSS', (injection: { target: { tabId: number } }) =>
        tabs.reach(injection),
      ),
      registerContentScripts: record('scripting.registerContentScripts', (scripts: { id: string }[]) => {
        for (const script of scripts) {
          if (registered.has(script.id)) throw new Error(`Duplicate script ID '${script.id}'`);
          registered.set(script.id, script);
        }
      }),
      updateContentScripts: record('scripting.updateContentScripts', (scripts: { id: string }[]) => {
        for (const script of scripts) {
          if (!registered.has(script.id))
            throw new Error(`Content script with ID '${script.id}' does not exist`);
          registered.set(script.id, { ...registered.get(script.id), ...script });
        }
      }),
      unregisterContentScripts: record('scripting.unregisterContentScripts', (filter: { ids: string[] }) => {
        for (const id of filter.ids) {
          if (!registered.delete(id)) throw new Error(`Nonexistent script ID '${id}'`);
        }
      }),
      getRegisteredContentScripts: async (filter?: { ids?: string[] }) =>
        [...registered.values()].filter((script) => !filter?.ids || filter.ids.includes(script.id)),
    },
    permissions: {
      getAll: async () => ({ origins: [...granted], permissions: ['storage'] }),
      contains: async (wanted: { origins?: string[] }) =>
        (wanted.origins ?? []).every((one) => granted.has(one)),
      request: async (wanted: { origins?: string[] }) => {
        fake.grant(...(wanted.origins ?? []));
        return true;
      },
      remove: async (given: { origins?: string[] }) => {
        fake.revoke(...(given.origins ?? []));
        return true;
      },
      onAdded: permissionsAdded,
      onRemoved: permissionsRemoved,
    },
    commands: { onCommand, getAll: async () => [] },
    contextMenus: {
      create: (properties: { id: string }) => {
        menus.set(properties.id, properties);
        return properties.id;
      },
      removeAll: async () => menus.clear(),
      onClicked: onMenuClicked,
    },
    action: {
      setBadgeText: record('action.setBadgeText'),
      setBadgeBackgroundColor: record('action.setBadgeBackgroundColor'),
      setBadgeTextColor: record('action.setBadgeTextColor'),
    },
    omnibox: {
      setDefaultSuggestion: () => undefined,
      onInputChanged: onOmniboxChanged,
      onInputEntered: onOmniboxEntered,
    },
    sidebarAction: { toggle: record('sidebarAction.toggle') },
    i18n: {
      getMessage: (key: string) => key,
      getUILanguage: () => 'en',
    },
    extension: { inIncognitoContext: false, isAllowedIncognitoAccess: async () => false },
  };

  const fake = {
    calls,
    menus,
    registered,
    callsOf: (api: string) => calls.filter((call) => call.api === api),
    /** Opens a tab; the answer is its id. */
    openTab: tabs.open,
    navigate: tabs.navigate,
    activate: tabs.activate,
    closeTab: tabs.close,
    forgetTabs: tabs.forget,
    /** What runs in a tab when a script file is injected there. */
    onInject: tabs.onInject,
    /** Lets scripts into a tab without a granted origin, as a click on the button does. */
    allowTab: tabs.allow,
    /** The runtime as a content script of that tab or another document of the extension sees it. */
    as: messaging.as,
    /** The background dies: all ports close, its listeners are gone. */
    killBackground() {
      messaging.killBackground();
      for (const event of [
        onInstalled,
        onStartup,
        onCommand,
        onMenuClicked,
        onOmniboxChanged,
        onOmniboxEntered,
        permissionsAdded,
        permissionsRemoved,
      ]) {
        (event as FakeEvent<unknown[]>).clear();
      }
      tabs.clearListeners();
    },
    grant(...origins: string[]) {
      for (const origin of origins) granted.add(origin);
      tabs.setGranted(granted);
      permissionsAdded.emit({ origins });
    },
    revoke(...origins: string[]) {
      for (const origin of origins) granted.delete(origin);
      tabs.setGranted(granted);
      permissionsRemoved.emit({ origins });
    },
    install: (reason: string) => onInstalled.emit({ reason }),
    command: (name: string, tab?: unknown) => onCommand.emit(name, tab),
    /** Types into the address bar after the keyword; resolves to what is offered. */
    typeInOmnibox: (text: string) =>
      new Promise<unknown[]>((resolve) => onOmniboxChanged.emit(text, resolve)),
    enterInOmnibox: (text: string, disposition = 'currentTab') => onOmniboxEntered.emit(text, disposition),
    clickMenu: (info: unknown, tab: unknown) => onMenuClicked.emit(info, tab),
  };
  return { browser, fake };
}

export type FakeBrowser = ReturnType<typeof create>['fake'];

const current = create();
export const fake = current.fake;

/** Waits until the condition holds; fails loudly after ten seconds. */
export async function until<T>(condition: () => T | Promise<T>, what = 'condition'): Promise<NonNullable<T>> {
  const end = Date.now() + 10_000;
  for (;;) {
    const value = await condition();
    if (value !== undefined && value !== null && value !== false) return value as NonNullable<T>;
    if (Date.now() > end) throw new Error(`never came true: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
}

// biome-ignore lint/style/noDefaultExport: stands in for a package with a default export
export default current.browser;
