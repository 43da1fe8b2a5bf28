import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { EntityType } from '../core/model/analysis';
import type { EntityRecord } from '../core/model/annotation';
import type { EntityPatch } from '../core/model/library-actions';
import { t } from '../ui/t';
import { TYPE_NAMES } from '../ui/type-names';
import { findWikidataId } from './wikidata-id';

interface Props {
  readonly entity: EntityRecord;
  onSave(patch: EntityPatch): Promise<boolean>;
  onClose(): void;
}

/** Name, type, other spellings, note and the item of Wikidata, saved together. The old name stays as a spelling. */
export function NameEditor({ entity, onSave, onClose }: Props) {
  const [label, setLabel] = useState(entity.label);
  const [type, setType] = useState<EntityType>(entity.type);
  const [aliases, setAliases] = useState(entity.aliases.join('\n'));
  const [note, setNote] = useState(entity.note ?? '');
  const [wikidata, setWikidata] = useState(entity.wikidata ?? '');
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => field.current?.focus(), []);
  const item = wikidata.trim() === '' ? undefined : findWikidataId(wikidata);
  const isWrong = wikidata.trim() !== '' && item === undefined;

  const save = async () => {
    if (label.trim() === '' || isWrong) return;
    const lines = aliases.split('\n').map((line) => line.trim());
    const patch: EntityPatch = {
      ...(label.trim() !== entity.label && { label: label.trim() }),
      ...(type !== entity.type && { type }),
      ...(aliases !== entity.aliases.join('\n') && {
        aliases: [...new Set(lines.filter((line) => line !== ''))],
      }),
      ...(note !== (entity.note ?? '') && { note: note === '' ? null : note }),
      ...(item !== entity.wikidata && { wikidata: item ?? null }),
    };
    if (Object.keys(patch).length === 0 || (await onSave(patch))) onClose();
  };

  return (
    <form
      class="name-editor panel-box"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
      onKeyDown={(event) => event.key === 'Escape' && onClose()}
    >
      <label>
        <span>{t('names_name')}</span>
        <input
          ref={field}
          class="field"
          dir="auto"
          required
          value={label}
          onInput={(event) => setLabel(event.currentTarget.value)}
        />
      </label>
      <label>
        <span>{t('search_type')}</span>
        <select
          class="field"
          value={type}
          onChange={(event) => setType(event.currentTarget.value as EntityType)}
        >
          {(Object.keys(TYPE_NAMES) as EntityType[]).map((one) => (
            <option key={one} value={one}>
              {t(TYPE_NAMES[one])}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>{t('names_aliases')}</span>
        <textarea
          rows={3}
          dir="auto"
          value={aliases}
          onInput={(event) => setAliases(event.currentTarget.value)}
        />
      </label>
      <label>
        <span>{t('card_note')}</span>
        <textarea rows={3} dir="auto" value={note} onInput={(event) => setNote(event.currentTarget.value)} />
      </label>
      <label>
        <span>{t('names_wikidata')}</span>
        <input
          class="field"
          dir="ltr"
          value={wikidata}
          aria-invalid={isWrong}
          aria-describedby="wikidata-help"
          onInput={(event) => setWikidata(event.currentTarget.value)}
        />
      </label>
      <p id="wikidata-help" class={isWrong ? 'error-line' : 'muted'}>
        {isWrong ? t('names_wikidata_wrong') : t('names_wikidata_help')}
      </p>
      <div class="panel-box__buttons">
        <button type="submit" class="button button--primary" disabled={label.trim() === '' || isWrong}>
          {t('ui_save')}
        </button>
        <button type="button" class="button button--quiet" onClick={onClose}>
          {t('ui_cancel')}
        </button>
      </div>
    </form>
  );
}
