import { claimLook, lookOfTag } from '../core/attribution/claim-look';
import type { Analysis, Claim, ClaimLook, EntityType, Mention } from '../core/model/analysis';
import { overlaps } from '../core/model/span';
import type { DrawnClaim, PlacedMark, Reading, Settings } from '../messaging/protocol';
import { findDecisions, isRejected, typeOf } from './decisions';
import type { PlacedAnnotation } from './place-annotations';

/** What the page is to draw: the suggestions with the reader's decisions laid over them. */
export function composeReading(
  analysis: Analysis,
  placed: readonly PlacedAnnotation[],
  { show, hiddenTypes }: Pick<Settings, 'show' | 'hiddenTypes'>,
): Reading {
  const decisions = findDecisions(analysis, placed);
  const showClaims = show === 'both' || show === 'claims';
  const showNames = show === 'both' || show === 'names';
  const isShown = (type: EntityType) => showNames && !hiddenTypes.includes(type);
  return {
    lang: analysis.lang,
    dir: analysis.dir,
    mentions: analysis.mentions.map((mention) => ({
      ...mention,
      type: typeOf(analysis, decisions, mention.entity),
    })),
    claims: analysis.claims.map((claim, index) => drawClaim(claim, decisions.claims.get(index), showClaims)),
    hidden: analysis.mentions.flatMap((mention, index) =>
      !isShown(typeOf(analysis, decisions, mention.entity)) ||
      isRejected(decisions, mention.entity) ||
      isReplaced(mention, placed)
        ? [index]
        : [],
    ),
    placed: placed.flatMap((one) => toMark(one, { showClaims, isShown })),
  };
}

/** How a claim looks: as the reader tagged it, else as suggested; `undefined` is not drawn. */
export function lookOf(claim: Claim, decided: PlacedAnnotation | undefined): ClaimLook | undefined {
  const tag = decided?.annotation.tag;
  return tag === undefined ? claimLook(claim) : lookOfTag(tag, decided?.annotation.facets);
}

function drawClaim(claim: Claim, decided: PlacedAnnotation | undefined, shown: boolean): DrawnClaim {
  const look = shown ? lookOf(claim, decided) : undefined;
  return {
    start: claim.start,
    end: claim.end,
    ...(look === undefined ? {} : { look }),
    weight: decided?.annotation.tag === undefined ? 'suggested' : 'tagged',
    cues: claim.attributions.flatMap(({ cue }) => (cue ? [cue] : [])),
    sources: claim.attributions.flatMap(({ source }) => (source ? [source] : [])),
  };
}

/** A name that the reader marked over other words than Isnad did takes the place of what it overlaps. */
function isReplaced(mention: Mention, placed: readonly PlacedAnnotation[]): boolean {
  return placed.some(
    ({ annotation, span }) =>
      annotation.entity?.verdict === 'confirmed' &&
      span !== undefined &&
      overlaps(span, mention) &&
      (span.start !== mention.start || span.end !== mention.end),
  );
}

function toMark(
  { annotation, span }: PlacedAnnotation,
  { showClaims, isShown }: { readonly showClaims: boolean; readonly isShown: (type: EntityType) => boolean },
): PlacedMark[] {
  if (!span) return [];
  const { id, kind, tag, entity } = annotation;
  const look = tag !== undefined && showClaims ? lookOfTag(tag, annotation.facets) : undefined;
  return [
    {
      id,
      start: span.start,
      end: span.end,
      kind,
      ...(tag === undefined ? {} : { tag }),
      ...(look === undefined ? {} : { look }),
      ...(entity?.verdict === 'confirmed' && isShown(entity.type) ? { entityType: entity.type } : {}),
    },
  ];
}
