import { useRef } from 'preact/hooks';
import type { ImportFault } from '../core/import/import-plan';
import type { BackupState } from '../core/model/library-actions';
import { useBackground } from '../ui/background';
import { ErrorLine } from '../ui/error-line';
import { formatNumber, type MessageKey, t } from '../ui/t';
import { useActions } from './actions';
import { DryRun } from './import-dry-run';
import { Columns, Passphrase } from './import-forms';
import { useImport } from './use-import';

const FAULTS: Readonly<Record<ImportFault, MessageKey>> = {
  'not-known': 'import_not_known',
  damaged: 'import_damaged',
  newer: 'import_newer',
  'too-big': 'import_too_big',
  sealed: 'import_sealed',
  columns: 'import_columns',
};
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
