import type { Span } from '../core/model/span';
import {
  childNodesOf,
  comparePosition,
  containsNode,
  FRAGMENT_NODE,
  hostOf,
  isText,
  nodeTypeOf,
  rootOf,
} from './nodes';
import type { TextMap } from './text-map';

const FOLLOWING = 4;
const SPACE = /[\s\u200b-\u200f\u2060\ufeff]/;

/** What is asked of a selection; a `Selection` fits. */
export interface RangeSource {
  readonly rangeCount: number;
  getRangeAt(index: number): {
    readonly startContainer: Node;
    readonly startOffset: number;
    readonly endContainer: Node;
    readonly endOffset: number;
  };
}

/**
 * The words that a selection covers, without white space at the ends. Its ends may stand in any markup: between
 * elements, in a picture, in what is not read. Undefined if it covers no word of the text.
 */
export function spanOfSelection(map: TextMap, selection: RangeSource): Span | undefined {
  if (selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  let start = nearestOffset(map, range.startContainer, range.startOffset);
  let end = nearestOffset(map, range.endContainer, range.endOffset);
  while (start < end && SPACE.test(map.text.charAt(start))) start += 1;
  while (end > start && SPACE.test(map.text.charAt(end - 1))) end -= 1;
  return start < end ? { start, end } : undefined;
}

/** The text offset of a place anywhere in the page: of the first text behind it, if it is not itself in the text. */
export function nearestOffset(map: TextMap, container: Node, offset: number): number {
  const exact = isText(container) ? map.offsetAt(container, offset) : undefined;
  if (exact !== undefined) return exact;
  const child = isText(container) ? undefined : childNodesOf(container)[offset];
  const isBehind = (node: Text) => {
    if (child === undefined) return isAfter(container, node) && !holds(container, node);
    return child === node || holds(child, node) || isAfter(child, node);
  };
  let low = 0;
  let high = map.runs.nodes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const node = map.runs.nodes[middle];
    if (node !== undefined && isBehind(node)) high = middle;
    else low = middle + 1;
  }
  return low < map.runs.nodes.length ? map.runs.startOf(low) : map.text.length;
}

function isAfter(node: Node, other: Node): boolean {
  const [a, b] = inOneTree(node, other);
  return (comparePosition(a, b) & FOLLOWING) !== 0;
}

function holds(node: Node, other: Node): boolean {
  return containsNode(node, inOneTree(node, other)[1]);
}

/** Lifts whichever of the two stands deeper in shadow trees to the host that shares the other's tree. */
function inOneTree(a: Node, b: Node): readonly [Node, Node] {
  const hosts = hostsOf(a);
  const others = hostsOf(b);
  for (const host of hosts) {
    const root = rootOf(host);
    const match = others.find((other) => rootOf(other) === root);
    if (match !== undefined) return [host, match];
  }
  return [a, b];
}

/** The node, then its shadow host, that one's host, and so on. */
function hostsOf(node: Node): Node[] {
  const hosts = [node];
  for (let root = rootOf(node); nodeTypeOf(root) === FRAGMENT_NODE; root = rootOf(root)) {
    const host = hostOf(root as ShadowRoot) as Element | undefined;
    if (host === undefined) break;
    hosts.push(host);
    root = host;
  }
  return hosts;
}
