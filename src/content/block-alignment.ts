/**
 * News pages change all the time beside the article: tickers, clocks, teasers that load as one scrolls. The article
 * text is one string over the whole page, so each of these moves every offset behind it. Reading the whole page
 * again for a clock would be absurd; instead the blocks of the text that was read are found again in the text that
 * is there now, and offsets are carried over block by block.
 */
import type { Article, Block } from '../core/model/article';
import type { Span } from '../core/model/span';

export interface Alignment {
  /** Whether every block of the article proper is still there, unchanged, in order, and nothing joined it. */
  readonly sameArticle: boolean;
  /** A span of the text that was read, in the text of now; `undefined` if its block is gone. */
  toNow(span: Span): Span | undefined;
  /** A span of the text of now, in the text that was read; `undefined` if its block is new. */
  toRead(span: Span): Span | undefined;
}

const isProper = (block: Block) => block.kind !== 'other';

/** Nothing moved. */
export const NOTHING_MOVED: Alignment = { sameArticle: true, toNow: (span) => span, toRead: (span) => span };

/**
 * Pairs of indexes of equal blocks, both rising. The article's own blocks go first, so that a teaser that moved from
 * above the article to below it takes no paragraph with it; the rest is then paired between their places.
 */
function pairBlocks(read: Article, now: Article): [number, number][] {
  const placesOf = placesByText(now);
  const textOf = (block: Block) => read.text.slice(block.start, block.end);
  const pairs: [number, number][] = [];
  let from = 0;
  let next = 0;

  const pairAround = (upTo: number, before: number) => {
    for (; from < upTo; from++) {
      const block = read.blocks[from];
      const at =
        block === undefined || isProper(block) ? undefined : findFrom(placesOf.get(textOf(block)), next);
      if (at === undefined || at >= before) continue;
      pairs.push([from, at]);
      next = at + 1;
    }
  };

  let nextProper = 0;
  const proper = read.blocks.flatMap((block, index): [number, number][] => {
    const at = isProper(block) ? findFrom(placesOf.get(textOf(block)), nextProper) : undefined;
    if (at === undefined) return [];
    nextProper = at + 1;
    return [[index, at]];
  });
  for (const pair of proper) {
    pairAround(...pair);
    pairs.push(pair);
    from = pair[0] + 1;
    next = pair[1] + 1;
  }
  pairAround(read.blocks.length, now.blocks.length);
  return pairs;
}

function placesByText({ text, blocks }: Article): Map<string, number[]> {
  const places = new Map<string, number[]>();
  blocks.forEach((block, index) => {
    const words = text.slice(block.start, block.end);
    const known = places.get(words);
    if (known === undefined) places.set(words, [index]);
    else known.push(index);
  });
  return places;
}

/** The first of rising places that is not before `low`. */
function findFrom(places: readonly number[] | undefined, low: number): number | undefined {
  if (places === undefined) return undefined;
  let from = 0;
  let to = places.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((places[middle] ?? 0) < low) from = middle + 1;
    else to = middle;
  }
  return places[from];
}

function carry(
  from: readonly Block[],
  to: readonly Block[],
  pairs: ReadonlyMap<number, number>,
): (span: Span) => Span | undefined {
  return (span) => {
    const first = findBlock(from, span.start);
    const last = findBlock(from, Math.max(span.start, span.end - 1));
    if (first === undefined || last === undefined) return undefined;
    const start = carryOffset(span.start, first);
    const end = carryOffset(span.end, last);
    return start === undefined || end === undefined || start >= end ? undefined : { start, end };
  };

  function carryOffset(offset: number, index: number): number | undefined {
    const source = from[index];
    const target = to[pairs.get(index) ?? -1];
    return source === undefined || target === undefined ? undefined : offset - source.start + target.start;
  }
}

/** Index of the block that holds an offset. */
function findBlock(blocks: readonly Block[], offset: number): number | undefined {
  let low = 0;
  let high = blocks.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const block = blocks[middle];
    if (block === undefined) return undefined;
    if (offset < block.start) high = middle - 1;
    else if (offset >= block.end) low = middle + 1;
    else return middle;
  }
  return undefined;
}

/** Finds the blocks of the read text again in the text of now. */
export function alignBlocks(read: Article, now: Article): Alignment {
  const pairs = pairBlocks(read, now);
  const there = new Map(pairs);
  const back = new Map(pairs.map(([from, to]) => [to, from]));
  const kept = pairs.filter(([from]) => {
    const block = read.blocks[from];
    return block !== undefined && isProper(block);
  });
  const proper = read.blocks.filter(isProper).length;
  const grown = now.blocks.some((block, index) => isProper(block) && !back.has(index));
  return {
    sameArticle: kept.length === proper && !grown,
    toNow: carry(read.blocks, now.blocks, there),
    toRead: carry(now.blocks, read.blocks, back),
  };
}
