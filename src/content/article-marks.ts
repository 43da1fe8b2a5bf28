/** What one reading says about places: which look each span has, what a place is about, and what comes next. */
import type { ClaimLook } from '../core/model/analysis';
import type { Span } from '../core/model/span';
import type {
  DrawnClaim,
  Reading,
  ReviewPlace,
  ReviewProgress,
  ReviewRule,
  Target,
} from '../messaging/protocol';
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
  {
    target,
    what,
    by,
    rule = 'all',
  }: { target: Target; what: 'claim' | 'mention'; by: 1 | -1; rule?: ReviewRule },
): Target | undefined {
  if (what === 'mention') {
    const index = mentionOf(reading, target);
    return index === undefined ? undefined : nextMention(reading, index, by);
  }
  const from = findSpan(reading, target);
  if (from === undefined) return undefined;
  const isPast =
    by === 1 ? (claim: Span) => claim.start > from.start : (claim: Span) => claim.start < from.start;
  const index = nearestClaim(reading, (claim) => isPast(claim) && passes(claim, rule), by);
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

/** Where a review goes on that stood at a claim: there, or at the next one that its rule stops at, or at the first. */
export function findResume(reading: Reading, { claim, rule }: ReviewPlace): Target | undefined {
  const from = reading.claims[claim]?.start ?? 0;
  const open = rule === 'all' ? 'undecided' : rule;
  const order = claimOrder(reading).filter((at) => passes(reading.claims[at], open));
  const index = order.find((at) => (reading.claims[at]?.start ?? 0) >= from) ?? order[0];
  return index === undefined ? undefined : { kind: 'claim', index };
}

/** How far a review that shows this target has come. */
export function toProgress(reading: Reading, target: Target, rule: ReviewRule): ReviewProgress {
  const step = (by: 1 | -1) => findStep(reading, { target, what: 'claim', by, rule });
  return {
    rule,
    count: reading.claims.length,
    decided: reading.claims.filter(({ weight }) => weight === 'tagged').length,
    left: reading.claims.filter((claim) => passes(claim, rule)).length,
    hasNext: step(1) !== undefined,
    hasPrevious: step(-1) !== undefined,
  };
}

/** Whether a review by this rule stops at a claim. */
function passes(claim: DrawnClaim | undefined, rule: ReviewRule): boolean {
  if (claim === undefined) return false;
  if (rule === 'undecided') return claim.weight === 'suggested';
  return rule === 'all' || claim.look === 'unsourced';
}

/** The claim of a target: itself, or the one that its annotation covers. */
export function claimOf(reading: Reading, target: Target): number | undefined {
  if (target.kind === 'claim') return target.index;
  const span = target.kind === 'annotation' ? findSpan(reading, target) : undefined;
  const index = reading.claims.findIndex(
    ({ start, end }) => span !== undefined && start < span.end && span.start < end,
  );
  return index === -1 ? undefined : index;
}

/** The mention that a target is, or that stands where its annotation does. */
function mentionOf(reading: Reading, target: Target): number | undefined {
  if (target.kind === 'mention') return target.index;
  const span = target.kind === 'annotation' ? findSpan(reading, target) : undefined;
  const index = reading.mentions.findIndex(({ start, end }) => start === span?.start && end === span.end);
  return index === -1 ? undefined : index;
}

/** Indexes of the claims in document order. */
export function claimOrder(reading: Reading): number[] {
  return reading.claims
    .map((claim, index) => ({ start: claim.start, index }))
    .sort((a, b) => a.start - b.start)
    .map(({ index }) => index);
}

function nearestClaim(
  reading: Reading,
  isPast: (claim: DrawnClaim) => boolean,
  by: 1 | -1,
): number | undefined {
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
