import { attributeOf, bodyOf, parentElementOf, queryAll, tagOf } from './nodes';
import { createAroundTest, type ProseSum, sumProse } from './prose';

/** An element that the page calls the article's body is believed if it holds this much prose. */
const BELIEVED_PROSE = 250;
/** A child that holds this share of its parent's prose is where the article goes on. */
const DESCENT_SHARE = 0.7;
/** A semantic element is believed if it holds this share of the page's prose. */
const SEMANTIC_SHARE = 0.5;
const DEEPEST = 1_000;

/**
 * The element that holds the article: what the page itself calls so, if its prose bears it out, else the innermost
 * element that still holds most of the page's prose. Undefined on a page without prose.
 */
export function findArticleRoot(document: Document): Element | undefined {
  return findArticle(document)?.root;
}

export interface FoundArticle {
  readonly root: Element;
  /** Whether an element surrounds the article: navigation, comments, teasers. */
  readonly isAround: (element: Element) => boolean;
}

/** The article's root, and what is around it by the same sums. */
export function findArticle(document: Document): FoundArticle | undefined {
  const body = bodyOf(document);
  if (body === null) return undefined;
  const sums = sumProse(body, { levels: DEEPEST });
  const isAround = createAroundTest(sums, sums.get(body)?.prose ?? 0);
  subtractAround(body, sums, isAround);
  const total = proseOf(body, sums);
  const root = total === 0 ? undefined : chooseRoot(document, body, sums, isAround);
  return root === undefined ? undefined : { root, isAround };
}

/** Takes the prose of what is around the article from the sums of everything that holds it. */
function subtractAround(
  body: Element,
  sums: ReadonlyMap<Element, ProseSum>,
  isAround: (element: Element) => boolean,
): void {
  const around = new Set<Element>();
  for (const [element, sum] of sums)
    if (sum.prose > 0 && element !== body && isAround(element)) around.add(element);
  for (const element of around) {
    const holders = ancestorsOf(element);
    if (holders.some((holder) => around.has(holder))) continue;
    const prose = proseOf(element, sums);
    for (const holder of [element, ...holders]) {
      const sum = sums.get(holder);
      if (sum !== undefined) sum.prose -= prose;
    }
  }
}

function ancestorsOf(element: Element): Element[] {
  const found: Element[] = [];
  for (let up = parentElementOf(element); up !== undefined; up = parentElementOf(up)) found.push(up);
  return found;
}

function chooseRoot(
  document: Document,
  body: Element,
  sums: ReadonlyMap<Element, ProseSum>,
  isAround: (element: Element) => boolean,
): Element | undefined {
  const total = proseOf(body, sums);

  const bodies = queryAll(document, '[itemprop~="articleBody"]');
  const declared = richest(bodies, sums);
  if (declared !== undefined && proseOf(declared, sums) >= BELIEVED_PROSE) {
    return bodies.length === 1 ? declared : holderOf(bodies, sums);
  }
  const semantic = richest(
    queryAll(document, 'article, main, [role="main"], [role="article"]').filter(
      (element) => !isAround(element),
    ),
    sums,
  );
  const start = semantic !== undefined && proseOf(semantic, sums) >= total * SEMANTIC_SHARE ? semantic : body;
  return descend(start, sums);
}

function proseOf(element: Element, sums: ReadonlyMap<Element, ProseSum>): number {
  return sums.get(element)?.prose ?? 0;
}

/** The one with most prose; of equals the inner one. */
function richest(elements: readonly Element[], sums: ReadonlyMap<Element, ProseSum>): Element | undefined {
  let best: Element | undefined;
  for (const element of elements) {
    if (best === undefined || proseOf(element, sums) >= proseOf(best, sums)) best = element;
  }
  return best;
}

/** An article body in several parts: the element around the richest part that holds them all. */
function holderOf(parts: readonly Element[], sums: ReadonlyMap<Element, ProseSum>): Element | undefined {
  const all = parts.reduce((sum, part) => sum + proseOf(part, sums), 0);
  let holder = richest(parts, sums);
  while (holder !== undefined && proseOf(holder, sums) < all && tagOf(holder) !== 'body') {
    holder = parentElementOf(holder);
  }
  return holder;
}

function descend(start: Element, sums: ReadonlyMap<Element, ProseSum>): Element {
  const heirs = new Map<Element, Element>();
  for (const [element, sum] of sums) {
    const parent = parentElementOf(element);
    const heir = parent === undefined ? undefined : heirs.get(parent);
    if (parent !== undefined && sum.prose > (heir === undefined ? 0 : proseOf(heir, sums)))
      heirs.set(parent, element);
  }
  let element = start;
  for (;;) {
    const heir = heirs.get(element);
    // A paragraph is no root: a text of one paragraph belongs to what is around it.
    if (heir === undefined || proseOf(heir, sums) < proseOf(element, sums) * DESCENT_SHARE) return element;
    if (tagOf(heir) === 'p' || attributeOf(heir, 'itemprop') === 'description') return element;
    element = heir;
  }
}
