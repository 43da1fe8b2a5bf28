import { useEffect, useRef, useState } from 'preact/hooks';
import type { ExportFormat } from '../core/export/formats';
import type { ArticleRecord } from '../core/model/annotation';
import type { ExportScope } from '../messaging/protocol';
import { ErrorLine } from '../ui/error-line';
import { plural, t } from '../ui/t';
import { UserText } from '../ui/user-text';
import type { CsvChoice } from './export-file';
import { FormatOptions } from './export-formats';
import { CsvOptions, ScopeOptions } from './export-options';
import { Passphrase } from './export-passphrase';
import { type ExportProgress, useExport } from './use-export';

/** The page that an export was asked for. */
export interface AskedPage {
  readonly pageKey: string;
  /** From the private windows' memory. */
  readonly private: boolean;
}

interface Props {
  /** Absent: the export is of everything, or of what was chosen. */
  readonly page: AskedPage | undefined;
  /** What the library knows of the page; nothing of a private one. */
  readonly article: ArticleRecord | undefined;
  /** Ids of annotations chosen in a list or found by a search. */
  readonly chosen?: readonly string[];
  onClose(): void;
}

/** Excel's way: its byte order mark keeps Arabic whole, and commas suit most settings. */
const CSV_DEFAULT: CsvChoice = { delimiter: ',', bom: true, guard: true };

const NONE: readonly string[] = [];

/** What to export and as what; then the progress, with a way to stop; then the name of the file. */
export function ExportDialog({ page, article, chosen = NONE, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [kind, setKind] = useState<ExportScope['kind']>(
    chosen.length > 0 ? 'selection' : page ? 'page' : 'everything',
  );
  const [format, setFormat] = useState<ExportFormat>('bundle');
  const [csv, setCsv] = useState(CSV_DEFAULT);
  const [passphrase, setPassphrase] = useState<string>();
  const { progress, start, cancel } = useExport();
  useEffect(() => dialog.current?.showModal(), []);
  // What a format asks for takes room from the list: the format itself stays in sight.
  useEffect(
    () => dialog.current?.querySelector('input[name="format"]:checked')?.scrollIntoView({ block: 'nearest' }),
    [format],
  );
  const close = () => dialog.current?.close();

  return (
    <dialog
      ref={dialog}
      class={`export-dialog${progress.step === 'choosing' ? ' export-dialog--choosing' : ''}`}
      aria-labelledby="export-title"
      onClose={onClose}
    >
      <form
        method="dialog"
        onSubmit={(event) => {
          event.preventDefault();
          void start({
            scope: toScope(kind, { page, article, chosen }),
            format,
            csv,
            passphrase: passphrase ?? '',
          });
        }}
      >
        <h2 id="export-title">{t('export_title')}</h2>
        {progress.step === 'choosing' && (
          <>
            <div class="export-dialog__choices">
              <ErrorLine code={progress.error} />
              <ScopeOptions
                page={page}
                article={article}
                chosen={chosen.length}
                value={kind}
                onChoose={setKind}
              />
              <FormatOptions value={format} onChoose={setFormat} />
            </div>
            <div class="export-dialog__foot">
              {format === 'csv' && <CsvOptions value={csv} onChoose={setCsv} />}
              {format === 'sealed' && <Passphrase onChange={setPassphrase} />}
              <div class="export-dialog__buttons">
                <button
                  type="submit"
                  class="button button--primary"
                  disabled={format === 'sealed' && passphrase === undefined}
                >
                  {t('export_save')}
                </button>
                <button type="button" class="button button--quiet" onClick={close}>
                  {t('ui_cancel')}
                </button>
              </div>
            </div>
          </>
        )}
        <Progress progress={progress} onCancel={cancel} onClose={close} />
      </form>
    </dialog>
  );
}

function Progress(props: { progress: ExportProgress; onCancel(): void; onClose(): void }) {
  const { progress } = props;
  if (progress.step === 'choosing') return null;
  if (progress.step === 'done')
    return (
      <>
        <p role="status">{plural('export_done', progress.annotations)}</p>
        <p class="export-dialog__file">
          <UserText text={progress.name} />
        </p>
        <div class="export-dialog__buttons">
          <button type="button" class="button button--primary" onClick={props.onClose}>
            {t('ui_close')}
          </button>
        </div>
      </>
    );
  const { done, total } = progress;
  return (
    <>
      <p role="status">
        {total > 0 && done >= total ? t('export_making') : t('export_working', done, total)}
      </p>
      <progress aria-label={t('export_title')} max={Math.max(total, 1)} value={done} />
      <div class="export-dialog__buttons">
        <button type="button" class="button" onClick={props.onCancel}>
          {t('ui_cancel')}
        </button>
      </div>
    </>
  );
}

function toScope(
  kind: ExportScope['kind'],
  { page, article, chosen = NONE }: Pick<Props, 'page' | 'article' | 'chosen'>,
): ExportScope {
  if (kind === 'selection' && chosen.length > 0) return { kind, ids: chosen };
  if (kind === 'page' && page) return { kind, pageKey: page.pageKey, ...(page.private && { private: true }) };
  if (kind === 'site' && article) return { kind, site: article.site };
  return { kind: 'everything' };
}
