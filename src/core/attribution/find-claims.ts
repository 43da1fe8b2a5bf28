import type { Attribution, Claim, Distance } from '../model/analysis';
import type { Span } from '../model/span';
import { calibrateSourced, calibrateUnsourced } from './calibration';
import { isClaim } from './claim-filter';
import { type CueHistory, cueIdOf, cueTrust } from './cue-trust';
import { findDrafts } from './find-drafts';
import { type Judgement, judge } from './judge';
import { directnessOf, stanceOf } from './kind';
import { createReading, type Reading, type ReadingInput, type Sentence } from './reading';
import { type Settled, settleSources } from './scope';
import { sourcedBelow } from './sourced-below';
import { unattributedParts } from './unattributed';

export interface ClaimsInput extends ReadingInput {
  /** What the reader made of each cue so far (`cue-trust`). */
  readonly cueHistory?: CueHistory;
  /** Keep the scores of the rules instead of probabilities: for fitting them. */
  readonly isRaw?: boolean;
}

/**
 * The claims of an article with what is suggested for each and why: one for every sentence of title and body that
 * asserts something. In document order, never overlapping, never across a line. Linear in the text; never throws,
 * whatever the text.
 */
export function findClaims({ cueHistory = {}, isRaw = false, ...input }: ClaimsInput): Claim[] {
  const reading = createReading(input);
  const { code } = input.language;
  const found = reading.sentences.map((sentence) => findDrafts(reading, sentence));
  const settled = settleSources(reading, found).map((all) =>
    all.map((one) => {
      const sure = isRaw ? one.confidence : calibrateSourced(one.confidence);
      return { ...one, confidence: sure * cueTrust(cueHistory[idOf(code, one)]) };
    }),
  );
  const kept = reading.sentences
    .map((sentence, index) => (isClaim(reading, sentence) ? index : -1))
    .filter((index) => index >= 0);
  const claimOf = new Map(kept.map((index, claim) => [index, claim]));
  const lead = sourcedBelow(reading, settled);
  return kept.map((index) => {
    const sentence = reading.sentences[index] as Sentence;
    const own = settled[index] ?? [];
    const isHedged = sentence.hits.some(({ cue }) => cue.cls === 'hedge');
    const judgement = judge(
      reading,
      sentence,
      found[index] ?? { drafts: [], silent: true, background: false },
      own,
      lead.has(index),
    );
    const apart = own.length > 0 ? unattributedParts(reading, sentence, own) : [];
    return {
      start: sentence.start,
      end: sentence.end,
      role: sentence.role,
      ...(judgement ? inProbability(judgement, isRaw) : {}),
      ...(apart.length > 0 ? { unattributed: apart } : {}),
      attributions: own.map((one) =>
        toAttribution(reading, one, { isHedged, claimOf, cueId: idOf(code, one) }),
      ),
    };
  });
}

/** What is sourced took its probability from its attribution already. */
function inProbability(judgement: Judgement, isRaw: boolean): Judgement {
  // "Sourced below" is a remark on the lead, drawn as faintly as can be.
  if (isRaw || judgement.suggestion === 'sourced' || judgement.rule === 'sourced-below') return judgement;
  return { ...judgement, confidence: calibrateUnsourced(judgement.confidence) };
}

function toAttribution(
  reading: Reading,
  settled: Settled,
  { isHedged, claimOf, cueId }: { isHedged: boolean; claimOf: ReadonlyMap<number, number>; cueId: string },
): Attribution {
  const { draft, source, facets, rule, confidence } = settled;
  const inheritedFrom = settled.inheritedFrom === undefined ? undefined : claimOf.get(settled.inheritedFrom);
  const via = draft.via ? [spanOfRange(reading, draft.via.from, draft.via.to)] : [];
  const distance: Distance =
    via.length > 0 ? 'relayed' : facets.kind === 'hearsay' ? 'unknown' : 'first-hand';
  return {
    cue: draft.cue,
    cueId,
    ...(source ? { source } : {}),
    content: draft.content,
    via,
    ...facets,
    directness:
      rule === 'inside-quotation' || rule === 'quotation-after-speaker'
        ? 'direct'
        : directnessOf(reading, draft),
    distance,
    stance: stanceOf(draft),
    ...(isHedged ? { hedge: true } : {}),
    ...(inheritedFrom === undefined ? {} : { inheritedFrom }),
    confidence,
    rule,
  };
}

function idOf(language: string, { draft: { hit } }: Settled): string {
  return cueIdOf(language, { cls: hit.cue.cls, lemma: hit.cue.lemma ?? hit.cue.text });
}

function spanOfRange({ tokens, text }: Reading, from: number, to: number): Span {
  return { start: tokens[from]?.start ?? text.length, end: tokens[to - 1]?.end ?? text.length };
}
