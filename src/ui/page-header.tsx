import type { PageView } from '../messaging/protocol';
import type { Background } from './background';
import { t } from './t';
import type { PageActions } from './use-page-actions';
import { Address, UserText } from './user-text';

interface Props {
  readonly page: PageView;
  readonly run: PageActions['run'];
  readonly request: Background['request'];
}

/** Where we are, the site and the article's own title; and the ways out: export and library. */
export function PageHeader({ page, run, request }: Props) {
  const { pageKey, private: isPrivate } = page;
  const { title } = page.facts;
  const exportPage = (key: string) =>
    run(request('openLibrary', { exportPage: key, ...(isPrivate && { private: true }) }));
  return (
    <header class="page-header">
      <div class="page-header__bar">
        <p class="page-header__site">
          <Site page={page} />
        </p>
        <p>
          {pageKey !== undefined && page.annotations.length > 0 && (
            <button type="button" class="button button--link" onClick={() => void exportPage(pageKey)}>
              {t('page_export')}
            </button>
          )}
          <button
            type="button"
            class="button button--link"
            onClick={() => void run(request('openLibrary', {}))}
          >
            {t('page_library')}
          </button>
        </p>
      </div>
      <h1>
        {title ? <UserText text={title} /> : t(page.origin === undefined ? 'app_name' : 'page_untitled')}
      </h1>
    </header>
  );
}

function Site({ page: { origin, facts } }: { page: PageView }) {
  if (origin !== undefined) return <Address text={new URL(origin).host} />;
  if (facts.siteName) return <UserText text={facts.siteName} />;
  return <>{facts.title !== undefined && t('app_name')}</>;
}
