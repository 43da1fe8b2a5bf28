/**
 * Readability's main text as elements of the live page. It works on a clone whose elements carry their number;
 * attributes survive its rewriting (it re-parses its own HTML between attempts, so node identity does not), and
 * the identity serializer hands the result back as nodes. The live page is not written to.
 */
import {
  attributeOf,
  cloneOf,
  containsNode,
  documentElementOf,
  firstChildOf,
  isElement,
  isText,
  nextSiblingOf,
  parentElementOf,
  parentOf,
  removeCloneAttribute,
  setCloneAttribute,
  tagOf,
} from './nodes';
import { BLOCK_TAGS } from './tags';

/** No saved news page has more elements; beyond it the parse alone would take longer than a reader waits. */
export const MAX_ELEMENTS = 15_000;
/** Readability recurses; this many levels are safe on every stack. */
const MAX_DEPTH = 500;
const NUMBER = 'data-i';

/** Elements whose `name` or `id` becomes a property of their form or of the document. */
const CLOBBERING = new Set(
  'input button select textarea fieldset output object img form embed iframe'.split(' '),
);

/** Mozilla's `Readability`; handed in, since a page gets it only when it is wanted. */
export type ReadabilityClass = new (
  document: Document,
  options: { serializer: (node: Node) => Node; keepClasses: boolean },
) => { parse(): { content?: Node | null | undefined } | null };

/**
 * The live elements that stand on lines of their own and whose text Readability takes for the article. Undefined
 * if it finds none, or if the page has too many elements for it.
 */
export function readableElements(
  document: Document,
  Reader: ReadabilityClass,
): ReadonlySet<Element> | undefined {
  const clone = cloneOf(document, true) as Document;
  const numbered = numberElements(document, clone);
  if (numbered === undefined) return undefined;
  const content = new Reader(clone, { serializer: (node) => node, keepClasses: true }).parse()?.content;
  if (content === null || content === undefined) return undefined;
  const found = new Set<Element>();
  for (const [node, number] of textsOf(content)) {
    const live = numbered.elements[number];
    if (live === undefined) continue;
    // Readability merges nested wrappers and keeps the outer one's number: the words tell which it was.
    const text = numbered.texts.get(node.data)?.find((candidate) => containsNode(live, candidate));
    for (
      let up = text === undefined ? live : parentElementOf(text);
      up !== undefined;
      up = parentElementOf(up)
    ) {
      found.add(up);
      if (BLOCK_TAGS.has(tagOf(up))) break;
    }
  }
  return found.size > 0 ? found : undefined;
}

interface Numbered {
  readonly elements: readonly Element[];
  readonly texts: ReadonlyMap<string, readonly Text[]>;
}

/** Walks page and clone in lock step. Undefined if the page is too large or too deep. */
function numberElements(document: Document, clone: Document): Numbered | undefined {
  const elements: Element[] = [];
  const texts = new Map<string, Text[]>();
  const clobbering: Element[] = [];
  let depth = 0;
  const top = documentElementOf(document);
  let node: Node | null = top;
  let twin: Node | null = documentElementOf(clone);
  while (node !== null && twin !== null) {
    if (isElement(node) && isElement(twin)) {
      if (elements.length >= MAX_ELEMENTS) return undefined;
      setCloneAttribute(twin, NUMBER, String(elements.push(node) - 1));
      if (CLOBBERING.has(tagOf(node))) clobbering.push(twin);
    } else if (isText(node) && node.data.trim() !== '') {
      const same = texts.get(node.data);
      if (same === undefined) texts.set(node.data, [node]);
      else same.push(node);
    }
    const inside: Node | null = firstChildOf(node);
    if (inside !== null) {
      depth += 1;
      if (depth > MAX_DEPTH) return undefined;
      node = inside;
      twin = firstChildOf(twin);
      continue;
    }
    while (node !== top && node !== null && twin !== null && nextSiblingOf(node) === null) {
      node = parentOf(node);
      twin = parentOf(twin);
      depth -= 1;
    }
    if (node === top) break;
    if (node === null || twin === null) break;
    node = nextSiblingOf(node);
    twin = nextSiblingOf(twin);
  }
  return finish();

  function finish(): Numbered {
    for (const element of clobbering) {
      removeCloneAttribute(element, 'name');
      removeCloneAttribute(element, 'id');
    }
    return { elements, texts };
  }
}

/** Text nodes with words below the root, each with the number of the nearest element that carries one. */
function* textsOf(root: Node): Generator<readonly [Text, number]> {
  const numbers: number[] = [numberOf(root) ?? -1];
  let node: Node = root;
  for (;;) {
    if (isText(node) && node.data.trim() !== '') yield [node, numbers.at(-1) ?? -1];
    const inside = firstChildOf(node);
    if (inside !== null) {
      if (node !== root) numbers.push(numberOf(node) ?? numbers.at(-1) ?? -1);
      node = inside;
      continue;
    }
    while (node !== root && nextSiblingOf(node) === null) {
      node = parentOf(node) ?? root;
      if (node !== root) numbers.pop();
    }
    if (node === root) return;
    node = nextSiblingOf(node) ?? root;
  }
}

function numberOf(node: Node): number | undefined {
  const value = isElement(node) ? attributeOf(node, NUMBER) : null;
  return value === null ? undefined : Number(value);
}
