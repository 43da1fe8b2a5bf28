import type { Span } from '../model/span';
import type { Quotation } from '../text/quotations';
import type { Token } from '../text/tokens';
import type { Complement } from './find-complement';
import type { Hit } from './find-cues';
import { firstHitAt } from './hits';
import { isVerb, type TokenRange } from './noun-phrase';
import { clauseAt, type Reading, type Sentence } from './reading';

/** The verb of a contrasting clause stands within this many tokens of its conjunction. */
const CONTRAST_REACH = 3;
/** Fewer tokens in front of a cue are an opening, not what it attributes. */
const MIN_CONTENT = 3;

/**
 * What is attributed (claims.md, D6): after the complement to the end of the sentence, short of a later clause
 * with a cue of its own; a quotation is its inside; before a verb at the end, everything up to it.
 */
export function contentOfVerb(
  reading: Reading,
  sentence: Sentence,
  hit: Hit,
  complement: Complement | undefined,
  source: TokenRange | undefined,
): Span[] {
  const behind = Math.max(hit.to, source?.to ?? 0);
  if (complement?.kind === 'quote') return quotationFrom(reading, sentence, complement.from);
  if (complement)
    return asList(
      spanOf(
        reading,
        sentence,
        complement.from === complement.to ? behind : complement.to,
        endOfScope(reading, sentence, Math.max(hit.from, complement.to)),
      ),
    );
  let ahead = Math.min(hit.from, source?.from ?? hit.from);
  const { auxiliaries } = reading.lexicon.grammar;
  if (reading.lexicon.lexicon.grammar.inverts)
    while (ahead > sentence.from && auxiliaries.has(reading.tokens[ahead - 1]?.folded ?? '')) ahead--;
  const clause = clauseAt(sentence, hit.from);
  const { verbFirst } = reading.lexicon.lexicon.grammar;
  const spoken = quotationEndingAt(reading, ahead);
  if (spoken) return asList(clip(spoken.inner, sentence));
  const isLast = !verbFirst || sentence.to - behind <= MIN_CONTENT;
  if (isLast && ahead - clause.from >= MIN_CONTENT)
    return asList(spanOf(reading, sentence, clause.from, ahead));
  return asList(spanOf(reading, sentence, behind, endOfScope(reading, sentence, Math.max(hit.from, behind))));
}

/** Behind a fronted source the rest of the sentence; before one that comes last, the clause in front of it. */
export function contentOfPreposition(
  reading: Reading,
  sentence: Sentence,
  { from, to, follows = false }: { from: number; to: number; follows?: boolean },
): Span[] {
  const { tokens, lexicon } = reading;
  const hasRest = follows && sentence.to - to >= MIN_CONTENT;
  if (from - sentence.from >= MIN_CONTENT && !hasRest) {
    return asList(spanOf(reading, sentence, clauseAt(sentence, from - 1).from, from));
  }
  let at = to;
  while (
    at < sentence.to &&
    (tokens[at]?.kind === 'punctuation' ||
      lexicon.grammar.apodoses.has(tokens[at]?.folded ?? '') ||
      lexicon.grammar.that.has(tokens[at]?.folded ?? ''))
  )
    at++;
  return asList(spanOf(reading, sentence, at, sentence.to));
}

/** Tokens as a span, without marks at its edges other than brackets and quotation marks. */
export function spanOf({ tokens }: Reading, sentence: Sentence, from: number, to: number): Span | undefined {
  let first = Math.max(from, sentence.from);
  let last = Math.min(to, sentence.to) - 1;
  while (first <= last && isLoose(tokens[first] as Token)) first++;
  while (last >= first && isLoose(tokens[last] as Token)) last--;
  if (first > last) return undefined;
  return { start: (tokens[first] as Token).start, end: (tokens[last] as Token).end };
}

/** The quotation that ends right before a token, but for a comma. */
function quotationEndingAt({ tokens, quotations, quotationAt }: Reading, at: number): Quotation | undefined {
  const last = tokens[at - 1]?.folded === ',' ? at - 2 : at - 1;
  const quotation = quotations[quotationAt[last] ?? -1];
  return quotation && quotation.end === tokens[last]?.end && quotation.words >= MIN_CONTENT
    ? quotation
    : undefined;
}

/** The part of a span inside a sentence; a comma before the closing mark is not content. */
function clip(span: Span, sentence: Sentence): Span | undefined {
  const start = Math.max(span.start, sentence.start);
  const end = Math.min(span.end, sentence.end);
  return start < end ? { start, end } : undefined;
}

function isLoose(token: Token): boolean {
  return token.kind === 'newline' || (token.kind === 'punctuation' && /^[,;:.!?…-]$/.test(token.folded));
}

function asList(span: Span | undefined): Span[] {
  return span ? [span] : [];
}

function quotationFrom({ tokens, quotationAt, quotations }: Reading, sentence: Sentence, at: number): Span[] {
  const quotation = quotations[quotationAt[at] ?? -1];
  if (!quotation) return [];
  const start = Math.max(quotation.inner.start, sentence.start);
  const end = Math.min(quotation.inner.end, sentence.end);
  const last = tokens[at];
  return last && start < end ? [{ start, end }] : [];
}

/** Content runs to a contrasting clause with a verb of its own, or to the next report. */
export function endOfScope(reading: Reading, sentence: Sentence, from: number): number {
  for (const clause of sentence.clauses) {
    if (clause.from > from && opensContrast(reading, sentence, clause.from))
      return endBefore(sentence, from, clause.from);
  }
  return endBefore(sentence, from, sentence.to);
}

/** «بينما نفذت …»: nobody said this part. */
function opensContrast(reading: Reading, sentence: Sentence, at: number): boolean {
  const { tokens, lexicon } = reading;
  const length = lexicon.grammar.contrasts.lengthAt(tokens, at, sentence.to);
  if (length === 0) return false;
  for (let next = at + length; next < Math.min(sentence.to, at + length + CONTRAST_REACH); next++) {
    if (isVerb(reading, sentence, next)) return true;
  }
  return false;
}

function endBefore(sentence: Sentence, from: number, limit: number): number {
  for (let index = firstHitAt(sentence, from + 1); index < sentence.hits.length; index++) {
    const other = sentence.hits[index] as Hit;
    if (other.from >= limit) break;
    if (other.cue.cls !== 'verb' || other.cue.strength !== 'strong') continue;
    const tense = other.cue.form?.tense;
    if (tense !== 'perfect' && tense !== 'imperfect') continue;
    if (other.prefix !== '') return other.from;
    const clause = clauseAt(sentence, other.from);
    if (clause.from > from) return clause.from;
  }
  return limit;
}
