/** What the reader made that belongs to no single page: words of their own, tags of their own, kept searches, and what they think of cues. */
import type { EntityType } from './analysis';

/** Where something of the reader's holds. For one page there are annotations. */
export type Reach = { readonly kind: 'everywhere' } | { readonly kind: 'site'; readonly site: string };

/** A name that the reader taught, or words that are no name. Version 1 of the stored and exported record. */
export interface ReaderName {
  readonly version: 1;
  readonly id: string;
  readonly verdict: 'name' | 'not-a-name';
  readonly reach: Reach;
  /** On the watch list: pointed out wherever it turns up. */
  readonly watched: boolean;
  readonly type: EntityType;
  readonly label: string;
  readonly aliases: readonly string[];
  /** Row of the entities table that this name means, after “same as”. */
  readonly entityId?: string;
  /** Folded label and aliases, for look-up. */
  readonly keys: readonly string[];
  readonly note: string;
  readonly created: string;
  readonly modified: string;
  readonly seq: number;
  /** In the trash since; kept for 30 days. */
  readonly deleted?: string;
}

/** A tag of the reader's own set, with what it means. Version 1 of the stored and exported record. */
export interface ReaderTag {
  readonly version: 1;
  readonly id: string;
  readonly label: string;
  readonly definition: string;
  /** One of the palette's numbers, from 0. */
  readonly colour: number;
  readonly created: string;
  readonly modified: string;
  readonly seq: number;
  readonly deleted?: string;
}

/** A search of the library that the reader kept. */
export interface SavedSearch {
  readonly version: 1;
  readonly id: string;
  readonly label: string;
  /** The words and filters as the library's address has them. */
  readonly query: string;
  readonly created: string;
  readonly modified: string;
  readonly seq: number;
  readonly deleted?: string;
}

/** How often the reader took or refused what a cue suggested, on this machine alone. */
export interface CueRecord {
  readonly version: 1;
  /** `lang:lemma` of the cue. */
  readonly id: string;
  readonly accepted: number;
  readonly rejected: number;
  readonly modified: string;
  readonly seq: number;
}

/** The tables of the reader's lists and the shape of their rows. */
export interface ReaderLists {
  readonly names: ReaderName;
  readonly tags: ReaderTag;
  readonly searches: SavedSearch;
  readonly cues: CueRecord;
}

export type ListName = keyof ReaderLists;

export const LIST_NAMES: readonly ListName[] = ['names', 'tags', 'searches', 'cues'];
