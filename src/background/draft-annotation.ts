import { describe } from '../core/anchoring/describe';
import type { Analysis, Attribution, Claim, Entity } from '../core/model/analysis';
import type { Annotation, AnnotationKind, Facets, SuggestionRecord } from '../core/model/annotation';
import type { Block } from '../core/model/article';
import type { Span } from '../core/model/span';
import type { AnnotationPatch, Target } from '../messaging/protocol';
import { applyPatch } from './apply-patch';
import { claimAt, findDecisions } from './decisions';
import type { PlacedAnnotation } from './place-annotations';

/** The article on screen, as far as a new annotation depends on it. */
export interface OnScreen {
  readonly text: string;
  /** Where they are known, an annotation keeps its block and the heading above it. */
  readonly blocks?: readonly Block[];
  readonly analysis: Analysis;
  readonly placed: readonly PlacedAnnotation[];
}

export type Drafted =
  /** There is one already: it is to be changed. */
  | { readonly kind: 'existing'; readonly id: string; readonly patch: AnnotationPatch }
  | {
      readonly kind: 'new';
      readonly annotation: Omit<Annotation, 'seq'>;
      readonly aliases: readonly string[];
    };

/** What annotating this target means: a new annotation or a change of one. `undefined`: there is no such target. */
export function draftAnnotation(
  page: OnScreen,
  options: {
    readonly target: Target;
    readonly patch: AnnotationPatch;
    readonly pageKey: string;
    readonly now: string;
    readonly id: string;
  },
): Drafted | undefined {
  const { target, patch, pageKey, now, id } = options;
  if (target.kind === 'annotation') {
    return page.placed.some(({ annotation }) => annotation.id === target.id)
      ? { kind: 'existing', id: target.id, patch }
      : undefined;
  }
  const about = describeTarget(page, target, patch);
  if (!about) return undefined;
  if (about.existing !== undefined) {
    const completed = about.facets && patch.facets === undefined ? { ...patch, facets: about.facets } : patch;
    return { kind: 'existing', id: about.existing, patch: completed };
  }
  const annotation = applyPatch(
    {
      version: 1,
      id,
      pageKey,
      kind: about.kind,
      note: '',
      selectors: describe(page.text, about.span, page.blocks),
      created: now,
      modified: now,
      ...(about.facets ? { facets: about.facets } : {}),
      ...(about.suggestion ? { suggestion: about.suggestion } : {}),
      ...(patch.entity && about.label !== undefined
        ? { entity: { verdict: patch.entity.verdict, type: patch.entity.type, label: about.label } }
        : {}),
    },
    patch,
    now,
  );
  return { kind: 'new', annotation, aliases: about.aliases };
}

interface About {
  readonly span: Span;
  readonly kind: AnnotationKind;
  readonly aliases: readonly string[];
  readonly existing?: string;
  readonly label?: string;
  readonly facets?: Facets;
  readonly suggestion?: SuggestionRecord;
}

function describeTarget(
  page: OnScreen,
  target: Exclude<Target, { kind: 'annotation' }>,
  patch: AnnotationPatch,
): About | undefined {
  if (target.kind === 'mention') return aboutMention(page, target.index, patch);
  if (target.kind === 'claim') return aboutClaim(page, target.index, patch);
  const span = trimSpan(page.text, target);
  if (!span) return undefined;
  // A selection that covers a claim and is tagged is about that claim.
  const claim = patch.tag ? claimAt(page.analysis, span) : undefined;
  if (claim !== undefined) return aboutClaim(page, claim, patch);
  return { span, kind: patch.entity ? 'entity' : patch.tag ? 'claim' : 'highlight', aliases: [] };
}

function aboutMention(
  { analysis, placed }: OnScreen,
  index: number,
  patch: AnnotationPatch,
): About | undefined {
  const mention = analysis.mentions[index];
  const entity = mention && analysis.entities[mention.entity];
  if (!entity) return undefined;
  const existing = findDecisions(analysis, placed).entities.get(mention.entity)?.annotation.id;
  const accepted = patch.entity?.verdict === 'confirmed' && patch.entity.type === entity.type;
  return {
    span: { start: mention.start, end: mention.end },
    kind: patch.entity ? 'entity' : 'highlight',
    label: entity.label,
    aliases: patch.entity?.verdict === 'confirmed' ? spellingsOf(entity, patch.entity.label) : [],
    ...(patch.entity ? { suggestion: { value: entity.type, accepted } } : {}),
    ...(existing === undefined ? {} : { existing }),
  };
}

/** What the reader calls something else than it is called here is known by that name too. */
function spellingsOf({ label, aliases }: Entity, called: string | undefined): readonly string[] {
  return called === undefined || called === label ? aliases : [label, ...aliases];
}

function aboutClaim(
  { text, analysis, placed }: OnScreen,
  index: number,
  patch: AnnotationPatch,
): About | undefined {
  const claim = analysis.claims[index];
  if (!claim) return undefined;
  const decided = findDecisions(analysis, placed).claims.get(index)?.annotation;
  const facets = patch.tag === 'sourced' && !decided?.facets ? suggestedFacets(text, claim) : undefined;
  return {
    span: { start: claim.start, end: claim.end },
    kind: 'claim',
    aliases: [],
    ...(facets ? { facets } : {}),
    ...(decided ? { existing: decided.id } : {}),
    ...(claim.suggestion === undefined
      ? {}
      : { suggestion: suggestionRecord(claim, claim.suggestion, patch) }),
  };
}

function suggestionRecord(
  claim: Claim,
  value: 'sourced' | 'unsourced',
  patch: AnnotationPatch,
): SuggestionRecord {
  const cues = [...new Set(claim.attributions.flatMap(({ cueId }) => cueId ?? []))];
  return {
    value,
    accepted: patch.tag === value,
    ...(claim.confidence === undefined ? {} : { confidence: claim.confidence }),
    ...(claim.rule === undefined ? {} : { rule: claim.rule }),
    ...(cues.length === 0 ? {} : { cues }),
  };
}

/** The attribution that is most likely right, with its words as they stand. */
export function bestAttribution(claim: Claim): Attribution | undefined {
  return [...claim.attributions].sort((a, b) => b.confidence - a.confidence)[0];
}

function suggestedFacets(text: string, claim: Claim): Facets | undefined {
  const best = bestAttribution(claim);
  if (!best) return undefined;
  const { kind, naming, directness, distance, stance, hedge, source, cue, via } = best;
  return {
    kind,
    naming,
    directness,
    distance,
    ...(stance === undefined ? {} : { stance }),
    ...(hedge === undefined ? {} : { hedge }),
    ...(source ? { source: text.slice(source.start, source.end) } : {}),
    ...(cue ? { cue: text.slice(cue.start, cue.end) } : {}),
    ...(via.length > 0 ? { via: via.map(({ start, end }) => text.slice(start, end)) } : {}),
  };
}

/** Without white space at the edges; `undefined` if nothing is left or it lies outside the text. */
export function trimSpan(text: string, { start, end }: Span): Span | undefined {
  if (end > text.length) return undefined;
  const selected = text.slice(start, end);
  const from = start + (selected.length - selected.trimStart().length);
  const to = end - (selected.length - selected.trimEnd().length);
  return from < to ? { start: from, end: to } : undefined;
}
