import { useState } from 'preact/hooks';
import type { ListEdit } from '../core/model/library-actions';
import { useBackground } from '../ui/background';
import { RowState } from '../ui/row-state';
import { formatDay, plural, t } from '../ui/t';
import { useView } from '../ui/use-view';
import { UserText } from '../ui/user-text';
import { useActions } from './actions';
import { toRow } from './annotation-words';
import { SectionPage } from './section-page';

/** Rows shown at first, and more with each press. */
const STEP = 100;
const KEPT_DAYS = 30;
const DAY_MS = 86_400_000;

/** What was deleted in the last 30 days, with the way back. */
export function TrashSection() {
  const { request } = useBackground();
  const { run } = useActions();
  const [limit, setLimit] = useState(STEP);
  const trash = useView({ view: 'trash', limit })?.trash;
  if (trash === undefined) {
    return (
      <SectionPage title={t('trash_title')} busy>
        <progress aria-label={t('library_loading')} />
      </SectionPage>
    );
  }
  const lists = [
    ...trash.lists.tags.map((row) => ({ list: 'tags' as const, row, name: t('trash_tag') })),
    ...trash.lists.names.map((row) => ({ list: 'names' as const, row, name: t('trash_word') })),
    ...trash.lists.searches.map((row) => ({ list: 'searches' as const, row, name: t('trash_search') })),
  ];
  const restoreList = (edit: ListEdit) => run(request('editLists', { edits: [edit] }), t('trash_back'));
  const restore = (ids: readonly string[]) =>
    run(request('restoreAnnotations', { ids }), ({ count }) => plural('trash_restored', count));
  const isEmpty = trash.total === 0 && lists.length === 0;
  return (
    <SectionPage
      title={t('trash_title')}
      about={t('trash_about')}
      {...(trash.annotations.length > 1 && {
        actions: (
          <button
            type="button"
            class="button"
            onClick={() => void restore(trash.annotations.map(({ annotation }) => annotation.id))}
          >
            {t('trash_restore_shown')}
          </button>
        ),
      })}
    >
      <p class={isEmpty ? 'list-nothing' : 'muted'} role="status">
        {isEmpty ? t('trash_empty') : plural('trash_count', trash.total)}
      </p>
      <ul class="trash-list">
        {lists.map(({ list, row, name }) => (
          <li key={row.id} class="trash-list__row">
            <div>
              <p>
                <UserText text={row.label} />
              </p>
              <p class="muted">
                {name} · <Gone deleted={row.deleted} />
              </p>
            </div>
            <RestoreButton words={row.label} onPress={() => void restoreList({ list, restore: row.id })} />
          </li>
        ))}
        {trash.annotations.map(({ annotation, article }) => {
          const shown = toRow(annotation);
          return (
            <li key={annotation.id} class="trash-list__row">
              <div>
                <p class="trash-list__quote">
                  {shown.quote === '' ? t('kind_page_note') : <UserText text={shown.quote.slice(0, 400)} />}
                </p>
                <RowState row={shown} />
                <p class="muted">
                  {article && <UserText text={article.title} />}
                  {article && ' · '}
                  <Gone deleted={annotation.deleted} />
                </p>
              </div>
              <RestoreButton words={shown.quote} onPress={() => void restore([annotation.id])} />
            </li>
          );
        })}
      </ul>
      {trash.total > trash.annotations.length && (
        <button type="button" class="button" onClick={() => setLimit(limit + STEP)}>
          {t('trash_more')}
        </button>
      )}
    </SectionPage>
  );
}

function RestoreButton({ words, onPress }: { words: string; onPress(): void }) {
  return (
    <button
      type="button"
      class="button button--small"
      aria-label={t('trash_restore_named', words.slice(0, 60))}
      onClick={onPress}
    >
      {t('trash_restore')}
    </button>
  );
}

/** When it was deleted and how long it is still kept. */
function Gone({ deleted = '' }: { deleted?: string | undefined }) {
  const left = Math.max(0, Math.ceil(KEPT_DAYS - (Date.now() - Date.parse(deleted)) / DAY_MS));
  return (
    <>
      {t('trash_deleted', formatDay(deleted))}
      {' · '}
      {plural('trash_left', left)}
    </>
  );
}
