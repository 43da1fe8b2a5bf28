import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { logBug } from '../messaging/log-bug';
import type { CardView } from '../messaging/protocol';
import { t } from '../ui/t';
import { draftKey, dropDraft, findDraft, keepDraft } from './drafts';

interface Props {
  readonly card: CardView;
  readonly note: string;
  readonly open: boolean;
  onOpen(): void;
  onClose(): void;
  /** Resolves to whether the note was kept. */
  onSave(note: string): Promise<boolean>;
}

/**
 * The note of a card. It is saved when the field is left; until the background has acknowledged that, what was
 * typed is also kept as a draft, so that neither a failure nor a closed tab loses a word.
 */
export function Note({ card, note, open, onOpen, onClose, onSave }: Props) {
  const [text, setText] = useState(note);
  const [failed, setFailed] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const typed = useRef(false);
  const key = draftKey(card);

  // A note that arrives while one types does not replace it.
  useEffect(() => {
    if (!typed.current) setText(note);
  }, [note]);

  // A draft is looked for once per target.
  useEffect(() => {
    let isCurrent = true;
    findDraft(key)
      .then((draft) => {
        if (!isCurrent || draft === undefined || typed.current || draft === note) return;
        typed.current = true;
        setText(draft);
        onOpen();
      })
      .catch((error: unknown) => logBug('drafts cannot be read', error));
    return () => {
      isCurrent = false;
    };
  }, []);

  // Before the next key press: the first letter of a note is not to be taken for a key of the card.
  useLayoutEffect(() => {
    if (open) field.current?.focus();
  }, [open]);

  const save = async () => {
    if (!typed.current) return true;
    typed.current = false;
    const ok = await onSave(text.trim());
    setFailed(!ok);
    if (ok) await dropDraft(key).catch((error: unknown) => logBug('a draft stays', error));
    else typed.current = true;
    return ok;
  };
  const leave = async () => {
    if (await save()) onClose();
  };

  if (!open) {
    // Without a note there is only the tool that opens it.
    if (note === '') return null;
    return (
      <button type="button" class="card__note" aria-keyshortcuts="N" onClick={onOpen}>
        <span class="card__note-text" dir="auto">
          {note}
        </span>
      </button>
    );
  }
  return (
    <div class="card__field">
      <textarea
        ref={field}
        rows={3}
        dir="auto"
        class="field"
        aria-label={t('card_note')}
        aria-describedby="note-hint"
        value={text}
        onInput={(event) => {
          typed.current = true;
          setText(event.currentTarget.value);
          keepDraft(key, event.currentTarget.value).catch((error: unknown) =>
            logBug('a draft is not kept', error),
          );
        }}
        onBlur={() => void save()}
        onKeyDown={(event) => {
          event.stopPropagation();
          const isDone =
            event.key === 'Escape' || (event.key === 'Enter' && (event.ctrlKey || event.metaKey));
          if (!isDone) return;
          event.preventDefault();
          void leave();
        }}
      />
      <p
        id="note-hint"
        class={failed ? 'error-line' : 'muted card__hint'}
        role={failed ? 'alert' : undefined}
      >
        {failed ? t('card_note_kept') : t('card_note_hint')}
      </p>
    </div>
  );
}
