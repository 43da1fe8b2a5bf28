/** Opens the card or the selection bar beside a place of the page, keeps it there, and gives the focus back. */
import { isConnected } from '../dom/nodes';
import { isOrphaned } from '../messaging/is-orphaned';
import type { CardToPage, ReviewProgress, Target } from '../messaging/protocol';
import { CARD_WIDTH_PX, createFrame, type Frame } from './frame';
import { type Box, findVisibleBox, type Place, toPlace } from './placement';

/** What is to be shown, and where. */
export interface Showing {
  readonly target: Target;
  readonly bar: boolean;
  readonly focus: boolean;
  readonly dir: 'ltr' | 'rtl';
  readonly review?: ReviewProgress;
  /** The boxes of the mark now, in CSS pixels of the viewport. */
  readonly boxes: () => readonly Box[];
}

export interface CardBeside {
  show(showing: Showing): void;
  /** The same is shown, with this progress. */
  progress(review: ReviewProgress): void;
  /** The mark may stand elsewhere now. */
  move(): void;
  /** What is open. */
  shown(): Showing | undefined;
  close(): void;
  stop(): void;
}

/** A claim's card with the kinds of source open: from the start it stands where it has room for that, and stays. */
const CLAIM_CARD_HEIGHT_PX = 420;
/** A page that takes the card away this often does so on purpose. */
const MOST_RETURNS = 3;

export function createCardBeside(
  document: Document,
  { onMessage, onClosed }: { onMessage: (message: CardToPage) => void; onClosed: () => void },
): CardBeside {
  const view = document.defaultView ?? window;
  let frame: Frame | undefined;
  let showing: Showing | undefined;
  let size: { width: number; height: number } | undefined;
  let lastPlace: Place | undefined;
  let isTight = false;
  let returns = 0;
  let focusBefore: HTMLElement | undefined;
  let listening = new AbortController();
  let waiting = false;

  const receive = (message: CardToPage) => {
    if (message.type === 'size') {
      if (showing === undefined) return;
      const isFirst = size === undefined;
      size = { width: showing.bar ? message.width : CARD_WIDTH_PX, height: message.height };
      put();
      if (isFirst && showing.focus) keepFocus();
    } else if (message.type === 'close') close();
    else onMessage(message);
  };

  const comeBack = () => {
    frame = undefined;
    const open = showing;
    if (open === undefined) return;
    // After an update it is the new script that takes the old one's card away.
    if (returns++ < MOST_RETURNS && !isOrphaned()) show(open);
    else close();
  };

  const put = () => {
    if (showing === undefined || size === undefined) return;
    const { clientWidth: width, clientHeight: height } = document.documentElement;
    const viewport = {
      width: Math.min(width, view.innerWidth),
      height: Math.min(height || view.innerHeight, view.innerHeight),
    };
    const boxes = showing.boxes();
    const mark = findVisibleBox(boxes, viewport) ?? (showing.bar ? undefined : toEdge(boxes, viewport));
    const isGrowing = !showing.bar && showing.target.kind !== 'mention';
    const growth = isGrowing ? Math.max(0, CLAIM_CARD_HEIGHT_PX - size.height) : 0;
    if (mark !== undefined) lastPlace = toPlace({ mark, size, viewport, dir: showing.dir, growth });
    else if (showing.bar) lastPlace = undefined;
    if (lastPlace === undefined) frame?.hide();
    else frame?.place(lastPlace);
    if (isTight || lastPlace === undefined) return;
    isTight = lastPlace.height < size.height || (showing.bar && lastPlace.width < size.width);
    if (isTight) frame?.send({ type: 'tight' });
  };

  const putSoon = () => {
    if (waiting) return;
    waiting = true;
    view.requestAnimationFrame(() => {
      waiting = false;
      put();
    });
  };

  function show(next: Showing): void {
    if (showing === undefined) {
      listening = new AbortController();
      const { signal } = listening;
      view.addEventListener('scroll', putSoon, { capture: true, passive: true, signal });
      view.addEventListener('resize', putSoon, { passive: true, signal });
    }
    const isNew = frame === undefined;
    frame ??= createFrame(document, { onMessage: receive, onTaken: comeBack });
    if (isNew || showing === undefined) frame.hide();
    const isElsewhere =
      showing?.bar !== next.bar || JSON.stringify(showing.target) !== JSON.stringify(next.target);
    showing = next;
    // The card answers with its size once it shows the new target; until then the old one stays where it is.
    if (isElsewhere) size = undefined;
    isTight = false;
    if (next.focus) takeFocus(frame);
    const { target, bar, focus, review } = next;
    frame.send({ type: 'show', target, bar, focus, ...(review && { review }) });
    put();
  }

  function takeFocus(into: Frame): void {
    const active = document.activeElement;
    if (!into.owns(active) && active instanceof HTMLElement && active !== document.body) focusBefore = active;
    into.focus();
  }

  /** A hidden frame takes no focus in Firefox; once it is in sight, what the reader types is not for the page. */
  function keepFocus(): void {
    const active = document.activeElement;
    if (active === null || active === document.body || active === focusBefore) frame?.focus();
  }

  function close(): void {
    if (showing === undefined) return;
    showing = undefined;
    size = undefined;
    lastPlace = undefined;
    listening.abort();
    const hadFocus = frame?.owns(document.activeElement) ?? false;
    frame?.send({ type: 'hide' });
    frame?.hide();
    if (hadFocus) {
      if (focusBefore !== undefined && isConnected(focusBefore)) focusBefore.focus({ preventScroll: true });
      else view.focus();
    }
    focusBefore = undefined;
    onClosed();
  }

  return {
    show,
    progress(review) {
      if (showing === undefined) return;
      showing = { ...showing, review };
      frame?.send({ type: 'progress', review });
    },
    move: put,
    shown: () => showing,
    close,
    stop() {
      close();
      frame?.stop();
      frame = undefined;
    },
  };
}

/** The edge of the viewport behind which a mark lies: where its card waits while the reader scrolls on. */
function toEdge(boxes: readonly Box[], viewport: { width: number; height: number }): Box | undefined {
  const [first] = boxes;
  if (first === undefined) return undefined;
  const y = first.top < 0 ? 0 : viewport.height;
  return { left: first.left, right: first.right, top: y, bottom: y };
}
