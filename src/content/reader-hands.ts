/**
 * What the reader does on the page: clicks on marks, selects words, calls commands, and works the card. Nothing
 * here changes the page or keeps an event from it.
 */

import type { Span } from '../core/model/span';
import { attributeOf, isElement, tagOf } from '../dom/nodes';
import type {
  CardToPage,
  PageCommand,
  Reading,
  ReviewPlace,
  ReviewRule,
  Target,
} from '../messaging/protocol';
import { claimOf, findResume, findSpan, findStep, findUndecided, toProgress } from './article-marks';
import { createCardBeside } from './card-beside';
import type { PageText } from './page-text';
import { scrollToSpan } from './scroll-to';
import { watchSelection } from './selection-watch';
import { createTargetFinder, findLetter } from './under-pointer';
import { onUserEvent } from './user-events';

/** What is on screen. */
export interface OnScreen {
  readonly text: PageText;
  readonly reading: Reading;
}

export interface ReaderHands {
  /** Another reading is on screen, or the same one with other annotations, or none. */
  update(): void;
  /** Goes to a target, points it out, and opens its card if asked. */
  jump(target: Target, card: boolean): void;
  command(command: PageCommand, resume?: ReviewPlace): void;
  isCardOpen(): boolean;
  close(): void;
}

/** How long something is pointed out that no card is opened for. */
const POINT_MS = 1800;

export function createReaderHands(
  document: Document,
  {
    signal,
    onScreen,
    whenReady,
    onPoint,
    onReview,
  }: {
    signal: AbortSignal;
    onScreen: () => OnScreen | undefined;
    /** Runs an action once the background knows what is on screen. */
    whenReady: (act: () => void) => void;
    /** The reader is looking at this now. */
    onPoint: (target: Target | undefined) => void;
    /** The review stands here. */
    onReview: (place: ReviewPlace) => void;
  },
): ReaderHands {
  const view = document.defaultView ?? window;
  const card = createCardBeside(document, { onMessage: receive, onClosed });
  signal.addEventListener('abort', card.stop);
  let findTarget: { reading: Reading; at: (offset: number) => Target | undefined } | undefined;
  /** Where the card's target was, for an annotation that the page has not been told of yet. */
  let lastSpan: Span | undefined;
  let pointing: ReturnType<typeof setTimeout> | undefined;
  /** What the review stops at; absent outside of one. */
  let rule: ReviewRule | undefined;

  function onClosed(): void {
    rule = undefined;
    onPoint(undefined);
  }

  function showCard(target: Target, { bar = false, focus = true } = {}): void {
    const screen = onScreen();
    if (screen === undefined) return;
    const span = findSpan(screen.reading, target) ?? lastSpan;
    if (span === undefined) return;
    lastSpan = { start: span.start, end: span.end };
    clearTimeout(pointing);
    if (!bar) onPoint(target);
    const boxes = () => {
      const now = onScreen();
      const where = now === undefined ? undefined : (findSpan(now.reading, target) ?? lastSpan);
      const all = now === undefined || where === undefined ? [] : now.text.boxesOf(where);
      // The bar stands at the end of the selection, not in front of a page that is wholly selected.
      return bar ? all.slice(-1) : all;
    };
    const review = rule === undefined || bar ? undefined : toProgress(screen.reading, target, rule);
    card.show({ target, bar, focus, boxes, dir: screen.reading.dir, ...(review && { review }) });
    const claim = review && claimOf(screen.reading, target);
    if (claim !== undefined && rule !== undefined) onReview({ claim, rule });
  }

  function jump(target: Target, open: boolean): void {
    const screen = onScreen();
    const span = screen === undefined ? undefined : findSpan(screen.reading, target);
    if (screen === undefined || span === undefined) return;
    scrollToSpan(view, screen.text, span);
    if (open) {
      showCard(target);
      return;
    }
    clearTimeout(pointing);
    onPoint(target);
    pointing = setTimeout(() => onPoint(card.shown()?.target), POINT_MS);
  }

  function receive(message: CardToPage): void {
    const shown = card.shown();
    const screen = onScreen();
    if (shown === undefined || screen === undefined) return;
    if (message.type === 'became') showCard({ kind: 'annotation', id: message.id }, { focus: true });
    else if (message.type === 'go') jump(message.target, true);
    else if (message.type === 'rule') {
      rule = message.rule;
      card.progress(toProgress(screen.reading, shown.target, rule));
    } else if (message.type === 'step') {
      const { what, by } = message;
      const next = findStep(screen.reading, { target: shown.target, what, by, ...(rule && { rule }) });
      if (next !== undefined) jump(next, true);
    }
  }

  function findAt(offset: number): Target | undefined {
    const reading = onScreen()?.reading;
    if (reading === undefined) return undefined;
    if (findTarget?.reading !== reading) findTarget = { reading, at: createTargetFinder(reading) };
    return findTarget.at(offset);
  }

  onUserEvent(document, 'click', {
    signal,
    act: (event) => {
      if (event.button !== 0 || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
      if (document.getSelection()?.isCollapsed === false || isForThePage(event)) return;
      const letter = findLetter(document, event);
      const offset =
        letter === undefined ? undefined : onScreen()?.text.findOffset(letter.node, letter.offset);
      if (offset === undefined || findAt(offset) === undefined) {
        card.close();
        return;
      }
      whenReady(() => {
        const target = findAt(offset);
        if (target !== undefined) showCard(target);
      });
    },
  });

  onUserEvent(document, 'keydown', {
    signal,
    act: (event) => {
      if (event.key === 'Escape') card.close();
    },
  });

  function offerBar(focus: boolean): void {
    const selection = document.getSelection();
    const span =
      selection === null || selection.isCollapsed ? undefined : onScreen()?.text.findSelected(selection);
    if (span === undefined) return;
    whenReady(() => {
      lastSpan = span;
      showCard({ kind: 'selection', ...span }, { bar: true, focus });
    });
  }

  watchSelection(document, {
    signal,
    onSelected: () => offerBar(false),
    onGone: () => {
      if (card.shown()?.bar) card.close();
    },
  });

  function review(resume: ReviewPlace | undefined): void {
    whenReady(() => {
      const screen = onScreen();
      if (screen === undefined) return;
      const { reading, text } = screen;
      rule = resume?.rule ?? 'all';
      const inView = reading.claims.find((claim) => text.boxesOf(claim).some((box) => box.bottom > 0));
      const target = (resume && findResume(reading, resume)) ?? findUndecided(reading, inView?.start ?? 0);
      if (target !== undefined) jump(target, true);
    });
  }

  return {
    jump: (target, open) => whenReady(() => jump(target, open)),
    command: (command, resume) => (command === 'review' ? review(resume) : offerBar(true)),
    isCardOpen: () => card.shown() !== undefined,
    close: card.close,
    update() {
      const shown = card.shown();
      const screen = onScreen();
      if (shown === undefined || screen === undefined) return;
      onPoint(shown.bar ? undefined : shown.target);
      card.move();
      if (rule !== undefined) card.progress(toProgress(screen.reading, shown.target, rule));
    },
  };
}

const INTERACTIVE_TAGS = new Set([
  'a',
  'button',
  'input',
  'textarea',
  'select',
  'option',
  'label',
  'summary',
  'video',
  'audio',
]);
const INTERACTIVE_ROLES = /^(?:button|link|tab|menuitem|option|checkbox|radio|switch|textbox|combobox)$/;

/** Whether a click means something to the page itself: then it is the page's alone. */
function isForThePage(event: Event): boolean {
  return event.composedPath().some((node) => {
    if (!(node instanceof Element) || !isElement(node)) return false;
    const tag = tagOf(node);
    if (tag === 'a') return attributeOf(node, 'href') !== null;
    const editable = attributeOf(node, 'contenteditable');
    return (
      INTERACTIVE_TAGS.has(tag) ||
      INTERACTIVE_ROLES.test(attributeOf(node, 'role') ?? '') ||
      (editable !== null && editable !== 'false')
    );
  });
}
