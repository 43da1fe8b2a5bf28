/**
 * Paints spans of the page without touching an element of it: one `Highlight` for each look, over static ranges, in
 * the registry that we share with the page. The page can see and wipe our entries and we cannot iterate the
 * registry in Firefox, so what should be there is kept here and compared.
 */
import { darkEdition, MARKS, type Mark, type MarkNames } from './mark-names';

/** The part of `CSS.highlights` that works on both sides of the page's wall. */
export interface HighlightRegistry {
  get(name: string): Highlight | undefined;
  set(name: string, highlight: Highlight): unknown;
  delete(name: string): boolean;
}

export interface Highlights {
  /** Replaces the ranges of one mark. */
  paint(mark: Mark, ranges: readonly AbstractRange[]): void;
  /** Chooses the edition of the colours for what is behind the text. */
  setDark(dark: boolean): void;
  /** Puts back what the page took away, a few times; `given-up` from then on. */
  check(): 'intact' | 'repaired' | 'given-up';
  /** Takes away our entries and no others. */
  stop(): void;
}

/** A page that wipes our marks this often does so on purpose; going on would be a fight at the reader's expense. */
const MOST_REPAIRS = 3;

/** Later marks lie above: a pointed-out span over a name, a name over its claim's line. */
const PRIORITY: Readonly<Record<Mark, number>> = Object.fromEntries(
  MARKS.map((mark) => [
    mark,
    mark.startsWith('claim') ? 1 : mark === 'highlight' ? 0 : MARKS.indexOf(mark) + 2,
  ]),
) as Record<Mark, number>;

interface Painted {
  readonly highlight: Highlight;
  readonly size: number;
  readonly ranges: readonly AbstractRange[];
}

export function createHighlights({
  names,
  registry = CSS.highlights as unknown as HighlightRegistry,
  create = () => new Highlight(),
}: {
  names: MarkNames;
  registry?: HighlightRegistry;
  create?: () => Highlight;
}): Highlights {
  const painted = new Map<Mark, Painted>();
  let dark = false;
  let repairs = 0;

  const nameOf = (mark: Mark) => names[dark ? darkEdition(mark) : mark];

  const build = (mark: Mark, ranges: readonly AbstractRange[]): Painted => {
    // Filled before it is registered: adding to a registered highlight repaints each time.
    const highlight = create();
    highlight.priority = PRIORITY[mark];
    for (const range of ranges) highlight.add(range);
    return { highlight, size: highlight.size, ranges };
  };

  const isIntact = (mark: Mark, { highlight, size }: Painted) =>
    registry.get(nameOf(mark)) === highlight && highlight.size === size;

  return {
    paint(mark, ranges) {
      if (ranges.length === 0) {
        if (painted.delete(mark)) registry.delete(nameOf(mark));
        return;
      }
      const next = build(mark, ranges);
      painted.set(mark, next);
      registry.set(nameOf(mark), next.highlight);
    },
    setDark(next) {
      if (next === dark) return;
      for (const mark of painted.keys()) registry.delete(nameOf(mark));
      dark = next;
      for (const [mark, { highlight }] of painted) registry.set(nameOf(mark), highlight);
    },
    check() {
      const broken = [...painted].filter(([mark, entry]) => !isIntact(mark, entry));
      if (broken.length === 0) return 'intact';
      if (repairs >= MOST_REPAIRS) return 'given-up';
      repairs++;
      for (const [mark, { ranges }] of broken) {
        const again = build(mark, ranges);
        painted.set(mark, again);
        registry.set(nameOf(mark), again.highlight);
      }
      return 'repaired';
    },
    stop() {
      for (const mark of painted.keys()) registry.delete(nameOf(mark));
      painted.clear();
    },
  };
}
