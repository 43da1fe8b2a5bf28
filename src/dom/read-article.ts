import type { Readability } from '@mozilla/readability';
import type { Article, Block } from '../core/model/article';
import { articleElements } from './article-elements';
import { findArticleRoot } from './article-root';
import { assignKinds } from './block-kind';
import { bodyOf, documentElementOf } from './nodes';
import { pageFacts } from './page-facts';
import { readableElements } from './readable-elements';
import type { Rendering } from './rendering';
import { createTextMap, type TextMap } from './text-map';

export interface ReadArticleOptions extends Rendering {
  /** Mozilla's Readability, where it is at hand; without it the markup alone says what the article is. */
  readonly readability?: typeof Readability;
  /** The page's address where the document does not know it. */
  readonly url?: string;
  /** The host of our own interface. */
  readonly skip?: Element;
}

export interface ReadArticle {
  readonly map: TextMap;
  readonly article: Article;
}

/** Share of the fallback's text under which Readability's answer is taken for a mistake. */
const LEAST_COVERAGE = 0.25;

/**
 * Reads a page: its text, its blocks with their kinds, and what it says of itself. Undefined if the document has
 * no body at all; a page without words gives an empty text.
 */
export function readArticle(document: Document, options: ReadArticleOptions = {}): ReadArticle | undefined {
  const root = bodyOf(document) ?? documentElementOf(document);
  if (root === null) return undefined;
  const map = createTextMap(root, options);
  const facts = pageFacts(document, options);
  const elements = mainElements(document, map, options.readability);
  const blocks: Block[] = assignKinds(map, elements, facts.title);
  return { map, article: { text: map.text, blocks, facts } };
}

/** The elements of the article proper: Readability's, unless it has none or misses most of what the markup shows. */
export function mainElements(
  document: Document,
  map: TextMap,
  readability?: typeof Readability,
): ReadonlySet<Element> {
  const root = findArticleRoot(document);
  const semantic = root === undefined ? new Set<Element>() : articleElements(map, root);
  const readable = readability === undefined ? undefined : readableElements(document, readability);
  if (readable === undefined) return semantic;
  return lengthOf(map, readable) >= lengthOf(map, semantic) * LEAST_COVERAGE ? readable : semantic;
}

function lengthOf(map: TextMap, elements: ReadonlySet<Element>): number {
  let length = 0;
  map.blocks.forEach((block, index) => {
    const element = map.blockElements[index];
    if (element !== undefined && elements.has(element)) length += block.end - block.start;
  });
  return length;
}
