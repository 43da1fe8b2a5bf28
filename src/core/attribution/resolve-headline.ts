import { spanOf } from './content';
import { CONFIDENCE, type Draft } from './draft';
import type { Hit } from './find-cues';
import { phraseAfter, type TokenRange } from './noun-phrase';
import type { Reading, Sentence } from './reading';
import { type Head, headOf, isSourceLike } from './source-head';

/** A speaker in front of a colon is at most this long (claims.md, D10). */
const MAX_SPEAKER = 7;
/** Fewer quoted words are a title or a name. */
const MIN_QUOTED = 4;

/** «الأمم المتحدة: …»: a headline, or an entry of a live report, whose speaker stands before a colon. */
export function resolveHeadline(reading: Reading, sentence: Sentence): Draft | undefined {
  const isTitle = sentence.role === 'title';
  const { tokens } = reading;
  if (!isTitle && !sentence.opensLine) return undefined;
  for (let at = sentence.from + 1; at <= Math.min(sentence.to - 2, sentence.from + MAX_SPEAKER); at++) {
    const token = tokens[at];
    if (token?.folded !== ':' || (tokens[at - 1]?.kind === 'number' && tokens[at + 1]?.kind === 'number'))
      continue;
    const source = withoutAddressee(reading, sentence, at);
    if (isTitle ? !isSourceLike(reading, sentence, source) : !isSpeaker(headOf(reading, sentence, source)))
      return undefined;
    if (!isTitle && sentence.hits.some((other) => other.cue.cls === 'verb' && other.from < at))
      return undefined;
    const content = spanOf(reading, sentence, at + 1, sentence.to);
    const hit: Hit = {
      cue: { cls: 'complementiser', text: ':', words: [':'], strength: 'strong', attributes: true },
      from: at,
      to: at + 1,
      start: token.start,
      end: token.end,
      prefix: '',
      pronoun: '',
    };
    return {
      hit,
      cue: { start: token.start, end: token.end },
      source,
      content: content ? [content] : [],
      rule: 'headline-colon',
      confidence: CONFIDENCE.headline,
    };
  }
  return isTitle ? resolveQuotation(reading, sentence) : undefined;
}

/** "Prices will rise": a headline that is nothing but quoted speech. */
function resolveQuotation({ quotations, quotationAt }: Reading, sentence: Sentence): Draft | undefined {
  const quotation = quotations[quotationAt[sentence.from] ?? -1];
  if (!quotation || quotation.words < MIN_QUOTED || quotation.end < sentence.end - 1) return undefined;
  if (quotation.start > sentence.start) return undefined;
  const span = { start: quotation.start, end: quotation.start + 1 };
  return {
    hit: {
      cue: { cls: 'complementiser', text: '"', words: ['"'], strength: 'weak', attributes: true },
      from: sentence.from,
      to: sentence.from + 1,
      ...span,
      prefix: '',
      pronoun: '',
    },
    cue: span,
    content: [quotation.inner],
    kind: 'hearsay',
    rule: 'headline-quotation',
    confidence: CONFIDENCE.quotedHeadline,
  };
}

function isSpeaker(head: Head | undefined): boolean {
  return head !== undefined && head !== 'document' && head !== 'social';
}

/** «مدير الحملة للتلفزيون:»: the speaker alone. */
function withoutAddressee(reading: Reading, sentence: Sentence, colon: number): TokenRange {
  const whole = { from: sentence.from, to: colon };
  const phrase = phraseAfter(reading, sentence, sentence.from, { limit: colon, strict: false });
  return phrase?.from === whole.from && endsInAddressee(reading, phrase.to, colon) ? phrase : whole;
}

function endsInAddressee({ tokens, lexicon: { grammar } }: Reading, from: number, colon: number): boolean {
  return (
    from < colon && colon - from <= 2 && grammar.sourceLinks.has((tokens[from]?.folded ?? '').slice(0, 1))
  );
}
