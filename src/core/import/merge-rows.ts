/**
 * Two forms of one row made into one, whichever comes first: the merge is commutative, associative and idempotent
 * (a join of a semilattice), so that files may be imported in any order and again. The later form wins; where two were
 * written at the same moment, the one whose content sorts last. Words of notes are never lost: where each note has
 * words that the other lacks, both stay.
 */
import type { Annotation, ArticleRecord, EntityRecord } from '../model/annotation';
import type { ListName, ReaderLists } from '../model/reader-lists';
import { contentOf } from '../model/same-content';

/** Stands alone on a line between notes that were both kept. */
const BETWEEN_NOTES = '⸻';
const IN_NOTES: ReadonlySet<string> = new Set(['seq', 'modified', 'note']);
const IN_ENTITIES: ReadonlySet<string> = new Set(['modified', 'created', 'note', 'aliases', 'keys']);
const IN_ARTICLES: ReadonlySet<string> = new Set(['firstRead', 'lastRead', 'counts']);

export function mergeAnnotations(a: Annotation, b: Annotation): Annotation {
  const [winner] = byTime(a, b, a.modified, b.modified, IN_NOTES);
  return { ...winner, note: mergeNotes(a.note, b.note) };
}

/** The looked-up keys are the caller's to set: they follow from label and aliases. */
export function mergeEntities(a: EntityRecord, b: EntityRecord): EntityRecord {
  const [winner] = byTime(a, b, a.modified, b.modified, IN_ENTITIES);
  const spellings = [a, b].flatMap(({ label, aliases }) => [label, ...aliases]);
  const hasNote = a.note !== undefined || b.note !== undefined;
  const { note: _, ...rest } = winner;
  return {
    ...rest,
    aliases: [...new Set(spellings)].filter((spelling) => spelling !== winner.label).sort(byUnits),
    created: a.created < b.created ? a.created : b.created,
    ...(hasNote ? { note: mergeNotes(a.note ?? '', b.note ?? '') } : {}),
  };
}

export function mergeArticles(a: ArticleRecord, b: ArticleRecord): ArticleRecord {
  // An article that Isnad never read, known from a foreign file alone, says less than one that it did.
  const [isReadA, isReadB] = [a.textHash !== '', b.textHash !== ''];
  const [winner] =
    isReadA === isReadB ? byTime(a, b, a.lastRead, b.lastRead, IN_ARTICLES) : isReadA ? [a] : [b];
  return {
    ...winner,
    firstRead: a.firstRead < b.firstRead ? a.firstRead : b.firstRead,
  };
}

export function mergeListRows<T extends ListName>(
  list: T,
  a: ReaderLists[T],
  b: ReaderLists[T],
): ReaderLists[T] {
  const [winner] = byTime(a, b, a.modified, b.modified, IN_NOTES);
  if (list === 'cues') {
    const [one, other] = [a, b] as unknown as [ReaderLists['cues'], ReaderLists['cues']];
    return {
      ...winner,
      accepted: Math.max(one.accepted, other.accepted),
      rejected: Math.max(one.rejected, other.rejected),
    };
  }
  if (list !== 'names') return winner;
  const [one, other] = [a, b] as unknown as [ReaderLists['names'], ReaderLists['names']];
  return { ...winner, note: mergeNotes(one.note, other.note) };
}

/** Both notes: what one says within the other is said once. */
export function mergeNotes(a: string, b: string): string {
  if (a === b) return a;
  const all = [...new Set([...partsOf(a), ...partsOf(b)])];
  const kept = all.filter((part) => !all.some((other) => other !== part && other.includes(part)));
  return kept.sort(byUnits).join(`\n\n${BETWEEN_NOTES}\n\n`);
}

/** Whether both notes have words that the other lacks. */
export function areInConflict(a: string, b: string): boolean {
  const merged = mergeNotes(a, b);
  return merged.trim() !== a.trim() && merged.trim() !== b.trim();
}

function partsOf(note: string): string[] {
  const parts: string[][] = [[]];
  for (const line of note.split('\n')) {
    if (line.trim() === BETWEEN_NOTES) parts.push([]);
    else parts.at(-1)?.push(line);
  }
  return parts.map((lines) => lines.join('\n').trim()).filter((part) => part !== '');
}

/** Both, the winner first. */
function byTime<T extends object>(
  a: T,
  b: T,
  timeOfA: string,
  timeOfB: string,
  without: ReadonlySet<string>,
): [T, T] {
  if (timeOfA !== timeOfB) return timeOfA > timeOfB ? [a, b] : [b, a];
  return contentOf(a, without) >= contentOf(b, without) ? [a, b] : [b, a];
}

function byUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
