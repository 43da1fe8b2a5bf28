/*
 * Whether a verb with its source reports something (claims.md, D4): a doubtful spelling needs a source that can be one
 * beside its conjunction; without a conjunction the verb, its source or its place must tell.
 */
import { looksPerson } from './definiteness';
import type { Complement } from './find-complement';
import type { Hit } from './find-cues';
import { OBJECT_TONES, startsUnnamed } from './find-subject';
import { hitsAt } from './hits';
import { isVerb, looksPast, type TokenRange } from './noun-phrase';
import type { Reading, Sentence } from './reading';
import { headOf, isSourceLike } from './source-head';

/** Words between a verb and its conjunction that name whom it was said to. */
const ADDRESSEE = 7;
/** Tones that take position on something, so that a known source is enough without a conjunction. */
const POSITIONS: ReadonlySet<string> = new Set(
  'predict condemn criticise doubt deny threaten promise call warn hint describe explain advise accuse'.split(
    ' ',
  ),
);
/** Tones of saying something without saying what: no source is found, and none may be called missing. */
const SPEAKING: ReadonlySet<string> = new Set([
  ...POSITIONS,
  ...[
    'praise',
    'congratulate',
    'order',
    'reject',
    'support',
    'oppose',
    'hope',
    'refuse',
    'speak',
    'ask',
    'say',
  ],
  ...['demand', 'express', 'comment', 'reply', 'opine', 'propose', 'complain', 'rule', 'fear'],
]);
/** Those whose doubtful spellings speak of nothing else when a known source stands in front. */
const PLAIN_POSITIONS: ReadonlySet<string> = new Set([
  'warn',
  'accuse',
  'call',
  'advise',
  'promise',
  'threaten',
]);
/** Fewest tokens of content in front of a source and verb that come last. */
const MIN_CONTENT = 4;
/** Tones of verbs whose subject may be evidence, and of verbs by which an outlet passes on. */
const SHOWING: ReadonlySet<string> = new Set(['show', 'record', 'conclude', 'find', 'reveal', 'point']);
const CARRYING: ReadonlySet<string> = new Set(['relay', 'publish', 'report', 'write', 'reveal']);

interface Suspect {
  readonly hit: Hit;
  readonly source: TokenRange;
  readonly complement: Complement | undefined;
}

/** A doubtful verb needs a source that can be one, right beside its conjunction. */
export function isTrusted(
  reading: Reading,
  sentence: Sentence,
  { hit, source, complement }: Suspect,
): boolean {
  const isSure =
    hit.cue.strength === 'strong' &&
    (complement?.kind === 'that' || complement?.kind === 'clause') &&
    !reading.lexicon.lexicon.grammar.verbFirst;
  if (!isSure && !canSpeak(reading, sentence, source)) return false;
  return complement?.kind !== 'that' || reaches(reading, source, hit, complement);
}

/** Between a doubtful verb's source and its conjunction nothing may stand («بين البلدين باتت … أن» is no report). */
function reaches(reading: Reading, source: TokenRange, hit: Hit, complement: Complement): boolean {
  const { tokens } = reading;
  const isTold = OBJECT_TONES.has(hit.cue.tone ?? '');
  if (isTold && source.from >= hit.to) return complement.from <= source.to + ADDRESSEE;
  if (source.from < hit.to) {
    const isApart = isTold || opensAdverbial(reading, hit.to);
    return complement.from <= hit.to + (isApart ? ADDRESSEE : 1);
  }
  return (
    complement.from <= source.to || (complement.from === source.to + 1 && tokens[source.to]?.folded === ',')
  );
}

/** "revealed last week that", "noted, however, that": time, place or a comma between a verb and its conjunction. */
function opensAdverbial({ tokens, lexicon: { grammar, lexicon } }: Reading, at: number): boolean {
  const word = tokens[at]?.folded ?? '';
  return (
    !lexicon.grammar.verbFirst &&
    (word === ',' ||
      grammar.timeWords.has(word) ||
      grammar.sourceLinks.has(word) ||
      grammar.fillers.has(word))
  );
}

/** A bare preposition opens content only right behind the verb or its source. */
export function isBeside(
  complement: Complement | undefined,
  hit: Hit,
  source: TokenRange | undefined,
): boolean {
  return complement !== undefined && complement.from <= Math.max(hit.to, source?.to ?? 0) + 1;
}

/** Without a complement: a strong verb of a source, an unnamed head, evidence that shows, an outlet that carries. */
export function isReport(reading: Reading, sentence: Sentence, hit: Hit, source: TokenRange): boolean {
  const { cue } = hit;
  const head = headOf(reading, sentence, { from: source.from, to: Math.min(source.to, source.from + 2) });
  if (head === 'document' && SHOWING.has(cue.tone ?? '')) return true;
  if (head === 'outlet' && CARRYING.has(cue.tone ?? '')) return true;
  if (CARRYING.has(cue.tone ?? '') && startsUnnamed(sentence, source) && carriesEvidence(sentence, source))
    return true;
  const { verbFirst } = reading.lexicon.lexicon.grammar;
  if (cue.plain && canSpeak(reading, sentence, source))
    return verbFirst ? isBesideVerb(hit, source) : isRightBefore(reading, source, hit);
  if (cue.strength === 'weak') return false;
  if (!verbFirst && !cue.homograph && canSpeak(reading, sentence, source)) return true;
  if (cue.homograph)
    return (
      cue.strength === 'medium' &&
      isRightBefore(reading, source, hit) &&
      (startsUnnamed(sentence, source) ||
        (takesPosition(reading, sentence, hit) && headOf(reading, sentence, source) !== undefined))
    );
  if (cue.strength === 'medium')
    return (
      startsUnnamed(sentence, source) ||
      (POSITIONS.has(cue.tone ?? '') && headOf(reading, sentence, source) !== undefined)
    );
  return isSourceLike(reading, sentence, source);
}

/** Whether a source can be one that speaks: a known head, a name, or the ending of persons. */
export function canSpeak(reading: Reading, sentence: Sentence, source: TokenRange): boolean {
  return isSourceLike(reading, sentence, source) || looksPerson(reading, source);
}

function isBesideVerb({ from, to }: Pick<Hit, 'from' | 'to'>, source: TokenRange): boolean {
  return (source.from >= to && source.from <= to + 1) || source.to <= from;
}

/** "blamed", "urged"; "described … as", since something is described without being said. */
function takesPosition(
  { tokens, lexicon: { grammar } }: Reading,
  sentence: Sentence,
  { cue, to }: Hit,
): boolean {
  if (PLAIN_POSITIONS.has(cue.tone ?? '')) return true;
  if (cue.tone !== 'describe') return false;
  for (let at = to + 1; at < Math.min(sentence.to, to + ADDRESSEE); at++) {
    if (grammar.relayedSpeech.has(tokens[at]?.folded ?? '')) return true;
  }
  return false;
}

/** «نشر ناشطون مقاطع مصورة»: evidence passed on right behind its source. */
function carriesEvidence(sentence: Sentence, source: TokenRange): boolean {
  return hitsAt(sentence, source.to).some(
    ({ cue }) => cue.cls === 'noun' && (cue.kind === 'document' || cue.kind === 'social'),
  );
}

/** «دعت الأمم المتحدة الأطراف إلى»: a doubtful verb of demanding right in front of a source that can demand. */
export function demands(reading: Reading, sentence: Sentence, { cue, to }: Hit, source: TokenRange): boolean {
  const isDemand = cue.strength === 'medium' && (cue.tone === 'call' || cue.tone === 'demand');
  return isDemand && source.from === to && headOf(reading, sentence, source) !== undefined;
}

/** "…, her lawyer said on Friday": a verb of saying at the end, whatever its subject, behind what was said. */
export function isPostposed(
  reading: Reading,
  sentence: Sentence,
  { cue, from, to }: Hit,
  source: TokenRange | undefined,
): boolean {
  const { tokens, lexicon } = reading;
  const { grammar } = lexicon;
  if (lexicon.lexicon.grammar.verbFirst || !source) return false;
  if (source.to > from) return comesLast(reading, sentence, { cue, from, to }, source);
  if (cue.strength !== 'strong' && !(cue.strength === 'medium' && canSpeak(reading, sentence, source)))
    return false;
  if (cue.homograph && cue.form?.tense !== 'perfect' && sentence.role !== 'title') return false;
  const comma = source.from - 1;
  if (tokens[comma]?.folded !== ',' || comma - sentence.from < MIN_CONTENT) return false;
  const next = tokens[to];
  const isLast =
    to >= sentence.to ||
    (cue.tone === 'inform' && sentence.to - to <= ADDRESSEE) ||
    next?.kind !== 'word' ||
    grammar.timeWords.has(next.folded) ||
    grammar.coordinators.has(next.folded) ||
    grammar.sourceStops.has(next.folded);
  if (!isLast) return false;
  for (let at = sentence.from; at < comma; at++) {
    if (isVerb(reading, sentence, at) || looksPast(reading, at)) return true;
  }
  return grammar.sourceStops.lengthAt(tokens, sentence.from, comma) === 0;
}

/** "…, a indiqué la police": verb and source behind what was said, in languages that put them so. */
function comesLast(
  reading: Reading,
  sentence: Sentence,
  { cue, from, to }: Pick<Hit, 'cue' | 'from' | 'to'>,
  source: TokenRange,
): boolean {
  const { tokens, lexicon } = reading;
  if (!lexicon.lexicon.grammar.inverts || cue.strength === 'weak') return false;
  let at = from - 1;
  while (at > sentence.from && lexicon.grammar.auxiliaries.has(tokens[at]?.folded ?? '')) at--;
  const isBehind = tokens[at]?.folded === ',' && at - sentence.from >= MIN_CONTENT;
  const isPronoun = lexicon.grammar.pronouns.has(tokens[source.from]?.folded ?? '');
  return isBehind && source.from >= Math.min(to, from - 1) && (isPronoun || source.from <= to + 1);
}

function isRightBefore({ tokens, lexicon: { grammar } }: Reading, source: TokenRange, hit: Hit): boolean {
  let end = hit.from;
  while (end > source.to && isLoose(end - 1)) end--;
  return end === source.to || (tokens[source.to]?.folded === ',' && tokens[end - 1]?.folded === ',');

  function isLoose(at: number): boolean {
    const word = tokens[at]?.folded ?? '';
    return grammar.auxiliaries.has(word) || grammar.fillers.has(word);
  }
}

/** «أشاد المدرب بلاعبيه»: a source that can speak does, though nothing is reported. */
export function speaksOut(
  reading: Reading,
  sentence: Sentence,
  { cue, from, to }: Hit,
  source: TokenRange,
): boolean {
  if (!isBesideVerb({ from, to }, source) || !SPEAKING.has(cue.tone ?? '')) return false;
  return cue.strength !== 'weak' || headOf(reading, sentence, source) !== undefined;
}
