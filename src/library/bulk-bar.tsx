import { TAGS } from '../core/model/annotation';
import type { ReaderTag } from '../core/model/reader-lists';
import type { BulkPatch } from '../messaging/library-protocol';
import { TAG_NAMES } from '../ui/row-state';
import { plural, t } from '../ui/t';

interface Props {
  readonly count: number;
  readonly total: number;
  readonly tagSet: readonly ReaderTag[];
  onEdit(patch: BulkPatch): Promise<boolean>;
  onDelete(): void;
  onExport(): void;
  onAll(): void;
  onNone(): void;
  readonly extra?: { readonly label: string; onPress(): void };
}

/** What can be done with everything that was chosen. */
export function BulkBar({ count, total, tagSet, onEdit, onDelete, onExport, onAll, onNone, extra }: Props) {
  const addTag = (id: string) => id !== '' && void onEdit({ addTags: [id] });
  const takeTag = (id: string) => id !== '' && void onEdit({ removeTags: [id] });
  return (
    <section class="bulk-bar" aria-label={t('library_bulk_title')}>
      <p role="status">{plural('library_bulk_chosen', count)}</p>
      <div class="bulk-bar__buttons">
        {count < total && (
          <button type="button" class="button button--small button--quiet" onClick={onAll}>
            {t('library_bulk_all', total)}
          </button>
        )}
        <button type="button" class="button button--small button--quiet" onClick={onNone}>
          {t('library_bulk_none')}
        </button>
      </div>
      <div class="bulk-bar__buttons">
        {TAGS.map((tag) => (
          <button key={tag} type="button" class="button button--small" onClick={() => void onEdit({ tag })}>
            {t(TAG_NAMES[tag])}
          </button>
        ))}
        {tagSet.length > 0 && (
          <>
            <Pick label={t('library_bulk_add_tag')} tagSet={tagSet} onPick={addTag} />
            <Pick label={t('library_bulk_take_tag')} tagSet={tagSet} onPick={takeTag} />
          </>
        )}
        {extra && (
          <button type="button" class="button button--small" onClick={extra.onPress}>
            {extra.label}
          </button>
        )}
        <button type="button" class="button button--small" onClick={onExport}>
          {t('library_export')}
        </button>
        <button type="button" class="button button--small button--danger" onClick={onDelete}>
          {t('ui_delete')}
        </button>
      </div>
    </section>
  );
}

/** A list that acts when something is picked, and goes back to its name. */
function Pick(props: { label: string; tagSet: readonly ReaderTag[]; onPick(id: string): void }) {
  return (
    <select
      class="field bulk-bar__pick"
      aria-label={props.label}
      value=""
      onChange={(event) => {
        props.onPick(event.currentTarget.value);
        event.currentTarget.value = '';
      }}
    >
      <option value="">{props.label}</option>
      {props.tagSet.map(({ id, label }) => (
        <option key={id} value={id}>
          {label}
        </option>
      ))}
    </select>
  );
}
