import { useEffect, useRef, useState } from 'preact/hooks';
import type { ReaderTag } from '../core/model/reader-lists';
import type { Query } from '../core/search/parse-query';
import type { AnnotationPatch } from '../messaging/protocol';
import type { FoundRow } from '../messaging/search-protocol';
import { NoteEditor } from '../ui/note-editor';
import { OwnTagButtons, OwnTagList } from '../ui/own-tags';
import { RowState } from '../ui/row-state';
import { isTyping, toShortcut } from '../ui/shortcut';
import { formatDay, t } from '../ui/t';
import { TAG_KEYS, TagButtons } from '../ui/tag-buttons';
import { Address, UserText } from '../ui/user-text';
import { toRow } from './annotation-words';
import { MarkedText } from './marked-text';
import { toHash } from './route';

interface Props {
  readonly row: FoundRow;
  readonly index: number;
  readonly total: number;
  readonly query?: Query | undefined;
  readonly tagSet: readonly ReaderTag[];
  /** Whether the article is named: not in the list of one article. */
  readonly showArticle: boolean;
  readonly stop: boolean;
  readonly current: boolean;
  readonly chosen: boolean;
  onCurrent(): void;
  onChoose(chosen: boolean): void;
  onEdit(patch: AnnotationPatch): Promise<boolean>;
  onDelete(): void;
}

/** An annotation in the library: its words, what was decided, where it is from, and for the current one what can be done. */
export function AnnotationItem(props: Props) {
  const { row, index, total, query, tagSet, stop, current, chosen, onCurrent, onChoose, onEdit, onDelete } =
    props;
  const { annotation, article, lost } = row;
  const [editing, setEditing] = useState(false);
  const item = useRef<HTMLLIElement>(null);
  const shown = toRow(annotation);
  const isClaim = annotation.kind === 'claim';
  useEffect(() => {
    if (current || editing) item.current?.scrollIntoView({ block: 'nearest' });
  }, [current, editing]);

  const closeNote = () => {
    setEditing(false);
    item.current?.querySelector<HTMLElement>('[data-row]')?.focus();
  };
  const tag = (value: (typeof annotation)['tag']) => void onEdit({ tag: value ?? null });
  const onKeyDown = (event: KeyboardEvent) => {
    if (isTyping(event)) return;
    const key = toShortcut(event);
    const wanted = TAG_KEYS[key];
    if (wanted && isClaim) tag(wanted === annotation.tag ? undefined : wanted);
    else if (key === 'n') setEditing(true);
    else if (key === 'Delete' || key === 'Backspace') onDelete();
    else if (key === 'c') onChoose(!chosen);
    else return;
    event.preventDefault();
  };

  return (
    <li
      ref={item}
      data-index={index}
      aria-setsize={total}
      aria-posinset={index + 1}
      class={current ? 'annotation-item annotation-item--current' : 'annotation-item'}
      onKeyDown={onKeyDown}
      onFocusCapture={onCurrent}
    >
      <input
        type="checkbox"
        class="annotation-item__check"
        aria-label={t('annotation_choose', shown.quote.slice(0, 60))}
        aria-keyshortcuts="C"
        tabIndex={stop ? 0 : -1}
        checked={chosen}
        onChange={(event) => onChoose(event.currentTarget.checked)}
      />
      <div class="annotation-item__body">
        <button
          type="button"
          class="annotation-item__quote"
          data-row={annotation.id}
          tabIndex={stop ? 0 : -1}
          aria-current={current}
          onClick={onCurrent}
        >
          {shown.quote === '' ? t('kind_page_note') : <MarkedText text={shown.quote} query={query} />}
        </button>
        <div class="annotation-item__state">
          <RowState row={shown} />
          {lost && <span class="annotation-item__lost">{t('list_lost')}</span>}
          <OwnTagList tagSet={tagSet} chosen={annotation.ownTags ?? []} />
        </div>
        {annotation.note !== '' && !editing && (
          <p class="annotation-item__note">
            <MarkedText text={annotation.note} query={query} length={current ? 100_000 : 300} />
          </p>
        )}
        {props.showArticle && (
          <p class="annotation-item__article muted">
            <a href={toHash({ section: 'articles', detail: article.pageKey })} tabIndex={stop ? 0 : -1}>
              {article.title === '' ? t('page_untitled') : <UserText text={article.title} />}
            </a>
            <Address text={article.site} />
            <time dateTime={annotation.created}>{formatDay(annotation.created)}</time>
          </p>
        )}
        {current && (
          <div class="annotation-item__actions">
            {isClaim && <TagButtons tag={annotation.tag} onTag={tag} />}
            {tagSet.length > 0 && (
              <OwnTagButtons
                tagSet={tagSet}
                chosen={annotation.ownTags ?? []}
                onChange={(ownTags) => void onEdit({ ownTags })}
              />
            )}
            <button
              type="button"
              class="button button--small button--quiet"
              aria-keyshortcuts="N"
              onClick={() => setEditing(true)}
            >
              {annotation.note === '' ? t('note_add') : t('note_edit')}{' '}
              <span class="key" aria-hidden="true">
                N
              </span>
            </button>
            <button
              type="button"
              class="button button--small button--quiet button--danger"
              aria-keyshortcuts="Delete"
              onClick={onDelete}
            >
              {t('ui_delete')}
            </button>
          </div>
        )}
        {editing && (
          <NoteEditor note={annotation.note} onSave={(note) => onEdit({ note })} onClose={closeNote} />
        )}
      </div>
    </li>
  );
}
