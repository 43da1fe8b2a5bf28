import type { ComponentChildren } from 'preact';
import type { ArticleRecord } from '../core/model/annotation';
import type { ExportScope } from '../messaging/protocol';
import { type MessageKey, t } from '../ui/t';
import { UserText } from '../ui/user-text';
import type { CsvChoice, ExportFormat } from './export-file';

const FORMATS: readonly { value: ExportFormat; name: MessageKey; hint: MessageKey }[] = [
  { value: 'json', name: 'export_json', hint: 'export_json_hint' },
  { value: 'csv', name: 'export_csv', hint: 'export_csv_hint' },
  { value: 'web-annotation', name: 'export_web_annotation', hint: 'export_web_annotation_hint' },
];

const DELIMITERS: readonly { value: CsvChoice['delimiter']; name: MessageKey }[] = [
  { value: ',', name: 'export_comma' },
  { value: ';', name: 'export_semicolon' },
  { value: '\t', name: 'export_tab' },
];

interface Choosing<T> {
  readonly value: T;
  onChoose(value: T): void;
}

interface ScopeProps extends Choosing<ExportScope['kind']> {
  readonly page: { readonly pageKey: string } | undefined;
  readonly article: ArticleRecord | undefined;
}

export function ScopeOptions({ page, article, value, onChoose }: ScopeProps) {
  if (page === undefined) return <p class="muted">{t('export_everything')}</p>;
  return (
    <fieldset class="export-options">
      <legend>{t('export_what')}</legend>
      <Option name="scope" value="page" checked={value === 'page'} onChoose={() => onChoose('page')}>
        {article?.title ? <UserText text={article.title} /> : t('export_page')}
      </Option>
      {article && (
        <Option name="scope" value="site" checked={value === 'site'} onChoose={() => onChoose('site')}>
          {t('export_site', article.site)}
        </Option>
      )}
      <Option
        name="scope"
        value="everything"
        checked={value === 'everything'}
        onChoose={() => onChoose('everything')}
      >
        {t('export_everything')}
      </Option>
    </fieldset>
  );
}

export function FormatOptions({ value, onChoose }: Choosing<ExportFormat>) {
  return (
    <fieldset class="export-options">
      <legend>{t('export_as')}</legend>
      {FORMATS.map((format) => (
        <Option
          key={format.value}
          name="format"
          value={format.value}
          checked={value === format.value}
          onChoose={() => onChoose(format.value)}
        >
          {t(format.name)}
          <span class="muted">{t(format.hint)}</span>
        </Option>
      ))}
    </fieldset>
  );
}

export function CsvOptions({ value, onChoose }: Choosing<CsvChoice>) {
  return (
    <fieldset class="export-options export-options--csv">
      <legend>{t('export_csv_separator')}</legend>
      <select
        class="field"
        aria-label={t('export_csv_separator')}
        value={value.delimiter}
        onChange={(event) => {
          const chosen = DELIMITERS.find((one) => one.value === event.currentTarget.value);
          if (chosen) onChoose({ ...value, delimiter: chosen.value });
        }}
      >
        {DELIMITERS.map((one) => (
          <option key={one.value} value={one.value}>
            {t(one.name)}
          </option>
        ))}
      </select>
      <label class="export-options__option">
        <input
          type="checkbox"
          checked={value.bom}
          onChange={(event) => onChoose({ ...value, bom: event.currentTarget.checked })}
        />
        <span>{t('export_csv_bom')}</span>
      </label>
    </fieldset>
  );
}

function Option(props: {
  name: string;
  value: string;
  checked: boolean;
  children: ComponentChildren;
  onChoose(): void;
}) {
  return (
    <label class="export-options__option">
      <input
        type="radio"
        name={props.name}
        value={props.value}
        checked={props.checked}
        onChange={props.onChoose}
      />
      <span>{props.children}</span>
    </label>
  );
}
