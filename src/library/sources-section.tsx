import { SOURCINGS } from '../core/search/sourcing';
import type { SourceOrder, SourceRow } from '../messaging/search-protocol';
import { formatDay, formatNumber, plural, t } from '../ui/t';
import { useView } from '../ui/use-view';
import { Address, UserText } from '../ui/user-text';
import { type Column, DataTable } from './data-table';
import { Choice, SearchField } from './filter-bar';
import type { SectionProps } from './library-page';
import { ListStatus } from './list-status';
import { toHash } from './route';
import { SectionPage } from './section-page';
import { SourcingBar, SourcingLegend } from './sourcing-bar';
import { useList } from './use-list';

const ORDERS: readonly SourceOrder[] = ['claims', 'articles', 'label', 'last'];
const ROW_HEIGHT = 65;

/** Who is given as the source of claims: how often, named or not, and on which sites. A count, never a grade. */
export function SourcesSection({ route }: SectionProps) {
  const list = useList(route);
  const { typed, window, descending, params } = list;
  const order = list.order(ORDERS);
  const site = params.get('site') ?? '';
  const view = useView({
    view: 'sources',
    typed,
    order,
    descending,
    window,
    ...(site !== '' && { site }),
  })?.sources;
  return (
    <SectionPage title={t('sources_title')} about={t('sources_about')} busy={view === undefined}>
      {view && <ListStatus state={view} />}
      <div class="list-tools list-tools--row">
        <SearchField label={t('sources_search')} value={typed} onType={(text) => list.setParam('q', text)} />
        <Choice label={t('search_site')} value={site} onChoose={(value) => list.setParam('site', value)}>
          {(view?.sites ?? []).map(([name, articles]) => (
            <option key={name} value={name}>{`${name} (${formatNumber(articles)})`}</option>
          ))}
        </Choice>
      </div>
      {view === undefined ? (
        <progress aria-label={t('library_loading')} />
      ) : (
        <>
          <p class={view.total === 0 ? 'list-nothing' : 'muted'} role="status">
            {view.total > 0
              ? plural('list_shown', view.total)
              : typed === '' && site === ''
                ? t('sources_empty')
                : t('list_nothing')}
          </p>
          {view.total > 0 && (
            <>
              <SourcingLegend kinds={SOURCINGS.slice(0, 3)} />
              <DataTable
                name="sources"
                label={t('sources_title')}
                columns={toColumns(site)}
                part={view}
                order={order}
                descending={descending}
                rowHeight={ROW_HEIGHT}
                keyOf={({ label }) => label}
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

function toColumns(site: string): Column<SourceRow, SourceOrder>[] {
  const toClaims = (label: string) =>
    toHash({
      section: 'search',
      params: new URLSearchParams({ source: label, ...(site !== '' && { site }) }),
    });
  return [
    {
      id: 'source',
      title: t('card_source'),
      order: 'label',
      cell: ({ label }) => (
        <a class="data-table__main" data-row href={toClaims(label)}>
          <UserText text={label} />
        </a>
      ),
    },
    {
      id: 'claims',
      title: t('list_claims'),
      order: 'claims',
      greatestFirst: true,
      cell: ({ counts }) => <SourcingBar counts={counts} />,
    },
    {
      id: 'articles',
      title: t('library_articles_title'),
      order: 'articles',
      greatestFirst: true,
      cell: ({ articles }) => formatNumber(articles),
    },
    {
      id: 'sites',
      title: t('sources_sites'),
      cell: ({ sites }) => (
        <ul class="site-counts">
          {sites.map(([name, claims]) => (
            <li key={name}>
              <Address text={name} /> <span class="muted">{formatNumber(claims)}</span>
            </li>
          ))}
        </ul>
      ),
    },
    {
      id: 'last',
      title: t('sources_last'),
      order: 'last',
      greatestFirst: true,
      cell: ({ last }) => formatDay(last),
    },
  ];
}
