import { isIndefinite } from './definiteness';
import { type Complement, opensObject } from './find-complement';
import type { Hit } from './find-cues';
import { hitsAt } from './hits';
import {
  firstWordOf,
  opensByConjunction,
  opensSource,
  opensTopic,
  opensWithVerb,
  standsInFront,
} from './in-front';
import { invertedPronoun, leftNeighbour } from './left-neighbour';
import { isVerb, phraseAfter, type TokenRange } from './noun-phrase';
import { phraseBefore } from './phrase-before';
import { clauseAt, type Reading, type Sentence } from './reading';
import { headOf, isSourceLike } from './source-head';

/** An unnamed head this near to a verb makes it a report without a complement (claims.md, D4 b). */
const NEAR = 3;
/** Longest clause behind an indefinite noun, in tokens. */
const MAX_RELATIVE = 8;

/** Tones of verbs with an object behind the subject («اتهم X Y بأن»): the conjunction does not end the source. */
export const OBJECT_TONES: ReadonlySet<string> = new Set([
  'accuse',
  'describe',
  'inform',
  'call',
  'demand',
  'advise',
  'order',
  'opine',
  'trace',
]);

/** Tones of verbs that, without a conjunction, act on a noun behind their subject («نفى الوزير التهمة»). */
const NOMINAL_TONES: ReadonlySet<string> = new Set([
  'deny',
  'reject',
  'estimate',
  'predict',
  'criticise',
  'condemn',
]);

/** The subject; `undefined` when it is elided; `other` when something else stands in its place. */
export function findSubject(
  reading: Reading,
  sentence: Sentence,
  hit: Hit,
  complement: Complement | undefined,
): TokenRange | undefined | 'other' {
  const { verbFirst } = reading.lexicon.lexicon.grammar;
  const before = leftNeighbour(reading, sentence, hit);
  if (!verbFirst) {
    const inverted = invertedPronoun(reading, sentence, hit);
    if (inverted) return inverted;
    const isInverted =
      reading.lexicon.lexicon.grammar.inverts &&
      before === 'conjunction' &&
      complement?.kind !== 'that' &&
      hit.from > sentence.from + 1;
    if (before === 'quotation' || isInverted) {
      const after = phraseAfter(reading, sentence, hit.to, { limit: sentence.to, strict: true });
      if (after && !isVerb(reading, sentence, after.from)) return after;
    }
    const subject = phraseBefore(reading, sentence, hit.from);
    if (subject) return agrees(reading, subject, hit) ? subject : 'other';
    return before === 'conjunction' || before === 'start' ? undefined : 'other';
  }
  const isTopic = opensTopic(reading, sentence, hit);
  const left = hit.prefix === '' || isTopic ? phraseBefore(reading, sentence, hit.from) : undefined;
  if (left && isTopic && left.to === hit.from) return left;
  const leads =
    left &&
    (opensSource(reading, sentence, left.from) || standsInFront(reading, left, hit, complement)) &&
    (left.from === firstWordOf(reading, sentence, hit.from) || opensByConjunction(reading, sentence, left)) &&
    !opensWithVerb(reading, sentence, left.from);
  if (left && leads && left.to === hit.from && startsUnnamed(sentence, left)) return left;
  const hasAuxiliary =
    left !== undefined &&
    left.from > sentence.from &&
    reading.lexicon.grammar.auxiliaries.has(reading.tokens[left.from - 1]?.folded ?? '');
  // «وكانت الشرطة قد أعلنت»: the subject stands behind its auxiliary.
  if (left && leads && hasAuxiliary && isSourceLike(reading, sentence, left)) return left;
  const isClear = complement !== undefined && complement.kind !== 'light';
  const limit = complement ? complement.from : clauseAt(sentence, hit.from).to;
  const isNominal = complement === undefined || complement.kind === 'light' || complement.kind === 'noun';
  const hasObject =
    OBJECT_TONES.has(hit.cue.tone ?? '') || (isNominal && NOMINAL_TONES.has(hit.cue.tone ?? ''));
  const isObjectFirst =
    complement !== undefined && complement.kind !== 'light' && opensObject(reading, hit, hit.to);
  const right = isObjectFirst
    ? undefined
    : phraseAfter(reading, sentence, hit.to, { limit, strict: !isClear || hasObject, hasObject });
  if (right)
    return withApposition(
      reading,
      sentence,
      withRelative(reading, sentence, right, { limit, isClear }),
      limit,
      isClear,
    );
  return left &&
    leads &&
    ((isClear && hasAuxiliary) ||
      standsInFront(reading, left, hit, complement) ||
      isSourceLike(reading, sentence, left))
    ? left
    : undefined;
}

/** "A report", "local claims": a word that is noun and verb needs a subject that goes with the verb. */
function agrees(
  { tokens, lexicon: { grammar, kinds, lexicon } }: Reading,
  subject: TokenRange,
  { cue, from }: Hit,
): boolean {
  let end = subject.from + 1;
  while (
    end < subject.to &&
    grammar.sourceLinks.lengthAt(tokens, end, subject.to) === 0 &&
    lexicon.grammar.looksPast?.(tokens[end]?.folded ?? '') !== true
  )
    end++;
  const last = tokens[end - 1]?.folded ?? '';
  if (cue.form?.tense === 'perfect' || (cue.form?.tense === 'imperfect' && !cue.homograph)) return true;
  if (cue.form?.tense === 'base' && kinds.official.has(last)) return true;
  if (cue.form?.tense === 'base' && grammar.seeming.has(tokens[from - 2]?.folded ?? '')) return true;
  if (grammar.determiners.has(last) || grammar.anonModifiers.has(last)) return false;
  if (cue.form?.tense !== 'base') return true;
  return grammar.pronouns.has(last) || lexicon.grammar.isPlural(last);
}

/** «دراسة نشرت في أيلول أن»: an indefinite document is told from others by the clause behind it. */
function withRelative(
  reading: Reading,
  sentence: Sentence,
  source: TokenRange,
  { limit, isClear }: { limit: number; isClear: boolean },
): TokenRange {
  const { tokens } = reading;
  if (!isClear || source.to >= limit || limit - source.to > MAX_RELATIVE) return source;
  if (headOf(reading, sentence, source) !== 'document' || !isIndefinite(reading, source)) return source;
  for (let at = source.to; at < limit; at++) {
    if (tokens[at]?.kind === 'punctuation') return source;
  }
  return { from: source.from, to: limit };
}

/** «، مسؤول مكتب …،» after the source, as far as the conjunction that opens the content. */
function withApposition(
  reading: Reading,
  sentence: Sentence,
  source: TokenRange,
  limit: number,
  isClear: boolean,
): TokenRange {
  const { tokens, lexicon } = reading;
  if (!isClear || tokens[source.to]?.folded !== ',' || source.to + 1 >= limit) return source;
  const next = source.to + 1;
  const isRole = lexicon.kinds.role.has(tokens[next]?.folded ?? '') || (reading.mentionAt[next] ?? -1) >= 0;
  if (!isRole) return source;
  const apposition = phraseAfter(reading, sentence, next, { limit, strict: false });
  return apposition ? { from: source.from, to: apposition.to } : source;
}

export function startsUnnamed(sentence: Sentence, source: TokenRange): boolean {
  for (let at = source.from; at < Math.min(source.to, source.from + NEAR); at++) {
    if (hitsAt(sentence, at).some(({ cue }) => cue.cls === 'anon-source' && cue.strength === 'strong'))
      return true;
  }
  return false;
}

/** D4 (b): an unnamed head within three tokens on either side. */
export function hasSourceNear(sentence: Sentence, hit: Hit): boolean {
  if (hit.cue.strength === 'weak') return false;
  for (let at = Math.max(sentence.from, hit.from - NEAR); at < Math.min(sentence.to, hit.to + NEAR); at++) {
    if (
      at !== hit.from &&
      hitsAt(sentence, at).some(
        ({ cue }) => (cue.cls === 'anon-source' && cue.strength === 'strong') || cue.cls === 'noun',
      )
    )
      return true;
  }
  return false;
}

export function isPronoun({ tokens, lexicon }: Reading, source: TokenRange): boolean {
  return source.to - source.from === 1 && lexicon.grammar.pronouns.has(tokens[source.from]?.folded ?? '');
}
