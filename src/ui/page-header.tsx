import type { PageView } from '../messaging/protocol';
import { t } from './t';
import { Address, UserText } from './user-text';

/** Where we are: the site, and the article's own title. */
export function PageHeader({ page }: { page: PageView }) {
  const { title, siteName } = page.facts;
  const host = page.origin === undefined ? undefined : new URL(page.origin).host;
  return (
    <header class="page-header">
      <p class="page-header__site">
        {host !== undefined ? (
          <Address text={host} />
        ) : siteName ? (
          <UserText text={siteName} />
        ) : (
          t('app_name')
        )}
      </p>
      <h1>{title ? <UserText text={title} /> : t('page_untitled')}</h1>
    </header>
  );
}
