import type { Article, Block } from '../core/model/article';
import { articleElements } from './article-elements';
import { findArticle } from './article-root';
import { assignKinds } from './block-kind';
import { bodyOf, documentElementOf } from './nodes';
import { pageFacts } from './page-facts';
import { type ReadabilityClass, readableElements } from './readable-elements';
import type { Rendering } from './rendering';
import { createTextMap, type TextMap } from './text-map';

export interface ReadArticleOptions extends Rendering {
  /** Mozilla's Readability, where it is at hand; without it the markup alone says what the article is. */
  readonly readability?: ReadabilityClass;
  /** The page's address where the document does not know it. */
  readonly url?: string;
  /** The host of our own interface. */
  readonly skip?: Element;
}

export interface ReadArticle {
  readonly map: TextMap;
  readonly article: Article;
}

/**
 * Share of the markup's text under which Readability's answer is taken for a mistake: of a page of several
 * articles (a live blog's posts) it keeps one.
 */
const LEAST_COVERAGE = 0.5;
/** Share of the longer answer that both must name for them to agree. */
const AGREEMENT = 0.5;

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

/**
 * The elements of the article proper. With Readability: what both it and the markup call the article, if they agree
 * (each keeps some of the page's furniture, seldom the same); else Readability's, unless it misses most of what
 * the markup shows. Without it the markup's alone, at a tenth of the cost.
 */
export function mainElements(
  document: Document,
  map: TextMap,
  readability?: ReadabilityClass,
): ReadonlySet<Element> {
  const found = findArticle(document);
  const semantic = found === undefined ? new Set<Element>() : articleElements(map, found);
  const readable = readability === undefined ? undefined : tryReadability(document, readability);
  if (readable === undefined) return semantic;
  const common = new Set([...readable].filter((element) => semantic.has(element)));
  const [semanticLength, readableLength] = [lengthOf(map, semantic), lengthOf(map, readable)];
  if (lengthOf(map, common) >= Math.max(semanticLength, readableLength) * AGREEMENT) return common;
  return readableLength >= semanticLength * LEAST_COVERAGE ? readable : semantic;
}

/** Readability throws on pages that break its expectations (no body left, a node without parent): no answer then. */
function tryReadability(document: Document, readability: ReadabilityClass): ReadonlySet<Element> | undefined {
  try {
    return readableElements(document, readability);
  } catch (error) {
    if (error instanceof TypeError || error instanceof RangeError || error instanceof DOMException)
      return undefined;
    throw error;
  }
}

function lengthOf(map: TextMap, elements: ReadonlySet<Element>): number {
  let length = 0;
  map.blocks.forEach((block, index) => {
    const element = map.blockElements[index];
    if (element !== undefined && elements.has(element)) length += block.end - block.start;
  });
  return length;
}
