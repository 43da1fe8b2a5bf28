import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { EntityType } from '../core/model/analysis';
import { foldText } from '../core/text/fold';
import { t } from '../ui/t';
import { TYPE_NAMES } from '../ui/type-names';
import { UserText } from '../ui/user-text';

interface Other {
  readonly type: EntityType;
  readonly label: string;
}

interface Props {
  readonly others: readonly Other[];
  onChoose(other: Other): void;
  onClose(): void;
}

/** Shown at once; the rest is found by typing. */
const SHOWN = 6;

/** Which other name of the article this is another spelling of. */
export function SameAs({ others, onChoose, onClose }: Props) {
  const [search, setSearch] = useState('');
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => field.current?.focus(), []);
  const wanted = foldText(search.trim());
  const shown = others.filter(({ label }) => foldText(label).includes(wanted)).slice(0, SHOWN);
  return (
    <form
      class="card__field card__same-as"
      onSubmit={(event) => {
        event.preventDefault();
        const [first] = shown;
        if (first !== undefined && wanted !== '') onChoose(first);
      }}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.key !== 'Escape') return;
        event.preventDefault();
        onClose();
      }}
    >
      <input
        ref={field}
        class="field"
        dir="auto"
        autocomplete="off"
        aria-label={t('card_same_as_search')}
        placeholder={t('card_same_as_search')}
        value={search}
        onInput={({ currentTarget: { value } }) => setSearch(value)}
      />
      <ul aria-label={t('card_same_as')}>
        {shown.map((other) => (
          <li key={`${other.type} ${other.label}`}>
            <button type="button" class="card__other" onClick={() => onChoose(other)}>
              <span class={`card__fill card__fill--${other.type}`} aria-hidden="true" />
              <UserText text={other.label} />
              <span class="muted">{t(TYPE_NAMES[other.type])}</span>
            </button>
          </li>
        ))}
      </ul>
      {shown.length === 0 && <p class="muted">{t('card_same_as_none')}</p>}
    </form>
  );
}
