/**
 * A set of tags as a file, so that a class or a desk tags by the same words. Tags keep their ids: what two readers tagged
 * by the same set can be laid side by side.
 */
import type { ListRowInput } from '../core/model/library-actions';
import type { ReaderTag } from '../core/model/reader-lists';
import { foldText } from '../core/text/fold';

type TagInput = ListRowInput<'tags'>;

const FORMAT = 'isnad-tag-set';
const VERSION = 1;
/** A set of more is no set that anyone can hold in mind, and no file of ours. */
const MOST_TAGS = 200;
const LONGEST_LABEL = 80;
const LONGEST_DEFINITION = 2000;
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

export function toTagSetFile(tags: readonly ReaderTag[]): string {
  const rows = tags.map(({ id, label, definition, colour }) => ({ id, label, definition, colour }));
  return `${JSON.stringify({ format: FORMAT, version: VERSION, tags: rows }, null, 2)}\n`;
}

/** The tags of a file; `undefined` if it is none of ours, or a newer one. What does not fit a tag is left out. */
export function parseTagSetFile(text: string): readonly TagInput[] | undefined {
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
  if (typeof file !== 'object' || file === null) return undefined;
  const { format, version, tags } = file as { format?: unknown; version?: unknown; tags?: unknown };
  if (format !== FORMAT || version !== VERSION || !Array.isArray(tags)) return undefined;
  return tags.slice(0, MOST_TAGS).flatMap((tag: unknown) => toTag(tag) ?? []);
}

/** The tags of a file that would change anything: new ones, and known ones with other words. A label that is there already under another id stays as it is. */
export function toAdd(file: readonly TagInput[], known: readonly ReaderTag[]): readonly TagInput[] {
  const byId = new Map(known.map((tag) => [tag.id, tag]));
  const labels = new Set(known.map(({ label }) => foldText(label)));
  return file.filter((tag) => {
    const own = byId.get(tag.id);
    if (own === undefined) return !labels.has(foldText(tag.label));
    return own.label !== tag.label || own.definition !== tag.definition || own.colour !== tag.colour;
  });
}

function toTag(value: unknown): TagInput | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { id, label, definition, colour } = value as Partial<Record<keyof TagInput, unknown>>;
  if (typeof id !== 'string' || !UUID.test(id) || typeof label !== 'string' || label.trim() === '')
    return undefined;
  return {
    id: id.toLowerCase(),
    label: label.trim().slice(0, LONGEST_LABEL),
    definition: typeof definition === 'string' ? definition.slice(0, LONGEST_DEFINITION) : '',
    colour: typeof colour === 'number' && Number.isInteger(colour) && colour >= 0 ? colour % 100 : 0,
  };
}
