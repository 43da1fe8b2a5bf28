import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ReaderTag } from '../core/model/reader-lists';
import type { RowFilter } from '../core/search/row-filter';
import { isTyping, toShortcut } from '../ui/shortcut';
import { formatNumber, type MessageKey, t } from '../ui/t';
import { UserText } from '../ui/user-text';
import { countFilters, type FilterName, withoutFilters, withParam } from './filter-params';

/** Typing goes to the background when it pauses this long: half a fast typist's stroke. */
const TYPING_MS = 90;

interface SearchFieldProps {
  readonly label: string;
  readonly value: string;
  onType(value: string): void;
}

/** The words searched. `/` comes here from anywhere in the section. */
export function SearchField({ label, value, onType }: SearchFieldProps) {
  const [typed, setTyped] = useState(value);
  const field = useRef<HTMLInputElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const sent = useRef(value);
  useLayoutEffect(() => {
    // Changed from elsewhere: a saved search, Back.
    if (value !== sent.current) setTyped(value);
    sent.current = value;
  }, [value]);
  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (isTyping(event) || toShortcut(event) !== '/') return;
      field.current?.focus();
      event.preventDefault();
    };
    addEventListener('keydown', onKeyDown);
    return () => {
      removeEventListener('keydown', onKeyDown);
      clearTimeout(timer.current);
    };
  }, []);
  const send = (text: string) => {
    clearTimeout(timer.current);
    if (sent.current === text) return;
    sent.current = text;
    onType(text);
  };
  return (
    <input
      ref={field}
      type="search"
      dir="auto"
      class="field search-field"
      placeholder={label}
      aria-label={label}
      aria-keyshortcuts="/"
      value={typed}
      onInput={(event) => {
        const text = event.currentTarget.value;
        setTyped(text);
        clearTimeout(timer.current);
        timer.current = setTimeout(() => send(text), TYPING_MS);
      }}
      onKeyDown={(event) => event.key === 'Enter' && send(typed)}
    />
  );
}

interface Props {
  readonly params: URLSearchParams;
  readonly filter: RowFilter;
  readonly sites: readonly (readonly [site: string, articles: number])[];
  readonly tags: readonly ReaderTag[];
  onChange(params: URLSearchParams): void;
}

const STATES: readonly (readonly [string, MessageKey])[] = [
  ['sourced', 'tag_sourced'],
  ['unsourced', 'tag_unsourced'],
  ['not-a-claim', 'tag_not_a_claim'],
  ['undecided', 'state_undecided'],
];
const KINDS: readonly (readonly [string, MessageKey])[] = [
  ['claim', 'list_claims'],
  ['entity', 'search_kind_names'],
  ['highlight', 'search_kind_highlights'],
  ['page-note', 'search_kind_page_notes'],
];
const TYPES: readonly (readonly [string, MessageKey])[] = [
  ['person', 'entity_people'],
  ['place', 'entity_places'],
  ['organisation', 'entity_organisations'],
];

/** Everything that narrows a list down, folded away until it is wanted. */
export function FilterBar({ params, filter, sites, tags, onChange }: Props) {
  const on = countFilters(filter);
  const set = (name: FilterName, value: string | undefined) => onChange(withParam(params, name, value));
  const value = (name: FilterName) => params.get(name) ?? '';
  return (
    <details class="filter-bar" open={on > 0}>
      <summary>
        {t('search_filters')}
        {on > 0 && <span class="filter-bar__count">{formatNumber(on)}</span>}
      </summary>
      <div class="filter-bar__fields">
        <Choice label={t('search_site')} value={value('site')} onChoose={(one) => set('site', one)}>
          {sites.map(([site, articles]) => (
            <option key={site} value={site}>
              {`${site} (${formatNumber(articles)})`}
            </option>
          ))}
        </Choice>
        <Words
          label={t('search_state')}
          options={STATES}
          value={value('tag')}
          onChoose={(one) => set('tag', one)}
        />
        <Words
          label={t('search_kind')}
          options={KINDS}
          value={value('kind')}
          onChoose={(one) => set('kind', one)}
        />
        <Words
          label={t('search_type')}
          options={TYPES}
          value={value('type')}
          onChoose={(one) => set('type', one)}
        />
        {tags.length > 0 && (
          <Choice label={t('search_own_tag')} value={value('ownTag')} onChoose={(one) => set('ownTag', one)}>
            {tags.map((tag) => (
              <option key={tag.id} value={tag.id}>
                {tag.label}
              </option>
            ))}
          </Choice>
        )}
        <Day label={t('search_from')} value={value('from')} onChoose={(one) => set('from', one)} />
        <Day label={t('search_to')} value={value('to')} onChoose={(one) => set('to', one)} />
        <div class="filter-bar__more">
          <Check
            label={t('search_with_note')}
            on={filter.note === true}
            onSet={(one) => set('note', one ? '1' : '')}
          />
          <Check
            label={t('search_lost')}
            on={filter.lost === true}
            onSet={(one) => set('lost', one ? '1' : '')}
          />
          {filter.source !== undefined && (
            <Taken label={t('card_source')} value={filter.source} onDrop={() => set('source', undefined)} />
          )}
          {filter.entity !== undefined && (
            <Taken label={t('search_one_name')} onDrop={() => set('entity', undefined)} />
          )}
          {on > 0 && (
            <button
              type="button"
              class="button button--link"
              onClick={() => onChange(withoutFilters(params))}
            >
              {t('search_clear_filters')}
            </button>
          )}
        </div>
      </div>
    </details>
  );
}

/** A filter that came with a link and has no field: it can only be taken away. */
function Taken({ label, value, onDrop }: { label: string; value?: string; onDrop(): void }) {
  return (
    <span class="filter-bar__taken">
      {label}
      {value !== undefined && (
        <strong>
          <UserText text={value} />
        </strong>
      )}
      <button
        type="button"
        class="icon-button"
        aria-label={t('search_drop_filter', value ?? label)}
        title={t('search_drop_filter', value ?? label)}
        onClick={onDrop}
      >
        ×
      </button>
    </span>
  );
}

interface FieldProps {
  readonly label: string;
  readonly value: string;
  onChoose(value: string): void;
}

function Words({ options, ...props }: FieldProps & { options: readonly (readonly [string, MessageKey])[] }) {
  return (
    <Choice {...props}>
      {options.map(([value, name]) => (
        <option key={value} value={value}>
          {t(name)}
        </option>
      ))}
    </Choice>
  );
}

export function Choice({ label, value, onChoose, children }: FieldProps & { children: ComponentChildren }) {
  return (
    <label class="filter-bar__field">
      <span>{label}</span>
      <select class="field" value={value} onChange={(event) => onChoose(event.currentTarget.value)}>
        <option value="">{t('search_any')}</option>
        {children}
      </select>
    </label>
  );
}

export function Day({ label, value, onChoose }: FieldProps) {
  return (
    <label class="filter-bar__field">
      <span>{label}</span>
      <input
        type="date"
        class="field"
        value={value}
        onChange={(event) => onChoose(event.currentTarget.value)}
      />
    </label>
  );
}

function Check({ label, on, onSet }: { label: string; on: boolean; onSet(on: boolean): void }) {
  return (
    <label class="filter-bar__check">
      <input type="checkbox" checked={on} onChange={(event) => onSet(event.currentTarget.checked)} />
      <span>{label}</span>
    </label>
  );
}
