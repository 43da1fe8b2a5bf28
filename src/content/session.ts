/**
 * The life of one document as Isnad sees it: is there an article, what is its text, what did the background find,
 * has the page changed. A session ends when the reader switches it off, or when the extension is gone.
 */
import { looksLikeArticle } from '../dom/article-gate';
import { containsNode } from '../dom/nodes';
import { isOrphaned } from '../messaging/is-orphaned';
import type { FromPage, Reading, ToPage } from '../messaging/protocol';
import { createLink } from './link';
import { watchAddress } from './page-address';
import { watchChanges } from './page-changes';
import { isSameArticle, type PageText, readPageText } from './page-text';
import { createPainter } from './painter';
import { findReadability, onReadability } from './readability-arrival';
import { createReaderHands } from './reader-hands';
import { watchPlace } from './reading-place';
import { watchTranslation } from './translation';

export interface Session {
  /** The background asks what is on screen; `anyway` reads it even if it is no article. */
  wake(anyway: boolean): void;
  /** Takes everything back. */
  stop(): void;
}

/** How often an address that showed no article is looked at again while the page still builds itself. */
const MOST_LOOKS = 10;
/** How often a script that has lost its extension may notice it. */
const ORPHAN_MS = 700;
const TRANSLATED: FromPage = { type: 'paintTrouble', why: 'translated' };
/** An idle moment is waited for this long at most. */
const IDLE_MS = 2000;

export function createSession(document: Document, { onStopped }: { onStopped: () => void }): Session {
  const life = new AbortController();
  const { signal } = life;
  const view = document.defaultView ?? window;
  let text: PageText | undefined;
  let reading: Reading | undefined;
  let wanted = false;
  let looks = 0;
  let isStyled = false;
  let isAskedForReadability = false;
  let waiting: (() => void)[] = [];
  let body: HTMLElement | null = document.body;

  const link = createLink({ greeting, onMessage: receive, onLost, onOrphaned: stop });
  const painter = createPainter(document, {
    signal,
    onTrouble: (why) => link.send({ type: 'paintTrouble', why }),
  });
  const isTranslated = watchTranslation(document.documentElement, { signal, onChange: onTranslated });
  const onScreen = () =>
    text === undefined || reading === undefined || isTranslated() ? undefined : { text, reading };
  const hands = createReaderHands(document, {
    signal,
    onScreen,
    whenReady(act) {
      if (link.isOpen() && reading !== undefined) act();
      else if (text !== undefined) {
        waiting.push(act);
        connect();
      }
    },
    onPoint(target) {
      if (text !== undefined && reading !== undefined) painter.point(text, reading, target);
      if (link.isOpen()) link.send(target === undefined ? { type: 'focus' } : { type: 'focus', target });
    },
    onReview: (place) => link.isOpen() && link.send({ type: 'reviewing', ...place }),
  });
  watchPlace(view, {
    signal,
    onScreen,
    onPlace: (claim) => link.isOpen() && link.send({ type: 'at', claim }),
  });
  const lookAtAddress = watchAddress(document, { signal, onChange: leave });
  const changes = watchChanges(document.documentElement, {
    isIgnored,
    onChange: lookAtAddress,
    onQuiet,
  });
  signal.addEventListener('abort', changes.stop);

  view.addEventListener('pagehide', () => link.close(), { signal });
  view.addEventListener(
    'pageshow',
    (event) => {
      if (event.persisted && text !== undefined) connect();
    },
    { signal },
  );
  document.addEventListener(
    'visibilitychange',
    () => {
      if (document.visibilityState === 'visible' && text !== undefined) connect();
    },
    { signal },
  );
  onReadability(() => whenIdle(readAgain));
  // Chrome closes no port and fires no event when the extension under a script is updated or removed.
  const orphanWatch = setInterval(() => isOrphaned() && stop(), ORPHAN_MS);
  signal.addEventListener('abort', () => clearInterval(orphanWatch));

  /** Nothing in the head is read; below the root only the body is, and our own host comes and goes beside it. */
  function isIgnored(node: Node): boolean {
    if (node !== document.documentElement) return containsNode(document.head, node);
    const before = body;
    body = document.body;
    return body === before;
  }

  function greeting(): FromPage[] {
    const first: FromPage[] = isStyled ? [] : [{ type: 'style', names: painter.names }];
    if (text !== undefined) first.push(toOpening(text));
    if (isTranslated()) first.push(TRANSLATED);
    return first;
  }

  function toOpening({ article, truncated }: PageText): FromPage {
    return { type: 'openPage', article, url: view.location.href, truncated };
  }

  /** Opens the line if it is closed; the greeting says all there is to say. */
  function connect(): void {
    if (!link.isOpen() && text !== undefined) link.send({ type: 'focus' });
  }

  function whenIdle(act: () => void): void {
    view.requestIdleCallback(() => signal.aborted || act(), { timeout: IDLE_MS });
  }

  function look(): void {
    if (text !== undefined || looks >= MOST_LOOKS) return;
    if (isTranslated()) {
      // Said once: the greeting says it on every new line.
      if (!link.isOpen()) link.send(TRANSLATED);
      return;
    }
    looks++;
    const isArticle = wanted || looksLikeArticle(document);
    const found = isArticle ? readPageText(document, findReadability()) : undefined;
    if (found !== undefined) {
      show(found);
      bringReadability();
    } else if (looks === 1) {
      const reason = isArticle ? 'no-text' : 'not-article';
      link.send({ type: 'noArticle', reason, url: view.location.href });
    }
  }

  function show(found: PageText): void {
    text = found;
    if (link.isOpen()) link.send(toOpening(found));
    else connect();
  }

  /** Readability takes up to a tenth of a second: never before the first marks, never while the page loads. */
  function bringReadability(): void {
    if (isAskedForReadability || findReadability() !== undefined) return;
    isAskedForReadability = true;
    const ask = () => whenIdle(() => link.send({ type: 'bringReadability' }));
    if (document.readyState === 'complete') ask();
    else view.addEventListener('load', ask, { once: true, signal });
  }

  /** The same page with better eyes, or after it changed. */
  function readAgain(): void {
    if (text === undefined || isTranslated()) return;
    const found = readPageText(document, findReadability());
    if (found === undefined) leave();
    else if (isSameArticle(found.article, text.article)) {
      text = found;
      repaint();
    } else show(found);
  }

  /** Other words than the author's are not read; what was read stays, and is painted again when they are gone. */
  function onTranslated(now: boolean): void {
    if (now) {
      hands.close();
      painter.clear();
    } else changes.expect();
    if (now || link.isOpen()) link.send(now ? TRANSLATED : { type: 'paintTrouble' });
  }

  function onQuiet(): void {
    if (isTranslated()) return;
    if (text === undefined) {
      look();
      return;
    }
    if (text.refresh() === 'changed') readAgain();
    else repaint();
  }

  function repaint(): void {
    if (text === undefined || reading === undefined || isTranslated()) return;
    painter.paint(text, reading);
    hands.update();
  }

  function receive(message: ToPage): void {
    switch (message.type) {
      case 'reading': {
        reading = message.reading;
        repaint();
        const ready = waiting;
        waiting = [];
        for (const act of ready) act();
        break;
      }
      case 'annotations': {
        const { placed, claims, hidden } = message;
        if (reading !== undefined) reading = { ...reading, placed, claims, hidden };
        repaint();
        break;
      }
      case 'styled':
        isStyled = true;
        break;
      case 'jump':
        hands.jump(message.target, message.card);
        break;
      case 'command':
        hands.command(message.command, message.resume);
        break;
      case 'stop':
        stop();
        break;
    }
  }

  function onLost(): void {
    if (hands.isCardOpen()) connect();
  }

  /** The page shows something else: what was marked is gone at once, and what comes is looked at when it is quiet. */
  function leave(): void {
    hands.close();
    painter.clear();
    link.close();
    text = undefined;
    reading = undefined;
    waiting = [];
    wanted = false;
    looks = 0;
    changes.expect();
  }

  function stop(): void {
    if (signal.aborted) return;
    life.abort();
    if (!isOrphaned()) link.close();
    onStopped();
  }

  look();

  return {
    wake(anyway) {
      if (text !== undefined) {
        // What folds away or comes back by style alone is seen only now.
        if (anyway) onQuiet();
        if (link.isOpen() && text !== undefined) link.send(toOpening(text));
        else connect();
        return;
      }
      wanted ||= anyway;
      looks = 0;
      look();
    },
    stop,
  };
}
