import { CONFIDENCE, type Draft } from './draft';
import type { Hit } from './find-cues';
import { findSubject } from './find-subject';
import type { TokenRange } from './noun-phrase';
import type { Reading, Sentence } from './reading';
import { hasPerson, headOf } from './source-head';

/** Tone of the prepositions by which an outlet says whom it quotes. */
export const PASSES_ON = 'relay';

/**
 * "The agency reported, citing an officer, that …": who is cited is the source, and who cites stands in between. The
 * draft of the one who cites goes into the other's `via`.
 */
export function joinRelays(reading: Reading, sentence: Sentence, drafts: readonly Draft[]): Draft[] {
  const cited = drafts.find(({ hit, source }) => isCitation(hit) && source !== undefined);
  if (!cited || cited.via) return [...drafts];
  const teller = drafts.find((draft) => draft !== cited && tells(draft.hit, cited) && draft.source);
  // "The ministry put losses at 2 million, citing satellite data": evidence is not who was quoted.
  if (teller?.source && isEvidence(reading, sentence, cited) && !isOutlet(reading, sentence, teller.source))
    return [...drafts];
  const via = teller?.source ?? tellerOf(reading, sentence, cited);
  if (!via || overlaps(via, cited.source)) return [...drafts];
  const joined: Draft = {
    ...cited,
    via,
    content: teller && isBehind(teller, cited) ? teller.content : cited.content,
    rule: 'relayed-from-source',
    confidence: CONFIDENCE.preposition,
  };
  return drafts.filter((draft) => draft !== teller).map((draft) => (draft === cited ? joined : draft));
}

function isEvidence(reading: Reading, sentence: Sentence, { source }: Draft): boolean {
  if (!source) return false;
  const head = headOf(reading, sentence, source);
  return head === 'document' || (head === undefined && !hasPerson(reading, source));
}

function isOutlet(reading: Reading, sentence: Sentence, source: TokenRange): boolean {
  const head = headOf(reading, sentence, source);
  return head === 'outlet' || head === 'own';
}

/** What the teller says, unless the citation stands in the middle of it. */
function isBehind({ content }: Draft, { cue }: Draft): boolean {
  return content.length > 0 && content.every(({ start, end }) => cue.start < start || cue.start >= end);
}

function isCitation({ cue }: Hit): boolean {
  return cue.cls === 'preposition' && cue.tone === PASSES_ON;
}

function tells({ cue }: Hit, { source }: Draft): boolean {
  return cue.cls === 'verb' && cue.form?.tense !== 'participle' && source !== undefined;
}

/** The subject of a verb that resolved to nothing, since its content stands behind the citation. */
function tellerOf(reading: Reading, sentence: Sentence, cited: Draft): TokenRange | undefined {
  for (const hit of sentence.hits) {
    const tense = hit.cue.form?.tense;
    if (!tells(hit, cited) || (tense !== 'perfect' && tense !== 'imperfect')) continue;
    const subject = findSubject(reading, sentence, hit, undefined);
    if (subject === undefined || subject === 'other') continue;
    const head = headOf(reading, sentence, subject);
    if (head === 'outlet' || head === 'own') return subject;
  }
  return undefined;
}

function overlaps(a: TokenRange, b: TokenRange | undefined): boolean {
  return b !== undefined && a.from < b.to && b.from < a.to;
}
