/**
 * A real document for peers that work on nodes: each line of a text is a paragraph with one text node, the line breaks
 * are text nodes between, so that the root's `textContent` is the text and offsets are the same on both sides.
 */
import { Window } from 'happy-dom';
import type { Span } from '../../../src/core/model/span';

export interface PeerDocument {
  readonly root: Element;
  toRange(span: Span): Range;
  toSpan(range: Range): Span;
  stop(): void;
}

/** The peers look for these names in the global scope, as in a page. */
export function installGlobals(): void {
  const { NodeFilter, Range, Node, Document } = new Window();
  Object.assign(globalThis, { NodeFilter, Range, Node, Document });
}

export function createPeerDocument(text: string): PeerDocument {
  const window = new Window();
  const document = window.document as unknown as Document;
  const root = document.createElement('div');
  document.body.append(root);
  const nodes: { readonly node: Text; readonly start: number }[] = [];
  let start = 0;
  const add = (parent: Element, words: string) => {
    if (words === '') return;
    const node = document.createTextNode(words);
    parent.append(node);
    nodes.push({ node, start });
    start += words.length;
  };
  for (const [index, line] of text.split('\n').entries()) {
    if (index > 0) add(root, '\n');
    const paragraph = document.createElement('p');
    root.append(paragraph);
    add(paragraph, line);
  }
  const starts = new Map<Node, number>(nodes.map(({ node, start }) => [node, start]));
  document.createNodeIterator = () => iterate(nodes.map(({ node }) => node));
  // happy-dom counts its way to every node at each call: 300 lines would take half a second, none of it the peer's doing.
  const offsetOf = (container: Node, offset: number) =>
    starts.has(container) ? (starts.get(container) ?? 0) + offset : offset === 0 ? 0 : text.length;
  window.Range.prototype.intersectsNode = function (this: unknown, other: unknown): boolean {
    const [range, node] = [this as Range, other as Node];
    const [from, to] = [offsetOf(node, 0), offsetOf(node, node.textContent?.length ?? 0)];
    return (
      from <= offsetOf(range.endContainer, range.endOffset) &&
      offsetOf(range.startContainer, range.startOffset) <= to
    );
  };
  const at = (offset: number) => {
    const found = nodes.findLast(({ start }) => start <= offset) ?? nodes[0];
    if (!found) throw new Error('a document without text');
    return found;
  };
  return {
    root,
    toRange(span) {
      const range = document.createRange();
      const [first, last] = [at(span.start), at(Math.max(span.start, span.end - 1))];
      range.setStart(first.node, span.start - first.start);
      range.setEnd(last.node, span.end - last.start);
      return range;
    },
    toSpan({ startContainer, startOffset, endContainer, endOffset }) {
      return {
        start: (starts.get(startContainer) ?? 0) + startOffset,
        end: (starts.get(endContainer) ?? 0) + endOffset,
      };
    },
    stop: () => void window.happyDOM.close(),
  };
}

/** happy-dom's own NodeIterator has neither `referenceNode` nor `pointerBeforeReferenceNode`; this one walks text nodes only. */
function iterate(nodes: readonly Text[]): NodeIterator {
  let at = 0;
  let isBefore = true;
  const iterator = {
    get referenceNode() {
      return nodes[at];
    },
    get pointerBeforeReferenceNode() {
      return isBefore;
    },
    nextNode() {
      if (isBefore) {
        isBefore = false;
        return nodes[at] ?? null;
      }
      if (at + 1 >= nodes.length) return null;
      at++;
      return nodes[at] ?? null;
    },
    previousNode() {
      if (!isBefore) {
        isBefore = true;
        return nodes[at] ?? null;
      }
      if (at === 0) return null;
      at--;
      return nodes[at] ?? null;
    },
  };
  return iterator as unknown as NodeIterator;
}
