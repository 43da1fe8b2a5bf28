/** What one reading says about places: which look each span has, what a place is about, and what comes next. */
import type { ClaimLook } from '../core/model/analysis';
import type { Span } from '../core/model/span';
import type { Reading, Target } from '../messaging/protocol';
import type { Mark } from './mark-names';

const CLAIM_MARKS: Readonly<Record<ClaimLook, Readonly<Record<'suggested' | 'tagged', Mark>>>> = {
  named: { suggested: 'claimNamedSuggested', tagged: 'claimNamedTagged' },
  unnamed: { suggested: 'claimUnnamedSuggested', tagged: 'claimUnnamedTagged' },
  unsourced: { suggested: 'claimUnsourcedSuggested', tagged: 'claimUnsourcedTagged' },
};

/** The spans to paint, by mark. Spans that the reader struck out or that stay silent are left out. */
export function toMarkedSpans(reading: Reading): Map<Mark, Span[]> {
  const marked = new Map<Mark, Span[]>();
  const seen = new Set<string>();
  const add = (mark: Mark, { start, end }: Span) => {
    const key = `${mark} ${start} ${end}`;
    if (seen.has(key)) return;
    seen.add(key);
    const spans = marked.get(mark);
    if (spans === undefined) marked.set(mark, [{ start, end }]);
    else spans.push({ start, end });
  };
  const hidden = new Set(reading.hidden);
  reading.mentions.forEach((mention, index) => {
    if (!hidden.has(index)) add(mention.type, mention);
  });
  for (const claim of reading.claims) {
    if (claim.look !== undefined) add(CLAIM_MARKS[claim.look][claim.weight], claim);
  }
  for (const placed of reading.placed) {
    if (placed.look !== undefined) add(CLAIM_MARKS[placed.look].tagged, placed);
    if (placed.entityType !== undefined) add(placed.entityType, placed);
    if (placed.kind === 'highlight') add('highlight', placed);
  }
  return marked;
}

/** Where a target stands; `undefined` if this reading does not have it. */
export function findSpan(reading: Reading, target: Target): Span | undefined {
  switch (target.kind) {
    case 'mention':
      return reading.mentions[target.index];
    case 'claim':
      return reading.claims[target.index];
    case 'annotation':
      return reading.placed.find(({ id }) => id === target.id);
    case 'selection':
      return target;
  }
}

/** Cues and sources of the claim that a target is, or is an annotation of. */
export function findAttribution(
  reading: Reading,
  target: Target,
): { cues: readonly Span[]; sources: readonly Span[] } | undefined {
  if (target.kind === 'claim') return reading.claims[target.index];
  if (target.kind !== 'annotation') return undefined;
  const placed = reading.placed.find(({ id }) => id === target.id);
  if (placed?.kind !== 'claim') return undefined;
  return reading.claims.find(({ start, end }) => start === placed.start && end === placed.end);
}

/**
 * The claim after or before a target, or the next mention of the same entity. Mentions go round; claims end.
 * `undefined` when there is no further one.
 */
export function findStep(
  reading: Reading,
  { target, what, by }: { target: Target; what: 'claim' | 'mention'; by: 1 | -1 },
): Target | undefined {
  if (what === 'mention')
    return target.kind === 'mention' ? nextMention(reading, target.index, by) : undefined;
  const from = findSpan(reading, target);
  if (from === undefined) return undefined;
  const isPast =
    by === 1 ? (claim: Span) => claim.start > from.start : (claim: Span) => claim.start < from.start;
  const index = nearestClaim(reading, isPast, by);
  return index === undefined ? undefined : { kind: 'claim', index };
}

/**
 * Where a review begins: at the first claim at or after an offset that is marked and not decided, or else the first
 * such one of all; then at what is not marked, and in an article decided throughout at any claim.
 */
export function findUndecided(reading: Reading, from: number): Target | undefined {
  const order = claimOrder(reading);
  const undecided = order.filter((at) => reading.claims[at]?.weight === 'suggested');
  const marked = undecided.filter((at) => reading.claims[at]?.look !== undefined);
  const among = [marked, undecided, order].find(({ length }) => length > 0) ?? [];
  const index = among.find((at) => (reading.claims[at]?.end ?? 0) > from) ?? among[0];
  return index === undefined ? undefined : { kind: 'claim', index };
}

/** Indexes of the claims in document order. */
function claimOrder(reading: Reading): number[] {
  return reading.claims
    .map((claim, index) => ({ start: claim.start, index }))
    .sort((a, b) => a.start - b.start)
    .map(({ index }) => index);
}

function nearestClaim(reading: Reading, isPast: (claim: Span) => boolean, by: 1 | -1): number | undefined {
  const order = claimOrder(reading);
  if (by === -1) order.reverse();
  return order.find((index) => {
    const claim = reading.claims[index];
    return claim !== undefined && isPast(claim);
  });
}

function nextMention(reading: Reading, index: number, by: 1 | -1): Target | undefined {
  const entity = reading.mentions[index]?.entity;
  const hidden = new Set(reading.hidden);
  const same = reading.mentions.flatMap((mention, at) =>
    mention.entity === entity && (at === index || !hidden.has(at)) ? [at] : [],
  );
  const next = same[(same.indexOf(index) + by + same.length) % same.length];
  return next === undefined || next === index ? undefined : { kind: 'mention', index: next };
}
