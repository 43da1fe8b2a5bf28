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

/** How many blocks ahead a lost block is looked for before it counts as gone. */
const LOOK_AHEAD = 400;

/** Nothing moved. */
export const NOTHING_MOVED: Alignment = { sameArticle: true, toNow: (span) => span, toRead: (span) => span };

/** Pairs of indexes of equal blocks, both rising. Greedy with a bounded look-ahead: linear on real changes. */
function pairBlocks(read: Article, now: Article): [number, number][] {
  const textOf = (article: Article, block: Block) => article.text.slice(block.start, block.end);
  const places = new Map<string, number[]>();
  now.blocks.forEach((block, index) => {
    const text = textOf(now, block);
    const known = places.get(text);
    if (known === undefined) places.set(text, [index]);
    else known.push(index);
  });
  const pairs: [number, number][] = [];
  let next = 0;
  read.blocks.forEach((block, index) => {
    const found = places.get(textOf(read, block))?.find((at) => at >= next);
    // A teaser's text may come again far below; only the article itself may skip that far.
    if (found === undefined || (found - next > LOOK_AHEAD && !isProper(block))) return;
    pairs.push([index, found]);
    next = found + 1;
  });
  return pairs;
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
