import { contentOfPreposition } from './content';
import { CONFIDENCE, type Draft, type Outcome } from './draft';
import type { Hit } from './find-cues';
import { hitsAt } from './hits';
import { phraseAfter, type TokenRange } from './noun-phrase';
import { joinRelays } from './pass-on';
import { phraseBefore } from './phrase-before';
import type { Reading, Sentence } from './reading';
import { resolveHeadline } from './resolve-headline';
import { resolveNoun } from './resolve-noun';
import { hearsay, resolvePreposition } from './resolve-preposition';
import { resolveRelay } from './resolve-relay';
import { resolveVerb } from './resolve-verb';

/** What the cues of one sentence come to. */
export interface Found {
  readonly drafts: readonly Draft[];
  /** A cue of any strength stands there that no rule resolved: nothing may be said against the sentence. */
  readonly silent: boolean;
  /** A formula that looks like a cue and names nobody («يذكر أن»). */
  readonly background: boolean;
}

/** Quotations of fewer words are names or scare quotes. */
const SPEECH_WORDS = 5;
/** Cues looked at in one sentence, so that a text of nothing but cues stays linear. */
const MAX_CUES = 200;

export function findDrafts(reading: Reading, sentence: Sentence): Found {
  const drafts: Draft[] = [];
  let silent = false;
  let background = false;
  let coveredTo = sentence.from;
  let looked = 0;
  const covers = sentence.hits.filter(({ cue }) => cue.cls === 'hedge' || cue.cls === 'anon-marker');
  const headline = resolveHeadline(reading, sentence);
  if (headline) drafts.push(headline);
  for (let index = 0; index < sentence.hits.length && looked < MAX_CUES; index++) {
    const hit = sentence.hits[index] as Hit;
    if (sentence.hits[index - 1]?.from === hit.from) continue;
    if (isInSpeech(reading, hit)) continue;
    looked++;
    if (hit.cue.cls === 'background-formula') background = true;
    if (hit.from < coveredTo || isInMarker(covers, hit)) continue;
    const outcome = isDistanced(covers, hit)
      ? 'silent'
      : resolveAt(reading, sentence, hitsAt(sentence, hit.from));
    if (outcome === 'silent') silent = true;
    else if (outcome !== 'none' && !restsOnRumour(drafts, outcome)) {
      drafts.push(outcome);
      coveredTo = Math.max(
        coveredTo,
        outcome.source && outcome.source.from >= hit.from ? outcome.source.to : hit.to,
      );
    }
  }
  const joined = joinRelays(reading, sentence, withoutEmptyHearsay(drafts));
  return { drafts: joined, silent: silent || looked === MAX_CUES, background };
}

/** "Selon la police, il aurait fui": a hedge says nothing of its own where somebody is named. */
function withoutEmptyHearsay(drafts: readonly Draft[]): Draft[] {
  const hasSource = drafts.some(({ source, refersBack }) => source !== undefined || refersBack !== undefined);
  return drafts.filter(({ hit, kind }) => !(hasSource && kind === 'hearsay' && hit.cue.cls === 'hedge'));
}

/** "Unconfirmed reports said": the subject is the rumour itself. */
function restsOnRumour(drafts: readonly Draft[], { source }: Draft): boolean {
  return drafts.some(
    ({ kind, hit }) => kind === 'hearsay' && source && source.from < hit.to && hit.from < source.to,
  );
}

/** The readings of one place in the order of their trust; the first that resolves wins. */
function resolveAt(reading: Reading, sentence: Sentence, hits: readonly Hit[]): Outcome {
  let worst: Outcome = 'none';
  let elided: Draft | undefined;
  for (const hit of hits) {
    const outcome = resolve(reading, sentence, hit);
    if (outcome === 'silent') worst = 'silent';
    else if (outcome !== 'none') {
      if (!outcome.refersBack) return outcome;
      elided ??= outcome;
    }
  }
  const passive = hits.find(({ cue }) => cue.cls === 'passive');
  // «يوصف»: spelled unlike the active, it is a report that names nobody even when its rest stands apart.
  const isTold = passive && (passive.cue.strength === 'medium' || passive.cue.tone === 'described');
  if (isTold && !hits.some(({ cue }) => cue.cls === 'verb') && passive.pronoun === '') worst = 'silent';
  if (elided && passive && isPassive(reading, passive))
    return passive.cue.attributes ? hearsay(reading, sentence, passive) : 'silent';
  return elided ?? worst;
}

function resolve(reading: Reading, sentence: Sentence, hit: Hit): Outcome {
  switch (hit.cue.cls) {
    case 'verb': {
      const relay = resolveRelay(reading, sentence, hit);
      return relay === 'none' ? resolveVerb(reading, sentence, hit) : relay;
    }
    case 'passive':
      if (!isPassive(reading, hit)) return 'none';
      return hit.cue.attributes ? hearsay(reading, sentence, hit) : 'silent';
    case 'preposition':
      return resolvePreposition(reading, sentence, hit);
    case 'noun':
      return resolveNoun(reading, sentence, hit);
    case 'hedge':
      return hit.cue.attributes
        ? hearsay(reading, sentence, hit)
        : hit.cue.kind === 'hearsay'
          ? 'silent'
          : 'none';
    case 'own-reporting':
      return resolveOwn(reading, sentence, hit);
    case 'anon-source':
      return reading.lexicon.grammar.sourceWords.has(hit.cue.words[0] ?? '') ? 'silent' : 'none';
    case 'anaphoric-source':
    case 'anon-marker':
      return 'silent';
    default:
      return 'none';
  }
}

/** «طالبا عدم كشف اسمه»: verbs inside an anonymity marker report nothing. */
function isInMarker(covers: readonly Hit[], hit: Hit): boolean {
  return (
    hit.cue.cls !== 'anon-marker' &&
    covers.some(({ cue, from, to }) => cue.cls === 'anon-marker' && from <= hit.from && hit.to <= to)
  );
}

/** «ما وصفته ب»: the verb of a distancing formula says whose word a word is, not who reports the sentence. */
function isDistanced(covers: readonly Hit[], hit: Hit): boolean {
  return covers.some(({ cue, from, to }) => cue.cls === 'hedge' && from < hit.from && hit.to <= to);
}

/** A passive has its conjunction right behind it; one of several words is one by itself ("is said to"). */
function isPassive({ tokens, lexicon }: Reading, { cue, to }: Hit): boolean {
  if (cue.words.length > 1) return true;
  const next = tokens[to]?.folded ?? '';
  return (lexicon.grammar.that.has(next) || lexicon.grammar.about.has(next)) && cue.form?.tense !== undefined;
}

/** «قال مراسلنا», "has learned": the outlet's own word, when a subject says so. */
function resolveOwn(reading: Reading, sentence: Sentence, hit: Hit): Outcome {
  if (hit.cue.words.length < 2) return 'none';
  const last = { from: hit.to - 1, to: hit.to };
  const isNamedInside = namesOwn(reading, last.from);
  const source = isNamedInside
    ? ownPeople(reading, sentence, last)
    : phraseBefore(reading, sentence, hit.from);
  if (!source) return 'silent';
  return {
    hit,
    cue: { start: hit.start, end: hit.end },
    source,
    content: contentOfPreposition(reading, sentence, { from: hit.from, to: hit.to }),
    kind: 'own',
    rule: 'own-reporting',
    confidence: CONFIDENCE.own,
  };
}

/** «مراسل الجريدة», but «مراسلنا» alone: where he is, is no part of who he is. */
function ownPeople(reading: Reading, sentence: Sentence, last: TokenRange): TokenRange {
  const { tokens, lexicon } = reading;
  const phrase = phraseAfter(reading, sentence, last.from, { limit: sentence.to, strict: true }) ?? last;
  let to = last.to;
  while (to < phrase.to && !lexicon.grammar.sourceLinks.has(tokens[to]?.folded ?? '')) to++;
  return { from: last.from, to };
}

function namesOwn({ tokens, lexicon }: Reading, index: number): boolean {
  return lexicon
    .matches(tokens[index]?.folded ?? '', false)
    .some(({ cue }) => cue.cls === 'anon-source' && cue.kind === 'own');
}

/** Cues inside quoted speech are the speaker's words, not the article's. */
function isInSpeech({ quotationAt, quotations }: Reading, hit: Hit): boolean {
  const quotation = quotations[quotationAt[hit.from] ?? -1];
  return quotation !== undefined && quotation.words >= SPEECH_WORDS;
}
