import type { ComponentChildren } from 'preact';

/** One of several choices, with its words. */
export function Option(props: {
  readonly name: string;
  readonly value: string;
  readonly checked: boolean;
  readonly children: ComponentChildren;
  onChoose(): void;
}) {
  return (
    <label class="export-options__option">
      <input
        type="radio"
        name={props.name}
        value={props.value}
        checked={props.checked}
        onChange={props.onChoose}
      />
      <span>{props.children}</span>
    </label>
  );
}
