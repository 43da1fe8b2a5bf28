import { useEffect, useState } from 'preact/hooks';
import type { Annotation, Tag } from '../core/model/annotation';
import type { ErrorCode, Result } from '../core/model/result';
import type { AnnotationPatch, PageView, Target } from '../messaging/protocol';
import { useBackground } from './background';
import { isEmptied } from './is-emptied';
import type { PageRow } from './page-rows';

/** What the reader can do to the rows of a page. Each says whether it was done; the list itself comes back by the view. */
export interface PageActions {
  /** `undefined` takes the tag away. */
  tag(row: PageRow, tag: Tag | undefined): Promise<boolean>;
  note(row: PageRow, note: string): Promise<boolean>;
  remove(row: PageRow): Promise<boolean>;
  undo(): Promise<boolean>;
  jump(target: Target): Promise<boolean>;
  /** Runs anything else whose failure the reader should see. */
  run(work: Promise<Result<unknown>>): Promise<boolean>;
  /** Why the last action failed. */
  readonly error: ErrorCode | undefined;
  /** The last action that can be taken back with one press. */
  readonly done: 'deleted' | 'undone' | undefined;
  forget(): void;
}

export function usePageActions(page: Pick<PageView, 'tabId' | 'pageKey' | 'state'>): PageActions {
  const { request } = useBackground();
  const [error, setError] = useState<ErrorCode>();
  const [done, setDone] = useState<PageActions['done']>();
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

  async function finish(work: Promise<Result<unknown>>, what: PageActions['done']): Promise<boolean> {
    setDone(undefined);
    const ok = await run(work);
    if (ok) setDone(what);
    return ok;
  }

  const change = (row: PageRow, patch: AnnotationPatch): Promise<Result<Annotation>> => {
    if (row.annotation) return request('editAnnotation', { id: row.annotation.id, patch });
    if (!row.target) throw new Error(`row ${row.key} has neither a place nor an annotation`);
    return request('annotate', { tabId: page.tabId, target: row.target, patch: { kind: 'claim', ...patch } });
  };

  const remove = ({ id }: Annotation) => request('deleteAnnotations', { ids: [id] });
  /** A claim that Isnad found stands on its own: with the last of the reader's words on it goes the annotation. */
  const edit = (row: PageRow, patch: AnnotationPatch): Promise<boolean> => {
    const { claim, annotation } = row;
    const isOver = claim && annotation && isEmptied(annotation, patch);
    return finish(isOver ? remove(annotation) : change(row, patch), undefined);
  };

  return {
    tag: (row, tag) => edit(row, { tag: tag ?? null }),
    note: (row, note) => edit(row, { note }),
    remove: (row) => (row.annotation ? finish(remove(row.annotation), 'deleted') : Promise.resolve(false)),
    undo: () =>
      finish(
        request('undo', { tabId: page.tabId, ...(page.pageKey !== undefined && { pageKey: page.pageKey }) }),
        'undone',
      ),
    jump: (target) => run(request('jump', { tabId: page.tabId, target, card: false })),
    run,
    error,
    done,
    forget: () => setDone(undefined),
  };
}
