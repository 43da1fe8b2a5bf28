import { findAttribution, findSpan, toMarkedSpans } from '../content/article-marks';
import { createHighlights } from '../content/highlights';
import { darkEdition, MARKS, type Mark, type MarkNames } from '../content/mark-names';
import type { Span } from '../core/model/span';
import type { TextMap } from '../dom/text-map';
import type { Reading, Target } from '../messaging/protocol';

/** On a page of our own there is nobody to hide from: the names in `welcome.css`. Its colours know light and dark. */
const NAMES = Object.fromEntries(
  MARKS.flatMap((mark) => [mark, darkEdition(mark)].map((edition) => [edition, `practice-${mark}`])),
) as MarkNames;

export interface PracticePainter {
  /** Paints a reading and points out one target. */
  paint(map: TextMap, reading: Reading, target: Target | undefined): void;
  stop(): void;
}

/** Paints the practice article with the painter of news pages. `undefined` in a browser without CSS highlights. */
export function createPracticePainter(): PracticePainter | undefined {
  if (typeof Highlight !== 'function' || CSS.highlights === undefined) return undefined;
  const highlights = createHighlights({ names: NAMES });
  return {
    paint(map, reading, target) {
      const spans = toMarkedSpans(reading);
      const attribution = target && findAttribution(reading, target);
      const pointed = target && findSpan(reading, target);
      const pointing: Partial<Record<Mark, readonly Span[]>> = {
        cue: attribution?.cues ?? [],
        source: attribution?.sources ?? [],
        focused: pointed ? [pointed] : [],
      };
      for (const mark of MARKS)
        highlights.paint(mark, toRanges(map, pointing[mark] ?? spans.get(mark) ?? []));
    },
    stop: () => highlights.stop(),
  };
}

function toRanges(map: TextMap, spans: readonly Span[]): StaticRange[] {
  return spans.flatMap((span) => {
    const bounds = map.boundsOf(span);
    return bounds ? [new StaticRange(bounds)] : [];
  });
}
