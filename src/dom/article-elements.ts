import type { FoundArticle } from './article-root';
import { parentAcrossShadow } from './nodes';
import type { TextMap } from './text-map';

/** A line of which more than this stands in links leads elsewhere. */
const MOSTLY_LINKS = 0.6;

/**
 * The block elements below the article's root that belong to it by markup: not inside navigation, asides, comments
 * and the like, and not mostly links.
 */
export function articleElements(map: TextMap, article: FoundArticle): ReadonlySet<Element> {
  const length = new Map<Element, number>();
  const links = new Map<Element, number>();
  map.blocks.forEach((block, index) => {
    const element = map.blockElements[index];
    if (element === undefined) return;
    const units = block.end - block.start;
    length.set(element, (length.get(element) ?? 0) + units);
    links.set(element, (links.get(element) ?? 0) + units * block.linkDensity);
  });
  const belongs = createBelongs(article);
  const found = new Set<Element>();
  for (const [element, units] of length) {
    if ((links.get(element) ?? 0) <= units * MOSTLY_LINKS && belongs(element)) found.add(element);
  }
  return found;
}

/** Whether an element is below the root with nothing around-the-article in between; remembered on the way. */
function createBelongs({ root, isAround }: FoundArticle): (element: Element) => boolean {
  const known = new Map<Element, boolean>([[root, true]]);
  return (element) => {
    const path: Element[] = [];
    let up: Element | undefined = element;
    let answer = false;
    while (up !== undefined) {
      const said = known.get(up);
      if (said !== undefined) {
        answer = said;
        break;
      }
      path.push(up);
      up = parentAcrossShadow(up);
    }
    for (const step of path.reverse()) {
      if (answer && isAround(step)) answer = false;
      known.set(step, answer);
    }
    return answer;
  };
}
