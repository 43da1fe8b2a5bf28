import type { Token } from './tokens';

/** Asks how many tokens a conjunction beginning at `tokens[index]` covers; 0 for none. */
export interface ClauseBreaks {
  readonly lengthAt: (tokens: readonly Token[], index: number, limit: number) => number;
}

/** A clause as a half-open range of tokens. */
export interface Clause {
  readonly from: number;
  readonly to: number;
}

/**
 * Clauses of a sentence: it breaks at semicolons and before conjunctions that open a clause with a subject of its
 * own. Breaks inside brackets count too; a piece shorter than two tokens joins the one before.
 */
export function findClauses(
  tokens: readonly Token[],
  from: number,
  to: number,
  breaks: ClauseBreaks,
): Clause[] {
  const clauses: Clause[] = [];
  let start = from;
  for (let index = from + 1; index < to; index++) {
    const token = tokens[index] as Token;
    const isMark = token.kind === 'punctuation' && token.folded === ';';
    if (!isMark && breaks.lengthAt(tokens, index, to) === 0) continue;
    const breakAt = isMark ? index + 1 : index;
    if (breakAt - start < 2) continue;
    clauses.push({ from: start, to: breakAt });
    start = breakAt;
  }
  if (start < to) clauses.push({ from: start, to });
  return clauses;
}
