import type { RefObject } from 'preact';
import type { ReaderTag } from '../core/model/reader-lists';
import { Choices } from './choices';
import { filterRows, type PageRow, type RowFilter } from './page-rows';
import { formatNumber, type MessageKey, t } from './t';
import type { RowSelection } from './use-selection';

const FILTERS: readonly { value: RowFilter; label: MessageKey }[] = [
  { value: 'all', label: 'filter_all' },
  { value: 'mine', label: 'filter_mine' },
  { value: 'undecided', label: 'filter_undecided' },
  { value: 'no-source', label: 'filter_no_source' },
];

interface Props {
  readonly rows: readonly PageRow[];
  readonly tagSet: readonly ReaderTag[];
  readonly filter: RowFilter;
  onFilter(filter: RowFilter): void;
  readonly search: string;
  onSearch(search: string): void;
  readonly field: RefObject<HTMLInputElement | null>;
  readonly selection: RowSelection;
}

/** What narrows the list down: its state or own tag, and words. */
export function ListTools(props: Props) {
  const { rows, tagSet, filter, onFilter, search, onSearch, field, selection } = props;
  const own = tagSet.map(({ id, label }) => ({ value: `own ${id}` as const, label }));
  return (
    <div class="mark-list__tools">
      <Choices
        name="filter"
        legend={t('filter_legend')}
        value={filter}
        onChoose={onFilter}
        choices={[...FILTERS.map(({ value, label }) => ({ value, label: t(label) })), ...own].map(
          (choice) => ({
            ...choice,
            count: formatNumber(filterRows(rows, choice.value, '').length),
          }),
        )}
      />
      <div class="mark-list__find">
        <input
          ref={field}
          type="search"
          dir="auto"
          class="field"
          placeholder={t('list_search')}
          aria-label={t('list_search')}
          aria-keyshortcuts="/"
          value={search}
          onInput={(event) => onSearch(event.currentTarget.value)}
        />
        <button
          type="button"
          class="button button--small"
          aria-pressed={selection.isOn}
          onClick={() => selection.setOn(!selection.isOn)}
        >
          {t('bulk_choose')}
        </button>
      </div>
    </div>
  );
}
