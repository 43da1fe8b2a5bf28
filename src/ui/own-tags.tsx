import type { ReaderTag } from '../core/model/reader-lists';
import { t } from './t';
import { UserText } from './user-text';

interface Props {
  readonly tagSet: readonly ReaderTag[];
  /** Ids of the tags that are set. */
  readonly chosen: readonly string[];
  onChange(ids: readonly string[]): void;
}

/** The reader's own tags to set and to take away, each with what it means. */
export function OwnTagButtons({ tagSet, chosen, onChange }: Props) {
  return (
    <fieldset class="own-tags">
      <legend class="visually-hidden">{t('own_tags')}</legend>
      {tagSet.map(({ id, label, definition, colour }) => {
        const isSet = chosen.includes(id);
        return (
          <button
            key={id}
            type="button"
            class={`own-tag own-tag--${colour % OWN_COLOURS}`}
            aria-pressed={isSet}
            title={definition}
            onClick={() => onChange(isSet ? chosen.filter((one) => one !== id) : [...chosen, id])}
          >
            <UserText text={label} />
            {definition !== '' && (
              <span class="visually-hidden">
                {': '}
                <UserText text={definition} />
              </span>
            )}
          </button>
        );
      })}
    </fieldset>
  );
}

/** Colours that an own tag can have; the name is always written beside it. */
export const OWN_COLOURS = 6;

/** The reader's own tags that something carries, by name; those that no list knows any more are left out. */
export function OwnTagList({ tagSet, chosen }: Omit<Props, 'onChange'>) {
  const shown = tagSet.filter(({ id }) => chosen.includes(id));
  if (shown.length === 0) return null;
  return (
    <ul class="own-tag-list" aria-label={t('own_tags')}>
      {shown.map(({ id, label, definition, colour }) => (
        <li key={id} class={`own-tag own-tag--${colour % OWN_COLOURS}`} title={definition}>
          <UserText text={label} />
        </li>
      ))}
    </ul>
  );
}
