import { useRef, useState } from 'preact/hooks';
import type { ColumnMap, CsvField } from '../core/import/from-csv';
import type { ImportFault, ImportFormat, ImportPlan, ProblemCode } from '../core/import/import-plan';
import type { BackupState, ImportCounts } from '../core/model/library-actions';
import { useBackground } from '../ui/background';
import { ErrorLine } from '../ui/error-line';
import { formatNumber, type MessageKey, plural, t } from '../ui/t';
import { UserText } from '../ui/user-text';
import { useActions } from './actions';
import { useImport } from './use-import';

const FORMATS: Readonly<Record<ImportFormat, MessageKey>> = {
  bundle: 'import_bundle',
  json: 'import_json',
  'web-annotation': 'import_web_annotation',
  hypothesis: 'import_hypothesis',
  clipper: 'import_clipper',
  csv: 'import_csv',
  'name-list': 'import_name_list',
  'tag-set': 'import_tag_set',
};
const FAULTS: Readonly<Record<ImportFault, MessageKey>> = {
  'not-known': 'import_not_known',
  damaged: 'import_damaged',
  newer: 'import_newer',
  'too-big': 'import_too_big',
  sealed: 'import_sealed',
  columns: 'import_columns',
};
const PROBLEMS: Readonly<Record<ProblemCode, MessageKey>> = {
  address: 'import_problem_address',
  quote: 'import_problem_quote',
  'too-long': 'import_problem_long',
  shape: 'import_problem_shape',
  'unknown-word': 'import_problem_word',
  reply: 'import_problem_reply',
  twice: 'import_problem_twice',
};
/** Problems listed one by one. */
const SHOWN = 50;

/** Brings a file in: what it is, what it would do, and only then doing it. */
export function ImportBox({ unfinished }: { unfinished: BackupState['unfinishedImport'] }) {
  const { state, choose, giveColumns, givePassphrase, apply, cancel } = useImport();
  const field = useRef<HTMLInputElement>(null);
  const onFile = (file: Blob | undefined) => file && void choose(file);
  const isBusy = state.step !== 'choosing' && state.step !== 'done';
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping a file is one more way than the button inside
    <section
      class="backup-box import-box"
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        if (!isBusy) onFile(event.dataTransfer?.files[0]);
      }}
    >
      <h2>{t('import_title')}</h2>
      <p class="muted">{t('import_about')}</p>
      {unfinished && !isBusy && <Unfinished job={unfinished} />}
      {(state.step === 'choosing' || state.step === 'done') && (
        <>
          {state.step === 'choosing' && <ErrorLine code={state.error} />}
          {state.step === 'choosing' && state.fault && (
            <p class="error-line" role="alert">
              {t(FAULTS[state.fault])}
            </p>
          )}
          {state.step === 'done' && (
            <p role="status">
              {t('import_done', formatNumber(state.counts.added), formatNumber(state.counts.changed))}
            </p>
          )}
          <input
            ref={field}
            type="file"
            class="visually-hidden"
            tabIndex={-1}
            aria-label={t('import_choose')}
            accept=".json,.jsonld,.zip,.isnad,.csv,.tsv,.txt,.sealed"
            onChange={(event) => {
              onFile(event.currentTarget.files?.[0]);
              event.currentTarget.value = '';
            }}
          />
          <div class="panel-box__buttons">
            <button type="button" class="button" onClick={() => field.current?.click()}>
              {t('import_choose')}
            </button>
          </div>
        </>
      )}
      {state.step === 'reading' && <Working text={t('import_reading')} />}
      {state.step === 'staging' && (
        <Working text={t('import_staging')} done={state.done} total={state.total} onCancel={cancel} />
      )}
      {state.step === 'applying' && (
        <Working text={t('import_applying')} done={state.done} total={state.total} />
      )}
      {state.step === 'passphrase' && (
        <Passphrase wrong={state.wrong} onGive={givePassphrase} onCancel={cancel} />
      )}
      {state.step === 'columns' && <Columns columns={state.columns} onGive={giveColumns} onCancel={cancel} />}
      {state.step === 'staged' && (
        <>
          <DryRun plan={state.plan} counts={state.counts} />
          <div class="panel-box__buttons">
            <button
              type="button"
              class="button button--primary"
              disabled={state.counts.added + state.counts.changed === 0}
              onClick={() => void apply()}
            >
              {t('import_apply')}
            </button>
            <button type="button" class="button button--quiet" onClick={() => void cancel()}>
              {t('ui_cancel')}
            </button>
          </div>
        </>
      )}
    </section>
  );
}

/** What would happen; nothing has. */
function DryRun({ plan, counts }: { plan: ImportPlan; counts: ImportCounts }) {
  const { problems } = plan;
  return (
    <div role="status" class="import-box__dry">
      <p>
        <strong>{t(FORMATS[plan.format])}</strong> · {plural('import_read', plan.read)}
      </p>
      <dl class="import-box__counts">
        <Count name="import_added" value={counts.added} />
        <Count name="import_changed" value={counts.changed} />
        <Count name="import_conflicts" value={counts.conflicts} />
        <Count name="import_same" value={counts.same} />
      </dl>
      {problems.length > 0 && (
        <details>
          <summary>{plural('import_problems', problems.length)}</summary>
          <ul class="import-box__problems">
            {problems.slice(0, SHOWN).map(({ at, code, detail, kept }) => (
              <li key={`${at} ${code} ${detail ?? ''}`}>
                {t(kept ? 'import_problem_kept' : 'import_problem_left_out', at, t(PROBLEMS[code]))}
                {detail !== undefined && (
                  <>
                    {' '}
                    <UserText text={detail} />
                  </>
                )}
              </li>
            ))}
            {problems.length > SHOWN && (
              <li>{t('import_problems_more', formatNumber(problems.length - SHOWN))}</li>
            )}
          </ul>
        </details>
      )}
    </div>
  );
}

function Count({ name, value }: { name: MessageKey; value: number }) {
  return (
    <div>
      <dt>{t(name)}</dt>
      <dd>{formatNumber(value)}</dd>
    </div>
  );
}

function Working(props: { text: string; done?: number; total?: number; onCancel?: () => Promise<void> }) {
  const { text, done, total, onCancel } = props;
  return (
    <div>
      <p role="status">{text}</p>
      <progress
        aria-label={text}
        {...(total !== undefined && { max: Math.max(total, 1), value: done ?? 0 })}
      />
      {onCancel && (
        <div class="panel-box__buttons">
          <button type="button" class="button" onClick={() => void onCancel()}>
            {t('ui_cancel')}
          </button>
        </div>
      )}
    </div>
  );
}

function Passphrase(props: {
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

function Columns(props: {
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

/** An import that was begun in another window, or before a crash. */
function Unfinished({ job }: { job: NonNullable<BackupState['unfinishedImport']> }) {
  const { request } = useBackground();
  const { run } = useActions();
  const goOn = async () => {
    for (;;) {
      const progress = await request('applyImport', { job: job.job });
      if (!progress.ok || progress.value.state === 'done')
        return void run(Promise.resolve(progress), t('import_finished'));
    }
  };
  return (
    <div class="banner">
      <p>{t('import_unfinished', formatNumber(job.applied), formatNumber(job.total))}</p>
      <div class="panel-box__buttons">
        <button type="button" class="button button--small" onClick={() => void goOn()}>
          {t('import_go_on')}
        </button>
        {job.state === 'staged' && (
          <button
            type="button"
            class="button button--small button--quiet"
            onClick={() => void run(request('dropImport', { job: job.job }))}
          >
            {t('import_discard')}
          </button>
        )}
      </div>
    </div>
  );
}
