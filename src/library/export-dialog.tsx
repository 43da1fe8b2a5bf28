import { useEffect, useRef, useState } from 'preact/hooks';
import type { ArticleRecord } from '../core/model/annotation';
import type { ExportScope } from '../messaging/protocol';
import { ErrorLine } from '../ui/error-line';
import { plural, t } from '../ui/t';
import { UserText } from '../ui/user-text';
import type { CsvChoice, ExportFormat } from './export-file';
import { CsvOptions, FormatOptions, ScopeOptions } from './export-options';
import { useExport } from './use-export';

/** The page that an export was asked for. */
export interface AskedPage {
  readonly pageKey: string;
  /** From the private windows' memory. */
  readonly private: boolean;
}

interface Props {
  /** Absent: the export is of everything. */
  readonly page: AskedPage | undefined;
  /** What the library knows of the page; nothing of a private one. */
  readonly article: ArticleRecord | undefined;
  onClose(): void;
}

/** Excel's way: its byte order mark keeps Arabic whole, and commas suit most settings. */
const CSV_DEFAULT: CsvChoice = { delimiter: ',', bom: true };

/** What to export and as what; then the progress, with a way to stop; then the name of the file. */
export function ExportDialog({ page, article, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [kind, setKind] = useState<ExportScope['kind']>(page ? 'page' : 'everything');
  const [format, setFormat] = useState<ExportFormat>('json');
  const [csv, setCsv] = useState(CSV_DEFAULT);
  const { progress, start, cancel } = useExport();
  useEffect(() => dialog.current?.showModal(), []);

  return (
    <dialog ref={dialog} class="export-dialog" aria-labelledby="export-title" onClose={onClose}>
      <form
        method="dialog"
        onSubmit={(event) => {
          event.preventDefault();
          void start({ scope: toScope(kind, page, article), format, csv });
        }}
      >
        <h2 id="export-title">{t('export_title')}</h2>
        {progress.step === 'choosing' && (
          <>
            <ErrorLine code={progress.error} />
            <ScopeOptions page={page} article={article} value={kind} onChoose={setKind} />
            <FormatOptions value={format} onChoose={setFormat} />
            {format === 'csv' && <CsvOptions value={csv} onChoose={setCsv} />}
            <div class="export-dialog__buttons">
              <button type="submit" class="button button--primary">
                {t('export_save')}
              </button>
              <button type="button" class="button button--quiet" onClick={() => dialog.current?.close()}>
                {t('ui_cancel')}
              </button>
            </div>
          </>
        )}
        {progress.step === 'working' && (
          <>
            <p role="status">{t('export_working', progress.done, progress.total)}</p>
            <progress
              aria-label={t('export_title')}
              max={Math.max(progress.total, 1)}
              value={progress.done}
            />
            <div class="export-dialog__buttons">
              <button type="button" class="button" onClick={cancel}>
                {t('ui_cancel')}
              </button>
            </div>
          </>
        )}
        {progress.step === 'done' && (
          <>
            <p role="status">{plural('export_done', progress.annotations)}</p>
            <p class="export-dialog__file">
              <UserText text={progress.name} />
            </p>
            <div class="export-dialog__buttons">
              <button type="button" class="button button--primary" onClick={() => dialog.current?.close()}>
                {t('ui_close')}
              </button>
            </div>
          </>
        )}
      </form>
    </dialog>
  );
}

function toScope(kind: ExportScope['kind'], page?: AskedPage, article?: ArticleRecord): ExportScope {
  if (kind === 'page' && page) return { kind, pageKey: page.pageKey, ...(page.private && { private: true }) };
  if (kind === 'site' && article) return { kind, site: article.site };
  return { kind: 'everything' };
}
