import type { ComponentChildren } from 'preact';
import { t } from '../ui/t';

interface Props {
  readonly children: ComponentChildren;
  readonly index: number;
  readonly count: number;
  /** Nothing further lies this way. */
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly labels: { readonly previous: string; readonly next: string };
  onStep(by: 1 | -1): void;
  onClose(): void;
}

/** The top line of a card: what it is, which one of how many, on to the next, and away. */
export function Header({ children, index, count, isFirst, isLast, labels, onStep, onClose }: Props) {
  return (
    <header class="card__header">
      <div class="card__what">{children}</div>
      {count > 1 && (
        <div class="card__steps">
          <StepButton
            label={labels.previous}
            keys="K"
            path="M10 3.5 5.5 8l4.5 4.5"
            isEnd={isFirst}
            onPress={() => onStep(-1)}
          />
          <span class="card__position">{t('card_position', index + 1, count)}</span>
          <StepButton
            label={labels.next}
            keys="J"
            path="M6 3.5 10.5 8 6 12.5"
            isEnd={isLast}
            onPress={() => onStep(1)}
          />
        </div>
      )}
      <button
        type="button"
        class="icon-button card__close"
        aria-label={t('ui_close')}
        aria-keyshortcuts="Escape"
        onClick={onClose}
      >
        <Icon path="M4 4l8 8M12 4l-8 8" />
      </button>
    </header>
  );
}

interface StepProps {
  readonly label: string;
  readonly keys: string;
  readonly path: string;
  /** There is nothing further this way. The button stays where it is, so that the focus does. */
  readonly isEnd: boolean;
  onPress(): void;
}

function StepButton({ label, keys, path, isEnd, onPress }: StepProps) {
  return (
    <button
      type="button"
      class="icon-button card__step"
      aria-label={label}
      title={`${label} (${keys})`}
      aria-keyshortcuts={keys}
      aria-disabled={isEnd}
      onClick={onPress}
    >
      <Icon path={path} />
    </button>
  );
}

function Icon({ path }: { path: string }) {
  return (
    <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path
        d={path}
        fill="none"
        stroke="currentColor"
        stroke-width="1.6"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}
