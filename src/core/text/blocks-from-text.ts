import type { Block, BlockKind } from '../model/article';

/** A first line longer than this is a paragraph, not a title; headlines of the major agencies stay below it. */
const MAX_TITLE_LENGTH = 140;
const LINE = /[^\n\u2028\u2029]+/g;
const FINAL_PUNCTUATION = /[.!?؟…:：;؛،,]["”»’')\]]*$/u;

/**
 * The blocks of plain text: every line with something on it, its edges trimmed. The text itself is not changed,
 * so that outside annotations of it stay valid. The first line is the title when it is short, ends without
 * punctuation, holds no bar as datelines do, and something follows it.
 */
export function blocksFromText(text: string): Block[] {
  const blocks: Block[] = [];
  for (const match of text.matchAll(LINE)) {
    const line = match[0];
    const trimmed = line.trim();
    if (trimmed === '') continue;
    const start = match.index + (line.length - line.trimStart().length);
    blocks.push({ start, end: start + trimmed.length, kind: 'paragraph', linkDensity: 0 });
  }
  const [first, ...rest] = blocks;
  if (!first || rest.length === 0) return blocks;
  const kind: BlockKind = mayBeTitle(text.slice(first.start, first.end)) ? 'title' : 'paragraph';
  return [{ ...first, kind }, ...rest];
}

function mayBeTitle(line: string): boolean {
  return line.length <= MAX_TITLE_LENGTH && !FINAL_PUNCTUATION.test(line) && !line.includes('|');
}
