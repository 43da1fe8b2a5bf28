import { createEvent } from './event';

export interface FakeTab {
  id: number;
  windowId: number;
  url: string;
  active: boolean;
  incognito: boolean;
  title: string;
}

const NO_ACCESS =
  'Cannot access contents of the page. Extension manifest must request permission to access the respective host.';

/** The browser's tabs. A tab's address shows only where the extension may read, as without the `tabs` permission. */
export function createTabs(calls: { api: string; args: readonly unknown[] }[]) {
  const tabs = new Map<number, FakeTab>();
  const allowed = new Set<number>();
  let granted: ReadonlySet<string> = new Set();
  let injected: (tab: FakeTab, files: readonly string[]) => void = () => undefined;
  let nextId = 1;
  const onActivated = createEvent<[{ tabId: number; windowId: number }]>();
  const onUpdated = createEvent<[number, Record<string, unknown>, unknown]>();
  const onRemoved = createEvent<[number, unknown]>();
  const onFocusChanged = createEvent<[number]>();

  const fits = (url: string, patterns: Iterable<string>) =>
    [...patterns].some((pattern) => pattern === '<all_urls>' || url.startsWith(pattern.replace(/\*$/, '')));
  const isReadable = (tab: FakeTab) =>
    /^(https?|file):/.test(tab.url) && (allowed.has(tab.id) || fits(tab.url, granted));
  const shown = (tab: FakeTab) => {
    const { url, title, ...rest } = tab;
    return isReadable(tab) || url.startsWith('chrome-extension:') ? { ...rest, url, title } : rest;
  };
  const find = (tabId: number): FakeTab => {
    const tab = tabs.get(tabId);
    if (!tab) throw new Error(`No tab with id: ${tabId}.`);
    return tab;
  };

  function reach(injection: { target: { tabId: number } }): FakeTab {
    const tab = find(injection.target.tabId);
    if (/^(chrome|about):/.test(tab.url)) throw new Error(`Cannot access a ${tab.url.split(':')[0]}:// URL`);
    if (!isReadable(tab)) throw new Error(NO_ACCESS);
    return tab;
  }

  return {
    reach,
    find,
    shown,
    onFocusChanged,
    all: tabs,
    inject(injection: { target: { tabId: number }; files?: string[] }) {
      const tab = reach(injection);
      injected(tab, injection.files ?? []);
      return [{ frameId: 0, result: undefined }];
    },
    onInject: (listener: typeof injected) => {
      injected = listener;
    },
    setGranted: (origins: ReadonlySet<string>) => {
      granted = new Set(origins);
    },
    allow: (tabId: number) => void allowed.add(tabId),
    open(url: string, options: { incognito?: boolean; active?: boolean; windowId?: number } = {}): number {
      const id = nextId++;
      const windowId = options.windowId ?? 1;
      if (options.active !== false)
        for (const tab of tabs.values()) if (tab.windowId === windowId) tab.active = false;
      tabs.set(id, {
        id,
        windowId,
        url,
        title: '',
        active: options.active !== false,
        incognito: options.incognito ?? false,
      });
      return id;
    },
    navigate(tabId: number, url: string) {
      const tab = find(tabId);
      tab.url = url;
      allowed.delete(tabId);
      onUpdated.emit(tabId, { status: 'loading', url }, shown(tab));
    },
    activate(tabId: number) {
      const tab = find(tabId);
      for (const other of tabs.values())
        if (other.windowId === tab.windowId) other.active = other.id === tabId;
      onActivated.emit({ tabId, windowId: tab.windowId });
    },
    close(tabId: number) {
      tabs.delete(tabId);
      onRemoved.emit(tabId, { windowId: 1, isWindowClosing: false });
    },
    forget() {
      tabs.clear();
      allowed.clear();
    },
    clearListeners() {
      onActivated.clear();
      onUpdated.clear();
      onRemoved.clear();
      onFocusChanged.clear();
    },
    api: {
      onActivated,
      onUpdated,
      onRemoved,
      async get(tabId: number) {
        return shown(find(tabId));
      },
      async query(filter: {
        active?: boolean;
        windowId?: number;
        lastFocusedWindow?: boolean;
        currentWindow?: boolean;
        url?: string | string[];
      }) {
        return [...tabs.values()]
          .filter((tab) => filter.active === undefined || tab.active === filter.active)
          .filter((tab) => filter.windowId === undefined || tab.windowId === filter.windowId)
          .filter(
            (tab) => filter.url === undefined || (isReadable(tab) && fits(tab.url, [filter.url].flat())),
          )
          .map(shown);
      },
      async create(properties: { url?: string }) {
        calls.push({ api: 'tabs.create', args: [properties] });
        return { id: 9999, ...properties };
      },
    },
  };
}
