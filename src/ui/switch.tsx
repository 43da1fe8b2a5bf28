import type { ComponentChildren } from 'preact';

interface Props {
  readonly on: boolean;
  readonly disabled?: boolean;
  readonly children: ComponentChildren;
  /** Called inside the click, so that a permission may be asked for. */
  onToggle(on: boolean): void;
}

/** A switch with its words. The state shown is the given one, not the click's: it turns when the thing is done. */
export function Switch({ on, disabled = false, children, onToggle }: Props) {
  return (
    <button
      type="button"
      role="switch"
      class="switch"
      aria-checked={on}
      disabled={disabled}
      onClick={() => onToggle(!on)}
    >
      <span class="switch__track" aria-hidden="true" />
      <span>{children}</span>
    </button>
  );
}
