import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { CardToPage, ReviewProgress, Target } from '../messaging/protocol';
import { t } from '../ui/t';
import { useView } from '../ui/use-view';
import { Card } from './card';
import type { PageLine } from './page-line';
import { createReviewHistory, type ReviewHistory } from './review-history';
import { SelectionBar } from './selection-bar';
import type { Tool } from './tools';
import { useReportedSize } from './use-reported-size';
import { useSteadyCard } from './use-steady-card';
import { useSureClicks } from './use-sure-clicks';

interface Showing {
  readonly target: Target;
  readonly bar: boolean;
  readonly focus: boolean;
  /** Rises with each `show`, so that the same target shown again is answered again. */
  readonly turn: number;
  /** The page has less room beside the mark than was asked for. */
  readonly tight: boolean;
  /** Opened with the card: asked for before, or kept over a change of the target. */
  readonly tool: Tool | undefined;
  readonly review: ReviewProgress | undefined;
}

/** What the page asked for, or nothing at all until it asks. */
export function App({ line }: { line: PageLine }) {
  const [showing, setShowing] = useState<Showing>();
  const turn = useRef(0);
  const [history] = useState(createReviewHistory);
  const nextTool = useRef<Tool>(undefined);

  useEffect(() => {
    line.listen((message) => {
      if (message.type === 'hide') setShowing(undefined);
      else if (message.type === 'tight') setShowing((now) => now && { ...now, tight: true });
      else if (message.type === 'progress') setShowing((now) => now && { ...now, review: message.review });
      else {
        turn.current += 1;
        const { target, bar, focus, review } = message;
        if (review === undefined) history.clear();
        setShowing({ target, bar, focus, review, turn: turn.current, tight: false, tool: nextTool.current });
        nextTool.current = undefined;
      }
    });
  }, [line]);

  if (showing === undefined) return null;
  return (
    <Shown
      showing={showing}
      history={history}
      onKeepTool={(tool) => {
        nextTool.current = tool;
      }}
      send={line.send}
      onNote={() => setShowing({ ...showing, bar: false, focus: true, tool: 'note' })}
    />
  );
}

interface ShownProps {
  readonly showing: Showing;
  readonly history: ReviewHistory;
  send(message: CardToPage): void;
  onNote(): void;
  onKeepTool(tool: Tool): void;
}

function Shown({ showing, history, send, onNote, onKeepTool }: ShownProps) {
  const element = useRef<HTMLDivElement>(null);
  const root = useRef<HTMLDivElement>(null);
  const sureness = useSureClicks(root);
  const [covered, setCovered] = useState(false);
  const view = useView({ view: 'card', target: showing.target });
  const steady = useSteadyCard(view?.card, showing.target);
  const { bar, tight } = showing;
  const card = bar ? undefined : steady.card;
  const isCurrent = !bar && steady.isCurrent;
  const isGone = !bar && steady.isGone;
  const had = useRef<Target>(undefined);
  if (isCurrent) had.current = showing.target;
  const isFilled = bar || isCurrent || isGone;
  const report = useCallback(
    (width: number, height: number) => send({ type: 'size', width, height }),
    [send],
  );
  useReportedSize(root, {
    about: isFilled ? showing.turn : undefined,
    report,
  });

  // Taken back by the reader, or gone with a change of the page: there is nothing left to show.
  useEffect(() => {
    if (isGone && had.current === showing.target) send({ type: 'close' });
  }, [isGone]);

  // Once per showing, when there is something to focus; before it is painted, so that no key pressed at its sight is undone.
  useLayoutEffect(() => {
    if (!showing.focus) return;
    if (bar) element.current?.querySelector('button')?.focus();
    else if (!(document.activeElement instanceof HTMLTextAreaElement)) root.current?.focus();
  }, [showing.turn, bar, isCurrent]);

  // The focus may come to the frame after the card is there, and then to nothing in it: keys would find nobody.
  useEffect(() => {
    const take = () => {
      if (document.activeElement === document.body) root.current?.focus();
    };
    window.addEventListener('focus', take);
    return () => window.removeEventListener('focus', take);
  }, []);

  const onKeyDown = (event: KeyboardEvent) => {
    // Card and bar have keys of their own; this is for the moment before, and for what is gone.
    if (event.isTrusted && event.key === 'Escape' && !bar && !isCurrent) send({ type: 'close' });
  };

  const onClickCapture = (event: MouseEvent) => {
    const is = sureness(event);
    setCovered(is === 'covered');
    if (is === 'sure') return;
    event.stopPropagation();
    event.preventDefault();
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: refuses clicks on what could not be seen, and hears Escape while nothing else is there
    <div
      class={`frame ${bar ? 'frame--bar' : ''} ${tight ? 'frame--tight' : ''}`}
      ref={root}
      tabIndex={-1}
      onClickCapture={onClickCapture}
      onKeyDown={onKeyDown}
    >
      {bar && (
        <SelectionBar
          target={showing.target}
          selected={steady.isCurrent ? steady.card : undefined}
          element={element}
          send={send}
          onNote={onNote}
        />
      )}
      {card !== undefined && (
        <Card
          key={JSON.stringify(card.target)}
          card={card}
          stale={!isCurrent}
          element={root}
          firstTool={showing.tool}
          onKeepTool={onKeepTool}
          review={showing.review}
          history={history}
          send={send}
        />
      )}
      {isGone && <p class="card muted">{t('card_gone')}</p>}
      {covered && (
        <p class="error-line" role="alert">
          {t('card_covered')}
        </p>
      )}
    </div>
  );
}
