/*
 * A report verb and its source (claims.md, D4 and D5). Subject after the verb where the language puts it there,
 * before it otherwise; turned round next to a closing quotation mark. What keeps a verb from attributing: a
 * negator, the future or a wish, a missing complement.
 */
import { contentOfVerb } from './content';
import { CONFIDENCE, type Draft, type Outcome } from './draft';
import { type Complement, findBareClause, findComplement } from './find-complement';
import type { Hit } from './find-cues';
import {
  findActor,
  findSubject,
  hasQuotationBefore,
  hasSourceNear,
  isPronoun,
  OBJECT_TONES,
  startsUnnamed,
} from './find-subject';
import { hitsAt, isVerb, phraseAfter, type TokenRange, withoutCoordinator } from './noun-phrase';
import type { Reading, Sentence } from './reading';
import type { Rule } from './rules';
import { headOf, isSourceLike } from './source-head';

/** A colon or quotation this near to a doubtful verb belongs to it. */
const NEAR_SPEECH = 8;
/** Words between a verb and its conjunction that name whom it was said to. */
const ADDRESSEE = 7;
/** Tones that take position on something, so that a known source is enough without a conjunction. */
const POSITIONS: ReadonlySet<string> = new Set(
  'predict condemn criticise doubt deny threaten promise call warn hint describe explain advise accuse'.split(
    ' ',
  ),
);
/** Fewest tokens of content in front of a source and verb that come last. */
const MIN_CONTENT = 4;
/** Tones of verbs whose subject may be evidence, and of verbs by which an outlet passes on. */
const SHOWING: ReadonlySet<string> = new Set(['show', 'record', 'conclude', 'find', 'reveal', 'point']);
const CARRYING: ReadonlySet<string> = new Set(['relay', 'publish', 'report', 'write', 'reveal']);

export function resolveVerb(reading: Reading, sentence: Sentence, hit: Hit): Outcome {
  const { cue } = hit;
  const form = cue.form;
  if (!cue.attributes || form?.person === 1) return 'none';
  if (isNegated(reading, sentence, hit)) return 'silent';
  const listed = findListedComplement(reading, sentence, hit);
  if (isUnreal(reading, sentence, hit)) return cue.homograph && !listed ? 'none' : 'silent';
  const isClear = listed !== undefined && listed.kind !== 'light';
  const opensObject = listed?.kind === 'light' && listed.from === listed.to;
  if (form?.tense === 'masdar') return resolveMasdar(reading, sentence, hit, listed);
  if (form?.tense === 'participle') {
    const isProgressive = isClear && continues(reading, sentence, hit);
    if (!isProgressive && (!isClear || !isSubordinate(reading, sentence, hit)))
      return cue.homograph || !isClear ? 'none' : 'silent';
    if (isProgressive) {
      const subject = findSubject(reading, sentence, hit, listed);
      return subject === 'other' ? 'silent' : draftOf(reading, sentence, hit, listed, subject);
    }
    return draftOf(reading, sentence, hit, listed, findActor(reading, sentence, hit));
  }
  const passive = resolvePassiveVoice(reading, sentence, hit);
  if (passive) return passive;
  const isHarmless =
    cue.homograph &&
    !hasSourceNear(sentence, hit) &&
    (cue.strength === 'weak' || (!listed && !(cue.strength === 'strong' && form?.tense === 'perfect')));
  const unresolved = isHarmless ? 'none' : 'silent';
  const source = findSubject(reading, sentence, hit, listed);
  if (source === 'other') return unresolved;
  if (source === undefined && hit.from > sentence.from + 1) {
    const actor = findActor(reading, sentence, hit);
    if (actor && isClear)
      return { ...draftOf(reading, sentence, hit, listed, actor), confidence: CONFIDENCE.elided };
    // «كلمة قال فيها»: whoever gave it, it was not the last speaker.
    if (reading.lexicon.grammar.resumptives.has(reading.tokens[hit.to]?.folded ?? '')) return 'silent';
  }
  const complement = isClear || isBeside(listed, hit, source) ? listed : undefined;
  if (
    cue.homograph &&
    source &&
    !isPostposed(reading, sentence, hit, source) &&
    !isTrusted(reading, sentence, { hit, source, complement })
  ) {
    return source.from < hit.to ? unresolved : 'none';
  }
  if (
    isClear ||
    isPostposed(reading, sentence, hit, source) ||
    hasQuotationBefore(reading, sentence, hit, source)
  ) {
    return draftOf(reading, sentence, hit, complement, source);
  }
  const isListed = opensObject && cue.strength === 'strong' && !cue.homograph;
  if (source === undefined || !(isListed || isReport(reading, sentence, hit, source))) return unresolved;
  return draftOf(reading, sentence, hit, complement, source);
}

/** A complement that this verb takes; a spelling that is mostly another word must have it close by. */
function findListedComplement(reading: Reading, sentence: Sentence, hit: Hit): Complement | undefined {
  const { cue, to } = hit;
  const { grammar } = reading.lexicon;
  const complement = findComplement(reading, sentence, hit);
  if (!cue.homograph) return complement ?? findBareClause(reading, sentence, hit);
  if (complement?.kind === 'colon' || complement?.kind === 'quote') {
    const takesSpeech = cue.takes?.some((word) => word === ':' || word === 'quote') ?? false;
    const isClose = complement.from <= to + (reading.lexicon.lexicon.grammar.verbFirst ? NEAR_SPEECH : 1);
    return takesSpeech && isClose ? complement : undefined;
  }
  if (
    complement?.kind === 'that' &&
    !cue.takes?.some((phrase) => grammar.that.has(phrase.split(' ').at(-1) ?? ''))
  )
    return undefined;
  return complement ?? (cue.strength === 'weak' ? undefined : findBareClause(reading, sentence, hit));
}

/** "…, adding that": an English participle goes with the sentence only behind a comma or quotation mark. */
function isSubordinate({ tokens, lexicon }: Reading, sentence: Sentence, hit: Hit): boolean {
  if (lexicon.lexicon.grammar.verbFirst) return true;
  return hit.from > sentence.from && /^[,"']$/.test(tokens[hit.from - 1]?.folded ?? '');
}

/** "He's alleging that": with its auxiliary a participle is a finite verb. */
function continues(
  { tokens, lexicon: { grammar, lexicon } }: Reading,
  sentence: Sentence,
  hit: Hit,
): boolean {
  let at = hit.from - 1;
  while (at > sentence.from && grammar.fillers.has(tokens[at]?.folded ?? '')) at--;
  const word = at >= sentence.from ? (tokens[at]?.folded ?? '') : '';
  return grammar.passiveAuxiliaries.has(word) || lexicon.grammar.apostrophes.includes(word);
}

/** A bare preposition opens content only right behind the verb or its source. */
function isBeside(complement: Complement | undefined, hit: Hit, source: TokenRange | undefined): boolean {
  return complement !== undefined && complement.from <= Math.max(hit.to, source?.to ?? 0) + 1;
}

interface Suspect {
  readonly hit: Hit;
  readonly source: TokenRange;
  readonly complement: Complement | undefined;
}

/** A doubtful verb needs a source that can be one, right beside its conjunction. */
function isTrusted(reading: Reading, sentence: Sentence, { hit, source, complement }: Suspect): boolean {
  const isSure =
    hit.cue.strength === 'strong' &&
    complement?.kind === 'that' &&
    !reading.lexicon.lexicon.grammar.verbFirst;
  if (!isSure && !isSourceLike(reading, sentence, source)) return false;
  return complement?.kind !== 'that' || reaches(reading, source, hit, complement);
}

/** Between a doubtful verb's source and its conjunction nothing may stand («بين البلدين باتت … أن» is no report). */
function reaches(reading: Reading, source: TokenRange, hit: Hit, complement: Complement): boolean {
  const { tokens } = reading;
  const isTold = OBJECT_TONES.has(hit.cue.tone ?? '');
  if (source.from < hit.to) return complement.from <= hit.to + (isTold ? ADDRESSEE : 1);
  return (
    complement.from <= source.to || (complement.from === source.to + 1 && tokens[source.to]?.folded === ',')
  );
}

/** Without a complement: a strong verb of a source, an unnamed head, evidence that shows, an outlet that carries. */
function isReport(reading: Reading, sentence: Sentence, hit: Hit, source: TokenRange): boolean {
  const { cue } = hit;
  const head = headOf(reading, sentence, { from: source.from, to: Math.min(source.to, source.from + 2) });
  if (head === 'document' && SHOWING.has(cue.tone ?? '')) return true;
  if (head === 'outlet' && CARRYING.has(cue.tone ?? '')) return true;
  if (CARRYING.has(cue.tone ?? '') && startsUnnamed(sentence, source) && carriesEvidence(sentence, source))
    return true;
  if (cue.strength === 'weak') return false;
  if (cue.homograph)
    return (
      cue.strength === 'medium' && isRightBefore(reading, source, hit) && startsUnnamed(sentence, source)
    );
  if (cue.strength === 'medium')
    return (
      startsUnnamed(sentence, source) ||
      (POSITIONS.has(cue.tone ?? '') && headOf(reading, sentence, source) !== undefined)
    );
  return isSourceLike(reading, sentence, source);
}

/** "…, her lawyer said on Friday": a verb of saying at the end, whatever its subject, behind what was said. */
function isPostposed(
  reading: Reading,
  sentence: Sentence,
  { cue, from, to }: Hit,
  source: TokenRange | undefined,
): boolean {
  const { tokens, lexicon } = reading;
  const { grammar } = lexicon;
  if (lexicon.lexicon.grammar.verbFirst || !source || source.to > from || cue.strength !== 'strong')
    return false;
  if (cue.homograph && cue.form?.tense !== 'perfect') return false;
  const comma = source.from - 1;
  if (tokens[comma]?.folded !== ',' || comma - sentence.from < MIN_CONTENT) return false;
  const next = tokens[to];
  const isLast =
    to >= sentence.to ||
    next?.kind !== 'word' ||
    grammar.timeWords.has(next.folded) ||
    grammar.coordinators.has(next.folded) ||
    grammar.sourceStops.has(next.folded);
  if (!isLast) return false;
  for (let at = sentence.from; at < comma; at++) {
    const word = tokens[at]?.folded ?? '';
    if (isVerb(reading, sentence, at) || lexicon.lexicon.grammar.looksPast?.(word)) return true;
  }
  return grammar.sourceStops.lengthAt(tokens, sentence.from, comma) === 0;
}

/** «نشر ناشطون مقاطع مصورة»: evidence passed on right behind its source. */
function carriesEvidence(sentence: Sentence, source: TokenRange): boolean {
  return hitsAt(sentence, source.to).some(
    ({ cue }) => cue.cls === 'noun' && (cue.kind === 'document' || cue.kind === 'social'),
  );
}

function isRightBefore({ tokens, lexicon: { grammar } }: Reading, source: TokenRange, hit: Hit): boolean {
  for (let at = source.to; at < hit.from; at++) {
    const word = tokens[at]?.folded ?? '';
    if (!grammar.auxiliaries.has(word) && !grammar.fillers.has(word)) return false;
  }
  return source.to <= hit.from;
}

function draftOf(
  reading: Reading,
  sentence: Sentence,
  hit: Hit,
  complement: Complement | undefined,
  source: TokenRange | undefined,
): Draft {
  const pronoun = source && isPronoun(reading, source);
  const rule: Rule = !source
    ? 'speaker-goes-on'
    : pronoun
      ? 'pronoun-speaker'
      : ruleOf(reading, sentence, hit, source);
  const strong = hit.cue.strength === 'strong';
  const confidence =
    !source || pronoun
      ? CONFIDENCE.elided
      : complement?.kind === 'light'
        ? CONFIDENCE.lightVerb
        : !complement && !hasQuotationBefore(reading, sentence, hit, source)
          ? CONFIDENCE.bareVerb
          : strong
            ? CONFIDENCE.strongVerb
            : CONFIDENCE.mediumVerb;
  return {
    hit,
    cue: { start: hit.start, end: hit.end },
    ...(source ? { source } : {}),
    ...(source && !pronoun ? {} : { refersBack: pronoun ? ('pronoun' as const) : ('elided' as const) }),
    content: contentOfVerb(reading, sentence, hit, complement, source),
    rule,
    confidence,
  };
}

function ruleOf(reading: Reading, sentence: Sentence, hit: Hit, source: TokenRange): Rule {
  const head = headOf(reading, sentence, source);
  if (head === 'document') return 'document-says';
  if (head === 'unnamed') return 'unnamed-source-with-verb';
  return source.from >= hit.to ? 'source-after-verb' : 'source-before-verb';
}

/** «على الرغم من قول علماء إن»: the verbal noun with its genitive, only before a conjunction. */
function resolveMasdar(
  reading: Reading,
  sentence: Sentence,
  hit: Hit,
  complement: Complement | undefined,
): Outcome {
  if (complement?.kind !== 'that') return 'none';
  const source = phraseAfter(reading, sentence, hit.to, { limit: complement.from, strict: false });
  if (hit.pronoun !== '') return draftOf(reading, sentence, hit, complement, undefined);
  if (!source || source.from > hit.to || !isSourceLike(reading, sentence, source)) return 'none';
  return { ...draftOf(reading, sentence, hit, complement, source), confidence: CONFIDENCE.noun };
}

/** A negated cue reports that nothing was said. */
function isNegated(reading: Reading, sentence: Sentence, hit: Hit): boolean {
  const {
    tokens,
    lexicon: { grammar },
  } = reading;
  const border = Math.max(sentence.from, hit.from - 3);
  for (let at = border; at < hit.from - 1; at++) {
    if (grammar.negators.lengthAt(tokens, at, hit.from) === hit.from - at) return true;
  }
  for (let at = hit.from - 1; at >= border; at--) {
    const word = tokens[at]?.folded ?? '';
    for (const variant of [word, withoutCoordinator(reading, word)])
      if (grammar.negators.has(variant)) return true;
    if (!grammar.auxiliaries.has(word) && !grammar.fillers.has(word) && !grammar.unreal.has(word)) break;
  }
  return false;
}

/** Future, conditional, wish: nothing has been said yet. */
function isUnreal(reading: Reading, sentence: Sentence, hit: Hit): boolean {
  const { tokens, lexicon } = reading;
  const letter = hit.prefix.at(-1) ?? '';
  if (lexicon.grammar.futurePrefixes.has(letter)) return true;
  if (lexicon.grammar.purposePrefixes.has(letter) && hit.cue.form?.tense === 'imperfect') return true;
  const before = hit.from > sentence.from ? (tokens[hit.from - 1]?.folded ?? '') : '';
  if (hit.cue.form?.tense === 'perfect') return false;
  return (
    lexicon.grammar.unreal.has(before) || lexicon.grammar.unreal.has(withoutCoordinator(reading, before))
  );
}

/** "were reported", "was told": the report has no reporter here, unless "by" names one. */
function resolvePassiveVoice(reading: Reading, sentence: Sentence, hit: Hit): Outcome | undefined {
  const { tokens, lexicon } = reading;
  if (lexicon.lexicon.grammar.verbFirst || hit.cue.form?.tense !== 'perfect') return undefined;
  if (lexicon.grammar.agents.has(tokens[hit.to]?.folded ?? '') && hit.to + 1 < sentence.to) {
    const source = phraseAfter(reading, sentence, hit.to + 1, { limit: sentence.to, strict: true });
    if (!source || !isSourceLike(reading, sentence, source)) return 'silent';
    return draftOf(reading, sentence, hit, undefined, source);
  }
  let at = hit.from - 1;
  while (at > sentence.from && lexicon.grammar.fillers.has(tokens[at]?.folded ?? '')) at--;
  return at >= sentence.from && lexicon.grammar.passiveAuxiliaries.has(tokens[at]?.folded ?? '')
    ? 'silent'
    : undefined;
}
