/*
 * Who is meant where nobody has spoken yet: the one person of the sentence before, or the body that it begins with.
 */
import type { Span } from '../model/span';
import { personBefore } from './antecedent';
import { CONFIDENCE, type Draft } from './draft';
import { subjectOfMain } from './find-actor';
import { facetsOf } from './kind';
import type { TokenRange } from './noun-phrase';
import type { Reading } from './reading';
import type { Settled } from './scope';
import { headOf } from './source-head';

/** A pronoun, or a singular verb without subject, where nobody has spoken yet: the one person of the sentence before. */
export function fromPerson(
  reading: Reading,
  draft: Draft,
  source: Span | undefined,
  index: number,
): Settled | undefined {
  const { tokens, lexicon } = reading;
  const isOne = source
    ? lexicon.grammar.personPronouns.has(tokens[draft.source?.from ?? -1]?.folded ?? '')
    : draft.hit.cue.form?.number === 1 && lexicon.lexicon.grammar.verbFirst;
  const person = isOne ? personBefore(reading, index, draft.hit.from) : undefined;
  if (!person) return isOne || !source ? undefined : fromBody(reading, draft, source, index);
  return {
    draft,
    source: source ?? person.source,
    facets: { kind: 'person', naming: 'named' },
    rule: draft.rule,
    confidence: CONFIDENCE.lonePerson,
    ...(person.sentence !== index ? { inheritedFrom: person.sentence } : {}),
  };
}

/** "It concluded": the body that the sentence before begins with. */
function fromBody(reading: Reading, draft: Draft, source: Span, index: number): Settled | undefined {
  const before = reading.sentences[index - 1];
  const own = reading.sentences[index];
  if (!before || !own || own.line - before.line > 1) return undefined;
  const subject = subjectOfMain(reading, before, before.to);
  const head = subject && headOf(reading, before, subject);
  if (!subject || (head !== 'official' && head !== 'organisation' && head !== 'outlet')) return undefined;
  return {
    draft,
    source,
    facets: facetsOf(reading, before, subject),
    rule: draft.rule,
    confidence: CONFIDENCE.lonePerson,
    inheritedFrom: index - 1,
  };
}

/** A source that is nothing but a quoted name is what stands between the marks. */
export function withoutMarks({ quotations, quotationAt }: Reading, { from }: TokenRange, span: Span): Span {
  const quotation = quotations[quotationAt[from] ?? -1];
  return quotation && quotation.start === span.start && quotation.end === span.end ? quotation.inner : span;
}
