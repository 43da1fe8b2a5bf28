import { useState } from 'preact/hooks';
import type { BackupState, DataReport, SnapshotInfo, StorageAlarm } from '../core/model/library-actions';
import { useBackground } from '../ui/background';
import { formatDay, formatNumber, plural, t } from '../ui/t';
import { useView } from '../ui/use-view';
import { useActions } from './actions';
import { ImportBox } from './import-box';
import type { SectionProps } from './library-page';
import { SectionPage } from './section-page';
import { formatBytes, formatMoment, toAge } from './sizes-and-ages';

/** How safe the data is, and everything that makes it safer: export, snapshots, the check, imports. */
export function BackupSection({ onExport }: SectionProps) {
  const { request } = useBackground();
  const { run } = useActions();
  const backup = useView({ view: 'backup' })?.backup;
  const [report, setReport] = useState<DataReport>();
  const [checking, setChecking] = useState(false);
  if (backup === undefined) {
    return (
      <SectionPage title={t('backup_title')} busy>
        <progress aria-label={t('library_loading')} />
      </SectionPage>
    );
  }
  const check = async (repair: boolean) => {
    setChecking(true);
    const asked = request('checkData', { repair });
    await run(asked);
    const found = await asked;
    setReport(found.ok ? found.value : undefined);
    setChecking(false);
  };
  return (
    <SectionPage title={t('backup_title')} about={t('backup_about')}>
      {backup.alarm && <Alarm alarm={backup.alarm} newest={backup.snapshots[0]} />}
      <section class="backup-box">
        <h2>{t('backup_export')}</h2>
        <p class={isOld(backup) ? 'backup-box__old' : ''}>
          {backup.lastExport === undefined ? t('backup_never') : t('backup_last', toAge(backup.lastExport))}
        </p>
        <div class="panel-box__buttons">
          <button type="button" class="button button--primary" onClick={() => onExport({})}>
            {t('library_export_everything')}
          </button>
        </div>
      </section>
      <section class="backup-box">
        <h2>{t('backup_snapshots')}</h2>
        <p class="muted">{t('backup_snapshots_about')}</p>
        <Snapshots snapshots={backup.snapshots} />
        <div class="panel-box__buttons">
          <button
            type="button"
            class="button"
            onClick={() => void run(request('takeSnapshot', {}), t('backup_taken'))}
          >
            {t('backup_take')}
          </button>
        </div>
      </section>
      <ImportBox unfinished={backup.unfinishedImport} />
      <section class="backup-box">
        <h2>{t('backup_check')}</h2>
        <p class="muted">{t('backup_check_about')}</p>
        {report && <Report report={report} />}
        <div class="panel-box__buttons">
          <button type="button" class="button" disabled={checking} onClick={() => void check(false)}>
            {t('backup_check_now')}
          </button>
          {report && !report.repaired && faultsOf(report) > 0 && (
            <button type="button" class="button button--primary" onClick={() => void check(true)}>
              {t('backup_repair')}
            </button>
          )}
        </div>
      </section>
      <section class="backup-box">
        <h2>{t('backup_room')}</h2>
        <p>
          {backup.usage === undefined || backup.quota === undefined
            ? t('backup_room_unknown')
            : t('backup_room_used', formatBytes(backup.usage), formatBytes(backup.quota))}
        </p>
        {backup.persisted !== undefined && (
          <p class="muted">{backup.persisted ? t('backup_persisted') : t('backup_not_persisted')}</p>
        )}
        {backup.persisted === false && (
          <div class="panel-box__buttons">
            <button type="button" class="button" onClick={() => void navigator.storage.persist()}>
              {t('backup_persist')}
            </button>
          </div>
        )}
      </section>
    </SectionPage>
  );
}

/** Older than a month, and there is something newer to lose. */
const OLD_MS = 30 * 86_400_000;

function isOld({ lastExport }: BackupState): boolean {
  return lastExport === undefined || Date.now() - Date.parse(lastExport) > OLD_MS;
}

function Snapshots({ snapshots }: { snapshots: readonly SnapshotInfo[] }) {
  const { request } = useBackground();
  const { run } = useActions();
  if (snapshots.length === 0) return <p>{t('backup_no_snapshots')}</p>;
  return (
    <ul class="backup-list">
      {snapshots.map(({ id, at, counts, bytes, later }) => (
        <li key={id}>
          <span>
            <time dateTime={at}>{formatMoment(at)}</time>{' '}
            <span class="muted">
              {plural('backup_marks', counts.annotations)}
              {later > 0 && ` · ${plural('backup_later', later)}`} · {formatBytes(bytes)}
            </span>
          </span>
          <button
            type="button"
            class="button button--small"
            aria-label={t('backup_restore_named', formatMoment(at))}
            onClick={() =>
              void run(request('restoreSnapshot', { id }), ({ added, changed }) =>
                t('backup_restored', added, changed),
              )
            }
          >
            {t('backup_restore')}
          </button>
        </li>
      ))}
    </ul>
  );
}

/** The database was found to hold less than it should. */
function Alarm({ alarm, newest }: { alarm: StorageAlarm; newest: SnapshotInfo | undefined }) {
  const { request } = useBackground();
  const { run } = useActions();
  const missing = Math.max(0, alarm.expected.annotations - alarm.found.annotations);
  return (
    <section class="backup-box backup-box--alarm" role="alert">
      <h2>{t('backup_alarm')}</h2>
      <p>{plural('backup_alarm_missing', missing, formatDay(alarm.noticed))}</p>
      <div class="panel-box__buttons">
        {newest && (
          <button
            type="button"
            class="button button--primary"
            onClick={() =>
              void run(request('restoreSnapshot', { id: newest.id }), ({ added, changed }) =>
                t('backup_restored', added, changed),
              )
            }
          >
            {t('backup_restore_newest', formatMoment(newest.at))}
          </button>
        )}
        <button
          type="button"
          class="button button--quiet"
          onClick={() => void run(request('dismissAlarm', {}))}
        >
          {t('backup_alarm_dismiss')}
        </button>
      </div>
    </section>
  );
}

function Report({ report }: { report: DataReport }) {
  const faults = faultsOf(report);
  return (
    <div role="status">
      <p>
        {faults + report.malformed === 0
          ? plural('backup_checked_fine', report.annotations)
          : report.repaired
            ? plural('backup_checked_repaired', faults)
            : plural('backup_checked_faults', faults)}
      </p>
      {report.malformed > 0 && <p>{t('backup_checked_malformed', formatNumber(report.malformed))}</p>}
    </div>
  );
}

function faultsOf({ counts, articles, entities, names, tags }: DataReport): number {
  return counts + articles + entities + names + tags;
}
