import type { EntityType, SourceKind } from '../model/analysis';
import type { LinkRelation, Tag } from '../model/annotation';

/** Words of the interface that stand in exports made for reading; the core has none of its own. */
export interface ExportWords {
  /** BCP 47, for the document. */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly title: string;
  readonly claims: string;
  readonly names: string;
  readonly highlights: string;
  readonly pageNotes: string;
  readonly tags: Readonly<Record<Tag | 'undecided', string>>;
  readonly types: Readonly<Record<EntityType, string>>;
  readonly notAName: string;
  readonly kinds: Readonly<Record<SourceKind, string>>;
  readonly relations: Readonly<Record<LinkRelation, string>>;
  readonly author: string;
  readonly site: string;
  readonly published: string;
  readonly read: string;
  readonly decision: string;
  readonly source: string;
  readonly sourceKind: string;
  readonly cue: string;
  readonly via: string;
  readonly note: string;
  /** Of the link that opens the article at a quote. */
  readonly show: string;
  /** Of the checksum at the report's end. */
  readonly checksum: string;
  /** A sentence that says when the file was made. */
  made(day: string): string;
  /** A moment in the reader's way of writing days; a text that is none comes back as it is. */
  day(iso: string): string;
}
