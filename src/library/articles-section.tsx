import { useEffect, useMemo } from 'preact/hooks';
import type { ArticleRecord } from '../core/model/annotation';
import type { ArticleOrder, ArticleRow } from '../messaging/search-protocol';
import { formatDay, formatNumber, plural, t } from '../ui/t';
import { useView } from '../ui/use-view';
import { Address, UserText } from '../ui/user-text';
import { type Column, DataTable } from './data-table';
import { FilterBar, SearchField } from './filter-bar';
import { toFilter } from './filter-params';
import type { SectionProps } from './library-page';
import { ListStatus } from './list-status';
import { toHash } from './route';
import { SectionPage } from './section-page';
import { SourcingBar, SourcingLegend } from './sourcing-bar';
import { useList } from './use-list';

const ORDERS: readonly ArticleOrder[] = ['read', 'published', 'title', 'site', 'marks'];
const ROW_HEIGHT = 65;

/** Every annotated article as a table; a row opens what was marked in it. */
export function ArticlesSection({ route, onExport }: SectionProps) {
  const list = useList(route);
  const { params, typed, window } = list;
  const filter = toFilter(params);
  const order = list.order(ORDERS);
  const { descending } = list;
  const view = useView({ view: 'articles', typed, filter, order, descending, window })?.articles;
  const tags = useView({ view: 'tags' })?.tags.tags.map(({ tag }) => tag) ?? [];
  const columns = useMemo(
    () => toColumns((article) => onExport({ page: { pageKey: article.pageKey, private: false }, article })),
    [onExport],
  );
  const isThere = view !== undefined;
  useEffect(() => {
    // For whoever measures: from opening the tab to seeing something of it.
    if (isThere) performance.mark('first-rows');
  }, [isThere]);
  if (view === undefined) {
    return (
      <SectionPage title={t('library_articles_title')} busy>
        <progress aria-label={t('library_loading')} />
      </SectionPage>
    );
  }
  const { everything } = view;
  const isEmpty = everything?.articles === 0 && view.error === undefined;
  return (
    <SectionPage
      title={t('library_articles_title')}
      {...(!isEmpty && {
        about: everything ? plural('library_articles', everything.articles) : '\u00a0',
        actions: (
          <button type="button" class="button" onClick={() => onExport({})}>
            {t('library_export_everything')}
          </button>
        ),
      })}
    >
      <ListStatus state={view} />
      {isEmpty ? (
        <Empty />
      ) : (
        <>
          <div class="list-tools">
            <SearchField
              label={t('articles_search')}
              value={typed}
              onType={(text) => list.setParam('q', text)}
            />
            <FilterBar
              params={params}
              filter={filter}
              sites={view.sites}
              tags={tags}
              onChange={list.setParams}
            />
          </div>
          <p class={view.total === 0 ? 'list-nothing' : 'visually-hidden'} role="status">
            {view.total === 0 ? t('list_nothing') : plural('list_shown', view.total)}
          </p>
          {view.total > 0 && (
            <>
              <SourcingLegend />
              <DataTable
                name="articles"
                label={t('library_articles_title')}
                columns={columns}
                part={view}
                order={order}
                descending={descending}
                rowHeight={ROW_HEIGHT}
                keyOf={({ article }) => article.pageKey}
                onOrder={list.setOrder}
                onMove={list.onMove}
              />
            </>
          )}
        </>
      )}
    </SectionPage>
  );
}

function toColumns(onExport: (article: ArticleRecord) => void): Column<ArticleRow, ArticleOrder>[] {
  return [
    {
      id: 'title',
      title: t('articles_title'),
      order: 'title',
      cell: ({ article }) => (
        <a class="data-table__main" data-row href={toHash({ section: 'articles', detail: article.pageKey })}>
          {article.title === '' ? t('page_untitled') : <UserText text={article.title} />}
        </a>
      ),
    },
    {
      id: 'site',
      title: t('search_site'),
      order: 'site',
      cell: ({ article }) => <Address text={article.site} />,
    },
    {
      id: 'published',
      title: t('articles_published'),
      order: 'published',
      greatestFirst: true,
      cell: ({ article }) => (article.published === undefined ? '–' : formatDay(article.published)),
    },
    {
      id: 'read',
      title: t('articles_read'),
      order: 'read',
      greatestFirst: true,
      cell: ({ article }) => formatDay(article.lastRead),
    },
    {
      id: 'claims',
      title: t('list_claims'),
      order: 'marks',
      greatestFirst: true,
      cell: ({ sourcing }) => <SourcingBar counts={sourcing} />,
    },
    {
      id: 'others',
      title: t('articles_others'),
      cell: ({ others, lost }) => (
        <>
          {formatNumber(others)}
          {lost > 0 && <span class="data-table__lost">{plural('articles_lost', lost)}</span>}
        </>
      ),
    },
    {
      id: 'actions',
      title: t('table_actions'),
      cell: ({ article }) => (
        <button
          type="button"
          class="button button--small button--quiet"
          aria-label={t('library_export_named', article.title)}
          onClick={() => onExport(article)}
        >
          {t('library_export')}
        </button>
      ),
    },
  ];
}

/** Nothing kept yet: how to begin, in three steps. */
function Empty() {
  return (
    <section class="library-page__empty">
      <h2>{t('library_empty')}</h2>
      <ol>
        <li>{t('library_empty_open')}</li>
        <li>{t('library_empty_tag')}</li>
        <li>{t('library_empty_return')}</li>
      </ol>
    </section>
  );
}
