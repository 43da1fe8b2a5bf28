/**
 * An article's annotations packed for scanning: one folded text, one table of numbers, and the few strings that are
 * counted. About 0.6 KB a row instead of 1.5 KB of objects, and copied out of the database in a few large pieces.
 */
import { lookOfTag } from '../attribution/claim-look';
import { SOURCE_KINDS } from '../model/analysis';
import { type Annotation, type AnnotationKind, TAGS } from '../model/annotation';
import { foldText } from '../text/fold';
import { FIELD_END, ROW_END } from './word-units';

/** Rises when packing or folding changes: older packs are made again. */
export const PACK_VERSION = 1;

export interface PackedPage {
  readonly pageKey: string;
  /** Which state of the article's annotations this is (`ArticleCounts.lastSeq`). */
  readonly seq: number;
  readonly ids: readonly string[];
  readonly text: string;
  /** `COLUMNS` numbers a row, see `Column`. */
  readonly table: Uint32Array;
  /** Entity ids, source words as written, own tags; the table holds indexes. */
  readonly entities: readonly string[];
  readonly sources: readonly string[];
  readonly tagSets: readonly (readonly string[])[];
}

export const COLUMNS = 6;
/** `start`: where the row begins in `text`; `created`: seconds; `flags`: see below; the others: index or `NONE`. */
export const Column = { start: 0, created: 1, flags: 2, entity: 3, source: 4, tags: 5 } as const;
export const NONE = 0xffffffff;

export const KINDS: readonly AnnotationKind[] = ['claim', 'entity', 'highlight', 'page-note'];
export const TYPES = ['person', 'place', 'organisation'] as const;
export const LOOKS = ['named', 'unnamed', 'unsourced'] as const;
const NAMINGS = ['named', 'role', 'group', 'none'] as const;

/** Each field of `flags`: its first bit, how many, and its values; 0 is none of them. */
export const FLAGS = {
  kind: { shift: 0, bits: 3, values: KINDS },
  tag: { shift: 3, bits: 2, values: TAGS },
  look: { shift: 5, bits: 2, values: LOOKS },
  type: { shift: 7, bits: 2, values: TYPES },
  sourceKind: { shift: 9, bits: 4, values: SOURCE_KINDS },
  naming: { shift: 13, bits: 3, values: NAMINGS },
  verdict: { shift: 16, bits: 2, values: ['confirmed', 'not-a-name'] as const },
  note: { shift: 18, bits: 1, values: ['note'] as const },
  distance: { shift: 19, bits: 2, values: ['first-hand', 'relayed', 'unknown'] as const },
} as const;

export type Flag = keyof typeof FLAGS;
export type FlagValue<F extends Flag> = (typeof FLAGS)[F]['values'][number];

/** The number of a value in `flags`, in its place. */
export function toFlag<F extends Flag>(flag: F, value: FlagValue<F> | undefined): number {
  const { shift, values } = FLAGS[flag];
  return value === undefined ? 0 : (((values as readonly string[]).indexOf(value) + 1) << shift) >>> 0;
}

export function readFlag<F extends Flag>(flag: F, flags: number): FlagValue<F> | undefined {
  const { shift, bits, values } = FLAGS[flag];
  return (values as readonly FlagValue<F>[])[((flags >>> shift) & ((1 << bits) - 1)) - 1];
}

/** Packs the annotations of one article that are not in the trash, in order of creation. */
export function packPage(pageKey: string, seq: number, annotations: readonly Annotation[]): PackedPage {
  const rows = annotations.filter((row) => row.deleted === undefined).sort(byCreation);
  const table = new Uint32Array(rows.length * COLUMNS);
  const entities = createDictionary();
  const sources = createDictionary();
  const tagSets: (readonly string[])[] = [];
  let text = '';
  for (const [index, row] of rows.entries()) {
    const at = index * COLUMNS;
    table[at + Column.start] = text.length;
    table[at + Column.created] = Math.max(0, Math.floor(Date.parse(row.created) / 1000) || 0);
    table[at + Column.flags] = flagsOf(row);
    table[at + Column.entity] = entities.add(row.entity?.entityId);
    table[at + Column.source] = sources.add(row.facets?.source?.trim());
    table[at + Column.tags] = row.ownTags?.length ? tagSets.push(row.ownTags) - 1 : NONE;
    text += searchableText(row) + ROW_END;
  }
  return {
    pageKey,
    seq,
    ids: rows.map((row) => row.id),
    text,
    table,
    entities: entities.values,
    sources: sources.values,
    tagSets,
  };
}

function flagsOf({ kind, tag, facets, entity, note }: Annotation): number {
  const flags =
    toFlag('kind', kind) |
    toFlag('tag', tag) |
    toFlag('look', tag && lookOfTag(tag, facets)) |
    toFlag('type', entity?.type) |
    toFlag('sourceKind', facets?.kind) |
    toFlag('naming', facets?.naming) |
    toFlag('verdict', entity?.verdict) |
    toFlag('note', note === '' ? undefined : 'note') |
    toFlag('distance', facets?.distance);
  return flags >>> 0;
}

/** What is searched of a row itself; names, own tags and the article are searched in their own lists. */
function searchableText({ selectors, note, entity, facets }: Annotation): string {
  const links = facets?.links?.flatMap(({ url, note: remark }) => [url, remark ?? '']) ?? [];
  const fields = [
    selectors?.quote.exact,
    note,
    entity?.label,
    facets?.source,
    ...(facets?.via ?? []),
    ...links,
  ];
  return fields
    .filter((field) => field !== undefined && field !== '')
    .map((field) => foldText(field as string).replace(CONTROLS, ' '))
    .join(FIELD_END);
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what divides fields and rows
const CONTROLS = /[\u0001\u0002]/g;

function byCreation(a: Annotation, b: Annotation): number {
  return a.created < b.created ? -1 : a.created > b.created ? 1 : a.id < b.id ? -1 : 1;
}

function createDictionary() {
  const values: string[] = [];
  const indexes = new Map<string, number>();
  return {
    values,
    add(value: string | undefined): number {
      if (value === undefined || value === '') return NONE;
      const known = indexes.get(value);
      if (known !== undefined) return known;
      indexes.set(value, values.length);
      return values.push(value) - 1;
    },
  };
}
