import type { Token } from '../text/tokens';
import { isIndefinite } from './definiteness';
import { type Complement, opensObject } from './find-complement';
import type { Hit } from './find-cues';
import { hitsAt, isVerb, looksPast, phraseAfter, type TokenRange, withoutCoordinator } from './noun-phrase';
import { phraseBefore } from './phrase-before';
import { clauseAt, type Reading, type Sentence } from './reading';
import { hasPerson, headOf, isSourceLike } from './source-head';

/** An unnamed head this near to a verb makes it a report without a complement (claims.md, D4 b). */
const NEAR = 3;
/** Longest clause behind an indefinite noun, in tokens. */
const MAX_RELATIVE = 8;
/** Tokens between a quotation and the verb or source behind it: a comma, "the". */
const QUOTATION_REACH = 2;

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
    if (before === 'quotation') {
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

/** «أما الوزير فقال»: the subject stands in front, announced. */
function opensTopic(
  { tokens, lexicon: { grammar } }: Reading,
  sentence: Sentence,
  { from, prefix }: Hit,
): boolean {
  const first = (tokens[clauseAt(sentence, from).from]?.folded ?? '').replace(/^و/, '');
  return prefix !== '' && grammar.topics.has(first);
}

/** «… والنقابة تحذر»: a definite noun behind a glued conjunction opens a clause of its own. */
function opensByConjunction(reading: Reading, sentence: Sentence, { from, to }: TokenRange): boolean {
  const { isDefinite } = reading.lexicon.lexicon.grammar;
  const word = reading.tokens[from]?.folded ?? '';
  const bare = withoutCoordinator(reading, word);
  return (
    bare !== word &&
    isDefinite?.(bare) === true &&
    to - from <= NEAR &&
    isSourceLike(reading, sentence, { from, to })
  );
}

/** A source in front of its verb begins with a name, a definite noun or a word for sources: else an unknown verb may. */
function opensSource(reading: Reading, sentence: Sentence, at: number): boolean {
  const { isDefinite, isPlural } = reading.lexicon.lexicon.grammar;
  const { text, tokens, mentionAt, lexicon } = reading;
  const token = tokens[at];
  const word = token?.folded ?? '';
  return (
    (mentionAt[at] ?? -1) >= 0 ||
    lexicon.grammar.determiners.has(word) ||
    // As written: «ألقى» begins like the article only once folded.
    isDefinite?.(text.slice(token?.start, token?.end)) === true ||
    isPlural(word) ||
    isSourceLike(reading, sentence, { from: at, to: at + 1 })
  );
}

/** «معدتها الرئيسية هناء دبوس تحذر من»: in front of its verb, a phrase that holds a person, or one of a verb in the imperfect. */
function standsInFront(
  reading: Reading,
  left: TokenRange,
  hit: Hit,
  complement: Complement | undefined,
): boolean {
  if (left.to !== hit.from) return false;
  return (
    hasPerson(reading, left) ||
    (hit.cue.form?.tense === 'imperfect' && complement !== undefined && !hit.cue.homograph)
  );
}

/** «ونشر ناشطون مقاطع تظهر»: a verb, or a spelling that a conjunction in front makes one. */
function opensWithVerb(reading: Reading, sentence: Sentence, at: number): boolean {
  return (
    isVerb(reading, sentence, at) ||
    hitsAt(sentence, at).some(
      ({ cue, prefix }) => cue.cls === 'verb' && cue.form?.tense === 'perfect' && prefix !== '',
    )
  );
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

/** "Petrov was cautious, saying that": what stands in front of the first verb of the sentence. */
export function subjectOfMain(reading: Reading, sentence: Sentence, limit: number): TokenRange | undefined {
  for (let at = sentence.from + 1; at < limit; at++) {
    if (!isVerb(reading, sentence, at) && !looksPast(reading, at)) continue;
    const subject = phraseBefore(reading, sentence, at);
    return subject && isSourceLike(reading, sentence, subject) ? subject : undefined;
  }
  return undefined;
}

/** «وبحث الوزير …، مؤكدا أن»: whoever the sentence is about speaks in its participle; `undefined` if unclear. */
export function findActor(reading: Reading, sentence: Sentence, hit: Hit): TokenRange | undefined {
  if (!reading.lexicon.lexicon.grammar.verbFirst) return subjectOfMain(reading, sentence, hit.from);
  const { grammar } = reading.lexicon;
  const { tokens } = reading;
  const isClause =
    grammar.sourceLinks.has(tokens[sentence.from]?.folded ?? '') ||
    grammar.sourceStops.lengthAt(tokens, sentence.from, hit.from) > 0;
  if (isClause) return undefined;
  const first = phraseAfter(reading, sentence, sentence.from + 1, { limit: hit.from, strict: true });
  return first && first.from === sentence.from + 1 && isSourceLike(reading, sentence, first)
    ? first
    : undefined;
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

function firstWordOf(reading: Reading, sentence: Sentence, index: number): number {
  const { tokens, lexicon } = reading;
  const clause = clauseAt(sentence, index);
  let at = clause.from;
  while (at < index) {
    const length = lexicon.grammar.clauseBreaks.lengthAt(tokens, at, index);
    if (length > 0) at += length;
    else if (lexicon.grammar.auxiliaries.has(tokens[at]?.folded ?? '') || tokens[at]?.kind === 'punctuation')
      at++;
    else break;
  }
  return at;
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

function leftNeighbour(
  { tokens, quotationAt, quotations, lexicon }: Reading,
  sentence: Sentence,
  hit: Hit,
): 'quotation' | 'conjunction' | 'start' | 'word' {
  let at = hit.from - 1;
  if (at >= sentence.from && tokens[at]?.folded === ',') at--;
  if (at < sentence.from) return 'start';
  const token = tokens[at] as Token;
  const quotation = quotations[quotationAt[at] ?? -1];
  if (quotation && quotation.end === token.end) return 'quotation';
  return lexicon.grammar.coordinators.has(token.folded) || (token.folded === ',' && at === hit.from - 1)
    ? 'conjunction'
    : 'word';
}

/** A quotation that ends right before the verb, or right before a source in front of it. */
export function hasQuotationBefore(
  { quotations, quotationAt, tokens, lexicon }: Reading,
  sentence: Sentence,
  hit: Hit,
  source: TokenRange | undefined,
): boolean {
  if (hit.prefix !== '') return false;
  const border = Math.min(hit.from, source?.from ?? hit.from);
  const isFilled = lexicon.grammar.fillers.has(tokens[border - 1]?.folded ?? '');
  const reach = isFilled ? QUOTATION_REACH + 1 : QUOTATION_REACH;
  for (let at = border - 1; at >= Math.max(sentence.from, border - reach); at--) {
    const quotation = quotations[quotationAt[at] ?? -1];
    if (quotation && quotation.words >= NEAR && quotation.end === tokens[at]?.end) return true;
  }
  return false;
}
