import type { Span } from '../model/span';
import { spanOf } from './content';
import { isVerb } from './noun-phrase';
import type { Reading, Sentence } from './reading';
import type { Settled } from './scope';

/** Shorter clauses assert nothing by themselves. */
const MIN_WORDS = 4;

/** Contrasting clauses of a sourced sentence that no attribution covers (claims.md, D6, "partial"). */
export function unattributedParts(reading: Reading, sentence: Sentence, settled: readonly Settled[]): Span[] {
  const { tokens, lexicon } = reading;
  const parts: Span[] = [];
  for (const { from, to } of sentence.clauses) {
    if (from === sentence.from || lexicon.grammar.contrasts.lengthAt(tokens, from, to) === 0) continue;
    const span = spanOf(reading, sentence, from, to);
    if (!span || to - from < MIN_WORDS || isCovered(span, settled)) continue;
    for (let at = from; at < to; at++) {
      if (!isVerb(reading, sentence, at)) continue;
      parts.push(span);
      break;
    }
  }
  return parts;
}

function isCovered(span: Span, settled: readonly Settled[]): boolean {
  return settled.some(({ draft, source }) =>
    [...draft.content, draft.cue, ...(source ? [source] : [])].some(
      ({ start, end }) => start < span.end && span.start < end,
    ),
  );
}
