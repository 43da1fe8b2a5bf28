import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ListRowInput } from '../core/model/library-actions';
import { OWN_COLOURS } from '../ui/own-tags';
import { formatNumber, t } from '../ui/t';

type TagInput = ListRowInput<'tags'>;

interface Props {
  readonly tag: TagInput;
  /** Resolves to whether it was kept. */
  onSave(tag: TagInput): Promise<boolean>;
  onClose(): void;
}

/** A tag's name, what it means, and its colour. */
export function TagEditor({ tag, onSave, onClose }: Props) {
  const [draft, setDraft] = useState(tag);
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => field.current?.focus(), []);
  const save = async () => {
    const label = draft.label.trim();
    if (label !== '' && (await onSave({ ...draft, label, definition: draft.definition.trim() }))) onClose();
  };
  return (
    <form
      class="tag-editor"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
    >
      <label>
        <span>{t('settings_tag_name')}</span>
        <input
          ref={field}
          class="field"
          dir="auto"
          required
          maxLength={80}
          value={draft.label}
          onInput={({ currentTarget: { value } }) => setDraft({ ...draft, label: value })}
        />
      </label>
      <label>
        <span>{t('settings_tag_definition')}</span>
        <textarea
          rows={2}
          dir="auto"
          maxLength={2000}
          value={draft.definition}
          onInput={({ currentTarget: { value } }) => setDraft({ ...draft, definition: value })}
        />
      </label>
      <fieldset class="tag-editor__colours">
        <legend>{t('settings_tag_colour')}</legend>
        {Array.from({ length: OWN_COLOURS }, (_, colour) => (
          <label key={colour} class={`own-tag own-tag--${colour}`}>
            <input
              type="radio"
              name="colour"
              checked={draft.colour % OWN_COLOURS === colour}
              onChange={() => setDraft({ ...draft, colour })}
            />
            {formatNumber(colour + 1)}
          </label>
        ))}
      </fieldset>
      <div class="setting__line">
        <button type="submit" class="button button--primary">
          {t('ui_save')}
        </button>
        <button type="button" class="button button--quiet" onClick={onClose}>
          {t('ui_cancel')}
        </button>
      </div>
    </form>
  );
}
