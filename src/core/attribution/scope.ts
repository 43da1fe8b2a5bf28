/*
 * Reference and scope (claims.md, D7): who speaks when a sentence names nobody. A verb without subject, a pronoun
 * or a definite noun («المصدر») takes the last source of this or the previous paragraph; sentences of one quotation
 * share its speaker; a quotation without cue takes the speaker of its paragraph; an elaborating opening carries an
 * attribution over to at most two sentences.
 */

import type { Span } from '../model/span';
import { antecedentOf, type Named, REMEMBERED } from './antecedent';
import { CONFIDENCE, type Draft } from './draft';
import type { Found } from './find-drafts';
import { hitsAt } from './hits';
import { facetsOf, type SourceFacets } from './kind';
import type { Reading, Sentence } from './reading';
import { fromPerson, withoutMarks } from './refer-back';
import { resolveHeadlines } from './resolve-quoted-headlines';
import type { Rule } from './rules';

/** An attribution whose source is settled. */
export interface Settled {
  readonly draft: Draft;
  readonly source?: Span;
  readonly facets: SourceFacets;
  readonly rule: Rule;
  readonly confidence: number;
  /** Index of the sentence that names the source. */
  readonly inheritedFrom?: number;
}

/** What is known when a draft is settled. */
interface Context {
  readonly speaker: Speaker | undefined;
  readonly index: number;
  readonly recent: readonly Named[];
}

interface Speaker {
  readonly settled: Settled;
  readonly sentence: number;
  readonly line: number;
}

/** Sentences that an opening such as «حيث» may carry an attribution over to. */
const MAX_CARRIED = 2;
/** Speakers among whom the one of the right gender is looked for. */
const FITTING = 2;
/** A quotation of so many words is speech. */
const SPEECH_WORDS = 5;
/** Rules whose sentence names no source of its own. */
const CARRIED: ReadonlySet<Rule> = new Set<Rule>([
  'speaker-goes-on',
  'pronoun-speaker',
  'inside-quotation',
  'quotation-after-speaker',
  'carried-over',
]);
/** Share of a sentence in quotation marks that makes it speech as a whole. */
const SPEECH_SHARE = 0.6;

/** The settled attributions of each sentence, by its index. */
export function settleSources(reading: Reading, found: readonly Found[]): Settled[][] {
  const all: Settled[][] = [];
  let speaker: Speaker | undefined;
  const recent: Named[] = [];
  const speakers: Speaker[] = [];
  let carried = 0;
  for (const [index, sentence] of reading.sentences.entries()) {
    const settled: Settled[] = [];
    const isShift = sentence.hits.some(({ cue, from }) => cue.cls === 'shift' && from <= sentence.from + 1);
    for (const draft of found[index]?.drafts ?? []) {
      const fitting = fittingSpeaker(speakers, draft) ?? speaker;
      const next = settle(reading, sentence, draft, { speaker: reach(fitting, sentence), index, recent });
      if (!next) continue;
      settled.push(next);
      remember(recent, next, index);
      if (next.facets.kind !== 'hearsay') {
        speaker = { settled: next, sentence: next.inheritedFrom ?? index, line: sentence.line };
        if (!draft.refersBack) speakers.push(speaker);
        if (speakers.length > REMEMBERED) speakers.shift();
      }
    }
    if (settled.length === 0 && !isShift) {
      const near = speaker?.line === sentence.line ? speaker : undefined;
      const quoted =
        near && isSpeech(reading, sentence) && !startsInside(reading, sentence)
          ? inherit(sentence, near, 'quotation-after-speaker')
          : undefined;
      const goesOn =
        near && carried < MAX_CARRIED && !found[index]?.silent && opensContinuation(reading, sentence);
      if (quoted) settled.push(quoted);
      else if (near && goesOn) settled.push(inherit(sentence, near, 'carried-over'));
      carried = settled.length > 0 && !quoted ? carried + 1 : carried;
    } else carried = 0;
    all.push(settled);
  }
  shareQuotations(reading, all);
  resolveHeadlines(reading, all);
  return all;
}

/** The last speaker whose own verb had the gender of this one, where verbs have genders and the last but one fits. */
function fittingSpeaker(speakers: readonly Speaker[], { refersBack, hit }: Draft): Speaker | undefined {
  const { form } = hit.cue;
  if (refersBack !== 'elided' || form?.gender === undefined) return undefined;
  const fits = ({ settled: { draft } }: Speaker) => {
    const own = draft.hit.cue.form;
    return own?.gender === undefined || (own.gender === form.gender && own.number === form.number);
  };
  const near = speakers.slice(-FITTING);
  return near.reverse().find(fits);
}

/** A speaker is in reach in its own paragraph and the next. */
function reach(speaker: Speaker | undefined, sentence: Sentence): Speaker | undefined {
  return speaker && sentence.line - speaker.line <= 1 ? speaker : undefined;
}

function settle(
  reading: Reading,
  sentence: Sentence,
  draft: Draft,
  { speaker, index, recent }: Context,
): Settled | undefined {
  const { tokens } = reading;
  const range = draft.source;
  const source =
    range &&
    withoutMarks(reading, range, {
      start: draft.sourceStart ?? startOf(reading, sentence, range.from),
      end: tokens[range.to - 1]?.end ?? sentence.end,
    });
  if (draft.refersBack) {
    if (!speaker) return fromPerson(reading, draft, source, index);
    return {
      draft,
      ...(source ? { source } : speaker.settled.source ? { source: speaker.settled.source } : {}),
      facets: speaker.settled.facets,
      rule: draft.rule,
      confidence: draft.confidence,
      ...(speaker.sentence !== index ? { inheritedFrom: speaker.sentence } : {}),
    };
  }
  const facets = facetsOf(reading, sentence, range, draft.kind);
  const antecedent = range && antecedentOf(reading, range, recent);
  return {
    draft,
    ...(source ? { source } : {}),
    facets: antecedent ? antecedent.facets : facets,
    rule: draft.rule,
    confidence: draft.confidence,
    ...(antecedent && antecedent.sentence !== index ? { inheritedFrom: antecedent.sentence } : {}),
  };
}

function remember(recent: Named[], { draft, facets, inheritedFrom }: Settled, index: number): void {
  if (!draft.source || draft.refersBack || inheritedFrom !== undefined) return;
  recent.push({ range: draft.source, facets, sentence: index });
  if (recent.length > REMEMBERED) recent.shift();
}

/** A conjunction or preposition glued to the first word of a source stays outside (D5). */
function startOf(
  { tokens, mentions, mentionAt, lexicon }: Reading,
  sentence: Sentence,
  index: number,
): number {
  const token = tokens[index];
  if (!token) return sentence.start;
  const mention = mentions[mentionAt[index] ?? -1];
  if (mention && mention.start > token.start && mention.start < token.end) return mention.start;
  const hit = hitsAt(sentence, index).find(
    ({ cue }) => cue.cls === 'anon-source' || cue.cls === 'noun' || cue.cls === 'anaphoric-source',
  );
  const { article } = lexicon.lexicon.grammar;
  if (hit && article !== '' && hit.prefix !== '') return hit.start;
  const [outer = ''] = lexicon.lexicon.grammar.proclitics;
  const glued =
    article !== '' && outer.includes(token.folded[0] ?? ' ') && token.folded.startsWith(article, 1);
  // «والدة» is no article behind a conjunction.
  return glued && !lexicon.kinds.role.has(token.folded) ? token.start + 1 : token.start;
}

function inherit(sentence: Sentence, speaker: Speaker, rule: Rule): Settled {
  const { settled } = speaker;
  return {
    draft: {
      ...settled.draft,
      cue: settled.draft.cue,
      content: [{ start: sentence.start, end: sentence.end }],
    },
    ...(settled.source ? { source: settled.source } : {}),
    facets: settled.facets,
    rule,
    confidence: rule === 'carried-over' ? CONFIDENCE.carriedOver : CONFIDENCE.insideQuotation,
    inheritedFrom: speaker.sentence,
  };
}

function isSpeech({ quotations, quotationAt }: Reading, sentence: Sentence): boolean {
  let quoted = 0;
  for (let at = sentence.from; at < sentence.to; at++) {
    const quotation = quotations[quotationAt[at] ?? -1];
    if (quotation && quotation.words >= SPEECH_WORDS) quoted++;
  }
  return quoted >= (sentence.to - sentence.from) * SPEECH_SHARE;
}

/** A sentence whose quotation began before it takes that quotation's speaker. */
function startsInside({ quotations, quotationAt }: Reading, sentence: Sentence): boolean {
  const quotation = quotations[quotationAt[sentence.from] ?? -1];
  return quotation !== undefined && quotation.start < sentence.start;
}

function opensContinuation({ tokens, lexicon: { grammar } }: Reading, sentence: Sentence): boolean {
  return grammar.continuations.lengthAt(tokens, sentence.from, sentence.to) > 0;
}

/** Sentences of one quotation share the speaker that one of them names, even the last (D7.1). */
function shareQuotations(reading: Reading, all: Settled[][]): void {
  const { quotations, sentences } = reading;
  let first = 0;
  for (const quotation of quotations) {
    while (first < sentences.length && (sentences[first]?.end ?? 0) <= quotation.start) first++;
    let last = first;
    while (last < sentences.length && (sentences[last]?.start ?? 0) < quotation.end) last++;
    if (last - first < 2) continue;
    const named = [...Array(last - first).keys()]
      .map((place) => first + place)
      .find((index) => all[index]?.some(({ rule }) => !CARRIED.has(rule)));
    const settled = named === undefined ? undefined : all[named]?.[0];
    if (named === undefined || !settled) continue;
    for (let index = first; index < last; index++) {
      const sentence = sentences[index];
      if (!sentence || (all[index]?.length ?? 0) > 0) continue;
      all[index] = [inherit(sentence, { settled, sentence: named, line: sentence.line }, 'inside-quotation')];
    }
  }
}
