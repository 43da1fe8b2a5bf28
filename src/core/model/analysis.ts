import type { Span } from './span';

export type EntityType = 'person' | 'place' | 'organisation';

/** A span that names something. `entity` is an index into the analysis' entities. */
export interface Mention extends Span {
  readonly type: EntityType;
  readonly entity: number;
}

/** The thing named. `mentions` are indexes into the analysis' mentions, in document order. */
export interface Entity {
  readonly type: EntityType;
  /** The fullest spelling found in this article, clitic-free. */
  readonly label: string;
  /** Other spellings found in this article, without the label. */
  readonly aliases: readonly string[];
  readonly mentions: readonly number[];
  /** On the reader's watch list. */
  readonly watched?: boolean;
}

/** What a line of the article is, by content and markup together (claims.md, D1). Only title and body carry claims. */
export type LineRole =
  | 'title'
  | 'heading'
  | 'body'
  | 'dateline'
  | 'caption'
  | 'credit'
  | 'related'
  | 'source-list'
  | 'other';

/** Every kind of source, in the order of the reader's keys 1 to 9. */
export const SOURCE_KINDS = [
  'person',
  'organisation',
  'official',
  'document',
  'outlet',
  'social',
  'unnamed',
  'hearsay',
  'own',
] as const;

export type SourceKind = (typeof SOURCE_KINDS)[number];
export type Naming = 'named' | 'role' | 'group' | 'none';
export type Directness = 'direct' | 'mixed' | 'indirect';
export type Distance = 'first-hand' | 'relayed' | 'unknown';
export type Stance = 'asserts' | 'denies' | 'doubts' | 'predicts' | 'accuses';

/** Who is given for a claim. Spans lie in the article text and need not lie inside the claim. */
export interface Attribution {
  readonly cue?: Span;
  /** The cue across articles (`core/attribution/cue-trust`): language, class, dictionary form. */
  readonly cueId?: string;
  readonly source?: Span;
  readonly content: readonly Span[];
  /** Outlets or persons between the source and this article. */
  readonly via: readonly Span[];
  readonly kind: SourceKind;
  readonly naming: Naming;
  readonly directness: Directness;
  readonly distance: Distance;
  readonly stance?: Stance;
  readonly hedge?: boolean;
  /** Index of the claim this attribution was carried over from. */
  readonly inheritedFrom?: number;
  /** 0 to 1: how likely this attribution is right. */
  readonly confidence: number;
  /** The rule that found it; has a sentence in `_locales` under `reason_<rule>` (dashes as underscores). */
  readonly rule: string;
}

export type Suggestion = 'sourced' | 'unsourced';

/** A sentence that asserts something that could be checked. */
export interface Claim extends Span {
  readonly role: 'title' | 'body';
  /** Absent: Isnad stays silent. */
  readonly suggestion?: Suggestion;
  /** 0 to 1; present exactly when there is a suggestion. */
  readonly confidence?: number;
  readonly attributions: readonly Attribution[];
  /** Clauses of a sourced claim that its attributions do not cover; absent when there are none. */
  readonly unattributed?: readonly Span[];
  /** The rule behind the suggestion; `reason_<rule>` in `_locales`. */
  readonly rule?: string;
}

/** A line of the text with the role that the pipeline gave it. */
export interface Line extends Span {
  readonly role: LineRole;
}

/** Everything one reading finds. Offsets are UTF-16 units of the article text. */
export interface Analysis {
  /** Code of the language whose rules were used. */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly lines: readonly Line[];
  readonly mentions: readonly Mention[];
  readonly entities: readonly Entity[];
  readonly claims: readonly Claim[];
}

/** How a claim is drawn: named source, unnamed or relayed source, no source found (product.md). */
export type ClaimLook = 'named' | 'unnamed' | 'unsourced';
