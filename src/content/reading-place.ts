/** Where in the article the reader is: the first claim on screen, told when scrolling rests. */
import type { Reading } from '../messaging/protocol';
import { claimOrder } from './article-marks';
import type { PageText } from './page-text';

/** A list that follows faster than this flickers. */
const REST_MS = 250;
/** What lies under a page's fixed header is not being read. */
const HEADER_PX = 80;

/** Calls `onPlace` with the index of the claim whenever it is another one. */
export function watchPlace(
  view: Window,
  {
    signal,
    onScreen,
    onPlace,
  }: {
    signal: AbortSignal;
    onScreen: () => { text: PageText; reading: Reading } | undefined;
    onPlace: (claim: number) => void;
  },
): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last: number | undefined;

  const look = () => {
    timer = undefined;
    const screen = onScreen();
    const claim = screen && findPlace(screen.text, screen.reading);
    if (claim === undefined || claim === last) return;
    last = claim;
    onPlace(claim);
  };
  const lookSoon = () => {
    timer ??= setTimeout(look, REST_MS);
  };
  view.addEventListener('scroll', lookSoon, { capture: true, passive: true, signal });
  signal.addEventListener('abort', () => clearTimeout(timer));
}

/** The first claim that ends below the header: halving, so that few boxes are asked for. */
export function findPlace(text: PageText, reading: Reading): number | undefined {
  const order = claimOrder(reading);
  const isBelow = (at: number) => {
    const claim = reading.claims[order[at] ?? -1];
    return claim !== undefined && (text.boxesOf(claim).at(-1)?.bottom ?? 0) > HEADER_PX;
  };
  let low = 0;
  let high = order.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBelow(middle)) high = middle;
    else low = middle + 1;
  }
  return order[low] ?? order.at(-1);
}
