/**
 * The reader script, brought into a page by the reader's click or by the loader's word. There is one session per
 * document however often this runs.
 */
import browser from 'webextension-polyfill';
import { isOrphaned } from '../messaging/is-orphaned';
import type { Wake } from '../messaging/protocol';
import { removeLeftHosts } from './frame';
import { createSession, type Session } from './session';

interface Reader {
  wake(anyway: boolean): void;
  /** False once the extension that brought it is gone. */
  isAlive(): boolean;
  stop(): void;
}

const world = globalThis as { isnadReader?: Reader };

function createReader(): Reader {
  let session: Session | undefined;

  const wake = (anyway: boolean) => {
    if (session === undefined) {
      session = createSession(document, {
        onStopped: () => {
          session = undefined;
        },
      });
      if (!anyway) return;
    }
    session.wake(anyway);
  };

  browser.runtime.onMessage.addListener((message: unknown) => {
    if (isWake(message)) wake(message.anyway);
    return undefined;
  });

  return { wake, isAlive: () => !isOrphaned(), stop: () => session?.stop() };
}

function isWake(message: unknown): message is Wake {
  return typeof message === 'object' && message !== null && (message as Partial<Wake>).type === 'wake';
}

function begin(): void {
  const known = world.isnadReader;
  if (known?.isAlive()) {
    known.wake(false);
    return;
  }
  known?.stop();
  removeLeftHosts(document);
  world.isnadReader = createReader();
  world.isnadReader.wake(false);
}

if ((document as { prerendering?: boolean }).prerendering === true) {
  document.addEventListener('prerenderingchange', begin, { once: true });
} else begin();
