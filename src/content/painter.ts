/** Paints one reading, points things out, and keeps watch over the paint. */
import type { Span } from '../core/model/span';
import { isConnected } from '../dom/nodes';
import type { PaintTrouble, Reading, Target } from '../messaging/protocol';
import { findAttribution, findSpan, toMarkedSpans } from './article-marks';
import { createHighlights, type Highlights } from './highlights';
import { createMarkNames, MARKS, type Mark, type MarkNames } from './mark-names';
import type { PageText } from './page-text';
import { isOnDark } from './page-tone';

export interface Painter {
  readonly names: MarkNames;
  /** Paints all marks of a reading where they stand now. */
  paint(text: PageText, reading: Reading): void;
  /** Points out a target, and for a claim its cue and source; nothing for `undefined`. */
  point(text: PageText, reading: Reading, target: Target | undefined): void;
  /** Takes everything away; painting again is possible. */
  clear(): void;
}

/** How often the paint and the ground under it are looked at. */
const WATCH_MS = 1000;

const POINTING: readonly Mark[] = ['cue', 'source', 'focused'];

export function createPainter(
  document: Document,
  { signal, onTrouble }: { signal: AbortSignal; onTrouble: (why: PaintTrouble) => void },
): Painter {
  const names = createMarkNames();
  const isSupported = typeof Highlight === 'function' && CSS.highlights !== undefined;
  let highlights: Highlights | undefined = isSupported ? createHighlights({ names }) : undefined;
  let ground: Element | undefined;
  let troubled = false;

  const tell = (why: PaintTrouble) => {
    if (!troubled) onTrouble(why);
    troubled = true;
  };

  const watch = () => {
    if (highlights === undefined || document.visibilityState !== 'visible') return;
    if (highlights.check() === 'given-up') tell('wiped');
    if (ground !== undefined && isConnected(ground)) highlights.setDark(isOnDark(ground));
  };
  const timer = setInterval(watch, WATCH_MS);
  document.addEventListener('visibilitychange', watch, { signal });
  signal.addEventListener('abort', () => {
    clearInterval(timer);
    highlights?.stop();
    highlights = undefined;
  });

  const put = (mark: Mark, text: PageText, spans: readonly Span[]) => {
    const ranges = spans.flatMap((span) => text.findRange(span) ?? []);
    highlights?.paint(mark, ranges);
  };

  return {
    names,
    paint(text, reading) {
      if (highlights === undefined) {
        tell('unsupported');
        return;
      }
      const first = text.article.blocks.find((block) => block.kind === 'paragraph') ?? text.article.blocks[0];
      ground = first === undefined ? undefined : text.findElement(first);
      if (ground !== undefined) highlights.setDark(isOnDark(ground));
      const spans = toMarkedSpans(reading);
      for (const mark of MARKS) {
        if (!POINTING.includes(mark)) put(mark, text, spans.get(mark) ?? []);
      }
    },
    point(text, reading, target) {
      const span = target === undefined ? undefined : findSpan(reading, target);
      const attribution = target === undefined ? undefined : findAttribution(reading, target);
      put('focused', text, span === undefined ? [] : [span]);
      put('cue', text, attribution?.cues ?? []);
      put('source', text, attribution?.sources ?? []);
    },
    clear() {
      for (const mark of MARKS) highlights?.paint(mark, []);
      ground = undefined;
    },
  };
}
