/**
 * The text of the page in two states: as it was read and sent away, which all offsets of readings and annotations
 * count in, and as it is on the page now. Outside this file there is only the first.
 */
import type { Article } from '../core/model/article';
import type { Span } from '../core/model/span';
import { type ReadArticle, readArticle } from '../dom/read-article';
import { createRendering } from '../dom/rendering';
import { spanOfSelection } from '../dom/selection-span';
import { type Alignment, alignBlocks, NOTHING_MOVED } from './block-alignment';
import type { ReadabilityClass } from './readability-arrival';

export interface PageText {
  /** As it was read. */
  readonly article: Article;
  readonly truncated: boolean;
  /** A static range over a span; `undefined` if those words are no longer on the page. */
  findRange(span: Span): StaticRange | undefined;
  /** The boxes of a span now, line by line, in CSS pixels of the viewport. */
  boxesOf(span: Span): DOMRect[];
  /** The element that a span begins in. */
  findElement(span: Span): Element | undefined;
  /** The offset of a letter; `undefined` if it was not read. */
  findOffset(node: Node, offset: number): number | undefined;
  /** The words that are selected; `undefined` if they were not read. */
  findSelected(selection: Selection): Span | undefined;
  /** Looks at the page again: whether marks stand, have to be put elsewhere, or the article is another. */
  refresh(): 'same' | 'moved' | 'changed';
}

/** Reads the page; `undefined` if it has no text. */
export function readPageText(document: Document, readability?: ReadabilityClass): PageText | undefined {
  const rendering = createRendering(document.defaultView ?? globalThis.window);
  const first = readArticle(document, {
    ...rendering,
    ...(readability === undefined ? {} : { readability }),
  });
  if (first === undefined || first.article.text.trim() === '') return undefined;
  const { article } = first;
  let now: ReadArticle = first;
  let alignment: Alignment = NOTHING_MOVED;

  const boundsOf = (span: Span) => {
    const there = alignment.toNow(span);
    return there === undefined ? undefined : now.map.boundsOf(there);
  };

  return {
    article,
    truncated: first.map.truncated,
    findRange(span) {
      const bounds = boundsOf(span);
      return bounds === undefined ? undefined : new StaticRange(bounds);
    },
    boxesOf(span) {
      const bounds = boundsOf(span);
      if (bounds === undefined) return [];
      const range = document.createRange();
      // Changed under us and not yet looked at again: the node may be shorter than it was.
      if (bounds.startOffset > bounds.startContainer.length || bounds.endOffset > bounds.endContainer.length)
        return [];
      range.setStart(bounds.startContainer, bounds.startOffset);
      range.setEnd(bounds.endContainer, bounds.endOffset);
      const boxes = Array.from(range.getClientRects()).filter((box) => box.width > 0 && box.height > 0);
      // A live range slows every later change of the page until it is collected: leave it somewhere cheap.
      range.setStart(document, 0);
      range.collapse(true);
      return boxes;
    },
    findElement(span) {
      const there = alignment.toNow(span);
      const block = there === undefined ? undefined : now.map.blockAt(there.start);
      return block === undefined ? undefined : now.map.blockElements[block];
    },
    findOffset(node, offset) {
      const there = now.map.offsetAt(node, offset);
      return there === undefined ? undefined : alignment.toRead({ start: there, end: there + 1 })?.start;
    },
    findSelected(selection) {
      const there = spanOfSelection(now.map, selection);
      return there === undefined ? undefined : alignment.toRead(there);
    },
    refresh() {
      const next = readArticle(document, rendering);
      if (next === undefined) return 'changed';
      if (next.article.text === now.article.text) {
        now = next;
        return 'same';
      }
      const aligned = alignBlocks(article, next.article);
      if (!aligned.sameArticle) return 'changed';
      now = next;
      alignment = aligned;
      return 'moved';
    },
  };
}

/** Whether two readings would look the same to the background: the same words in the same roles. */
export function isSameArticle(a: Article, b: Article): boolean {
  return (
    a.text === b.text &&
    a.blocks.length === b.blocks.length &&
    a.blocks.every((block, index) => block.kind === b.blocks[index]?.kind)
  );
}
