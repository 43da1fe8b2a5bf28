import type { EntityType, Mention } from '../model/analysis';
import type { Span } from '../model/span';
import { tokenize } from '../text/tokens';

const LABELS: Record<EntityType, string> = { person: 'PER', place: 'LOC', organisation: 'ORG' };

/**
 * CoNLL-2002: a token and its IOB2 label on each line, a blank line behind each sentence. Text outside all sentences
 * is a sentence of its own; so is each line. Where a mention begins or ends inside a token (the و of وسوريا), the
 * token is divided there, so that no label covers a letter too much.
 */
export function toConll(text: string, mentions: readonly Mention[], sentences: readonly Span[]): string {
  const edges = new Set<number>();
  for (const { start, end } of sentences) edges.add(start).add(end);
  const cuts = new Set<number>();
  for (const { start, end } of mentions) cuts.add(start).add(end);
  const labelOf = createLabels(mentions);
  const lines: string[] = [];
  const endSentence = () => {
    if (lines.length > 0 && lines.at(-1) !== '') lines.push('');
  };
  for (const token of tokenize(text)) {
    if (token.kind === 'newline' || edges.has(token.start)) endSentence();
    if (token.kind === 'newline') continue;
    for (const piece of divide(token, cuts)) {
      lines.push(`${text.slice(piece.start, piece.end)}\t${labelOf(piece)}`);
    }
    if (edges.has(token.end)) endSentence();
  }
  endSentence();
  return lines.length === 0 ? '' : `${lines.join('\n')}\n`;
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

/** Labels for pieces asked in text order. Of mentions that overlap, the first and longest counts. */
function createLabels(mentions: readonly Mention[]): (piece: Span) => string {
  const ordered = mentions.toSorted((a, b) => a.start - b.start || b.end - a.end);
  let next = 0;
  let open: Mention | undefined;
  return (piece) => {
    if (open !== undefined && open.end <= piece.start) open = undefined;
    if (open !== undefined) return `I-${LABELS[open.type]}`;
    while ((ordered[next]?.end ?? Number.POSITIVE_INFINITY) <= piece.start) next += 1;
    const mention = ordered[next];
    if (mention === undefined || mention.start >= piece.end) return 'O';
    open = mention;
    next += 1;
    return `B-${LABELS[mention.type]}`;
  };
}
