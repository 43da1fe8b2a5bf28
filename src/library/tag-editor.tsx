import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ReaderTag } from '../core/model/reader-lists';
import { OWN_COLOURS } from '../ui/own-tags';
import { t } from '../ui/t';

type Words = Pick<ReaderTag, 'label' | 'definition' | 'colour'>;

interface Props {
  /** Absent: a new one. */
  readonly tag?: ReaderTag;
  readonly colour: number;
  onSave(words: Words): Promise<void>;
  onClose(): void;
}

/** Name, meaning and colour of an own tag. Colours are numbered for those who cannot tell them apart. */
export function TagEditor({ tag, colour, onSave, onClose }: Props) {
  const [words, setWords] = useState<Words>({
    label: tag?.label ?? '',
    definition: tag?.definition ?? '',
    colour: colour % OWN_COLOURS,
  });
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => field.current?.focus(), []);
  const isEmpty = words.label.trim() === '';
  return (
    <form
      class="tag-form panel-box"
      onSubmit={(event) => {
        event.preventDefault();
        if (!isEmpty)
          void onSave({ ...words, label: words.label.trim(), definition: words.definition.trim() });
      }}
      onKeyDown={(event) => event.key === 'Escape' && onClose()}
    >
      <label>
        <span>{t('tags_label')}</span>
        <input
          ref={field}
          class="field"
          dir="auto"
          required
          value={words.label}
          onInput={(event) => setWords({ ...words, label: event.currentTarget.value })}
        />
      </label>
      <label>
        <span>{t('tags_definition')}</span>
        <textarea
          rows={2}
          dir="auto"
          value={words.definition}
          onInput={(event) => setWords({ ...words, definition: event.currentTarget.value })}
        />
      </label>
      <fieldset class="tag-form__colours">
        <legend>{t('tags_colour')}</legend>
        {Array.from({ length: OWN_COLOURS }, (_, index) => (
          <label key={index} class={`own-tag own-tag--${index}`}>
            <input
              type="radio"
              name={`colour-${tag?.id ?? 'new'}`}
              checked={words.colour === index}
              onChange={() => setWords({ ...words, colour: index })}
            />
            <span>{t('tags_colour_number', index + 1)}</span>
          </label>
        ))}
      </fieldset>
      <div class="panel-box__buttons">
        <button type="submit" class="button button--primary" disabled={isEmpty}>
          {t('ui_save')}
        </button>
        <button type="button" class="button button--quiet" onClick={onClose}>
          {t('ui_cancel')}
        </button>
      </div>
    </form>
  );
}
