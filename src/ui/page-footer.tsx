import type { PageView } from '../messaging/protocol';
import { askForSites, toPattern } from './ask-for-sites';
import type { Background } from './background';
import { DensityChoice } from './density-choice';
import { Switch } from './switch';
import { t } from './t';
import type { PageActions } from './use-page-actions';

interface Props {
  readonly page: PageView;
  readonly run: PageActions['run'];
  readonly request: Background['request'];
}

/** What holds for the page and its site as a whole. */
export function PageFooter({ page, run, request }: Props) {
  const { tabId, origin, siteGranted, state } = page;
  const isRead = state === 'read' || state === 'truncated';
  const readable = state !== 'restricted' && state !== 'no-access';

  const setSite = (on: boolean, site: string) => {
    const origins = [toPattern(site)];
    return run(on ? askForSites(origins, request) : request('removeSites', { origins }));
  };

  return (
    <footer class="page-footer">
      {isRead && (
        <div class="page-footer__density">
          <span class="muted" aria-hidden="true">
            {t('density_short')} <span class="key">D</span>
          </span>
          <DensityChoice name="density" />
        </div>
      )}
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
    </footer>
  );
}
