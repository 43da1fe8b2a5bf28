/*
 * A report verb and its source (claims.md, D4 and D5). Subject after the verb where the language puts it there,
 * before it otherwise; turned round next to a closing quotation mark. What keeps a verb from attributing: a
 * negator, the future or a wish, a missing complement.
 */
import type { Token } from '../text/tokens';
import { contentOfVerb } from './content';
import { CONFIDENCE, type Draft, type Outcome } from './draft';
import { type Complement, findBareClause, findComplement } from './find-complement';
import type { Hit } from './find-cues';
import { hitsAt, isVerb, phraseAfter, type TokenRange } from './noun-phrase';
import { phraseBefore } from './phrase-before';
import { clauseAt, type Reading, type Sentence } from './reading';
import type { Rule } from './rules';
import { headOf, isSourceLike } from './source-head';

/** An unnamed head this near to a verb makes it a report without a complement (claims.md, D4 b). */
const NEAR = 3;

export function resolveVerb(reading: Reading, sentence: Sentence, hit: Hit): Outcome {
  const { cue } = hit;
  const form = cue.form;
  if (!cue.attributes || form?.person === 1) return 'none';
  if (isNegated(reading, sentence, hit)) return 'silent';
  const complement =
    findComplement(reading, sentence, hit) ??
    (cue.strength === 'weak' ? undefined : findBareClause(reading, sentence, hit));
  if (isUnreal(reading, sentence, hit)) return cue.homograph && !complement ? 'none' : 'silent';
  const isNear = complement !== undefined && complement.kind !== 'light';
  if (form?.tense === 'masdar') return resolveMasdar(reading, sentence, hit, complement);
  if (form?.tense === 'participle')
    return isNear ? draftOf(reading, sentence, hit, complement, undefined) : 'none';
  const passive = resolvePassiveVoice(reading, sentence, hit);
  if (passive) return passive;
  if (
    cue.homograph &&
    !isNear &&
    !hasQuotationBefore(reading, sentence, hit) &&
    !hasSourceNear(sentence, hit)
  )
    return 'none';
  const source = findSubject(reading, sentence, hit, complement);
  if (source === 'other') return 'silent';
  if (source === undefined && !isNear && !hasQuotationBefore(reading, sentence, hit)) return 'silent';
  if (source && !isNear && !hasQuotationBefore(reading, sentence, hit)) {
    if (cue.strength !== 'strong' && !startsUnnamed(sentence, source))
      return complement ? 'silent' : 'silent';
    if (!isSourceLike(reading, sentence, source)) return 'silent';
  }
  return draftOf(reading, sentence, hit, complement, source);
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
        : !complement && !hasQuotationBefore(reading, sentence, hit)
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

/** The subject; `undefined` when it is elided; `other` when something else stands in its place. */
function findSubject(
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
    if (subject) return subject;
    return before === 'conjunction' || before === 'start' ? undefined : 'other';
  }
  const left = hit.prefix === '' ? phraseBefore(reading, sentence, hit.from) : undefined;
  const leads =
    left && left.from === firstWordOf(reading, sentence, hit.from) && !isVerb(reading, sentence, left.from);
  if (left && leads && left.to === hit.from && startsUnnamed(sentence, left)) return left;
  const isClear = complement !== undefined && complement.kind !== 'light';
  const limit = complement ? complement.from : clauseAt(sentence, hit.from).to;
  const right = phraseAfter(reading, sentence, hit.to, { limit, strict: !isClear });
  if (right) return withApposition(reading, sentence, right, limit, isClear);
  return left && leads && isSourceLike(reading, sentence, left) ? left : undefined;
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

function startsUnnamed(sentence: Sentence, source: TokenRange): boolean {
  for (let at = source.from; at < Math.min(source.to, source.from + NEAR); at++) {
    if (hitsAt(sentence, at).some(({ cue }) => cue.cls === 'anon-source' && cue.strength === 'strong'))
      return true;
  }
  return false;
}

/** D4 (b): an unnamed head within three tokens on either side. */
function hasSourceNear(sentence: Sentence, hit: Hit): boolean {
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

function isPronoun({ tokens, lexicon }: Reading, source: TokenRange): boolean {
  return source.to - source.from === 1 && lexicon.grammar.pronouns.has(tokens[source.from]?.folded ?? '');
}

function leftNeighbour(
  { tokens, quotationAt, quotations }: Reading,
  sentence: Sentence,
  hit: Hit,
): 'quotation' | 'conjunction' | 'start' | 'word' {
  let at = hit.from - 1;
  if (at >= sentence.from && tokens[at]?.folded === ',') at--;
  if (at < sentence.from) return 'start';
  const token = tokens[at] as Token;
  const quotation = quotations[quotationAt[at] ?? -1];
  if (quotation && quotation.end === token.end) return 'quotation';
  return token.folded === 'and' || (token.folded === ',' && at === hit.from - 1) ? 'conjunction' : 'word';
}

/** A quotation that ends in this sentence before the verb. */
function hasQuotationBefore(
  { quotations, quotationAt, tokens }: Reading,
  sentence: Sentence,
  hit: Hit,
): boolean {
  for (let at = hit.from - 1; at >= sentence.from && at > hit.from - 16; at--) {
    const quotation = quotations[quotationAt[at] ?? -1];
    if (quotation && quotation.words >= NEAR && quotation.end === tokens[at]?.end) return true;
  }
  return false;
}

/** A negated cue reports that nothing was said. */
export function isNegated({ tokens, lexicon: { grammar } }: Reading, sentence: Sentence, hit: Hit): boolean {
  for (let at = hit.from - 1; at >= Math.max(sentence.from, hit.from - 3); at--) {
    const word = tokens[at]?.folded ?? '';
    for (const variant of [word, word.replace(/^[وف]/, '')]) if (grammar.negators.has(variant)) return true;
    if (grammar.negators.lengthAt(tokens, at, hit.from) === hit.from - at) return true;
    if (!grammar.auxiliaries.has(word) && !grammar.fillers.has(word) && !grammar.unreal.has(word)) break;
  }
  return false;
}

/** Future, conditional, wish: nothing has been said yet. */
function isUnreal({ tokens, lexicon }: Reading, sentence: Sentence, hit: Hit): boolean {
  if (hit.prefix.endsWith('س') || (hit.prefix.endsWith('ل') && hit.cue.form?.tense === 'imperfect'))
    return true;
  const before = hit.from > sentence.from ? (tokens[hit.from - 1]?.folded ?? '') : '';
  if (hit.cue.form?.tense === 'perfect') return false;
  return lexicon.grammar.unreal.has(before) || lexicon.grammar.unreal.has(before.replace(/^[وف]/, ''));
}

/** "were reported", "was told": the report has no reporter here, unless "by" names one. */
function resolvePassiveVoice(reading: Reading, sentence: Sentence, hit: Hit): Outcome | undefined {
  const { tokens, lexicon } = reading;
  if (lexicon.lexicon.grammar.verbFirst || hit.cue.form?.tense !== 'perfect') return undefined;
  if (tokens[hit.to]?.folded === 'by' && hit.to + 1 < sentence.to) {
    const source = phraseAfter(reading, sentence, hit.to + 1, { limit: sentence.to, strict: true });
    if (!source || !isSourceLike(reading, sentence, source)) return 'silent';
    return draftOf(reading, sentence, hit, undefined, source);
  }
  let at = hit.from - 1;
  while (at > sentence.from && lexicon.grammar.fillers.has(tokens[at]?.folded ?? '')) at--;
  return at >= sentence.from && /^(?:is|are|was|were|be|been|being|it's)$/.test(tokens[at]?.folded ?? '')
    ? 'silent'
    : undefined;
}
