/**
 * The table that joins text and nodes: runs of units that stand side by side in the text and in one text node.
 * Collapsed white space ends a run, so that most text nodes are one run, and both ways are a binary search.
 */
export interface Runs {
  /** Adds units of the node from `offset` as the text from `at`; joins the last run where both continue it. */
  add(node: Text, offset: number, at: number, length: number): void;
  /** Forgets everything from this text offset on. */
  cut(at: number): void;
  /** The place of the unit at `at`, or of the first unit after it; undefined behind the last. */
  placeFrom(at: number): Place | undefined;
  /** The place behind the unit before `at`, or behind the last unit before that; undefined in front of the first. */
  placeTo(at: number): Place | undefined;
  /** Text offset of a place in a text node, undefined if the text does not hold the node. Inside collapsed space: its edge. */
  offsetOf(node: Text, offset: number): number | undefined;
  /** The text nodes that the text holds, in the order of the text. */
  readonly nodes: readonly Text[];
  /** Text offset of the first unit of `nodes[index]`. */
  startOf(index: number): number;
}

export interface Place {
  readonly node: Text;
  readonly offset: number;
  /** Text offset of this place. */
  readonly at: number;
}

/** First size of the table, in runs; it doubles. */
const FIRST_CAPACITY = 1024;
const FIELDS = 4;

export function createRuns(): Runs {
  const nodes: Text[] = [];
  const firstRun: number[] = [];
  const indexOf = new WeakMap<Text, number>();
  // Per run: text start, length, node index, node offset.
  let table = new Int32Array(FIRST_CAPACITY * FIELDS);
  let count = 0;

  const at = (run: number) => table[run * FIELDS] as number;
  const length = (run: number) => table[run * FIELDS + 1] as number;
  const nodeOf = (run: number) => nodes[table[run * FIELDS + 2] as number] as Text;
  const offset = (run: number) => table[run * FIELDS + 3] as number;

  /** The last run of `low…high` (high excluded) whose field is at most `value`; `low - 1` if none. */
  const lastAtMost = (field: number, value: number, low: number, high: number) => {
    let from = low;
    let to = high;
    while (from < to) {
      const middle = (from + to) >> 1;
      if ((table[middle * FIELDS + field] as number) <= value) from = middle + 1;
      else to = middle;
    }
    return from - 1;
  };

  const place = (run: number, into: number): Place => ({
    node: nodeOf(run),
    offset: offset(run) + into,
    at: at(run) + into,
  });

  return {
    nodes,
    startOf: (index) => at(firstRun[index] ?? 0),

    add(node, nodeOffset, textStart, units) {
      let index = indexOf.get(node);
      const last = count - 1;
      if (
        last >= 0 &&
        index === table[last * FIELDS + 2] &&
        offset(last) + length(last) === nodeOffset &&
        at(last) + length(last) === textStart
      ) {
        table[last * FIELDS + 1] = length(last) + units;
        return;
      }
      if (index === undefined) {
        index = nodes.push(node) - 1;
        firstRun.push(count);
        indexOf.set(node, index);
      }
      if ((count + 1) * FIELDS > table.length) {
        const larger = new Int32Array(table.length * 2);
        larger.set(table);
        table = larger;
      }
      table.set([textStart, units, index, nodeOffset], count * FIELDS);
      count += 1;
    },

    cut(end) {
      while (count > 0 && at(count - 1) >= end) count -= 1;
      const last = count - 1;
      if (last >= 0 && at(last) + length(last) > end) table[last * FIELDS + 1] = end - at(last);
      while (nodes.length > 0 && (firstRun[nodes.length - 1] ?? 0) >= count) {
        firstRun.pop();
        const node = nodes.pop();
        if (node !== undefined) indexOf.delete(node);
      }
    },

    placeFrom(textOffset) {
      const run = lastAtMost(0, textOffset, 0, count);
      if (run >= 0 && textOffset < at(run) + length(run)) return place(run, textOffset - at(run));
      return run + 1 < count ? place(run + 1, 0) : undefined;
    },

    placeTo(textOffset) {
      const run = lastAtMost(0, textOffset - 1, 0, count);
      if (run < 0) return undefined;
      return place(run, Math.min(length(run), textOffset - at(run)));
    },

    offsetOf(node, nodeOffset) {
      const index = indexOf.get(node);
      if (index === undefined) return undefined;
      const low = firstRun[index] ?? 0;
      const high = firstRun[index + 1] ?? count;
      const run = lastAtMost(3, nodeOffset, low, high);
      if (run < low) return at(low);
      return at(run) + Math.min(length(run), nodeOffset - offset(run));
    },
  };
}
