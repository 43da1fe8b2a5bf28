import type { LibraryState } from '../messaging/search-protocol';
import { ErrorLine } from '../ui/error-line';
import { plural, t } from '../ui/t';

/** What stands above every list: where it is from, what went wrong, and whether it is whole yet. */
export function ListStatus({ state }: { state: LibraryState }) {
  return (
    <>
      {state.private && <p class="banner">{t('library_private')}</p>}
      <ErrorLine code={state.error} />
      {state.pending > 0 && (
        <p class="list-status" role="status">
          <progress aria-label={t('library_loading')} />
          {plural('library_pending', state.pending)}
        </p>
      )}
    </>
  );
}
