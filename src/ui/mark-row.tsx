import { useEffect, useRef, useState } from 'preact/hooks';
import type { ReaderTag } from '../core/model/reader-lists';
import { NoteEditor } from './note-editor';
import { OwnTagButtons, OwnTagList } from './own-tags';
import { isClaimRow, type PageRow } from './page-rows';
import { actOnPlace, RowPlace } from './row-place';
import { RowState } from './row-state';
import { isTyping, toShortcut } from './shortcut';
import { t } from './t';
import { TAG_KEYS, TagButtons } from './tag-buttons';
import type { PageActions } from './use-page-actions';
import type { RowSelection } from './use-selection';
import { UserText } from './user-text';

interface Props {
  readonly row: PageRow;
  readonly tagSet: readonly ReaderTag[];
  /** Place among the rows of its section, from 0, and their number: the list may be drawn in part. */
  readonly position: number;
  readonly count: number;
  /** The one row in the order of Tab. */
  readonly stop: boolean;
  /** The row that the reader is at: it shows what can be done. */
  readonly current: boolean;
  /** The page shows or points at it. */
  readonly here: boolean;
  readonly selection: RowSelection;
  readonly actions: PageActions;
  onCurrent(): void;
  onDelete(): void;
  /** The row goes to another section, and its neighbour takes the focus. */
  onLeave(): void;
}

/** A claim or mark: its words, its state, and for the current row what can be done with it. */
export function MarkRow(props: Props) {
  const { row, tagSet, stop, current, here, selection, actions, onCurrent, onDelete, onLeave } = props;
  const [editing, setEditing] = useState(false);
  const note = row.annotation?.note ?? '';
  const ownTags = row.annotation?.ownTags ?? [];
  const item = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // The row grows when it becomes the current one, possibly under the footer.
    if (current || editing) item.current?.scrollIntoView({ block: 'nearest' });
  }, [current, editing]);

  const closeNote = () => {
    setEditing(false);
    item.current?.querySelector<HTMLElement>('[data-row]')?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (isTyping(event)) return;
    const key = toShortcut(event);
    const tag = TAG_KEYS[key];
    if (tag && isClaimRow(row)) void actions.tag(row, tag === row.tag ? undefined : tag);
    else if (key === 'n') setEditing(true);
    else if ((key === 'Delete' || key === 'Backspace') && row.annotation) onDelete();
    else if (!actOnPlace(key, { row, actions, onLeave })) return;
    event.preventDefault();
  };

  return (
    // biome-ignore lint/a11y/useSemanticElements: a list that is drawn in part has boxes between it and its items
    <div
      ref={item}
      role="listitem"
      aria-posinset={props.position + 1}
      aria-setsize={props.count}
      class={`mark-row ${current ? 'mark-row--current' : ''} ${here ? 'mark-row--here' : ''}`}
      onKeyDown={onKeyDown}
    >
      {selection.isOn && (
        <input
          type="checkbox"
          class="mark-row__box"
          tabIndex={stop ? 0 : -1}
          aria-label={t('bulk_choose_row', row.quote)}
          checked={selection.has(row)}
          onChange={() => selection.toggle(row)}
        />
      )}
      <button
        type="button"
        class="mark-row__quote"
        data-row={row.key}
        tabIndex={stop ? 0 : -1}
        aria-current={current}
        onFocus={onCurrent}
        onClick={() => {
          onCurrent();
          if (row.target) void actions.jump(row.target);
        }}
      >
        {row.quote === '' ? t('kind_page_note') : <UserText text={row.quote} />}
      </button>
      <RowState row={row} />
      <RowPlace row={row} current={current} actions={actions} onLeave={onLeave} />
      <OwnTagList tagSet={tagSet} chosen={ownTags} />
      {note !== '' && !editing && (
        <p class="mark-row__note">
          <UserText text={note} />
        </p>
      )}
      {current && (
        <div class="mark-row__actions">
          {isClaimRow(row) && <TagButtons tag={row.tag} onTag={(tag) => void actions.tag(row, tag)} />}
          <button
            type="button"
            class="button button--small button--quiet"
            aria-keyshortcuts="N"
            onClick={() => setEditing(true)}
          >
            {note === '' ? t('note_add') : t('note_edit')}{' '}
            <span class="key" aria-hidden="true">
              N
            </span>
          </button>
          {tagSet.length > 0 && (isClaimRow(row) || row.annotation) && (
            <OwnTagButtons
              tagSet={tagSet}
              chosen={ownTags}
              onChange={(ids) => void actions.ownTags(row, ids)}
            />
          )}
          {row.annotation && (
            <button
              type="button"
              class="button button--small button--quiet button--danger"
              aria-keyshortcuts="Delete"
              onClick={onDelete}
            >
              {t('ui_delete')}
            </button>
          )}
        </div>
      )}
      {editing && <NoteEditor note={note} onSave={(text) => actions.note(row, text)} onClose={closeNote} />}
    </div>
  );
}
