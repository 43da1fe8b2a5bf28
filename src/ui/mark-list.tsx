import { useRef, useState } from 'preact/hooks';
import type { PageView } from '../messaging/protocol';
import { Choices } from './choices';
import { MarkRow } from './mark-row';
import { filterRows, type PageRow, type RowFilter, toPageRows } from './page-rows';
import { isTyping, toShortcut } from './shortcut';
import { formatNumber, type MessageKey, plural, t } from './t';
import type { PageActions } from './use-page-actions';

const FILTERS: readonly { value: RowFilter; label: MessageKey }[] = [
  { value: 'all', label: 'filter_all' },
  { value: 'mine', label: 'filter_mine' },
  { value: 'undecided', label: 'filter_undecided' },
  { value: 'no-source', label: 'filter_no_source' },
];

const STEPS: Readonly<Record<string, (index: number, count: number) => number>> = {
  ArrowDown: (index, count) => Math.min(index + 1, count - 1),
  j: (index, count) => Math.min(index + 1, count - 1),
  ArrowUp: (index) => Math.max(index - 1, 0),
  k: (index) => Math.max(index - 1, 0),
  Home: () => 0,
  End: (_index, count) => count - 1,
};

/**
 * Everything marked on a page, as a list: the accessible mirror of the marks. One stop for Tab; arrows (or J, K) move,
 * Enter goes there, S U X tag, N notes, Delete deletes, / searches.
 */
export function MarkList({ page, actions }: { page: PageView; actions: PageActions }) {
  const [filter, setFilter] = useState<RowFilter>('all');
  const [search, setSearch] = useState('');
  const [current, setCurrent] = useState<string>();
  const list = useRef<HTMLElement>(null);
  const field = useRef<HTMLInputElement>(null);

  const { lost, claims, others } = toPageRows(page);
  const everything = [...lost, ...claims, ...others];
  const sections: { title: MessageKey; rows: PageRow[]; lost?: true }[] = [
    { title: 'list_lost', rows: filterRows(lost, filter, search), lost: true },
    { title: 'list_claims', rows: filterRows(claims, filter, search) },
    { title: 'list_others', rows: filterRows(others, filter, search) },
  ];
  const shown = sections.flatMap((section) => section.rows);
  const stop = shown.some((row) => row.key === current) ? current : shown[0]?.key;

  const focusRow = (index: number) =>
    list.current?.querySelectorAll<HTMLElement>('[data-row]')[index]?.focus();
  const onKeyDown = (event: KeyboardEvent) => {
    if (isTyping(event)) return;
    const key = toShortcut(event);
    const step = STEPS[key];
    if (key === '/') field.current?.focus();
    else if (step && event.target instanceof HTMLElement && event.target.closest('.mark-row'))
      focusRow(
        step(
          shown.findIndex((row) => row.key === stop),
          shown.length,
        ),
      );
    else return;
    event.preventDefault();
  };
  const remove = (row: PageRow) => {
    const index = shown.indexOf(row);
    // A claim stays in the list as a suggestion; another row goes, and its neighbour takes the focus first.
    if (row.claim === undefined) focusRow(index + 1 < shown.length ? index + 1 : index - 1);
    void actions.remove(row);
  };

  if (everything.length === 0) return null;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys belong to the rows and the search inside
    <section class="mark-list" ref={list} onKeyDown={onKeyDown}>
      <div class="mark-list__tools">
        <Choices
          name="filter"
          legend={t('filter_legend')}
          value={filter}
          onChoose={(value) => setFilter(value)}
          choices={FILTERS.map(({ value, label }) => ({
            value,
            label: t(label),
            count: formatNumber(filterRows(everything, value, '').length),
          }))}
        />
        <input
          ref={field}
          type="search"
          dir="auto"
          class="field"
          placeholder={t('list_search')}
          aria-label={t('list_search')}
          aria-keyshortcuts="/"
          value={search}
          onInput={(event) => setSearch(event.currentTarget.value)}
        />
      </div>
      <p class={shown.length === 0 ? 'mark-list__empty' : 'visually-hidden'} role="status">
        {shown.length === 0 ? t('list_nothing') : plural('list_shown', shown.length)}
      </p>
      {sections.map(
        ({ title, rows, lost: isLost }) =>
          rows.length > 0 && (
            <section
              key={title}
              class={isLost ? 'mark-list__section mark-list__section--lost' : 'mark-list__section'}
            >
              <h2>{t(title)}</h2>
              {isLost && <p class="muted">{t('list_lost_why')}</p>}
              <ul>
                {rows.map((row) => (
                  <MarkRow
                    key={row.key}
                    row={row}
                    stop={row.key === stop}
                    current={row.key === current}
                    actions={actions}
                    onCurrent={() => setCurrent(row.key)}
                    onDelete={() => remove(row)}
                  />
                ))}
              </ul>
            </section>
          ),
      )}
    </section>
  );
}
