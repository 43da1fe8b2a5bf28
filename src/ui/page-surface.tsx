import { useEffect } from 'preact/hooks';
import { PageView } from './page-view';
import { t } from './t';
import { useTabId } from './use-tab-id';
import { useView } from './use-view';

/** The moment that the surface can be worked, in the browser's own list of marks. */
const INTERACTIVE = 'isnad-interactive';

/** Popup and panel: the page in the surface's tab. `start` reads it if it was not read yet. */
export function PageSurface({ start }: { start: boolean }) {
  const tabId = useTabId();
  return tabId === undefined ? <Waiting /> : <PageOfTab tabId={tabId} start={start} />;
}

function PageOfTab({ tabId, start }: { tabId: number; start: boolean }) {
  const update = useView({ view: 'page', tabId, start });
  const isThere = update !== undefined;
  useEffect(() => {
    // From here on the surface can be worked: what the time to it is measured by.
    if (isThere) performance.mark(INTERACTIVE);
  }, [isThere]);
  return update === undefined ? <Waiting /> : <PageView key={update.page.tabId} page={update.page} />;
}

function Waiting() {
  return (
    <main class="page-view page-view--waiting" aria-busy="true">
      <h1 class="visually-hidden">{t('app_name')}</h1>
      <progress aria-label={t('page_waiting')} />
    </main>
  );
}
