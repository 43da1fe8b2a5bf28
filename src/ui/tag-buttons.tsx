import { TAGS, type Tag } from '../core/model/annotation';
import { TAG_NAMES } from './row-state';
import { t } from './t';

/** One key per tag, the same in list, card and review. */
export const TAG_KEYS: Readonly<Record<string, Tag>> = { s: 'sourced', u: 'unsourced', x: 'not-a-claim' };

interface Props {
  readonly tag: Tag | undefined;
  /** `undefined` takes the tag away: the pressed button was pressed again. */
  onTag(tag: Tag | undefined): void;
}

export function TagButtons({ tag, onTag }: Props) {
  return (
    <fieldset class="tag-buttons">
      <legend class="visually-hidden">{t('tag_legend')}</legend>
      {TAGS.map((value) => {
        const key = Object.keys(TAG_KEYS)
          .find((letter) => TAG_KEYS[letter] === value)
          ?.toUpperCase();
        return (
          <button
            key={value}
            type="button"
            class="button button--small"
            aria-pressed={tag === value}
            aria-keyshortcuts={key}
            onClick={() => onTag(tag === value ? undefined : value)}
          >
            {t(TAG_NAMES[value])}{' '}
            <span class="key" aria-hidden="true">
              {key}
            </span>
          </button>
        );
      })}
    </fieldset>
  );
}
