interface Choice<T extends string> {
  readonly value: T;
  readonly label: string;
  /** How many things the choice leaves. */
  readonly count?: string;
}

interface Props<T extends string> {
  readonly name: string;
  readonly legend: string;
  readonly choices: readonly Choice<T>[];
  readonly value: T;
  onChoose(value: T): void;
}

/** One of a few, in a row: radio buttons, so that arrows work and one stop is enough. */
export function Choices<T extends string>({ name, legend, choices, value, onChoose }: Props<T>) {
  return (
    <fieldset class="choices">
      <legend class="visually-hidden">{legend}</legend>
      {choices.map((choice) => (
        <label key={choice.value} class="choices__choice">
          <input
            type="radio"
            name={name}
            value={choice.value}
            checked={choice.value === value}
            onChange={() => onChoose(choice.value)}
          />
          <span>
            {choice.label}
            {choice.count !== undefined && <span class="choices__count">{choice.count}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
