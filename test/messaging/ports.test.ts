// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import browser, { type Runtime } from 'webextension-polyfill';
import { connectPage } from '../../src/messaging/page-port';
import type { ViewUpdate } from '../../src/messaging/protocol';
import { openView } from '../../src/messaging/view-port';
import { fake, until } from '../support/fake-browser';

interface Side {
  readonly ports: Runtime.Port[];
  readonly received: unknown[];
}

/** The background's end of every port. */
function listen(name: string): Side {
  const side: Side = { ports: [], received: [] };
  browser.runtime.onConnect.addListener((port) => {
    if (port.name !== name) return;
    side.ports.push(port);
    port.onMessage.addListener((message) => {
      side.received.push(message);
    });
  });
  return side;
}

const SITES: ViewUpdate = { view: 'sites', sites: { origins: [], everywhere: false } };
let visibility: DocumentVisibilityState = 'visible';

beforeEach(() => {
  fake.killBackground();
  visibility = 'visible';
  vi.spyOn(document, 'visibilityState', 'get').mockImplementation(() => visibility);
});
afterEach(() => vi.restoreAllMocks());

const show = (next: DocumentVisibilityState) => {
  visibility = next;
  document.dispatchEvent(new Event('visibilitychange'));
};

describe('openView', () => {
  it('says what it shows and hands over updates', async () => {
    const background = listen('view');
    const updates: ViewUpdate[] = [];
    const opened = openView({ view: 'sites' }, (update) => updates.push(update));
    await until(() => background.received.length === 1);
    background.ports[0]?.postMessage(SITES);
    await until(() => updates.length === 1);
    expect([background.received, updates]).toEqual([[{ view: 'sites' }], [SITES]]);
    opened.stop();
  });

  it('asks for another view over the same port', async () => {
    const background = listen('view');
    const opened = openView({ view: 'sites' }, () => undefined);
    opened.change({ view: 'library' });
    await until(() => background.received.length === 2);
    expect(background.received).toEqual([{ view: 'sites' }, { view: 'library' }]);
    expect(background.ports).toHaveLength(1);
    opened.stop();
  });

  it('comes back with its last request when the worker died', async () => {
    listen('view');
    const opened = openView({ view: 'sites' }, () => undefined);
    opened.change({ view: 'library' });
    fake.killBackground();
    const again = listen('view');
    await until(() => again.received.length === 1);
    expect(again.received).toEqual([{ view: 'library' }]);
    opened.stop();
  });

  it('keeps no worker alive while its document is hidden, and comes back when it is seen', async () => {
    const before = listen('view');
    const opened = openView({ view: 'sites' }, () => undefined);
    await until(() => before.ports.length === 1);
    const connect = vi.spyOn(browser.runtime, 'connect');
    vi.useFakeTimers();
    show('hidden');
    fake.killBackground();
    const again = listen('view');
    await vi.advanceTimersByTimeAsync(60_000);
    vi.useRealTimers();
    expect(connect).not.toHaveBeenCalled();
    show('visible');
    await until(() => again.received.length === 1);
    expect(connect).toHaveBeenCalledOnce();
    opened.stop();
  });

  it('stops for good', async () => {
    const background = listen('view');
    const updates: ViewUpdate[] = [];
    const opened = openView({ view: 'sites' }, (update) => updates.push(update));
    await until(() => background.ports.length === 1);
    let closed = false;
    background.ports[0]?.onDisconnect.addListener(() => {
      closed = true;
    });
    opened.stop();
    await until(() => closed);
    const connect = vi.spyOn(browser.runtime, 'connect');
    show('visible');
    expect(connect).not.toHaveBeenCalled();
    expect(updates).toEqual([]);
  });
});

describe('connectPage', () => {
  it('carries messages both ways', async () => {
    const background = listen('page');
    const received: unknown[] = [];
    const page = connectPage(
      (message) => received.push(message),
      () => undefined,
    );
    page.send({ type: 'bringReadability' });
    await until(() => background.received.length === 1);
    background.ports[0]?.postMessage({ type: 'styled' });
    await until(() => received.length === 1);
    expect(received).toEqual([{ type: 'styled' }]);
  });

  it('says once that the other side closed, and is silent after', async () => {
    const background = listen('page');
    const closed = vi.fn();
    const page = connectPage(() => undefined, closed);
    await until(() => background.ports.length === 1);
    fake.killBackground();
    await until(() => closed.mock.calls.length > 0);
    page.send({ type: 'bringReadability' });
    await Promise.resolve();
    expect(closed).toHaveBeenCalledOnce();
  });

  it('does not call its own close a loss', async () => {
    const background = listen('page');
    const closed = vi.fn();
    const page = connectPage(() => undefined, closed);
    await until(() => background.ports.length === 1);
    let seen = false;
    background.ports[0]?.onDisconnect.addListener(() => {
      seen = true;
    });
    page.close();
    await until(() => seen);
    expect(closed).not.toHaveBeenCalled();
  });

  it('reports a loss after it returned when the extension is gone', async () => {
    vi.spyOn(browser.runtime, 'connect').mockImplementation(() => {
      throw new Error('Extension context invalidated.');
    });
    const closed = vi.fn();
    const page = connectPage(() => undefined, closed);
    expect(closed).not.toHaveBeenCalled();
    page.send({ type: 'bringReadability' });
    await Promise.resolve();
    expect(closed).toHaveBeenCalledOnce();
  });
});
