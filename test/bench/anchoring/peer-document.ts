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

/** One window for all: each keeps megabytes alive. */
const window = new Window();
const document = window.document as unknown as Document;
/** Text nodes of a root, in order, and where each begins. */
const nodesOf = new WeakMap<Node, readonly Text[]>();
const startOf = new WeakMap<Node, number>();

/** The peers look for these names in the global scope, as in a page. */
export function installGlobals(): void {
  const { NodeFilter, Range, Node, Document } = window;
  Object.assign(globalThis, { NodeFilter, Range, Node, Document });
  document.createNodeIterator = (root: Node) => iterate(nodesOf.get(root) ?? []);
  // happy-dom counts its way to every node at each call: 300 lines would take half a second, none of it the peer's doing.
  window.Range.prototype.intersectsNode = function (this: unknown, other: unknown): boolean {
    const [range, node] = [this as Range, other as Node];
    const from = offsetOf(node, 0);
    return (
      from <= offsetOf(range.endContainer, range.endOffset) &&
      offsetOf(range.startContainer, range.startOffset) <= from + (node.textContent?.length ?? 0)
    );
  };
}

/** In text nodes; of a root only its two ends are asked for. */
function offsetOf(container: Node, offset: number): number {
  const start = startOf.get(container);
  if (start !== undefined) return start + offset;
  return offset === 0 ? 0 : Number.POSITIVE_INFINITY;
}

export function createPeerDocument(text: string): PeerDocument {
  const root = document.createElement('div');
  document.body.append(root);
  const nodes: Text[] = [];
  let length = 0;
  const add = (parent: Element, words: string) => {
    if (words === '') return;
    const node = document.createTextNode(words);
    parent.append(node);
    nodes.push(node);
    startOf.set(node, length);
    length += words.length;
  };
  for (const [index, line] of text.split('\n').entries()) {
    if (index > 0) add(root, '\n');
    const paragraph = document.createElement('p');
    root.append(paragraph);
    add(paragraph, line);
  }
  nodesOf.set(root, nodes);
  const at = (offset: number) => {
    const node = nodes.findLast((one) => offsetOf(one, 0) <= offset) ?? nodes[0];
    if (!node) throw new Error('a document without text');
    return { node, start: offsetOf(node, 0) };
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
    toSpan: ({ startContainer, startOffset, endContainer, endOffset }) => ({
      start: offsetOf(startContainer, startOffset),
      end: offsetOf(endContainer, endOffset),
    }),
    stop: () => root.remove(),
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
