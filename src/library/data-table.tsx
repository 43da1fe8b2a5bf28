import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { t } from '../ui/t';
import { useRowFocus } from './use-row-focus';
import { useWindow, type WindowPart } from './use-window';

export interface Column<T, O extends string> {
  readonly id: string;
  readonly title: string;
  /** What the list is ordered by when the column's head is pressed; absent: it cannot be. */
  readonly order?: O;
  /** Whether the first press orders from the greatest: numbers and dates. */
  readonly greatestFirst?: boolean;
  readonly cell: (row: T) => ComponentChildren;
}

interface Props<T, O extends string> {
  readonly name: string;
  readonly label: string;
  readonly columns: readonly Column<T, O>[];
  readonly part: WindowPart<T>;
  readonly order: O;
  readonly descending: boolean;
  readonly rowHeight: number;
  keyOf(row: T): string;
  onOrder(order: O, descending: boolean): void;
  onMove(from: number): void;
}

/**
 * A table of any length, ordered by its heads. In a narrow window each row is a small card, which is why the roles are
 * spelled out: a table whose cells are laid out otherwise is no table to some browsers. The first column holds the
 * element that the keys move to (`data-row`).
 */
export function DataTable<T, O extends string>(props: Props<T, O>) {
  const { name, label, columns, part, order, descending, rowHeight, keyOf, onOrder, onMove } = props;
  const body = useRef<HTMLTableSectionElement>(null);
  useWindow(body, part, { rowHeight, onMove });
  const focus = useRowFocus(body, part, onMove);
  useLayoutEffect(() => {
    // One stop of Tab for the table, then whatever that row holds; cells do not know which row they are in.
    for (const row of body.current?.querySelectorAll<HTMLElement>('[data-index]') ?? []) {
      const isStop = Number(row.dataset.index) === focus.stop;
      for (const one of row.querySelectorAll<HTMLElement>('a, button')) one.tabIndex = isStop ? 0 : -1;
    }
  });
  const after = part.total - part.from - part.rows.length;
  return (
    <table
      {...as('table')}
      class={`data-table data-table--${name}`}
      aria-label={label}
      aria-rowcount={part.total + 1}
    >
      <thead {...as('rowgroup')}>
        <tr {...as('row')}>
          {columns.map((column) => (
            <Head key={column.id} column={column} order={order} descending={descending} onOrder={onOrder} />
          ))}
        </tr>
      </thead>
      <tbody {...as('rowgroup')} ref={body} onKeyDown={focus.onKeyDown}>
        <Gap rows={part.from} rowHeight={rowHeight} />
        {part.rows.map((row, at) => {
          const index = part.from + at;
          return (
            <tr
              key={keyOf(row)}
              {...as('row')}
              data-index={index}
              aria-rowindex={index + 2}
              class={index === focus.stop ? 'data-table__row data-table__row--stop' : 'data-table__row'}
              onFocusCapture={() => focus.onFocus(index)}
            >
              {columns.map((column) => (
                <td
                  key={column.id}
                  {...as('cell')}
                  class={`data-table__${column.id}`}
                  data-title={column.title}
                >
                  {column.cell(row)}
                </td>
              ))}
            </tr>
          );
        })}
        <Gap rows={after} rowHeight={rowHeight} />
      </tbody>
    </table>
  );
}

/** Spelled out on purpose, see above. */
const as = (role: 'table' | 'rowgroup' | 'row' | 'cell' | 'columnheader' | 'presentation') => ({ role });

function Head<T, O extends string>(props: {
  column: Column<T, O>;
  order: O;
  descending: boolean;
  onOrder: Props<T, O>['onOrder'];
}) {
  const { column, order, descending, onOrder } = props;
  const own = column.order;
  const isCurrent = own !== undefined && own === order;
  const sort = isCurrent ? (descending ? 'descending' : 'ascending') : undefined;
  return (
    <th
      scope="col"
      {...as('columnheader')}
      class={`data-table__${column.id}`}
      {...(sort !== undefined && { 'aria-sort': sort })}
    >
      {own === undefined ? (
        column.title
      ) : (
        <button
          type="button"
          class="data-table__sort"
          title={t('table_order_by', column.title)}
          onClick={() => onOrder(own, isCurrent ? !descending : column.greatestFirst === true)}
        >
          {column.title}
          <span class="data-table__arrow" aria-hidden="true">
            {isCurrent ? (descending ? '↓' : '↑') : ''}
          </span>
        </button>
      )}
    </th>
  );
}

function Gap({ rows, rowHeight }: { rows: number; rowHeight: number }) {
  return rows > 0 ? (
    <tr {...as('presentation')} class="window-gap" style={{ blockSize: `${rows * rowHeight}px` }} />
  ) : null;
}
