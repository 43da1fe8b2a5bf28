import type { Runs } from './runs';

/** A block as written: where it is in the text, whose it is, and how much of it stands inside links. */
export interface WrittenBlock {
  readonly start: number;
  readonly end: number;
  readonly element: Element;
  readonly linkUnits: number;
}

/** Where the next words stand. */
export interface WritePlace {
  /** The innermost element that stands on lines of its own. */
  readonly element: Element;
  readonly inLink: boolean;
  readonly keepSpaces: boolean;
}

export interface LineWriter {
  write(node: Text, place: WritePlace): void;
  /** Ends the block; the next words begin on a new line. */
  breakLine(): void;
  /** Ends the last block; the text is complete. */
  finish(): { text: string; blocks: readonly WrittenBlock[]; truncated: boolean };
  isFull(): boolean;
}

/** Stretches that do not come out as they are written: line ends, tabs, and more than one space. */
const COLLAPSIBLE = /[\t\n\f\r ]*[\t\n\f\r][\t\n\f\r ]*| {2,}/g;
const ONLY_SPACE = /^[\t\n\f\r ]*$/;
const SPACE = 0x20;

/**
 * Writes text nodes one after the other as a style engine would: white space collapses to one space and is
 * dropped at the edges of a line. A space is held back until a word follows it. No block holds a newline: what
 * `<pre>` keeps are blocks with newlines between them. Stops at `limit` units, at the end of a block if there is
 * one.
 */
export function createLineWriter(runs: Runs, limit: number): LineWriter {
  const blocks: WrittenBlock[] = [];
  // Pieces, joined once: looking at the end of a string that grows would copy it each time.
  let pieces: string[] = [];
  let length = 0;
  let atNewline = true;
  let full = false;
  let blockStart = -1;
  let blockElement: Element | undefined;
  let linkUnits = 0;
  let held: { node: Text; offset: number } | undefined;

  const append = (units: string) => {
    pieces.push(units);
    length += units.length;
    atNewline = units === '\n';
  };

  const cutBack = (end: number) => {
    pieces = [pieces.join('').slice(0, end)];
    length = end;
    runs.cut(end);
  };

  const breakLine = () => {
    held = undefined;
    if (blockStart < 0 || blockElement === undefined) return;
    if (length > blockStart)
      blocks.push({ start: blockStart, end: length, element: blockElement, linkUnits });
    blockStart = -1;
  };

  /** Goes back to the end of the last block, or keeps what fits if this one is the first. */
  const stop = (node: Text, offset: number, units: string) => {
    full = true;
    const last = blocks.at(-1);
    if (last !== undefined) {
      cutBack(last.end);
      blockStart = -1;
      return;
    }
    let room = limit - length;
    const low = units.charCodeAt(room);
    if (room > 0 && low >= 0xdc00 && low <= 0xdfff) room -= 1;
    if (room > 0) {
      runs.add(node, offset, length, room);
      append(units.slice(0, room));
    }
    breakLine();
  };

  const put = (node: Text, offset: number, units: string, place: WritePlace) => {
    if (full || units === '') return;
    if (blockStart < 0) {
      if (!atNewline) append('\n');
      blockStart = length;
      blockElement = place.element;
      linkUnits = 0;
    } else if (held !== undefined) {
      runs.add(held.node, held.offset, length, 1);
      append(' ');
    }
    held = undefined;
    if (length + units.length > limit) {
      stop(node, offset, units);
      return;
    }
    runs.add(node, offset, length, units.length);
    append(units);
    if (place.inLink) linkUnits += units.length;
  };

  const hold = (node: Text, offset: number) => {
    if (blockStart >= 0 && held === undefined) held = { node, offset };
  };

  /** A stretch whose only white space is single spaces, each between two words or at its ends. */
  const writePlain = (node: Text, data: string, from: number, to: number, place: WritePlace) => {
    let start = from;
    let end = to;
    if (start < end && data.charCodeAt(start) === SPACE) hold(node, start++);
    const trailing = start < end && data.charCodeAt(end - 1) === SPACE;
    if (trailing) end -= 1;
    put(node, start, data.slice(start, end), place);
    if (trailing) hold(node, end);
  };

  const writeKept = (node: Text, data: string, place: WritePlace) => {
    let from = 0;
    while (from <= data.length && !full) {
      const newline = data.indexOf('\n', from);
      const to = newline < 0 ? data.length : newline;
      if (blockStart >= 0 || !ONLY_SPACE.test(data.slice(from, to))) {
        put(node, from, data.slice(from, to), place);
      }
      if (newline < 0) return;
      breakLine();
      if (length > 0 && length < limit) {
        runs.add(node, newline, length, 1);
        append('\n');
      }
      from = newline + 1;
    }
  };

  return {
    breakLine,
    isFull: () => full,
    write(node, place) {
      const data = node.data;
      if (place.keepSpaces) {
        writeKept(node, data, place);
        return;
      }
      let from = 0;
      COLLAPSIBLE.lastIndex = 0;
      for (let match = COLLAPSIBLE.exec(data); match !== null; match = COLLAPSIBLE.exec(data)) {
        writePlain(node, data, from, match.index, place);
        hold(node, match.index);
        from = COLLAPSIBLE.lastIndex;
      }
      writePlain(node, data, from, data.length, place);
    },
    finish() {
      breakLine();
      const end = blocks.at(-1)?.end ?? 0;
      if (length > end) cutBack(end);
      return { text: pieces.join(''), blocks, truncated: full };
    },
  };
}
