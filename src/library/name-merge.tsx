import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { EntityRecord } from '../core/model/annotation';
import { plural, t } from '../ui/t';
import { useView } from '../ui/use-view';
import { UserText } from '../ui/user-text';

/** Names offered at once. */
const OFFERED = 8;

interface MergeProps {
  readonly entity: EntityRecord;
  onMerge(into: string): Promise<void>;
  onClose(): void;
}

/** Finds the name that this one is the same as; its mentions and spellings then belong to that one. */
export function MergeName({ entity, onMerge, onClose }: MergeProps) {
  const [typed, setTyped] = useState('');
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => field.current?.focus(), []);
  const view = useView({
    view: 'names',
    typed,
    order: 'mentions',
    descending: true,
    window: { from: 0, count: OFFERED + 1 },
  })?.names;
  const rows = (view?.rows ?? []).filter((row) => row.entity.id !== entity.id).slice(0, OFFERED);
  return (
    <section
      class="name-merge panel-box"
      aria-label={t('names_merge')}
      onKeyDown={(event) => event.key === 'Escape' && onClose()}
    >
      <p>{t('names_merge_help', entity.label)}</p>
      <input
        ref={field}
        type="search"
        class="field"
        dir="auto"
        aria-label={t('names_search')}
        placeholder={t('names_search')}
        value={typed}
        onInput={(event) => setTyped(event.currentTarget.value)}
      />
      <ul class="name-merge__offers">
        {rows.map(({ entity: other, mentions }) => (
          <li key={other.id}>
            <button type="button" class="button button--quiet" onClick={() => void onMerge(other.id)}>
              <span class={`row-state__fill row-state__fill--${other.type}`} aria-hidden="true" />
              <UserText text={other.label} />
              <span class="muted">{plural('names_mentions_count', mentions)}</span>
            </button>
          </li>
        ))}
      </ul>
      {view && rows.length === 0 && <p class="muted">{t('list_nothing')}</p>}
      <div class="panel-box__buttons">
        <button type="button" class="button button--quiet" onClick={onClose}>
          {t('ui_cancel')}
        </button>
      </div>
    </section>
  );
}

interface SplitProps {
  readonly entity: EntityRecord;
  readonly count: number;
  onSplit(label: string, aliases: readonly string[]): Promise<void>;
  onClose(): void;
}

/** Makes a name of its own of the chosen mentions; spellings can go with them. */
export function SplitName({ entity, count, onSplit, onClose }: SplitProps) {
  const [label, setLabel] = useState('');
  const [aliases, setAliases] = useState<readonly string[]>([]);
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => field.current?.focus(), []);
  return (
    <form
      class="name-split panel-box"
      onSubmit={(event) => {
        event.preventDefault();
        if (label.trim() !== '') void onSplit(label.trim(), aliases);
      }}
      onKeyDown={(event) => event.key === 'Escape' && onClose()}
    >
      <p>{plural('names_split_help', count)}</p>
      <label>
        <span>{t('names_name')}</span>
        <input
          ref={field}
          class="field"
          dir="auto"
          required
          value={label}
          onInput={(event) => setLabel(event.currentTarget.value)}
        />
      </label>
      {entity.aliases.length > 0 && (
        <fieldset class="name-split__aliases">
          <legend>{t('names_split_aliases')}</legend>
          {entity.aliases.map((alias) => (
            <label key={alias} class="filter-bar__check">
              <input
                type="checkbox"
                checked={aliases.includes(alias)}
                onChange={(event) =>
                  setAliases(
                    event.currentTarget.checked
                      ? [...aliases, alias]
                      : aliases.filter((one) => one !== alias),
                  )
                }
              />
              <UserText text={alias} />
            </label>
          ))}
        </fieldset>
      )}
      <div class="panel-box__buttons">
        <button type="submit" class="button button--primary" disabled={label.trim() === ''}>
          {t('names_split')}
        </button>
        <button type="button" class="button button--quiet" onClick={onClose}>
          {t('ui_cancel')}
        </button>
      </div>
    </form>
  );
}
