import { t } from './t';

interface Props {
  readonly text: string;
  /** Absent: there is nothing to take back. */
  readonly onUndo?: (() => void) | undefined;
  onClose(): void;
}

/** What was just done, with the way back. It stays until closed or replaced: nobody has to race it. */
export function Toast({ text, onUndo, onClose }: Props) {
  return (
    <div class="toast">
      <p role="status">{text}</p>
      {onUndo && (
        <button type="button" class="button button--quiet" aria-keyshortcuts="Control+Z" onClick={onUndo}>
          {t('ui_undo')}
        </button>
      )}
      <button
        type="button"
        class="icon-button"
        aria-label={t('ui_close')}
        title={t('ui_close')}
        onClick={onClose}
      >
        <Cross />
      </button>
    </div>
  );
}

function Cross() {
  return (
    <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path d="M4 4l8 8M12 4l-8 8" stroke="currentColor" stroke-width="1.6" stroke-linecap="round" />
    </svg>
  );
}
