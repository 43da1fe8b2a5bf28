/** Short lists of folded phrases, matched by words. */
import { foldText } from '../text/fold';
import type { Form, Page } from './page';

export interface PhraseNode<T> {
  readonly next: Map<string, PhraseNode<T>>;
  value?: T;
}

/** A trie over the words of the phrases; of equal phrases the last counts. */
export function buildPhrases<T>(phrases: Iterable<readonly [string, T]>): PhraseNode<T> {
  const root: PhraseNode<T> = { next: new Map() };
  for (const [phrase, value] of phrases) {
    let node = root;
    for (const word of foldText(phrase).split(/[\s-]+/)) {
      let next = node.next.get(word);
      if (next === undefined) {
        next = { next: new Map() };
        node.next.set(word, next);
      }
      node = next;
    }
    node.value = value;
  }
  return root;
}

export interface PhraseMatch<T> {
  readonly after: number;
  readonly value: T;
}

/** The longest phrase that begins with this form of the word. */
export function matchPhrase<T>(
  page: Page,
  root: PhraseNode<T>,
  index: number,
  form: Form,
): PhraseMatch<T> | undefined {
  let node = root.next.get(form.folded);
  let best: PhraseMatch<T> | undefined;
  for (let at = index; node !== undefined; ) {
    if (node.value !== undefined) best = { after: at + 1, value: node.value };
    at++;
    if (node.next.size === 0 || !page.joined(at)) break;
    node = node.next.get(page.words[at]?.folded ?? '');
  }
  return best;
}
