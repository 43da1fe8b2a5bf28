import { useEffect, useRef, useState } from 'preact/hooks';
import { NoteEditor } from './note-editor';
import { isClaimRow, type PageRow } from './page-rows';
import { RowState } from './row-state';
import { isTyping, toShortcut } from './shortcut';
import { t } from './t';
import { TAG_KEYS, TagButtons } from './tag-buttons';
import type { PageActions } from './use-page-actions';
import { UserText } from './user-text';

interface Props {
  readonly row: PageRow;
  /** The one row in the order of Tab. */
  readonly stop: boolean;
  /** The row that the reader is at: it shows what can be done. */
  readonly current: boolean;
  readonly actions: PageActions;
  onCurrent(): void;
  onDelete(): void;
}

/** A claim or mark: its words, its state, and for the current row what can be done with it. */
export function MarkRow({ row, stop, current, actions, onCurrent, onDelete }: Props) {
  const [editing, setEditing] = useState(false);
  const note = row.annotation?.note ?? '';
  const item = useRef<HTMLLIElement>(null);
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
    else return;
    event.preventDefault();
  };

  return (
    <li ref={item} class={current ? 'mark-row mark-row--current' : 'mark-row'} onKeyDown={onKeyDown}>
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
    </li>
  );
}
