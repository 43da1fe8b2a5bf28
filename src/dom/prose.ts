/**
 * Where running text stands, without layout: a walk over text nodes that adds them up to paragraphs (whatever
 * their tag, `<br>` ends one too) and credits each paragraph and each link line to the elements around it.
 * Gate and article root decide on these sums.
 */
import {
  attributeOf,
  firstChildOf,
  hasAttribute,
  isElement,
  isText,
  nextSiblingOf,
  parentElementOf,
  tagOf,
} from './nodes';
import { ASIDE_TAGS, BLOCK_TAGS, SKIPPED_TAGS } from './tags';

/** Units of text, in Latin letters: a Chinese, Japanese or Korean letter says about as much as two and a half. */
export interface ProseSum {
  prose: number;
  paragraphs: number;
  /** Text of lines that are mostly links. */
  links: number;
}

/** A line shorter than this is a label, a date, a button. */
const PARAGRAPH_WEIGHT = 60;
const CJK_WEIGHT = 2.5;
/** Arabic and Hebrew leave short vowels out. */
const ABJAD_WEIGHT = 1.25;
const CJK = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;
const ABJAD = /[\u0590-\u06ff]/;
const MOSTLY_LINKS = 0.5;
/** Text nodes looked at; a longer page has shown by then what it is. */
const MAX_NODES = 60_000;

/** Names that templates give to what surrounds an article. */
const AROUND =
  /(?:^|[\s_-])(?:cookies?|consent|gdpr|onetrust|didomi|newsletter|related|recommend\w*|comments?|disqus|sidebar|breadcrumbs?|footer|share|sharing|social|promo|teasers?|most-?(?:read|popular)|trending|advert\w*|ads?|modal|popup|author-?(?:bio|box)|tags)(?:$|[\s_-])/i;
/** Those that run to several paragraphs of their own. */
const PROSE_AROUND =
  /(?:^|\s)(?:[a-z]{1,3}-)?(?:cookie|consent|gdpr|onetrust|didomi|cmp-|comments?(?:$|[\s_-])|disqus)/i;
/** An element with this share of the page's prose is the article's, whatever it is called. */
const TOO_MUCH_AROUND = 0.5;
/** Comments often outgrow their article. */
const TOO_MANY_COMMENTS = 0.95;

/** Whether tag or role say that the element surrounds the article. */
export function isAroundByRole(element: Element): boolean {
  const tag = tagOf(element);
  if (ASIDE_TAGS.has(tag)) return true;
  const role = attributeOf(element, 'role');
  return (
    role !== null && /^(?:navigation|complementary|contentinfo|search|banner|dialog|alertdialog)$/.test(role)
  );
}

function isNamed(element: Element, names: RegExp): boolean {
  const tag = tagOf(element);
  if (tag === 'body' || tag === 'html' || tag === 'main' || tag === 'article') return false;
  const id = attributeOf(element, 'id');
  const classes = attributeOf(element, 'class');
  return (id !== null && names.test(id)) || (classes !== null && classes.length < 300 && names.test(classes));
}

/** Whether tag, role or name say that the element surrounds the article. Names lie: see `createAroundTest`. */
export function isAround(element: Element): boolean {
  return isAroundByRole(element) || isNamed(element, AROUND);
}

/** Whether the element is named like a consent text or a comment section. */
export function isNamedProseAround(element: Element): boolean {
  return isNamed(element, PROSE_AROUND);
}

/** `isAround`, but for elements that hold so much of the prose that their name must mean something else. */
export function createAroundTest(
  sums: ReadonlyMap<Element, ProseSum>,
  total: number,
): (element: Element) => boolean {
  return (element) => {
    if (!isAround(element)) return false;
    const most = isNamedProseAround(element) ? TOO_MANY_COMMENTS : TOO_MUCH_AROUND;
    return (sums.get(element)?.prose ?? 0) <= total * most;
  };
}

export interface ProseOptions {
  /** How many elements outward a paragraph counts for, its own included. */
  readonly levels: number;
  /** Elements not looked into, beside those that `isAroundByRole`. */
  readonly isSkipped?: (element: Element) => boolean;
  /** Asked after each paragraph of prose for each element it counts for, from the inside; true ends the walk. */
  readonly isEnough?: (element: Element, sum: ProseSum) => boolean;
}

/** Sums of prose per element below `root`; stops as soon as `isEnough`. Linear in what it visits; no recursion. */
export function sumProse(root: Element, options: ProseOptions): ReadonlyMap<Element, ProseSum> {
  const sums = new Map<Element, ProseSum>();
  let weight = 0;
  let linkWeight = 0;
  let container: Element = root;
  let links = 0;
  let done = false;
  let visited = 0;

  const endParagraph = () => {
    if (weight > 0) {
      const isProse = weight >= PARAGRAPH_WEIGHT && linkWeight < weight * MOSTLY_LINKS;
      if (isProse || linkWeight > 0) done = credit(isProse) || done;
    }
    weight = 0;
    linkWeight = 0;
  };

  const credit = (isProse: boolean) => {
    let element: Element | undefined = container;
    let enough = false;
    for (let level = 0; level < options.levels && element !== undefined; level++) {
      let sum = sums.get(element);
      if (sum === undefined) {
        sum = { prose: 0, paragraphs: 0, links: 0 };
        sums.set(element, sum);
      }
      if (isProse) {
        sum.prose += weight;
        sum.paragraphs += 1;
        if (!enough && options.isEnough?.(element, sum)) enough = true;
      } else sum.links += linkWeight;
      if (element === root) break;
      element = parentElementOf(element);
    }
    return enough;
  };

  let node: Node | null = firstChildOf(root);
  const open: Element[] = [root];
  while (node !== null && !done && visited < MAX_NODES) {
    let inside: Node | null = null;
    if (isText(node)) {
      visited += 1;
      const units = weightOf(node.data);
      weight += units;
      if (links > 0) linkWeight += units;
    } else if (isElement(node)) {
      const tag = tagOf(node);
      if (tag === 'br' || tag === 'hr') endParagraph();
      else if (!SKIPPED_TAGS.has(tag) && !hasAttribute(node, 'hidden')) {
        const block = BLOCK_TAGS.has(tag);
        if (block) endParagraph();
        if (!block || !(isAroundByRole(node) || options.isSkipped?.(node))) {
          inside = firstChildOf(node);
          if (inside !== null) {
            open.push(node);
            if (tag === 'a' && hasAttribute(node, 'href')) links += 1;
            if (block) container = node;
          }
        }
      }
    }
    if (inside !== null) {
      node = inside;
      continue;
    }
    let next: Node | null = nextSiblingOf(node);
    while (next === null && open.length > 1) {
      const closed = open.pop() as Element;
      const tag = tagOf(closed);
      if (tag === 'a' && hasAttribute(closed, 'href')) links -= 1;
      if (BLOCK_TAGS.has(tag)) {
        endParagraph();
        container = innermostBlock(open) ?? root;
      }
      next = nextSiblingOf(closed);
    }
    node = next;
  }
  if (!done) endParagraph();
  return sums;
}

function innermostBlock(open: readonly Element[]): Element | undefined {
  for (let index = open.length - 1; index >= 0; index--) {
    const element = open[index];
    if (element !== undefined && BLOCK_TAGS.has(tagOf(element))) return element;
  }
  return undefined;
}

function weightOf(data: string): number {
  if (data.length < 2) return 0;
  const units = data.trim().length;
  if (units < 2) return units;
  if (CJK.test(data)) return units * CJK_WEIGHT;
  return ABJAD.test(data) ? units * ABJAD_WEIGHT : units;
}
