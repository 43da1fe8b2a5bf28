/*
 * What each line of an article is (claims.md, D1): the page's markup says what it can, the words decide the rest,
 * so that plain text gets the same roles. Only title and body carry claims, hence doubt goes to `body` alone
 * where a line reads like prose.
 */
import type { Language } from '../language/language';
import type { Line, LineRole } from '../model/analysis';
import type { Article, Block } from '../model/article';
import { findLabel } from './line-labels';
import { type Token, tokenize } from './tokens';

/** Datelines stand within this many lines from the top, and are shorter than this many units. */
const DATELINE_LINES = 4;
const DATELINE_LENGTH = 80;
/** A block with this share of its characters in links, and at most so long, points elsewhere. */
const LINK_SHARE = 0.8;
const LINK_LENGTH = 200;
/** After "read also", a paragraph of this length that ends like prose is the article again. */
const PROSE_LENGTH = 160;
/** Longest line that a label such as "Read more" can open. */
const LABELLED_WORDS = 16;
/** A plain-text line of fewer words without final punctuation between paragraphs is a heading. */
const HEADING_WORDS = 9;
const ENDS_LIKE_PROSE = /[.!?؟…]["”»’')\]]*$/u;
const BRACKETED = /^[([][^)\]]{1,40}[)\]]\.?$/u;
const DATELINE_MARK = /[|•·]|\s[–—-]\s|\([^)]{2,40}\)/u;
const SOURCES = /^(?:المصدر|المصادر|sources?|مصادر|references?)\s*:?$/iu;

interface Piece {
  readonly start: number;
  readonly end: number;
  readonly block: Block;
  readonly text: string;
}

/** Every line of the article's blocks with its role, in order; lines that hold nothing are left out. */
export function findLines(article: Article, language: Language): Line[] {
  const pieces = article.blocks.flatMap((block) => piecesOf(article.text, block));
  const hasTitle = pieces.some((piece) => piece.block.kind === 'title');
  const lines: Line[] = [];
  let following: 'related' | 'source-list' | undefined;
  for (const [index, piece] of pieces.entries()) {
    if (following && isProse(piece)) following = undefined;
    const label = labelOf(piece, language);
    const role = following ?? label ?? roleOf(piece, index, pieces, hasTitle, article.facts.siteName);
    if (label && opensList(piece)) following = label === 'source-list' ? label : 'related';
    lines.push({ start: piece.start, end: piece.end, role });
  }
  return lines;
}

function piecesOf(text: string, block: Block): Piece[] {
  const pieces: Piece[] = [];
  let from = block.start;
  for (const line of text.slice(block.start, block.end).split(/[\n\u2028\u2029]/)) {
    const trimmed = line.trim();
    const start = from + line.length - line.trimStart().length;
    if (trimmed !== '') pieces.push({ start, end: start + trimmed.length, block, text: trimmed });
    from += line.length + 1;
  }
  return pieces;
}

/** A role that the line's first words give: a label of other stories, of sources, or a credit. */
function labelOf(piece: Piece, language: Language): 'related' | 'source-list' | 'credit' | undefined {
  if (piece.block.kind === 'title') return undefined;
  if (SOURCES.test(piece.text)) return 'source-list';
  if (BRACKETED.test(piece.text)) return 'credit';
  const head = tokenize(piece.text.slice(0, 4 * LINK_LENGTH));
  const words = head.filter((token) => token.kind === 'word').length;
  if (words > LABELLED_WORDS) return undefined;
  const label = findLabel(head, language);
  if (!label) return undefined;
  if (label.role === 'credit') return 'credit';
  const next = head[label.to];
  const isLabel = next === undefined || isLabelMark(head[label.to - 1]) || isLabelMark(next);
  if (label.role === 'source-list') return isLabel ? 'source-list' : undefined;
  const isOneWord = label.to === 1 && piece.block.linkDensity < 0.5;
  return isLabel || !(ENDS_LIKE_PROSE.test(piece.text) || isOneWord) ? 'related' : undefined;
}

function isLabelMark(token: Token | undefined): boolean {
  return token !== undefined && /^[:|]$/.test(token.folded);
}

/** A label with nothing behind it speaks for the lines that follow. */
function opensList(piece: Piece): boolean {
  return /:$/.test(piece.text) || piece.text.split(/\s+/).length <= 3;
}

function isProse(piece: Piece): boolean {
  return (
    piece.text.length >= PROSE_LENGTH &&
    ENDS_LIKE_PROSE.test(piece.text) &&
    piece.block.linkDensity < LINK_SHARE
  );
}

function roleOf(
  piece: Piece,
  index: number,
  pieces: readonly Piece[],
  hasTitle: boolean,
  siteName: string | undefined,
): LineRole {
  const { block, text } = piece;
  if (block.kind === 'other') return 'other';
  if (block.kind === 'caption') return 'caption';
  if (block.kind === 'title') return 'title';
  if (block.kind === 'heading') return 'heading';
  if (block.linkDensity >= LINK_SHARE && text.length <= LINK_LENGTH) return 'related';
  if (index < DATELINE_LINES && isDateline(text, siteName)) return 'dateline';
  const words = text.split(/\s+/).length;
  if (block.kind === 'table-cell')
    return ENDS_LIKE_PROSE.test(text) && words > HEADING_WORDS ? 'body' : 'other';
  if (ENDS_LIKE_PROSE.test(text) || words >= HEADING_WORDS) return 'body';
  if (block.kind === 'quote' || block.kind === 'list-item') return 'body';
  const opensArticle = index === 0 && !hasTitle && pieces.length > 1;
  return opensArticle ? 'title' : 'heading';
}

/** Outlet, place and writer, or a date, on a line of their own. */
function isDateline(text: string, siteName: string | undefined): boolean {
  if (text.length >= DATELINE_LENGTH || /[.!?؟:]$/u.test(text)) return false;
  if (siteName && text === siteName) return true;
  if (DATELINE_MARK.test(text) && text.split(/\s+/).length <= 12 && !/["“«]/u.test(text)) return true;
  return /\p{N}{4}$/u.test(text) && text.split(/\s+/).length <= 6;
}
