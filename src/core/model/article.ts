import type { Span } from './span';

/**
 * What a block of the page is, as far as its markup tells. `other` is the page around the article:
 * navigation, comments, teasers, footers. Content decides finer roles later (`core/text/line-roles`).
 */
export type BlockKind =
  | 'title'
  | 'heading'
  | 'paragraph'
  | 'quote'
  | 'list-item'
  | 'table-cell'
  | 'caption'
  | 'other';

/** One block of the article text. Blocks are in document order, never overlap, and hold no newline at their edges. */
export interface Block extends Span {
  readonly kind: BlockKind;
  /** Share of the block's characters that stand inside links, 0 to 1. */
  readonly linkDensity: number;
}

/** What the page says of itself. Every field is the page's own word and may be wrong. */
export interface PageFacts {
  readonly title?: string;
  readonly byline?: string;
  readonly siteName?: string;
  /** BCP 47 tag as declared by the page. */
  readonly lang?: string;
  readonly dir?: 'ltr' | 'rtl';
  readonly canonical?: string;
  /** ISO 8601 as found. */
  readonly published?: string;
  readonly modified?: string;
}

/** An article as the core sees it: one string, its blocks, and what the page says of itself. */
export interface Article {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly facts: PageFacts;
}
