/**
 * A line of a page (a paragraph, an entry, a headline) moves and is copied as a whole. So the part of the context that
 * stands on the quote's own lines is a proof of its own: where it stands again word for word, in one place only, and never
 * stood around another copy, that is the quote, whatever is above and below it now.
 */
import type { Span } from '../model/span';
import type { AnchorText } from './anchor-text';
import { contextMatch } from './context-match';
import type { FoldedQuote, OwnLine } from './folded-quote';
import { THRESHOLDS } from './thresholds';

/** Room for words inserted beside the quote. */
const ROOM = 24;

/** Which of the stored own lines stand at a place. */
export interface LineMatch {
  /** All of them with the quote, from break to break as far as these were stored, and enough of them to prove it. */
  readonly whole: boolean;
  /** All that was stored of this side, long enough to prove the place by itself. */
  readonly before: boolean;
  readonly after: boolean;
  /** The own line of the other copy stands here, the quote's does not. */
  readonly isRivals: boolean;
  /** How much of the context on the own line stands here, 0 to 1; 1 if the quote is the line. */
  readonly share: number;
}

type Place = Span & { readonly similarity: number };

export function matchOwnLine(place: Place, quote: FoldedQuote, target: AnchorText): LineMatch {
  const { start, end } = place;
  const { line, rival } = quote;
  const { compact } = target;
  const before = compact.endsWith(line.before, start) && startsLine(line, start, target);
  const after = compact.startsWith(line.after, end) && endsLine(line, end, target);
  const length = line.before.length + (end - start) + line.after.length;
  const { lineProof, sideProof } = THRESHOLDS;
  // Of several copies only the one most alike was stored: what it shares, others may share too.
  const [sharesBefore, sharesAfter] =
    rival && rival.exact === undefined
      ? [rival.before.endsWith(line.before), rival.after.startsWith(line.after)]
      : [false, false];
  const longBefore = line.before.length >= sideProof;
  const longAfter = line.after.length >= sideProof;
  const isShared = (longBefore && sharesBefore) || (longAfter && sharesAfter);
  return {
    whole: before && after && length >= lineProof && !(sharesBefore && sharesAfter),
    before: before && longBefore && !isShared,
    after: after && longAfter && !isShared,
    isRivals: !(before && after) && standsRival(quote, place, target),
    share: shareOf(quote, { start, end }, target),
  };
}

/** Whether what stood on the other copy's own line stands here; of similar words only if these are not the very ones. */
function standsRival({ rival, line }: FoldedQuote, place: Place, { compact }: AnchorText): boolean {
  if (!rival || (rival.exact !== undefined && place.similarity === 1)) return false;
  const { before, after } = rival.line;
  const tells = !line.before.endsWith(before) || !line.after.startsWith(after);
  return tells && compact.endsWith(before, place.start) && compact.startsWith(after, place.end);
}

/** By length of the two sides. */
function shareOf({ line }: FoldedQuote, { start, end }: Span, { compact }: AnchorText): number {
  const sides = [
    {
      stored: line.before,
      found: compact.slice(Math.max(0, start - line.before.length - ROOM), start),
      side: 'before',
    },
    { stored: line.after, found: compact.slice(end, end + line.after.length + ROOM), side: 'after' },
  ] as const;
  let [all, common] = [0, 0];
  for (const { stored, found, side } of sides) {
    const length = stored.trim().length;
    all += length;
    if (length > 0) common += length * contextMatch(stored, found, side);
  }
  return all === 0 ? 1 : common / all;
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
