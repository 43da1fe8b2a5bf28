import type { Article } from '../core/model/article';
import { articleElements } from '../dom/article-elements';
import { assignKinds } from '../dom/block-kind';
import { isAround } from '../dom/prose';
import { createRendering } from '../dom/rendering';
import { createTextMap, type TextMap } from '../dom/text-map';
import type { Practice } from './load-practice';

export interface ReadPractice {
  readonly map: TextMap;
  readonly article: Article;
}

/** Reads the article on this page as a page's article is read: the same map, the same kinds of blocks. */
export function readPractice({ article: root, facts }: Practice): ReadPractice {
  const map = createTextMap(root, createRendering(window));
  const blocks = assignKinds(map, articleElements(map, { root, isAround }), facts.title);
  return { map, article: { text: map.text, blocks, facts } };
}
