import { type ExportFormat, FORMAT_GROUPS, FORMATS_BY_GROUP, type FormatGroup } from '../core/export/formats';
import { type MessageKey, t } from '../ui/t';
import { Option } from './export-option';

const GROUPS: Readonly<Record<FormatGroup, { readonly name: MessageKey; readonly hint?: MessageKey }>> = {
  keep: { name: 'export_group_keep' },
  read: { name: 'export_group_read' },
  table: { name: 'export_group_table' },
  tools: { name: 'export_group_tools', hint: 'export_group_tools_hint' },
  references: { name: 'export_group_references' },
};

const FORMATS: Readonly<Record<ExportFormat, { readonly name: MessageKey; readonly hint: MessageKey }>> = {
  bundle: { name: 'export_bundle', hint: 'export_bundle_hint' },
  sealed: { name: 'export_sealed', hint: 'export_sealed_hint' },
  json: { name: 'export_json', hint: 'export_json_hint' },
  'web-annotation': { name: 'export_web_annotation', hint: 'export_web_annotation_hint' },
  html: { name: 'export_html', hint: 'export_html_hint' },
  markdown: { name: 'export_markdown', hint: 'export_markdown_hint' },
  text: { name: 'export_text', hint: 'export_text_hint' },
  csv: { name: 'export_csv', hint: 'export_csv_hint' },
  doccano: { name: 'export_doccano', hint: 'export_doccano_hint' },
  'label-studio': { name: 'export_label_studio', hint: 'export_label_studio_hint' },
  conll: { name: 'export_conll', hint: 'export_conll_hint' },
  brat: { name: 'export_brat', hint: 'export_brat_hint' },
  'cas-json': { name: 'export_cas_json', hint: 'export_cas_json_hint' },
  'cas-xmi': { name: 'export_cas_xmi', hint: 'export_cas_xmi_hint' },
  'schema-org': { name: 'export_schema_org', hint: 'export_schema_org_hint' },
  ris: { name: 'export_ris', hint: 'export_ris_hint' },
  biblatex: { name: 'export_biblatex', hint: 'export_biblatex_hint' },
  'csl-json': { name: 'export_csl_json', hint: 'export_csl_json_hint' },
};

interface Props {
  readonly value: ExportFormat;
  onChoose(value: ExportFormat): void;
}

/** Every format, by what the reader wants the file for. */
export function FormatOptions({ value, onChoose }: Props) {
  return (
    <fieldset class="export-options">
      <legend>{t('export_as')}</legend>
      {FORMAT_GROUPS.map((group) => (
        <FormatGroupOptions key={group} group={group} value={value} onChoose={onChoose} />
      ))}
    </fieldset>
  );
}

function FormatGroupOptions({ group, value, onChoose }: Props & { readonly group: FormatGroup }) {
  const { name, hint } = GROUPS[group];
  return (
    <fieldset class="export-group">
      <legend>{t(name)}</legend>
      {hint && <p class="muted">{t(hint)}</p>}
      <div class="export-group__options">
        {FORMATS_BY_GROUP[group].map((format: ExportFormat) => (
          <Option
            key={format}
            name="format"
            value={format}
            checked={value === format}
            onChoose={() => onChoose(format)}
          >
            {t(FORMATS[format].name)}
            <span class="muted">{t(FORMATS[format].hint)}</span>
          </Option>
        ))}
      </div>
    </fieldset>
  );
}
