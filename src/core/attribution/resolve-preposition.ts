import { contentOfPreposition } from './content';
import { CONFIDENCE, type Draft, type Outcome } from './draft';
import type { Hit } from './find-cues';
import { hitsAt } from './hits';
import { phraseAfter, type TokenRange } from './noun-phrase';
import { PASSES_ON } from './pass-on';
import { phraseBefore } from './phrase-before';
import { clauseAt, type Reading, type Sentence } from './reading';
import { isSourceLike } from './source-head';

/** Words between a preposition and the verb of its clause, and between a cue in front and its conjunction. */
const CLAUSE_REACH = 3;
const THAT_REACH = 14;
/** Tone of passives whose subject is the source ("was quoted as saying"). */
const QUOTED = 'quoted';

/** «بحسب X», "according to X", «حسب ما أفادت به X», "quoting X". */
export function resolvePreposition(reading: Reading, sentence: Sentence, hit: Hit): Outcome {
  const { cue } = hit;
  if (!cue.attributes) return 'none';
  if (cue.kind === 'hearsay') return hearsay(reading, sentence, hit);
  if (cue.pointsBack || hit.pronoun !== '') return pointBack(reading, sentence, hit);
  if (cue.holdsSource) return holdSource(reading, sentence, hit);
  if (cue.clauseFollows) return resolveClause(reading, sentence, hit);
  if (cue.tone === QUOTED) {
    const subject = phraseBefore(reading, sentence, hit.from);
    return subject ? draft(reading, sentence, hit, hit, subject, 0) : 'silent';
  }
  const isFronted = hit.from === sentence.from;
  const that = isFronted || passesOn(hit) ? thatAfter(reading, sentence, hit.to) : undefined;
  const verb = hitsAt(sentence, hit.to).find((other) => other.cue.cls === 'verb' && other.pronoun === '');
  if (verb && reading.lexicon.grammar.freeRelatives.has(reading.tokens[hit.to]?.folded ?? ''))
    return resolveClause(reading, sentence, hit);
  const limit = that ?? clauseAt(sentence, hit.to).to;
  const source = phraseAfter(reading, sentence, hit.to, { limit, strict: that === undefined });
  if (!source || source.from > hit.to + 1) return cue.strength === 'weak' ? 'none' : 'silent';
  if (cue.strength !== 'strong' && !isSourceLike(reading, sentence, source))
    return cue.strength === 'weak' ? 'none' : 'silent';
  if (
    cue.strength === 'weak' &&
    !isCitation(reading, hit) &&
    (cue.words.length < 2 || !hitsAt(sentence, source.from).some((other) => other.cue.cls === 'noun'))
  )
    return 'none';
  const linked = sourceBehindLink(reading, sentence, source.from, limit);
  const glued = cue.glued?.length ?? 0;
  // A study or a set of figures is the source itself; who made it belongs to its name.
  const isDocument = hitsAt(sentence, nounAt(reading, source.from)).some(
    (other) => other.cue.cls === 'noun' && other.cue.kind === 'document',
  );
  if (linked && isDocument && linked.to > source.from)
    return draft(reading, sentence, hit, hit, { from: source.from, to: linked.to }, glued);
  return linked
    ? draft(reading, sentence, hit, hit, linked, 0)
    : draft(reading, sentence, hit, hit, source, glued);
}

/** ", per the police account": behind a comma and in front of a source, a doubtful preposition is none any more. */
function isCitation({ tokens }: Reading, { from, cue }: Hit): boolean {
  return cue.tone === 'cites' && tokens[from - 1]?.folded === ',';
}

/** The verb and source of a whole clause: the cue reaches over the verb and its «به». */
function resolveClause(reading: Reading, sentence: Sentence, hit: Hit): Outcome {
  for (let at = hit.to; at < Math.min(sentence.to, hit.to + CLAUSE_REACH); at++) {
    const verb = hitsAt(sentence, at).find((other) => other.cue.cls === 'verb');
    if (!verb) continue;
    const pronoun = reading.lexicon.grammar.resumptives.has(reading.tokens[verb.to]?.folded ?? '') ? 1 : 0;
    const to = verb.to + pronoun;
    const source = phraseAfter(reading, sentence, to, { limit: sentence.to, strict: true });
    if (!source) return 'silent';
    const end = pronoun ? (reading.tokens[to - 1]?.end ?? verb.end) : verb.end;
    const outcome = draft(reading, sentence, { ...hit, to, end }, hit, source, 0);
    return outcome === 'silent' || outcome === 'none' ? outcome : { ...outcome, rule: 'clause-names-source' };
  }
  return 'silent';
}

/** «وفق الأخبار الواردة من مصادر محلية»: the source stands behind a report noun and its link. */
export function sourceBehindLink(
  reading: Reading,
  sentence: Sentence,
  noun: number,
  limit: number,
): TokenRange | undefined {
  const { tokens, lexicon } = reading;
  const head = nounAt(reading, noun);
  if (!hitsAt(sentence, head).some(({ cue }) => cue.cls === 'noun')) return undefined;
  let at = head + 1;
  while (at < limit && at < head + CLAUSE_REACH) {
    const relative = lexicon.grammar.relatives.lengthAt(tokens, at, limit);
    const link = lexicon.grammar.nounLinks.lengthAt(tokens, at, limit);
    if (link > 0) {
      const that = thatAfter(reading, sentence, at + link);
      const isClear = that !== undefined && that < limit;
      return phraseAfter(reading, sentence, at + link, { limit: isClear ? that : limit, strict: !isClear });
    }
    at += Math.max(1, relative);
  }
  return undefined;
}

/** Past a determiner: "a statement by". */
function nounAt({ tokens, lexicon: { grammar } }: Reading, at: number): number {
  return grammar.determiners.has(tokens[at]?.folded ?? '') ? at + 1 : at;
}

function thatAfter(
  { tokens, lexicon: { grammar } }: Reading,
  sentence: Sentence,
  from: number,
): number | undefined {
  for (let at = from; at < Math.min(sentence.to, from + THAT_REACH); at++) {
    const word = tokens[at]?.folded ?? '';
    if (word === ',') return undefined;
    if (grammar.that.has(word) || word === ':' || grammar.apodoses.has(word)) return at;
  }
  return undefined;
}

function draft(
  reading: Reading,
  sentence: Sentence,
  span: Hit,
  hit: Hit,
  source: TokenRange,
  glued: number,
): Outcome {
  const token = reading.tokens[source.from];
  const isPronoun = reading.lexicon.grammar.pronouns.has(token?.folded ?? '');
  return {
    hit,
    cue: { start: span.start, end: span.end },
    source,
    ...(glued > 0 && token ? { sourceStart: token.start + glued } : {}),
    ...(isPronoun ? { refersBack: 'pronoun' as const } : {}),
    content: contentOfPreposition(reading, sentence, {
      from: hit.from,
      to: source.to,
      follows: passesOn(hit),
    }),
    rule: 'preposition-names-source',
    confidence: hit.cue.strength === 'strong' ? CONFIDENCE.preposition : CONFIDENCE.noun,
  };
}

/** "The agency, citing two officials, reported": what is passed on follows. */
function passesOn({ cue }: Hit): boolean {
  return cue.tone === PASSES_ON;
}

/** "de source policière": the preposition alone is the cue, its noun the source. */
function holdSource(reading: Reading, sentence: Sentence, hit: Hit): Outcome {
  const from = hit.to - 1;
  const end = reading.tokens[from - 1]?.end ?? hit.end;
  const source = phraseAfter(reading, sentence, from, { limit: sentence.to, strict: true });
  if (!source) return 'silent';
  const found = draft(reading, sentence, { ...hit, to: from, end }, { ...hit, to: from }, source, 0);
  return found === 'silent' || found === 'none' ? found : { ...found, kind: 'unnamed' };
}

/** «وبحسبه», "in her view": whoever spoke before. */
function pointBack(reading: Reading, sentence: Sentence, hit: Hit): Draft {
  return {
    hit,
    cue: { start: hit.start, end: hit.end },
    refersBack: 'elided',
    content: contentOfPreposition(reading, sentence, { from: hit.from, to: hit.to }),
    rule: 'speaker-goes-on',
    confidence: CONFIDENCE.elided,
  };
}

/** Evidence without anyone behind it. */
export function hearsay(reading: Reading, sentence: Sentence, hit: Hit): Draft {
  return {
    hit,
    cue: { start: hit.start, end: hit.end },
    content: contentOfPreposition(reading, sentence, { from: hit.from, to: hit.to }),
    kind: 'hearsay',
    rule: hit.cue.cls === 'noun' || hit.cue.cls === 'hedge' ? 'rumour' : 'reported-passive',
    confidence: CONFIDENCE.hearsay,
  };
}
