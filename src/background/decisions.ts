import type { Analysis, EntityType } from '../core/model/analysis';
import type { Annotation } from '../core/model/annotation';
import { overlaps, type Span } from '../core/model/span';
import { foldText } from '../core/text/fold';
import type { PlacedAnnotation } from './place-annotations';

/** Spans that share this much of what they cover together are about the same claim. */
const SAME_CLAIM = 0.8;

/** Which of the reader's annotations are about which claims and names of a reading. */
export interface Decisions {
  /** By index of the claim. */
  readonly claims: ReadonlyMap<number, PlacedAnnotation>;
  /** By index of the entity: a decision about one mention is about the name. */
  readonly entities: ReadonlyMap<number, PlacedAnnotation>;
}

/** Later annotations win over earlier ones. */
export function findDecisions(analysis: Analysis, placed: readonly PlacedAnnotation[]): Decisions {
  const claims = new Map<number, PlacedAnnotation>();
  const entities = new Map<number, PlacedAnnotation>();
  const inOrder = [...placed].sort((a, b) => a.annotation.seq - b.annotation.seq);
  for (const one of inOrder) {
    const { annotation, span } = one;
    if (annotation.kind === 'claim' && span) {
      const index = claimAt(analysis, span);
      if (index !== undefined) claims.set(index, one);
    }
    if (annotation.kind === 'entity') {
      const index = span ? entityAt(analysis, span) : entityNamed(analysis, annotation);
      if (index !== undefined) entities.set(index, one);
    }
  }
  return { claims, entities };
}

/** The claim that a span stands for, if it covers about the same text. */
export function claimAt(analysis: Analysis, span: Span): number | undefined {
  let best: number | undefined;
  let bestShare = SAME_CLAIM;
  for (const [index, claim] of analysis.claims.entries()) {
    if (!overlaps(claim, span)) continue;
    const shared = Math.min(claim.end, span.end) - Math.max(claim.start, span.start);
    const together = Math.max(claim.end, span.end) - Math.min(claim.start, span.start);
    if (shared / together >= bestShare) {
      best = index;
      bestShare = shared / together;
    }
  }
  return best;
}

/** The entity of the mention that has this very span. */
function entityAt(analysis: Analysis, span: Span): number | undefined {
  return analysis.mentions.find((mention) => mention.start === span.start && mention.end === span.end)
    ?.entity;
}

/** A lost decision still counts for the name it was about. */
function entityNamed(analysis: Analysis, { entity }: Annotation): number | undefined {
  if (!entity) return undefined;
  const key = foldText(entity.label);
  const found = analysis.entities.findIndex((one) => foldText(one.label) === key);
  return found === -1 ? undefined : found;
}

/** An entity's type as the reader has it. */
export function typeOf(analysis: Analysis, decisions: Decisions, entity: number): EntityType {
  const decided = decisions.entities.get(entity)?.annotation.entity;
  if (decided?.verdict === 'confirmed') return decided.type;
  return analysis.entities[entity]?.type ?? 'person';
}

export function isRejected(decisions: Decisions, entity: number): boolean {
  return decisions.entities.get(entity)?.annotation.entity?.verdict === 'not-a-name';
}
