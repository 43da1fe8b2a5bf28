import { firstChildOf, isElement, isText, nextSiblingOf, shadowRootOf, slottedNodes, tagOf } from './nodes';

export interface Visitor {
  /** Whether to walk what is inside. */
  enter(element: Element): boolean;
  /** Called for each element that was entered, after its last descendant. */
  leave(element: Element): void;
  text(node: Text): void;
  /** Asked after each node; true ends the walk at once, without `leave`. */
  isDone(): boolean;
}

/**
 * Visits everything below the root in the order it is shown: an open shadow root in place of its host's children,
 * a slot's assigned nodes in place of the slot's own. With a stack instead of recursion: pages nest tens of
 * thousands deep.
 */
export function walkFlatTree(root: Element, visitor: Visitor): void {
  const elements: Element[] = [];
  const next: (Node | null)[] = [];
  const lists: (readonly Node[] | undefined)[] = [];
  const positions: number[] = [];

  const open = (element: Element) => {
    const slotted = tagOf(element) === 'slot' ? slottedNodes(element) : undefined;
    const shadow = shadowRootOf(element);
    elements.push(element);
    lists.push(slotted);
    positions.push(0);
    next.push(slotted !== undefined ? null : firstChildOf(shadow ?? element));
  };

  const take = (): Node | null => {
    const top = elements.length - 1;
    const list = lists[top];
    if (list !== undefined) {
      const position = positions[top] ?? 0;
      positions[top] = position + 1;
      return list[position] ?? null;
    }
    const node = next[top] ?? null;
    if (node !== null) next[top] = nextSiblingOf(node);
    return node;
  };

  if (!visitor.enter(root)) return;
  open(root);
  while (elements.length > 0) {
    const node = take();
    if (node === null) {
      const element = elements.pop();
      next.pop();
      lists.pop();
      positions.pop();
      if (element !== undefined) visitor.leave(element);
      continue;
    }
    if (isText(node)) visitor.text(node);
    else if (isElement(node) && visitor.enter(node)) open(node);
    if (visitor.isDone()) return;
  }
}
