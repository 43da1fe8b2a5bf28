import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from './t';

interface Props {
  readonly note: string;
  /** Resolves to whether it was kept; what was typed stays until it was. */
  onSave(note: string): Promise<boolean>;
  onClose(): void;
}

/** A note, typed in place. Ctrl+Enter or ⌘Enter saves, Escape leaves the note as it was. */
export function NoteEditor({ note, onSave, onClose }: Props) {
  const [draft, setDraft] = useState(note);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus(), []);

  const save = async () => {
    if (await onSave(draft.trim())) onClose();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void save();
    else if (event.key === 'Escape') onClose();
    else return;
    event.preventDefault();
  };

  return (
    <form
      class="note-editor"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <textarea
        ref={field}
        rows={3}
        dir="auto"
        aria-label={t('note_label')}
        value={draft}
        onInput={(event) => setDraft(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      <div class="note-editor__buttons">
        <button type="submit" class="button button--small button--primary">
          {t('ui_save')}
        </button>
        <button type="button" class="button button--small button--quiet" onClick={onClose}>
          {t('ui_cancel')}
        </button>
      </div>
    </form>
  );
}
