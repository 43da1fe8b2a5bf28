import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { CardView } from '../messaging/protocol';
import { t } from '../ui/t';
import { UserText } from '../ui/user-text';
import { findDigit } from './digit';

type Unplaced = NonNullable<CardView['unplaced']>[number];

interface Props {
  readonly unplaced: readonly Unplaced[];
  onChoose(one: Unplaced): void;
  onBack(): void;
}

/** Annotations that have no place on the page: one of them belongs to the selected words. */
export function PlaceList({ unplaced, onChoose, onBack }: Props) {
  const list = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => list.current?.querySelector('button')?.focus(), []);

  const move = (by: 1 | -1) => {
    const all = Array.from(list.current?.querySelectorAll<HTMLElement>('button') ?? []);
    const at = all.indexOf(document.activeElement as HTMLElement);
    all[(at + by + all.length) % all.length]?.focus();
  };
  const act = (event: KeyboardEvent): boolean => {
    const digit = findDigit(event);
    const chosen = digit === undefined ? undefined : unplaced[digit - 1];
    if (chosen) onChoose(chosen);
    else if (event.key === 'Escape') onBack();
    else if (event.key === 'ArrowDown') move(1);
    else if (event.key === 'ArrowUp') move(-1);
    else return false;
    return true;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isTrusted && !event.repeat && act(event)) event.preventDefault();
  };
  useEffect(() => {
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  });

  return (
    <div class="place-list" ref={list}>
      <p class="muted">{t('bar_place_which')}</p>
      <ol>
        {unplaced.map((one, index) => (
          <li key={one.id}>
            <button
              type="button"
              class="place-list__choice"
              {...(index < 9 ? { 'aria-keyshortcuts': String(index + 1) } : {})}
              onClick={() => onChoose(one)}
            >
              {index < 9 && (
                <span class="key" aria-hidden="true">
                  {index + 1}
                </span>
              )}
              <span class="place-list__words">
                <UserText text={one.quote} />
                {one.note !== '' && (
                  <small class="muted">
                    <UserText text={one.note} />
                  </small>
                )}
              </span>
            </button>
          </li>
        ))}
      </ol>
      <button type="button" class="button button--small button--quiet" onClick={onBack}>
        {t('bar_place_back')}
      </button>
    </div>
  );
}
