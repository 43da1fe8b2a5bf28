/**
 * A line of a page (a paragraph, an entry, a headline) moves and is copied as a whole. So the part of the context that
 * stands on the quote's own lines is a proof of its own: where it stands again word for word, in one place only, and never
 * stood around another copy, that is the quote, whatever is above and below it now.
 */
import type { Span } from '../model/span';
import type { AnchorText } from './anchor-text';
import type { FoldedQuote, OwnLine } from './folded-quote';
import { THRESHOLDS } from './thresholds';

/** Which of the stored own lines stand at a place. */
export interface LineMatch {
  /** All of them with the quote, from break to break as far as these were stored, and enough of them to prove it. */
  readonly whole: boolean;
  /** All that was stored of this side, long enough to prove the place by itself. */
  readonly before: boolean;
  readonly after: boolean;
}

export function matchOwnLine({ start, end }: Span, quote: FoldedQuote, target: AnchorText): LineMatch {
  const { line, rival } = quote;
  const { compact } = target;
  const before = compact.endsWith(line.before, start) && startsLine(line, start, target);
  const after = compact.startsWith(line.after, end) && endsLine(line, end, target);
  const length = line.before.length + (end - start) + line.after.length;
  const { lineProof, sideProof } = THRESHOLDS;
  // Of several copies only the one most alike was stored: what it shares, others may share too.
  const [sharesBefore, sharesAfter] = rival
    ? [rival.before.endsWith(line.before), rival.after.startsWith(line.after)]
    : [false, false];
  const longBefore = line.before.length >= sideProof;
  const longAfter = line.after.length >= sideProof;
  const isShared = (longBefore && sharesBefore) || (longAfter && sharesAfter);
  return {
    whole: before && after && length >= lineProof && !(sharesBefore && sharesAfter),
    before: before && longBefore && !isShared,
    after: after && longAfter && !isShared,
  };
}

function startsLine(line: OwnLine, start: number, { text, toRaw }: AnchorText): boolean {
  if (!line.isStart) return true;
  let at = (toRaw[start - line.before.length] ?? 0) - 1;
  while (at >= 0 && text[at] !== '\n' && isSpace(text, at)) at--;
  return at < 0 || text[at] === '\n';
}

function endsLine(line: OwnLine, end: number, { text, toRaw }: AnchorText): boolean {
  if (!line.isEnd) return true;
  let at = toRaw[end + line.after.length] ?? text.length;
  while (at < text.length && text[at] !== '\n' && isSpace(text, at)) at++;
  return at >= text.length || text[at] === '\n';
}

function isSpace(text: string, at: number): boolean {
  return /\s/u.test(text[at] ?? '');
}
