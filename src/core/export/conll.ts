import type { EntityType, Mention } from '../model/analysis';
import type { Span } from '../model/span';
import { tokenize } from '../text/tokens';

type NamedSpan = Pick<Mention, 'start' | 'end' | 'type'>;

const LABELS: Record<EntityType, string> = { person: 'PER', place: 'LOC', organisation: 'ORG' };

/** How a token and its label make a line: CoNLL-2002 has two columns, CoNLL-2003 four; parts of speech and chunks are unknown. */
export type ConllLayout = (token: string, label: string) => string;

export const CONLL_2002: ConllLayout = (token, label) => `${token}\t${label}`;
export const CONLL_2003: ConllLayout = (token, label) => `${token} -X- _ ${label}`;

/**
 * CoNLL: a token and its IOB2 label on each line, a blank line behind each sentence. Only what stands in a
 * sentence is written; sentences are in order and do not overlap. Where a mention begins or ends inside a token
 * (the و of وسوريا), the token is divided there, so that no label covers a letter too much.
 */
export function toConll(
  text: string,
  mentions: readonly NamedSpan[],
  sentences: readonly Span[],
  layout = CONLL_2002,
): string {
  const cuts = new Set<number>();
  for (const { start, end } of mentions) cuts.add(start).add(end);
  const labelOf = createLabels(mentions);
  let written = '';
  for (const { start, end } of sentences) {
    // Alone a sentence is divided as it is within the text, but for an abbreviation's stop at its very end.
    const tokens = tokenize(text.slice(start, end)).filter(({ kind }) => kind !== 'newline');
    let first = true;
    for (const token of tokens) {
      for (const piece of divide({ start: token.start + start, end: token.end + start }, cuts)) {
        written += `${layout(text.slice(piece.start, piece.end), labelOf(piece, first))}\n`;
        first = false;
      }
    }
    if (tokens.length > 0) written += '\n';
  }
  return written;
}

/** Divides a token at the mention edges inside it. */
function divide(token: Span, cuts: ReadonlySet<number>): Span[] {
  const pieces: Span[] = [];
  let start = token.start;
  for (let at = token.start + 1; at < token.end; at++) {
    if (!cuts.has(at)) continue;
    pieces.push({ start, end: at });
    start = at;
  }
  pieces.push({ start, end: token.end });
  return pieces;
}

/**
 * Labels for pieces asked in text order. Of mentions that overlap, the first and longest counts; one that goes on in the next
 * sentence begins there again.
 */
function createLabels(mentions: readonly NamedSpan[]): (piece: Span, first: boolean) => string {
  const ordered = mentions.toSorted((a, b) => a.start - b.start || b.end - a.end);
  let next = 0;
  let open: NamedSpan | undefined;
  return (piece, first) => {
    if (open !== undefined && open.end <= piece.start) open = undefined;
    if (open !== undefined) return `${first ? 'B' : 'I'}-${LABELS[open.type]}`;
    while ((ordered[next]?.end ?? Number.POSITIVE_INFINITY) <= piece.start) next += 1;
    const mention = ordered[next];
    if (mention === undefined || mention.start >= piece.end) return 'O';
    open = mention;
    next += 1;
    return `B-${LABELS[mention.type]}`;
  };
}
