import { useState } from 'preact/hooks';
import type { ColumnMap, CsvField } from '../core/import/from-csv';
import { type MessageKey, t } from '../ui/t';

/** The passphrase of a sealed file. */
export function Passphrase(props: {
  wrong: boolean;
  onGive(text: string): Promise<void>;
  onCancel(): Promise<void>;
}) {
  const [text, setText] = useState('');
  return (
    <form
      class="name-form"
      onSubmit={(event) => {
        event.preventDefault();
        void props.onGive(text);
      }}
    >
      {props.wrong && (
        <p class="error-line" role="alert">
          {t('import_passphrase_wrong')}
        </p>
      )}
      <input
        type="password"
        class="field"
        aria-label={t('import_passphrase')}
        placeholder={t('import_passphrase')}
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <button type="submit" class="button button--primary" disabled={text === ''}>
        {t('import_open')}
      </button>
      <button type="button" class="button button--quiet" onClick={() => void props.onCancel()}>
        {t('ui_cancel')}
      </button>
    </form>
  );
}

/** The few fields that a table of marks cannot be read without, and those most often there. */
const ASKED: readonly (readonly [CsvField, MessageKey])[] = [
  ['url', 'import_field_url'],
  ['quote', 'import_field_quote'],
  ['note', 'import_field_note'],
  ['title', 'import_field_title'],
  ['tag', 'import_field_tag'],
  ['source', 'import_field_source'],
  ['labels', 'import_field_labels'],
  ['created', 'import_field_created'],
];

/** Which column of a table is what. */
export function Columns(props: {
  columns: readonly string[];
  onGive(columns: ColumnMap): Promise<void>;
  onCancel(): Promise<void>;
}) {
  const [map, setMap] = useState<ColumnMap>({});
  const isEnough = map.url !== undefined && (map.quote !== undefined || map.note !== undefined);
  const set = (field: CsvField, column: string) => {
    const { [field]: _, ...others } = map;
    setMap(column === '' ? others : { ...others, [field]: column });
  };
  return (
    <form
      class="import-box__columns"
      onSubmit={(event) => {
        event.preventDefault();
        if (isEnough) void props.onGive(map);
      }}
    >
      <p>{t('import_columns_help')}</p>
      {ASKED.map(([field, name]) => (
        <label key={field} class="filter-bar__field">
          <span>{t(name)}</span>
          <select
            class="field"
            value={map[field] ?? ''}
            onChange={(event) => set(field, event.currentTarget.value)}
          >
            <option value="">{t('import_no_column')}</option>
            {props.columns.map((column) => (
              <option key={column} value={column}>
                {column}
              </option>
            ))}
          </select>
        </label>
      ))}
      <div class="panel-box__buttons">
        <button type="submit" class="button button--primary" disabled={!isEnough}>
          {t('import_go_on')}
        </button>
        <button type="button" class="button button--quiet" onClick={() => void props.onCancel()}>
          {t('ui_cancel')}
        </button>
      </div>
    </form>
  );
}
