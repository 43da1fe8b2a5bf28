import type { CardToPage, PageToCard } from '../messaging/protocol';

/** The card's line to the page that it is framed in. */
export interface PageLine {
  send(message: CardToPage): void;
  listen(receive: (message: PageToCard) => void): void;
}

/**
 * Waits for the one port that the reader script hands over; until then the card knows nothing and shows nothing.
 * Whatever comes later, or from elsewhere, or without exactly one port, is not listened to.
 */
export function awaitPageLine(view: Window): Promise<PageLine> {
  return new Promise((resolve) => {
    const onMessage = (event: MessageEvent) => {
      const [port, ...others] = event.ports;
      if (event.source !== view.parent || view.parent === view || port === undefined || others.length > 0)
        return;
      view.removeEventListener('message', onMessage);
      resolve({
        send: (message) => port.postMessage(message),
        listen(receive) {
          port.onmessage = ({ data }: MessageEvent) => receive(data as PageToCard);
        },
      });
    };
    view.addEventListener('message', onMessage);
  });
}
