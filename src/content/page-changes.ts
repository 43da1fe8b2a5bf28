/**
 * Notices that the page has changed and waits until it is quiet. Looking costs time in proportion to the page, so
 * the wait grows with what the last look cost: a page that never rests gets a fixed small share of one core.
 */
export interface PageChanges {
  /** Looks again as soon as the page is quiet, although nothing was seen to change. */
  expect(): void;
  stop(): void;
}

/** The page counts as quiet after this long without a change. */
const QUIET_MS = 250;
/** A page that never is quiet is looked at this often all the same. */
const LONGEST_WAIT_MS = 1500;
/** After a look that took n ms, the next one comes after 50 n ms at the earliest: at most 2 % of one core. */
const REST_FACTOR = 50;

interface Clock {
  now(): number;
  after(ms: number, act: () => void): () => void;
}

const REAL_CLOCK: Clock = {
  now: () => performance.now(),
  after(ms, act) {
    const timer = setTimeout(act, ms);
    return () => clearTimeout(timer);
  },
};

export function watchChanges(
  root: Node,
  {
    isIgnored,
    onChange,
    onQuiet,
    clock = REAL_CLOCK,
  }: {
    /** Whether a change at this node is none of what is read. */
    isIgnored: (node: Node) => boolean;
    /** At once, at every change: for what must not wait. */
    onChange: () => void;
    onQuiet: () => void;
    clock?: Clock;
  },
): PageChanges {
  let cancel: (() => void) | undefined;
  let firstChange: number | undefined;
  let restUntil = 0;

  const look = () => {
    cancel = undefined;
    firstChange = undefined;
    const started = clock.now();
    onQuiet();
    const ended = clock.now();
    restUntil = ended + (ended - started) * REST_FACTOR;
  };

  const schedule = () => {
    const now = clock.now();
    firstChange ??= now;
    cancel?.();
    const quiet = Math.min(now + QUIET_MS, firstChange + LONGEST_WAIT_MS);
    cancel = clock.after(Math.max(quiet, restUntil) - now, look);
  };

  const observer = new MutationObserver((records) => {
    onChange();
    if (records.some(({ target }) => !isIgnored(target))) schedule();
  });
  observer.observe(root, {
    childList: true,
    characterData: true,
    subtree: true,
    // What folds text away and out again; classes change far too often to be heard.
    attributeFilter: ['hidden', 'open'],
  });

  return {
    expect: schedule,
    stop() {
      observer.disconnect();
      cancel?.();
    },
  };
}
