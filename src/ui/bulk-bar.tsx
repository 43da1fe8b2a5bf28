import type { ReaderTag } from '../core/model/reader-lists';
import { OwnTagButtons } from './own-tags';
import { isClaimRow, type PageRow } from './page-rows';
import { plural, t } from './t';
import { TagButtons } from './tag-buttons';
import type { PageActions } from './use-page-actions';
import type { RowSelection } from './use-selection';

interface Props {
  readonly selection: RowSelection;
  /** Rows that are shown, for “all”. */
  readonly shown: readonly PageRow[];
  readonly tagSet: readonly ReaderTag[];
  readonly actions: PageActions;
}

/** One action for all chosen rows. */
export function BulkBar({ selection, shown, tagSet, actions }: Props) {
  const { rows } = selection;
  const stored = rows.filter((row) => row.annotation !== undefined);
  const claims = rows.filter(isClaimRow);
  const [first] = claims;
  const sameTag = first && claims.every((row) => row.tag === first.tag) ? first.tag : undefined;
  const carried = tagSet.filter(({ id }) => rows.length > 0 && rows.every((row) => carries(row, id)));
  const finish = async (work: Promise<boolean>) => {
    if (await work) selection.setOn(false);
  };
  return (
    <fieldset class="bulk-bar">
      <legend class="visually-hidden">{t('bulk_label')}</legend>
      <div class="bulk-bar__line">
        <strong role="status">{plural('bulk_chosen', rows.length)}</strong>
        <button type="button" class="button button--link" onClick={() => selection.toggleAll(shown)}>
          {t('bulk_all')}
        </button>
        <button type="button" class="button button--link" onClick={() => selection.setOn(false)}>
          {t('bulk_done')}
        </button>
      </div>
      {claims.length > 0 && (
        <TagButtons tag={sameTag} onTag={(tag) => void finish(actions.tagMany(claims, tag))} />
      )}
      {rows.length > 0 && tagSet.length > 0 && (
        <OwnTagButtons
          tagSet={tagSet}
          chosen={carried.map(({ id }) => id)}
          onChange={(ids) => void actions.ownTagsMany(rows, ids)}
        />
      )}
      {stored.length > 0 && (
        <button
          type="button"
          class="button button--small button--quiet button--danger"
          onClick={() => void finish(actions.removeMany(stored))}
        >
          {plural('bulk_delete', stored.length)}
        </button>
      )}
    </fieldset>
  );
}

function carries({ annotation }: PageRow, id: string): boolean {
  return annotation?.ownTags?.includes(id) ?? false;
}
