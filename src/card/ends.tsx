import { useLayoutEffect } from 'preact/hooks';
import { t } from '../ui/t';

export interface EndMove {
  readonly edge: 'start' | 'end';
  readonly by: 1 | -1;
}

/** What an arrow key does: it moves the end the way it points, with Shift the beginning. `undefined` for other keys. */
export function findEndMove(event: KeyboardEvent, dir: 'ltr' | 'rtl'): EndMove | undefined {
  if (event.ctrlKey || event.altKey || event.metaKey) return undefined;
  if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return undefined;
  const isForward = (event.key === 'ArrowRight') === (dir === 'ltr');
  return { edge: event.shiftKey ? 'start' : 'end', by: isForward ? 1 : -1 };
}

interface Props {
  /** Of the article, since arrows point in its line. */
  readonly dir: 'ltr' | 'rtl';
  onMove(move: EndMove): void;
}

/** Moves the ends of a mark word by word: by arrows while it is open, or by its buttons. */
export function Ends({ dir, onMove }: Props) {
  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const move = event.isTrusted ? findEndMove(event, dir) : undefined;
      if (move === undefined) return;
      event.preventDefault();
      onMove(move);
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  });
  return (
    <fieldset class="card__ends">
      <legend class="visually-hidden">{t('card_ends')}</legend>
      {(['start', 'end'] as const).map((edge) => (
        <div key={edge} class="card__end">
          <span>{t(edge === 'start' ? 'card_end_start' : 'card_end_end')}</span>
          <button type="button" class="button button--small" onClick={() => onMove({ edge, by: -1 })}>
            {t('card_end_back')}
          </button>
          <button type="button" class="button button--small" onClick={() => onMove({ edge, by: 1 })}>
            {t('card_end_on')}
          </button>
        </div>
      ))}
      <p class="muted card__hint">{t('card_ends_hint')}</p>
    </fieldset>
  );
}
