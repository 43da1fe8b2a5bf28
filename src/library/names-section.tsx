import type { EntityType } from '../core/model/analysis';
import type { NameOrder, NameRow } from '../messaging/search-protocol';
import { Choices } from '../ui/choices';
import { formatDay, formatNumber, type MessageKey, plural, t } from '../ui/t';
import { TYPE_NAMES } from '../ui/type-names';
import { useView } from '../ui/use-view';
import { UserText } from '../ui/user-text';
import { type Column, DataTable } from './data-table';
import { SearchField } from './filter-bar';
import type { SectionProps } from './library-page';
import { ListStatus } from './list-status';
import { toHash } from './route';
import { SectionPage } from './section-page';
import { useList } from './use-list';

const ORDERS: readonly NameOrder[] = ['mentions', 'articles', 'label', 'last'];
const ROW_HEIGHT = 53;

const TYPES: readonly { value: EntityType | 'all'; label: MessageKey }[] = [
  { value: 'all', label: 'filter_all' },
  { value: 'person', label: 'entity_people' },
  { value: 'place', label: 'entity_places' },
  { value: 'organisation', label: 'entity_organisations' },
];

/** Everyone and everything that the reader confirmed as a name, over all articles. */
export function NamesSection({ route }: SectionProps) {
  const list = useList(route);
  const { typed, window, descending } = list;
  const order = list.order(ORDERS);
  const type = TYPES.find(({ value }) => value === list.params.get('type'))?.value ?? 'all';
  const view = useView({
    view: 'names',
    typed,
    order,
    descending,
    window,
    ...(type !== 'all' && { type }),
  })?.names;
  return (
    <SectionPage title={t('names_title')} about={t('names_about')} busy={view === undefined}>
      {view && <ListStatus state={view} />}
      <div class="list-tools list-tools--row">
        <SearchField label={t('names_search')} value={typed} onType={(text) => list.setParam('q', text)} />
        <Choices
          name="type"
          legend={t('search_type')}
          value={type}
          onChoose={(value) => list.setParam('type', value === 'all' ? undefined : value)}
          choices={TYPES.map(({ value, label }) => ({ value, label: t(label) }))}
        />
      </div>
      {view === undefined ? (
        <progress aria-label={t('library_loading')} />
      ) : (
        <>
          <p class={view.total === 0 ? 'list-nothing' : 'muted'} role="status">
            {view.total > 0
              ? plural('list_shown', view.total)
              : typed === '' && type === 'all'
                ? t('names_empty')
                : t('list_nothing')}
          </p>
          {view.total > 0 && (
            <DataTable
              name="names"
              label={t('names_title')}
              columns={COLUMNS()}
              part={view}
              order={order}
              descending={descending}
              rowHeight={ROW_HEIGHT}
              keyOf={({ entity }) => entity.id}
              onOrder={list.setOrder}
              onMove={list.onMove}
            />
          )}
        </>
      )}
    </SectionPage>
  );
}

const COLUMNS = (): Column<NameRow, NameOrder>[] => [
  {
    id: 'name',
    title: t('names_name'),
    order: 'label',
    cell: ({ entity }) => (
      <>
        <a class="data-table__main" data-row href={toHash({ section: 'names', detail: entity.id })}>
          <UserText text={entity.label} />
        </a>
        {entity.aliases.length > 0 && (
          <span class="data-table__aliases muted">
            <UserText text={entity.aliases.slice(0, 3).join(' · ')} />
          </span>
        )}
      </>
    ),
  },
  {
    id: 'type',
    title: t('search_type'),
    cell: ({ entity }) => <span class={`type-chip chip--${entity.type}`}>{t(TYPE_NAMES[entity.type])}</span>,
  },
  {
    id: 'mentions',
    title: t('names_mentions'),
    order: 'mentions',
    greatestFirst: true,
    cell: ({ mentions }) => formatNumber(mentions),
  },
  {
    id: 'articles',
    title: t('library_articles_title'),
    order: 'articles',
    greatestFirst: true,
    cell: ({ articles }) => formatNumber(articles),
  },
  {
    id: 'first',
    title: t('names_first'),
    cell: ({ first }) => (first === undefined ? '–' : formatDay(first)),
  },
  {
    id: 'last',
    title: t('names_last'),
    order: 'last',
    greatestFirst: true,
    cell: ({ last }) => (last === undefined ? '–' : formatDay(last)),
  },
];
