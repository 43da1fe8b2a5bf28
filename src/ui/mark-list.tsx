import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { PageView } from '../messaging/protocol';
import { BulkBar } from './bulk-bar';
import { ListTools } from './list-tools';
import { MarkRow } from './mark-row';
import { filterRows, findRowOf, type PageRow, type RowFilter, toPageRows } from './page-rows';
import { RowWindow } from './row-window';
import { isTyping, toShortcut } from './shortcut';
import { type MessageKey, plural, t } from './t';
import type { PageActions } from './use-page-actions';
import { useSelection } from './use-selection';

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
 * Enter goes there, S U X tag, N notes, Space chooses, Delete deletes, / searches. It follows the page: the row of what
 * is read or pointed at there is marked, and brought into sight as long as nobody works in the list.
 */
export function MarkList({ page, actions }: { page: PageView; actions: PageActions }) {
  const [filter, setFilter] = useState<RowFilter>('all');
  const [search, setSearch] = useState('');
  const [current, setCurrent] = useState<string>();
  const list = useRef<HTMLElement>(null);
  const field = useRef<HTMLInputElement>(null);
  /** A row that is to have the focus as soon as it is drawn. */
  const wanted = useRef<string>(undefined);

  const { review, lost, claims, others } = toPageRows(page);
  const everything = [...review, ...lost, ...claims, ...others];
  const sections: { title: MessageKey; rows: PageRow[]; why?: MessageKey }[] = [
    { title: 'list_review', rows: filterRows(review, filter, search), why: 'list_review_why' },
    { title: 'list_lost', rows: filterRows(lost, filter, search), why: 'list_lost_why' },
    { title: 'list_claims', rows: filterRows(claims, filter, search) },
    { title: 'list_others', rows: filterRows(others, filter, search) },
  ];
  const shown = sections.flatMap((section) => section.rows);
  const selection = useSelection(everything);
  const stop = shown.some((row) => row.key === current) ? current : shown[0]?.key;
  const here = findRowOf(everything, page)?.key;
  const tagSet = page.tagSet ?? [];

  const rowOf = (key: string) => list.current?.querySelector<HTMLElement>(`[data-row="${CSS.escape(key)}"]`);
  useLayoutEffect(() => {
    if (wanted.current === undefined) return;
    rowOf(wanted.current)?.focus();
    wanted.current = undefined;
  });
  useEffect(() => {
    // Whoever is at work in the list is not moved away by the page.
    const isAtWork = list.current?.contains(document.activeElement) || list.current?.matches(':hover');
    if (here === undefined || isAtWork) return;
    rowOf(here)?.closest('.mark-row')?.scrollIntoView({ block: 'nearest' });
  }, [here]);

  const focusRow = (index: number) => {
    const key = shown[index]?.key;
    if (key === undefined) return;
    wanted.current = key;
    setCurrent(key);
    // A row that is current already is not drawn again.
    if (key === current) rowOf(key)?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (isTyping(event)) return;
    const key = toShortcut(event);
    const step = STEPS[key];
    const isInRow = event.target instanceof HTMLElement && event.target.closest('.mark-row') !== null;
    const at = shown.findIndex((row) => row.key === stop);
    const row = shown[at];
    if (key === '/') field.current?.focus();
    else if (step && isInRow) focusRow(step(at, shown.length));
    else if (key === ' ' && row && event.target instanceof HTMLElement && event.target.matches('[data-row]'))
      selection.toggle(row);
    else if (key === 'Escape' && selection.isOn) selection.setOn(false);
    else return;
    event.preventDefault();
  };
  const leave = (row: PageRow) => {
    const index = shown.indexOf(row);
    focusRow(index + 1 < shown.length ? index + 1 : index - 1);
  };
  const remove = (row: PageRow) => {
    // A claim stays in the list as a suggestion; another row goes, and its neighbour takes the focus first.
    if (row.claim === undefined) leave(row);
    void actions.remove(row);
  };

  if (everything.length === 0) return null;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys belong to the rows and the search inside
    <section class="mark-list" ref={list} onKeyDown={onKeyDown}>
      <ListTools
        rows={everything}
        tagSet={tagSet}
        filter={filter}
        onFilter={setFilter}
        search={search}
        onSearch={setSearch}
        field={field}
        selection={selection}
      />
      <p class={shown.length === 0 ? 'mark-list__empty' : 'visually-hidden'} role="status">
        {shown.length === 0 ? t('list_nothing') : plural('list_shown', shown.length)}
      </p>
      {sections.map(
        ({ title, rows, why }) =>
          rows.length > 0 && (
            <section
              key={title}
              class={why ? 'mark-list__section mark-list__section--lost' : 'mark-list__section'}
            >
              <h2>{t(title)}</h2>
              {why && <p class="muted">{t(why)}</p>}
              <RowWindow
                rows={rows}
                kept={({ key }) => key === stop || key === here}
                draw={(row, position) => (
                  <MarkRow
                    key={row.key}
                    row={row}
                    tagSet={tagSet}
                    position={position}
                    count={rows.length}
                    stop={row.key === stop}
                    current={row.key === current}
                    here={row.key === here}
                    selection={selection}
                    actions={actions}
                    onCurrent={() => setCurrent(row.key)}
                    onDelete={() => remove(row)}
                    onLeave={() => leave(row)}
                  />
                )}
              />
            </section>
          ),
      )}
      {selection.isOn && <BulkBar selection={selection} shown={shown} tagSet={tagSet} actions={actions} />}
    </section>
  );
}
