import type { ArticleRecord } from '../core/model/annotation';
import type { ExportScope } from '../messaging/protocol';
import { type MessageKey, plural, t } from '../ui/t';
import { UserText } from '../ui/user-text';
import type { CsvChoice } from './export-file';
import { Option } from './export-option';

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
  /** Annotations chosen in a list or found by a search. */
  readonly chosen: number;
}

export function ScopeOptions({ page, article, chosen, value, onChoose }: ScopeProps) {
  if (page === undefined && chosen === 0) return <p class="muted">{t('export_everything')}</p>;
  const option = (kind: ExportScope['kind'], words: string | preact.JSX.Element) => (
    <Option name="scope" value={kind} checked={value === kind} onChoose={() => onChoose(kind)}>
      {words}
    </Option>
  );
  return (
    <fieldset class="export-options">
      <legend>{t('export_what')}</legend>
      {chosen > 0 && option('selection', plural('export_selected', chosen))}
      {page && option('page', article?.title ? <UserText text={article.title} /> : t('export_page'))}
      {article && option('site', t('export_site', article.site))}
      {option('everything', t('export_everything'))}
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
      <Check checked={value.bom} onChange={(bom) => onChoose({ ...value, bom })}>
        {t('export_csv_bom')}
      </Check>
      <Check checked={value.guard} onChange={(guard) => onChoose({ ...value, guard })}>
        {t('export_csv_guard')}
      </Check>
    </fieldset>
  );
}

function Check(props: { checked: boolean; children: string; onChange(checked: boolean): void }) {
  return (
    <label class="export-options__option">
      <input
        type="checkbox"
        checked={props.checked}
        onChange={(event) => props.onChange(event.currentTarget.checked)}
      />
      <span>{props.children}</span>
    </label>
  );
}
