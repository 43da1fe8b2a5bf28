/**
 * What each block of a text map is, by markup alone. Text and offsets never change by it: "what is the article
 * proper" is a matter of roles, and a later main-text result only calls this again.
 */
import type { Block, BlockKind } from '../core/model/article';
import { foldText } from '../core/text/fold';
import { attributeOf, parentAcrossShadow, tagOf } from './nodes';
import { isAround } from './prose';
import { HEADING_TAGS } from './tags';
import type { TextMap } from './text-map';

/** Elements outward that can make a block a caption, a quotation or a table cell. */
const LEVELS = 8;
/** A table cell with this much text in all is a column of a page laid out by tables. */
const LAYOUT_CELL = 200;
/** A line between title and body that is this long is a standfirst, not a date or a button. */
const STANDFIRST = 40;
const MOSTLY_LINKS = 0.5;

const CAPTION =
  /(?:^|[\s_-])(?:wp-caption(?:-text)?|caption(?:-?text)?|figcaption|(?:image|photo|media|picture)-?(?:caption|credits?|description|source)|photo-?credits?)(?:$|[\s_-])/i;

/**
 * Kinds of all blocks. `article` holds the elements that belong to the article (each one itself, not what is
 * inside it); blocks of other elements are `other`, except the title, the standfirst under it, and captions
 * inside the article's stretch. `title` is the page's own word for its headline.
 */
export function assignKinds(map: TextMap, article: ReadonlySet<Element>, title?: string): Block[] {
  const inArticle = map.blockElements.map((element) => article.has(element));
  const first = inArticle.indexOf(true);
  const last = inArticle.lastIndexOf(true);
  const kindOf = createKindOf(map);
  const titles = first < 0 ? undefined : findTitle(map, first, last, title);
  return map.blocks.map((block, index) => {
    let kind: BlockKind = 'other';
    if (titles?.has(index)) kind = 'title';
    else if (inArticle[index]) kind = kindOf(index);
    else if (first >= 0 && index <= last && index > firstOf(titles, first)) {
      const guess = kindOf(index);
      const standfirst = index < first && block.end - block.start >= STANDFIRST && guess !== 'list-item';
      const mayBelong = block.linkDensity < MOSTLY_LINKS && !isInAround(map, index);
      if ((guess === 'caption' || standfirst) && mayBelong) kind = guess;
    }
    return { ...block, kind };
  });
}

function firstOf(titles: ReadonlySet<number> | undefined, first: number): number {
  return titles === undefined || titles.size === 0 ? first : Math.min(...titles);
}

/** The kind that tags and names around a block tell, as if it belonged to the article. */
function createKindOf(map: TextMap): (index: number) => BlockKind {
  const known = new Map<Element, BlockKind>();
  const cellUnits = new Map<Element, number>();
  map.blocks.forEach((block, index) => {
    const cell = cellOf(map.blockElements[index]);
    if (cell !== undefined) cellUnits.set(cell, (cellUnits.get(cell) ?? 0) + block.end - block.start);
  });
  return (index) => {
    const element = map.blockElements[index];
    if (element === undefined) return 'paragraph';
    let kind = known.get(element);
    if (kind === undefined) {
      const cell = cellOf(element);
      kind = markupKind(element, map.root, cell !== undefined && (cellUnits.get(cell) ?? 0) < LAYOUT_CELL);
      known.set(element, kind);
    }
    return kind;
  };
}

/** The table cell that a block's element is, or stands in directly. */
function cellOf(element: Element | undefined): Element | undefined {
  let up = element;
  for (let level = 0; level < 2 && up !== undefined; level++) {
    const tag = tagOf(up);
    if (tag === 'td' || tag === 'th') return up;
    up = parentAcrossShadow(up);
  }
  return undefined;
}

function markupKind(element: Element, root: Element, inCell: boolean): BlockKind {
  let kind: BlockKind | undefined;
  let up: Element | undefined = element;
  for (let level = 0; level < LEVELS && up !== undefined && up !== root; level++) {
    const tag = tagOf(up);
    if (tag === 'figcaption' || tag === 'caption' || (level < 3 && isNamedCaption(up))) return 'caption';
    if (tag === 'blockquote') return 'quote';
    if (HEADING_TAGS.has(tag) || (level === 0 && attributeOf(up, 'role') === 'heading')) kind ??= 'heading';
    // A list item may hold whole paragraphs (a live blog's posts); only what stands in it directly is an item.
    if (level < 2 && (tag === 'li' || tag === 'dd' || tag === 'dt')) kind ??= 'list-item';
    up = parentAcrossShadow(up);
  }
  return kind ?? (inCell ? 'table-cell' : 'paragraph');
}

function isNamedCaption(element: Element): boolean {
  const names = attributeOf(element, 'class');
  return names !== null && names.length < 300 && CAPTION.test(names) && !tagOf(element).startsWith('h');
}

function isInAround(map: TextMap, index: number): boolean {
  let up = map.blockElements[index];
  for (let level = 0; level < LEVELS && up !== undefined && up !== map.root; level++) {
    if (isAround(up)) return true;
    up = parentAcrossShadow(up);
  }
  return false;
}

/**
 * Indexes of the blocks of the one headline: the heading that says what the page's facts say, else the last `h1`
 * in front of the article, else the first inside. Undefined if there is none; never every `h1`.
 */
function findTitle(
  map: TextMap,
  first: number,
  last: number,
  title: string | undefined,
): Set<number> | undefined {
  const wanted = title === undefined ? '' : comparable(title);
  const headings = new Map<Element, number[]>();
  for (let index = 0; index <= last; index++) {
    const heading = headingOf(map.blockElements[index], map.root);
    if (heading === undefined) continue;
    const blocks = headings.get(heading);
    if (blocks === undefined) headings.set(heading, [index]);
    else blocks.push(index);
  }
  let said: number[] | undefined;
  let before: number[] | undefined;
  let inside: number[] | undefined;
  for (const [heading, blocks] of headings) {
    const start = blocks[0] ?? 0;
    if (wanted !== '' && says(map, blocks, wanted)) {
      // Repeated in a bar above the article: the one nearest to the text.
      if (said === undefined || start <= first) said = blocks;
    }
    if (tagOf(heading) !== 'h1' || isHomeLink(map, blocks) || isInAround(map, start)) continue;
    if (start < first) before = blocks;
    else inside ??= blocks;
  }
  const found = said ?? (inside?.[0] === first ? inside : (before ?? inside));
  return found === undefined ? undefined : new Set(found);
}

/** The h1 or h2 that the block stands in. */
function headingOf(element: Element | undefined, root: Element): Element | undefined {
  let up = element;
  for (let level = 0; level < 4 && up !== undefined && up !== root; level++) {
    const tag = tagOf(up);
    if (tag === 'h1' || tag === 'h2') return up;
    up = parentAcrossShadow(up);
  }
  return undefined;
}

/** A site's name in an `h1` that leads to its front page. */
function isHomeLink(map: TextMap, blocks: readonly number[]): boolean {
  return blocks.every((index) => {
    const block = map.blocks[index];
    return block !== undefined && block.linkDensity > 0.9 && block.end - block.start < 30;
  });
}

function says(map: TextMap, blocks: readonly number[], wanted: string): boolean {
  const start = map.blocks[blocks[0] ?? 0]?.start ?? 0;
  const end = map.blocks[blocks.at(-1) ?? 0]?.end ?? start;
  return comparable(map.text.slice(start, end)) === wanted;
}

function comparable(text: string): string {
  return foldText(text).replace(/[\s\p{P}]+/gu, '');
}
