/**
 * The page's line to the background, opened when there is something to say. The background may sleep at any time;
 * then the line is closed, the marks stay, and the next thing to say opens it again, after saying once more what
 * is on screen, since a background that slept has forgotten it.
 */
import { isOrphaned } from '../messaging/is-orphaned';
import { connectPage, type PagePort } from '../messaging/page-port';
import type { FromPage, ToPage } from '../messaging/protocol';

export interface Link {
  send(message: FromPage): void;
  isOpen(): boolean;
  /** Closes the line; a later `send` opens a new one. */
  close(): void;
}

export function createLink({
  greeting,
  onMessage,
  onLost,
  onOrphaned,
}: {
  /** What a background has to know first on a new line. */
  greeting: () => readonly FromPage[];
  onMessage: (message: ToPage) => void;
  /** The background went to sleep. */
  onLost: () => void;
  /** The extension itself is gone: updated, disabled or removed. */
  onOrphaned: () => void;
}): Link {
  let port: PagePort | undefined;

  const open = (): PagePort => {
    const opened = connectPage(
      (message) => {
        // What was on its way when the line was closed belongs to a page that is no longer shown.
        if (port === opened) onMessage(message);
      },
      () => {
        if (port !== opened) return;
        port = undefined;
        if (isOrphaned()) onOrphaned();
        else onLost();
      },
    );
    port = opened;
    for (const message of greeting()) opened.send(message);
    return opened;
  };

  return {
    send: (message) => (port ?? open()).send(message),
    isOpen: () => port !== undefined,
    close() {
      port?.close();
      port = undefined;
    },
  };
}
