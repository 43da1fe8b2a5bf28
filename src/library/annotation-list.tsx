import { useRef, useState } from 'preact/hooks';
import type { ReaderTag } from '../core/model/reader-lists';
import { isEmptyQuery, parseQuery } from '../core/search/parse-query';
import type { AnnotationPatch } from '../messaging/protocol';
import type { FoundRow } from '../messaging/search-protocol';
import { useBackground } from '../ui/background';
import { plural, t } from '../ui/t';
import { useActions } from './actions';
import { AnnotationItem } from './annotation-item';
import { BulkBar } from './bulk-bar';
import { useRowFocus } from './use-row-focus';
import { useWindow, type WindowPart } from './use-window';

/** What an annotation is usually high: two lines of quote, its state, its article. */
const ROW_HEIGHT = 118;

interface Props {
  readonly part: WindowPart<FoundRow>;
  readonly label: string;
  /** Words to pick out. */
  readonly typed?: string;
  readonly tagSet: readonly ReaderTag[];
  readonly showArticle: boolean;
  onMove(from: number): void;
  onExport(ids: readonly string[]): void;
  /** Ids of everything in the list, for choosing all of it. */
  allIds(): Promise<readonly string[]>;
  /** One more thing to do with what was chosen. */
  readonly extra?: { readonly label: string; onPress(ids: readonly string[]): void };
}

/** Annotations of any number: read, tag, note and delete each by keys or pointer, or many at once. */
export function AnnotationList(props: Props) {
  const { part, label, typed = '', tagSet, showArticle, onMove, onExport, allIds, extra } = props;
  const { request } = useBackground();
  const { run } = useActions();
  const list = useRef<HTMLUListElement>(null);
  const [current, setCurrent] = useState<string>();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  useWindow(list, part, { rowHeight: ROW_HEIGHT, onMove });
  const focus = useRowFocus(list, part, onMove);
  const parsed = parseQuery(typed);
  const query = isEmptyQuery(parsed) ? undefined : parsed;

  const choose = (id: string, isChosen: boolean) => {
    const next = new Set(chosen);
    if (isChosen) next.add(id);
    else next.delete(id);
    setChosen(next);
  };
  const edit = (id: string, patch: AnnotationPatch) => run(request('editAnnotation', { id, patch }));
  const remove = (ids: readonly string[]) =>
    run(request('deleteAnnotations', { ids }), ({ count }) =>
      count === 1 ? t('list_deleted') : plural('library_deleted', count),
    );
  const removeOne = (id: string, index: number) => {
    focus.focusRow(index + 1 < part.total ? index + 1 : index - 1);
    choose(id, false);
    void remove([id]);
  };
  const after = part.total - part.from - part.rows.length;

  return (
    <>
      {chosen.size > 0 && (
        <BulkBar
          count={chosen.size}
          total={part.total}
          tagSet={tagSet}
          onEdit={(patch) =>
            run(request('bulkEdit', { ids: [...chosen], patch }), ({ count }) =>
              plural('library_changed', count),
            )
          }
          onDelete={async () => {
            if (await remove([...chosen])) setChosen(new Set());
          }}
          onExport={() => onExport([...chosen])}
          onAll={async () => setChosen(new Set(await allIds()))}
          onNone={() => setChosen(new Set())}
          {...(extra && { extra: { label: extra.label, onPress: () => extra.onPress([...chosen]) } })}
        />
      )}
      {/* biome-ignore lint/a11y/noRedundantRoles: Safari forgets lists without bullets */}
      <ul ref={list} role="list" class="annotation-list" aria-label={label} onKeyDown={focus.onKeyDown}>
        <Gap rows={part.from} />
        {part.rows.map((row, at) => {
          const { id } = row.annotation;
          const index = part.from + at;
          return (
            <AnnotationItem
              key={id}
              row={row}
              index={index}
              total={part.total}
              query={query}
              tagSet={tagSet}
              showArticle={showArticle}
              stop={index === focus.stop}
              current={id === current}
              chosen={chosen.has(id)}
              onCurrent={() => {
                setCurrent(id);
                focus.onFocus(index);
              }}
              onChoose={(isChosen) => choose(id, isChosen)}
              onEdit={(patch) => edit(id, patch)}
              onDelete={() => removeOne(id, index)}
            />
          );
        })}
        <Gap rows={after} />
      </ul>
    </>
  );
}

function Gap({ rows }: { rows: number }) {
  return rows > 0 ? (
    <li class="window-gap" aria-hidden="true" style={{ blockSize: `${rows * ROW_HEIGHT}px` }} />
  ) : null;
}
