/**
 * The only file of the page-reading code that touches DOM properties by name. In Chrome, a form whose inputs are
 * called `parentNode` or `tagName` answers with those inputs, in our isolated world too; a getter taken from the
 * prototype cannot be shadowed. Where there is no global `Node` (Node.js with linkedom) there are no named
 * properties on forms either, and plain access is right.
 *
 * Cost: a captured getter is as fast as the property in both engines.
 */

export const ELEMENT_NODE = 1;
export const TEXT_NODE = 3;
export const CDATA_NODE = 4;
export const DOCUMENT_NODE = 9;
export const FRAGMENT_NODE = 11;

function descriptorOf(owner: string, name: string): PropertyDescriptor | undefined {
  const owned = (globalThis as Record<string, unknown>)[owner] as { prototype?: object } | undefined;
  let prototype: object | null = owned?.prototype ?? null;
  while (prototype !== null) {
    const descriptor = Object.getOwnPropertyDescriptor(prototype, name);
    if (descriptor !== undefined) return descriptor;
    prototype = Object.getPrototypeOf(prototype) as object | null;
  }
  return undefined;
}

function getter<N extends object, T>(owner: string, name: string): (node: N) => T {
  const get = descriptorOf(owner, name)?.get as ((this: N) => T) | undefined;
  if (get === undefined) return (node) => (node as Record<string, T>)[name] as T;
  return (node) => get.call(node);
}

function method<N extends object, A extends unknown[], T>(
  owner: string,
  name: string,
): (node: N, ...args: A) => T {
  const call = descriptorOf(owner, name)?.value as ((this: N, ...args: A) => T) | undefined;
  if (call === undefined) {
    return (node, ...args) => (node as Record<string, (...args: A) => T>)[name]?.(...args) as T;
  }
  return (node, ...args) => call.apply(node, args);
}

export const nodeTypeOf = getter<Node, number>('Node', 'nodeType');
export const parentOf = getter<Node, Node | null>('Node', 'parentNode');
export const firstChildOf = getter<Node, Node | null>('Node', 'firstChild');
export const nextSiblingOf = getter<Node, Node | null>('Node', 'nextSibling');
export const childNodesOf = getter<Node, NodeListOf<ChildNode>>('Node', 'childNodes');
/** All text inside an element, hidden or not, in one piece. */
export const textOf = getter<Element, string>('Element', 'textContent');
export const ownerDocumentOf = getter<Node, Document | null>('Node', 'ownerDocument');
export const isConnected = getter<Node, boolean>('Node', 'isConnected');
export const comparePosition = method<Node, [Node], number>('Node', 'compareDocumentPosition');
export const containsNode = method<Node, [Node | null], boolean>('Node', 'contains');
export const rootOf = method<Node, [], Node>('Node', 'getRootNode');
export const cloneOf = method<Node, [boolean], Node>('Node', 'cloneNode');

/** The tag in lower case, without a prefix: `p`, `svg`. */
export const tagOf = getter<Element, string>('Element', 'localName');
export const attributeOf = method<Element, [string], string | null>('Element', 'getAttribute');
export const hasAttribute = method<Element, [string], boolean>('Element', 'hasAttribute');
export const hasAttributes = method<Element, [], boolean>('Element', 'hasAttributes');
const setAttribute = method<Element, [string, string], void>('Element', 'setAttribute');
const removeAttribute = method<Element, [string], void>('Element', 'removeAttribute');
/** The open shadow root; a closed one stays closed. */
export const shadowRootOf = getter<Element, ShadowRoot | null>('Element', 'shadowRoot');
export const hostOf = getter<ShadowRoot, Element>('ShadowRoot', 'host');

export const bodyOf = getter<Document, HTMLElement | null>('Document', 'body');
export const documentElementOf = getter<Document, Element | null>('Document', 'documentElement');
const queryDocument = method<Document, [string], NodeListOf<Element>>('Document', 'querySelectorAll');
const queryElement = method<Element, [string], NodeListOf<Element>>('Element', 'querySelectorAll');
const documentUrl = getter<Document, string | undefined>('Document', 'URL');
const assignedNodes = method<Element, [], readonly Node[] | undefined>('HTMLSlotElement', 'assignedNodes');

export function isElement(node: Node): node is Element {
  return nodeTypeOf(node) === ELEMENT_NODE;
}

/** A text node, or a CDATA section of an XHTML page. */
export function isText(node: Node): node is Text {
  const type = nodeTypeOf(node);
  return type === TEXT_NODE || type === CDATA_NODE;
}

/** The parent if it is an element; undefined at the top of a document or a shadow root. */
export function parentElementOf(node: Node): Element | undefined {
  const parent = parentOf(node);
  return parent !== null && isElement(parent) ? parent : undefined;
}

/** The parent element, across the edge of an open shadow root. */
export function parentAcrossShadow(node: Node): Element | undefined {
  const parent = parentOf(node);
  if (parent === null) return undefined;
  if (isElement(parent)) return parent;
  if (nodeTypeOf(parent) !== FRAGMENT_NODE) return undefined;
  return hostOf(parent as ShadowRoot) ?? undefined;
}

/** What a slot shows of its host's children; undefined when it shows its own content. */
export function slottedNodes(slot: Element): readonly Node[] | undefined {
  const nodes = assignedNodes(slot);
  return nodes !== undefined && nodes.length > 0 ? nodes : undefined;
}

/** All elements of the document or below the element that match. */
export function queryAll(root: Document | Element, selector: string): Element[] {
  const found =
    nodeTypeOf(root) === DOCUMENT_NODE
      ? queryDocument(root as Document, selector)
      : queryElement(root as Element, selector);
  return Array.from(found);
}

/** The document's address; undefined where it has none (a saved file read outside a browser). */
export function addressOf(document: Document): string | undefined {
  const url = documentUrl(document);
  return typeof url === 'string' && /^https?:/i.test(url) ? url : undefined;
}

/** Writes an attribute of a clone. Never call it on a node of the page. */
export function setCloneAttribute(element: Element, name: string, value: string): void {
  setAttribute(element, name, value);
}

/** Removes an attribute of a clone. Never call it on a node of the page. */
export function removeCloneAttribute(element: Element, name: string): void {
  removeAttribute(element, name);
}
