import { createEvent } from './event';
import type { createTabs } from './tabs';

type Tabs = ReturnType<typeof createTabs>;

interface Place {
  readonly tabId?: number;
  readonly frameId?: number;
  readonly url: string;
  readonly origin: string;
  /** Another extension's id, to play an intruder. */
  readonly id?: string;
}

const copy = (value: unknown): unknown => {
  const text = JSON.stringify(value);
  return text === undefined ? undefined : JSON.parse(text);
};
const later = (work: () => void) => void setTimeout(work, 0);

function createPort(name: string, sender: unknown) {
  const onMessage = createEvent<[unknown, unknown]>();
  const onDisconnect = createEvent<[unknown]>();
  return { name, sender, onMessage, onDisconnect, error: undefined };
}

/** Messages and ports between the background (the default export's view) and everything that is not. */
export function createMessaging(ownOrigin: string, tabs: Tabs) {
  const ownId = ownOrigin.split('//')[1] as string;
  const onMessage = createEvent<[unknown, unknown]>();
  const onConnect = createEvent<[unknown]>();
  const inTabs = new Map<number, ReturnType<typeof createEvent<[unknown, unknown]>>>();
  const open = new Set<() => void>();

  const senderOf = (place: Place) => {
    const tab = place.tabId === undefined ? undefined : tabs.find(place.tabId);
    return {
      id: place.id ?? ownId,
      url: place.url,
      origin: place.origin,
      ...(tab ? { tab: tabs.shown(tab), frameId: place.frameId ?? 0 } : {}),
    };
  };

  function connectFrom(place: Place, name: string) {
    const near = createPort(name, undefined);
    const far = createPort(name, senderOf(place));
    let closed = false;
    const close = (told: typeof near | undefined) => {
      if (closed) return;
      closed = true;
      open.delete(kill);
      if (told) later(() => told.onDisconnect.emit(told));
    };
    const kill = () => close(nearPort as typeof near);
    open.add(kill);
    const post = (from: 'near' | 'far') => (message: unknown) => {
      if (closed) throw new Error('Attempting to use a disconnected port object');
      const sent = copy(message);
      later(() => {
        if (from === 'near' && !closed) far.onMessage.emit(sent, farPort);
        if (from === 'far' && !closed) near.onMessage.emit(sent, nearPort);
      });
    };
    const nearPort = { ...near, postMessage: post('near'), disconnect: () => close(farPort as typeof near) };
    const farPort = { ...far, postMessage: post('far'), disconnect: () => close(nearPort as typeof near) };
    later(() => {
      if (closed) return;
      if (onConnect.hasListeners()) onConnect.emit(farPort);
      else kill();
    });
    return nearPort;
  }

  async function sendFrom(place: Place, message: unknown): Promise<unknown> {
    const sent = copy(message);
    const sender = senderOf(place);
    await new Promise((resolve) => setTimeout(resolve, 0));
    if (!onMessage.hasListeners())
      throw new Error('Could not establish connection. Receiving end does not exist.');
    const answers = onMessage.emit(sent, sender).filter((answer) => answer !== undefined);
    return answers.length > 0 ? copy((await answers[0]) ?? null) : undefined;
  }

  const own: Place = { url: `${ownOrigin}/popup.html`, origin: ownOrigin };

  return {
    onMessage,
    onConnect,
    sendMessage: (message: unknown) => sendFrom(own, message),
    connect: (info: { name: string }) => connectFrom(own, info.name),
    async sendToTab(tabId: number, message: unknown): Promise<unknown> {
      const listeners = inTabs.get(tabId);
      const sent = copy(message);
      await new Promise((resolve) => setTimeout(resolve, 0));
      if (!listeners?.hasListeners())
        throw new Error('Could not establish connection. Receiving end does not exist.');
      const answers = listeners.emit(sent, { id: ownId }).filter((answer) => answer !== undefined);
      return answers.length > 0 ? copy((await answers[0]) ?? null) : undefined;
    },
    as(place: Omit<Place, 'origin'> & { origin?: string }) {
      const full: Place = {
        ...place,
        origin: place.origin ?? new URL(place.url).origin.replace('null', ownOrigin),
      };
      return {
        sendMessage: (message: unknown) => sendFrom(full, message),
        connect: (info: { name: string }) => connectFrom(full, info.name),
        onMessage: {
          addListener(listener: (message: unknown, sender: unknown) => unknown) {
            const tabId = full.tabId as number;
            const event = inTabs.get(tabId) ?? createEvent<[unknown, unknown]>();
            inTabs.set(tabId, event);
            event.addListener(listener);
          },
        },
      };
    },
    killBackground() {
      onMessage.clear();
      onConnect.clear();
      for (const kill of [...open]) kill();
    },
  };
}
