import type { ArticleRecord } from '../core/model/annotation';
import { useBackground } from '../ui/background';
import { formatDay, plural, t } from '../ui/t';
import { useView } from '../ui/use-view';
import { Address, UserText } from '../ui/user-text';
import { AnnotationList } from './annotation-list';
import { SearchField } from './filter-bar';
import type { SectionProps } from './library-page';
import { ListStatus } from './list-status';
import { SectionPage } from './section-page';
import { SourcingBar, SourcingLegend } from './sourcing-bar';
import { useFoundIds } from './use-found-ids';
import { useList } from './use-list';

/** One article: what it is, and everything that was marked in it, as it stands in the text. */
export function ArticlePage({ route, pageKey, onExport }: SectionProps & { pageKey: string }) {
  const list = useList(route);
  const { typed, window } = list;
  const { request } = useBackground();
  const filter = { pageKey };
  const allIds = useFoundIds(request, { typed, filter });
  const about = useView({ view: 'article', pageKey })?.article;
  const view = useView({ view: 'search', typed, filter, order: 'place', window })?.search;
  const row = about?.row;
  if (about === undefined || view === undefined) {
    return (
      <SectionPage title={t('library_articles_title')} busy>
        <progress aria-label={t('library_loading')} />
      </SectionPage>
    );
  }
  if (row === undefined) {
    return (
      <SectionPage title={t('library_articles_title')} back={{ section: 'articles' }}>
        <ListStatus state={about} />
        <p>{t('articles_gone')}</p>
      </SectionPage>
    );
  }
  const { article } = row;
  return (
    <SectionPage
      back={{ section: 'articles' }}
      title={article.title === '' ? t('page_untitled') : <UserText text={article.title} />}
      about={<About article={article} />}
      actions={
        <>
          <Original article={article} />
          <button
            type="button"
            class="button"
            onClick={() => onExport({ page: { pageKey, private: view.private }, article })}
          >
            {t('library_export')}
          </button>
        </>
      }
    >
      <ListStatus state={view} />
      <div class="article-page__glance">
        <SourcingBar counts={row.sourcing} />
        <SourcingLegend />
      </div>
      <div class="list-tools">
        <SearchField label={t('list_search')} value={typed} onType={(text) => list.setParam('q', text)} />
      </div>
      <p class={view.total === 0 ? 'list-nothing' : 'muted'} role="status">
        {view.total === 0 ? t('list_nothing') : plural('list_shown', view.total)}
      </p>
      <AnnotationList
        part={view}
        label={t('articles_marks')}
        typed={typed}
        tagSet={view.tags}
        showArticle={false}
        onMove={list.onMove}
        onExport={(chosen) => onExport({ chosen })}
        allIds={allIds}
      />
    </SectionPage>
  );
}

function About({ article }: { article: ArticleRecord }) {
  return (
    <span class="article-page__about">
      {article.siteName && article.siteName !== article.site && <UserText text={article.siteName} />}
      <Address text={article.site} />
      {article.byline && <UserText text={article.byline} />}
      <span>
        {article.published === undefined
          ? t('library_read_on', formatDay(article.lastRead))
          : t('library_published_read', formatDay(article.published), formatDay(article.lastRead))}
      </span>
    </span>
  );
}

/** A link, where the stored address is one of the web. */
function Original({ article: { url } }: { article: ArticleRecord }) {
  if (!/^https?:\/\//.test(url)) return null;
  return (
    <a class="button" href={url} target="_blank" rel="noreferrer">
      {t('articles_open')}
    </a>
  );
}
