/*
 * A report verb and its source (claims.md, D4 and D5). Subject after the verb where the language puts it there,
 * before it otherwise; turned round next to a closing quotation mark. What keeps a verb from attributing: a
 * negator, the future or a wish, a missing complement.
 */
import { contentOfVerb } from './content';
import { CONFIDENCE, type Draft, type Outcome } from './draft';
import { findActor } from './find-actor';
import { type Complement, findBareClause, findComplement } from './find-complement';
import type { Hit } from './find-cues';
import { findSubject, hasSourceNear, isPronoun } from './find-subject';
import { hasQuotationBefore } from './left-neighbour';
import { isNaming, refusesToSpeak } from './no-report';
import { isVerb, phraseAfter, type TokenRange } from './noun-phrase';
import type { Reading, Sentence } from './reading';
import type { Rule } from './rules';
import { headOf, isSourceLike } from './source-head';
import { isNegated, isUnreal } from './verb-mood';
import { demands, isBeside, isPostposed, isReport, isTrusted, speaksOut } from './verb-trust';
import { asks, measures, speaksOn } from './verb-wants';

/** A colon or quotation this near to a doubtful verb belongs to it. */
const NEAR_SPEECH = 12;
/** Tones of verbs of seeing for oneself. */
const WITNESSING: ReadonlySet<string> = new Set(['witness', 'find', 'learn', 'record']);

export function resolveVerb(reading: Reading, sentence: Sentence, hit: Hit): Outcome {
  const { cue } = hit;
  const form = cue.form;
  if (!cue.attributes || form?.person === 1 || isNaming(reading, sentence, hit)) return 'none';
  if (isNegated(reading, sentence, hit)) return 'silent';
  const listed = findListedComplement(reading, sentence, hit);
  if (isUnreal(reading, sentence, hit)) return cue.homograph && !listed ? 'none' : 'silent';
  const isClear = listed !== undefined && listed.kind !== 'light';
  const opensObject = listed?.kind === 'light' && listed.from === listed.to;
  if (form?.tense === 'masdar') return resolveMasdar(reading, sentence, hit, listed);
  if (form?.tense === 'participle') {
    if (cue.tone === 'cite' && !reading.lexicon.lexicon.grammar.verbFirst) return 'none';
    const isProgressive = isClear && continues(reading, sentence, hit);
    if (!isProgressive && (!isClear || !isSubordinate(reading, sentence, hit)))
      return cue.homograph || !isClear ? 'none' : 'silent';
    if (isProgressive) {
      const subject = findSubject(reading, sentence, hit, listed);
      return subject === 'other' ? 'silent' : draftOf(reading, sentence, hit, listed, subject);
    }
    return draftOf(reading, sentence, hit, listed, findActor(reading, sentence, hit));
  }
  const passive = resolvePassiveVoice(reading, sentence, hit, isClear && listed.kind !== 'clause');
  if (passive) return passive;
  const isHarmless =
    cue.homograph &&
    !hasSourceNear(sentence, hit) &&
    (cue.strength === 'weak' || (!listed && !(cue.strength === 'strong' && form?.tense === 'perfect')));
  let unresolved: Outcome = isHarmless ? 'none' : 'silent';
  const source = findSubject(reading, sentence, hit, listed);
  if (source === 'other') return unresolved;
  if (refusesToSpeak(reading, sentence, hit)) return 'silent';
  if (source && reading.lexicon.grammar.negators.has(reading.tokens[source.from]?.folded ?? ''))
    return 'silent';
  if (source && speaksOut(reading, sentence, hit, source)) unresolved = 'silent';
  if (source === undefined && hit.from > sentence.from + 1) {
    const actor = findActor(reading, sentence, hit);
    if (actor && isClear)
      return { ...draftOf(reading, sentence, hit, listed, actor), confidence: CONFIDENCE.elided };
    // «كلمة قال فيها»: whoever gave it, it was not the last speaker.
    if (reading.lexicon.grammar.resumptives.has(reading.tokens[hit.to]?.folded ?? '')) return 'silent';
  }
  if (source && isWitness(reading, sentence, hit, source))
    return {
      ...draftOf(reading, sentence, hit, listed, source),
      rule: 'own-reporting',
      kind: 'own',
      confidence: CONFIDENCE.own,
    };
  const complement = isClear || isBeside(listed, hit, source) ? listed : undefined;
  const isDemand =
    source !== undefined &&
    ((listed !== undefined && demands(reading, sentence, hit, source)) ||
      measures(reading, hit, listed) ||
      asks(reading, sentence, hit, source));
  if (
    cue.homograph &&
    source &&
    !isDemand &&
    !isPostposed(reading, sentence, hit, source) &&
    !isTrusted(reading, sentence, { hit, source, complement })
  ) {
    const isLinked =
      complement?.kind === 'that' &&
      (isSourceLike(reading, sentence, source) || complement.from <= Math.max(hit.to, source.to) + 1);
    if (isLinked) return 'silent';
    return source.from < hit.to ? unresolved : 'none';
  }
  if (
    isClear ||
    isPostposed(reading, sentence, hit, source) ||
    hasQuotationBefore(reading, sentence, hit, source)
  ) {
    return draftOf(reading, sentence, hit, complement, source);
  }
  if (source === undefined && speaksOn(reading, sentence, hit, listed))
    return { ...draftOf(reading, sentence, hit, listed, undefined), confidence: CONFIDENCE.lonePerson };
  const isLight = complement?.kind === 'light' && !opensObject;
  const isListed = ((opensObject || isLight) && cue.strength === 'strong' && !cue.homograph) || isDemand;
  if (source === undefined || !(isListed || isReport(reading, sentence, hit, source))) return unresolved;
  return draftOf(reading, sentence, hit, complement, source);
}

/** "Our correspondent saw": what the outlet's own people saw themselves. */
function isWitness(reading: Reading, sentence: Sentence, { cue }: Hit, source: TokenRange): boolean {
  return WITNESSING.has(cue.tone ?? '') && headOf(reading, sentence, source) === 'own';
}

/** A complement that this verb takes; a spelling that is mostly another word must have it close by. */
function findListedComplement(reading: Reading, sentence: Sentence, hit: Hit): Complement | undefined {
  const { cue, to } = hit;
  const { grammar } = reading.lexicon;
  const complement = findComplement(reading, sentence, hit);
  if (!cue.homograph) return complement ?? findBareClause(reading, sentence, hit);
  if (complement?.kind === 'colon' || complement?.kind === 'quote') {
    const takesSpeech = cue.takes?.some((word) => word === ':' || word === 'quote') ?? false;
    const isNear = reading.lexicon.lexicon.grammar.verbFirst || cue.tone === 'describe';
    const isClose = complement.from <= to + (isNear ? NEAR_SPEECH : 1);
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

/** "were reported", "was told": the report has no reporter here, unless "by" names one. */
function resolvePassiveVoice(
  reading: Reading,
  sentence: Sentence,
  hit: Hit,
  hasContent: boolean,
): Outcome | undefined {
  const { tokens, lexicon } = reading;
  if (lexicon.lexicon.grammar.verbFirst || hit.cue.form?.tense !== 'perfect') return undefined;
  // "replied by email: …": with what was said behind it the verb is active.
  if (!hasContent && lexicon.grammar.agents.has(tokens[hit.to]?.folded ?? '') && hit.to + 1 < sentence.to) {
    const source = phraseAfter(reading, sentence, hit.to + 1, { limit: sentence.to, strict: true });
    if (!source || !isSourceLike(reading, sentence, source)) return 'silent';
    // "Images published by the firm show": the noun in front has a verb of its own.
    if (source.to < sentence.to && isVerb(reading, sentence, source.to)) return 'none';
    return draftOf(reading, sentence, hit, undefined, source);
  }
  let at = hit.from - 1;
  while (at > sentence.from && lexicon.grammar.fillers.has(tokens[at]?.folded ?? '')) at--;
  return at >= sentence.from && lexicon.grammar.passiveAuxiliaries.has(tokens[at]?.folded ?? '')
    ? 'silent'
    : undefined;
}
