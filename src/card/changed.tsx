import type { CardView } from '../messaging/protocol';
import { ChangedWords } from '../ui/changed-words';
import { t } from '../ui/t';
import type { Decision } from './use-decision';

/** The words of the mark as they were and as they are, until the reader has taken the new ones. */
export function Changed({ card, decision }: { card: CardView; decision: Decision }) {
  const { changed } = card;
  if (changed === undefined || !isChanged(card, decision)) return null;
  return (
    <div class="card__changed">
      <ChangedWords from={changed.from} to={changed.to} />
      <button
        type="button"
        class="button button--small"
        aria-keyshortcuts="A"
        onClick={() => acceptChange(card, decision)}
      >
        {t('place_accept')}{' '}
        <span class="key" aria-hidden="true">
          A
        </span>
      </button>
    </div>
  );
}

/** Whether the mark stands on other words than are stored with it. */
export function isChanged({ changed }: CardView, { annotation }: Decision): boolean {
  return changed !== undefined && annotation?.selectors?.quote.exact === changed.from;
}

/** The changed words are the mark's own from now on. */
export function acceptChange({ changed }: CardView, decision: Decision): void {
  if (changed) void decision.place({ start: changed.start, end: changed.end, words: changed.to });
}
