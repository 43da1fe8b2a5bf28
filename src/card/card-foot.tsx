import type { CardView } from '../messaging/protocol';
import { type MessageKey, t } from '../ui/t';
import type { Decision } from './use-decision';

const DONE = { saved: 'card_saved', undone: 'card_undone' } as const satisfies Record<string, MessageKey>;

interface Props {
  readonly card: CardView;
  readonly decision: Decision;
  onUndo(): void;
}

/** What was just done, and the way back. */
export function CardFoot({ card, decision: { pending, done }, onUndo }: Props) {
  return (
    <footer class="card__foot">
      <span class="muted">{card.private && t('card_private')}</span>
      <span class="card__saved" aria-hidden="true">
        {pending !== undefined ? t('card_saving') : done && t(DONE[done])}
      </span>
      {done === 'saved' && (
        <button type="button" class="button button--link" aria-keyshortcuts="Z" onClick={onUndo}>
          {t('ui_undo')}{' '}
          <span class="key" aria-hidden="true">
            Z
          </span>
        </button>
      )}
    </footer>
  );
}
