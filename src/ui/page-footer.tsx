import type { PageView } from '../messaging/protocol';
import { askForSites, toPattern } from './ask-for-sites';
import type { Background } from './background';
import { Switch } from './switch';
import { t } from './t';
import type { PageActions } from './use-page-actions';

interface Props {
  readonly page: PageView;
  readonly run: PageActions['run'];
  readonly request: Background['request'];
}

/** What holds for the page and its site as a whole, and the ways out: export and library. */
export function PageFooter({ page, run, request }: Props) {
  const { tabId, origin, pageKey, siteGranted, state } = page;
  const readable = state !== 'restricted' && state !== 'no-access';

  const setSite = (on: boolean, site: string) => {
    const origins = [toPattern(site)];
    if (!on) return run(request('removeSites', { origins }));
    return askForSites(origins).then(() => run(request('sitesChanged', { origins })));
  };

  return (
    <footer class="page-footer">
      <div class="page-footer__switches">
        {readable && (
          <Switch on={state !== 'off'} onToggle={(on) => void run(request('setPageOn', { tabId, on }))}>
            {t('page_on_here')}
          </Switch>
        )}
        {origin !== undefined && (
          <Switch on={siteGranted} onToggle={(on) => void setSite(on, origin)}>
            {t('page_on_site')}
          </Switch>
        )}
      </div>
      <div class="page-footer__ways">
        {pageKey !== undefined && page.annotations.length > 0 && (
          <button
            type="button"
            class="button button--small"
            onClick={() => void run(request('openLibrary', { exportPage: pageKey }))}
          >
            {t('page_export')}
          </button>
        )}
        <button
          type="button"
          class="button button--small button--quiet"
          onClick={() => void run(request('openLibrary', {}))}
        >
          {t('page_library')}
        </button>
      </div>
    </footer>
  );
}
