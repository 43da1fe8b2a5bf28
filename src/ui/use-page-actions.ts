import { useEffect, useState } from 'preact/hooks';
import type { Annotation, Tag } from '../core/model/annotation';
import { type ErrorCode, type Result, success } from '../core/model/result';
import type { AnnotationPatch, PageView, PlaceChoice, Target } from '../messaging/protocol';
import { useBackground } from './background';
import { isEmptied } from './is-emptied';
import type { PageRow } from './page-rows';

/** What was done last and can be taken back with one press, or was taken back. */
export type Done =
  | { readonly what: 'deleted' | 'changed'; readonly count: number }
  | { readonly what: 'undone' };

/** What the reader can do to the rows of a page. Each says whether it was done; the list itself comes back by the view. */
export interface PageActions {
  /** `undefined` takes the tag away. */
  tag(row: PageRow, tag: Tag | undefined): Promise<boolean>;
  note(row: PageRow, note: string): Promise<boolean>;
  ownTags(row: PageRow, ids: readonly string[]): Promise<boolean>;
  remove(row: PageRow): Promise<boolean>;
  /** The same for many rows, as one action. */
  tagMany(rows: readonly PageRow[], tag: Tag | undefined): Promise<boolean>;
  ownTagsMany(rows: readonly PageRow[], ids: readonly string[]): Promise<boolean>;
  removeMany(rows: readonly PageRow[]): Promise<boolean>;
  /** The annotation belongs to these words. */
  place(row: PageRow, at: Pick<PlaceChoice, 'start' | 'end' | 'quote'>): Promise<boolean>;
  /** The places offered, or the changed words, are not it. */
  refusePlaces(row: PageRow): Promise<boolean>;
  /** It becomes a note on the whole page; its words are kept. */
  toPageNote(row: PageRow): Promise<boolean>;
  /** Reads the page once more. */
  readAgain(): Promise<boolean>;
  undo(): Promise<boolean>;
  jump(target: Target): Promise<boolean>;
  /** Runs anything else whose failure the reader should see. */
  run(work: Promise<Result<unknown>>): Promise<boolean>;
  /** Why the last action failed. */
  readonly error: ErrorCode | undefined;
  readonly done: Done | undefined;
  forget(): void;
}

const CHANGED: Done = { what: 'changed', count: 1 };

function idOf({ key, annotation }: PageRow): string {
  if (!annotation) throw new Error(`row ${key} has no annotation to place`);
  return annotation.id;
}

export function usePageActions(page: Pick<PageView, 'tabId' | 'pageKey' | 'state'>): PageActions {
  const { request } = useBackground();
  const { tabId } = page;
  const [error, setError] = useState<ErrorCode>();
  const [done, setDone] = useState<Done>();
  // What was said of another page, or of this one before it was switched off, is over.
  useEffect(() => {
    setError(undefined);
    setDone(undefined);
  }, [page.pageKey, page.state]);

  async function run(work: Promise<Result<unknown>>): Promise<boolean> {
    const result = await work;
    setError(result.ok ? undefined : result.code);
    return result.ok;
  }

  async function finish(work: Promise<Result<unknown>>, what: Done | undefined): Promise<boolean> {
    setDone(undefined);
    const ok = await run(work);
    if (ok) setDone(what);
    return ok;
  }

  const change = (row: PageRow, patch: AnnotationPatch): Promise<Result<Annotation>> => {
    if (row.annotation) return request('editAnnotation', { id: row.annotation.id, patch });
    if (!row.target) throw new Error(`row ${row.key} has neither a place nor an annotation`);
    return request('annotate', { tabId, target: row.target, patch: { kind: 'claim', ...patch } });
  };

  const remove = (rows: readonly PageRow[]) =>
    request('deleteAnnotations', { ids: rows.flatMap(({ annotation }) => annotation?.id ?? []) });
  const isOver = ({ claim, annotation }: PageRow, patch: AnnotationPatch) =>
    claim !== undefined && annotation !== undefined && isEmptied(annotation, patch);
  /** A claim that Isnad found stands on its own: with the last of the reader's words on it goes the annotation. */
  const edit = (row: PageRow, patch: AnnotationPatch): Promise<boolean> =>
    finish(isOver(row, patch) ? remove([row]) : change(row, patch), undefined);

  const editMany = (rows: readonly PageRow[], patch: AnnotationPatch): Promise<boolean> => {
    const over = rows.filter((row) => isOver(row, patch));
    const targets = rows.filter((row) => !over.includes(row)).flatMap(({ target }) => target ?? []);
    const work = async (): Promise<Result<unknown>> => {
      const emptied = over.length > 0 ? await remove(over) : success(true);
      if (!emptied.ok || targets.length === 0) return emptied;
      return request('annotateMany', { tabId, targets, patch });
    };
    return finish(work(), { what: 'changed', count: rows.length });
  };

  return {
    tag: (row, tag) => edit(row, { tag: tag ?? null }),
    note: (row, note) => edit(row, { note }),
    ownTags: (row, ids) => edit(row, { ownTags: ids }),
    remove: (row) =>
      row.annotation ? finish(remove([row]), { what: 'deleted', count: 1 }) : Promise.resolve(false),
    tagMany: (rows, tag) => editMany(rows, { kind: 'claim', tag: tag ?? null }),
    ownTagsMany: (rows, ids) => editMany(rows, { ownTags: ids }),
    removeMany: (rows) => finish(remove(rows), { what: 'deleted', count: rows.length }),
    place: (row, { start, end, quote }) =>
      finish(request('placeAnnotation', { tabId, id: idOf(row), start, end, words: quote }), CHANGED),
    refusePlaces: (row) => finish(request('refusePlaces', { tabId, id: idOf(row) }), CHANGED),
    toPageNote: (row) => finish(change(row, { kind: 'page-note' }), CHANGED),
    readAgain: () => run(request('readPage', { tabId, anyway: true })),
    undo: () =>
      finish(request('undo', { tabId, ...(page.pageKey !== undefined && { pageKey: page.pageKey }) }), {
        what: 'undone',
      }),
    jump: (target) => run(request('jump', { tabId, target, card: false })),
    run,
    error,
    done,
    forget: () => setDone(undefined),
  };
}
