/**
 * The one place where text and nodes meet: all visible text below a root as one string, and both ways between an
 * offset in it and a place in a text node. Reads the page, never writes to it.
 *
 * Kept: whatever can be seen, `aria-hidden` or not, and what a closed `<details>` holds (the reader can open it;
 * text and offsets stay the same when it happens). Left out: scripts, form fields and buttons, editable regions,
 * what the style sheet hides, what is there for screen readers only, ruby readings, `skip` (our own host).
 */
import type { Block } from '../core/model/article';
import type { Span } from '../core/model/span';
import { walkFlatTree } from './flat-tree';
import { isEditable, isHiddenByMarkup, isVisuallyHidden } from './hidden';
import { createLineWriter } from './line-writer';
import { hasAttribute, hasAttributes, tagOf } from './nodes';
import type { Rendering } from './rendering';
import { createRuns, type Runs } from './runs';
import { BLOCK_TAGS, PHRASE_TAGS, PRE_TAGS, SKIPPED_BLOCK_TAGS, SKIPPED_TAGS } from './tags';

/** UTF-16 units read of one page: a long novel. What is longer is read up to the end of a block. */
export const MAX_TEXT = 1_000_000;

/** Where a span begins and ends in the page; the fields of a `StaticRangeInit`. */
export interface Bounds {
  readonly startContainer: Text;
  readonly startOffset: number;
  readonly endContainer: Text;
  readonly endOffset: number;
}

export interface TextMap {
  readonly root: Element;
  /** Blocks are lines of it: every newline is the end of a block or of a `<br>`. */
  readonly text: string;
  /** In order; what kind they are is `assignKinds`' to say. */
  readonly blocks: readonly Omit<Block, 'kind'>[];
  /** For each block the innermost element that stands on lines of its own. */
  readonly blockElements: readonly Element[];
  /** The page has more text than `MAX_TEXT`. */
  readonly truncated: boolean;
  /** The narrowest range that shows the span; undefined if it covers no letter of the page. */
  boundsOf(span: Span): Bounds | undefined;
  /** The offset of a place in a text node; undefined if the node is not part of the text. O(log n). */
  offsetAt(node: Node, offset: number): number | undefined;
  /** Index of the block that the offset stands in or touches; undefined between blocks. O(log n). */
  blockAt(offset: number): number | undefined;
  readonly runs: Runs;
}

export interface TextMapOptions extends Rendering {
  /** An element that is not read: the host of our own interface. */
  readonly skip?: Element;
  /** Other than `MAX_TEXT`; for tests. */
  readonly limit?: number;
}

const BLOCK = 1;
const LINK = 2;
const PRE = 4;

/** Reads all visible text below the root, once. Linear; no recursion. */
export function createTextMap(root: Element, options: TextMapOptions = {}): TextMap {
  const runs = createRuns();
  const writer = createLineWriter(runs, options.limit ?? MAX_TEXT);
  const isHidden = options.isHidden ?? isHiddenByMarkup;
  const isBlock = options.isBlock ?? (() => false);

  const containers: Element[] = [root];
  const flags: number[] = [];
  const place = { element: root, inLink: false, keepSpaces: false };
  let links = 0;
  let pres = 0;

  walkFlatTree(root, {
    enter(element) {
      const tag = tagOf(element);
      if (SKIPPED_TAGS.has(tag)) {
        if (SKIPPED_BLOCK_TAGS.has(tag)) writer.breakLine();
        return false;
      }
      if (tag === 'br') {
        writer.breakLine();
        return false;
      }
      if (element === options.skip) return false;
      const plain = !hasAttributes(element);
      if (element !== root) {
        if (!plain && (isEditable(element) || isVisuallyHidden(element))) return false;
        if ((options.isHidden !== undefined || !plain || tag === 'dialog') && isHidden(element)) return false;
      }
      let flag = 0;
      if (BLOCK_TAGS.has(tag) || element === root || (!PHRASE_TAGS.has(tag) && isBlock(element))) {
        flag |= BLOCK;
        writer.breakLine();
        containers.push(element);
        place.element = element;
      }
      if (tag === 'a' && !plain && hasAttribute(element, 'href')) {
        flag |= LINK;
        links += 1;
        place.inLink = true;
      }
      if (PRE_TAGS.has(tag)) {
        flag |= PRE;
        pres += 1;
        place.keepSpaces = true;
      }
      flags.push(flag);
      return true;
    },
    leave() {
      const flag = flags.pop() ?? 0;
      if ((flag & BLOCK) !== 0) {
        writer.breakLine();
        containers.pop();
        place.element = containers.at(-1) ?? root;
      }
      if ((flag & LINK) !== 0) place.inLink = --links > 0;
      if ((flag & PRE) !== 0) place.keepSpaces = --pres > 0;
    },
    text(node) {
      writer.write(node, place);
    },
    isDone: writer.isFull,
  });

  const { text, blocks, truncated } = writer.finish();
  return {
    root,
    text,
    truncated,
    runs,
    blocks: blocks.map(({ start, end, linkUnits }) => ({
      start,
      end,
      linkDensity: Math.min(1, linkUnits / Math.max(1, end - start)),
    })),
    blockElements: blocks.map((block) => block.element),
    boundsOf(span) {
      const from = runs.placeFrom(span.start);
      const to = runs.placeTo(span.end);
      if (from === undefined || to === undefined || from.at >= to.at) return undefined;
      return {
        startContainer: from.node,
        startOffset: from.offset,
        endContainer: to.node,
        endOffset: to.offset,
      };
    },
    offsetAt: (node, offset) => runs.offsetOf(node as Text, offset),
    blockAt(offset) {
      let low = 0;
      let high = blocks.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((blocks[middle]?.end ?? 0) < offset) low = middle + 1;
        else high = middle;
      }
      const block = blocks[low];
      return block !== undefined && block.start <= offset ? low : undefined;
    },
  };
}
