import { t } from '../ui/t';

/** What can be opened below the decision, one at a time. */
export type Tool = 'note' | 'link' | 'tags' | 'details' | 'ends' | 'same';

/** One key for each. */
export const TOOL_KEYS: Readonly<Record<string, Tool>> = {
  n: 'note',
  l: 'link',
  t: 'tags',
  d: 'details',
  e: 'ends',
  m: 'same',
};

const NAMES = {
  note: 'tool_note',
  link: 'tool_link',
  tags: 'tool_tags',
  details: 'tool_details',
  ends: 'tool_ends',
  same: 'card_same_as',
} as const;

interface Props {
  /** Those that make sense for what the card shows. */
  readonly tools: readonly Tool[];
  readonly open: Tool | undefined;
  onTool(tool: Tool): void;
}

/** The tools of a card as quiet buttons with their keys. */
export function Tools({ tools, open, onTool }: Props) {
  return (
    <div class="card__tools">
      {tools.map((tool) => {
        const key = Object.keys(TOOL_KEYS)
          .find((letter) => TOOL_KEYS[letter] === tool)
          ?.toUpperCase();
        return (
          <button
            key={tool}
            type="button"
            class="card__tool"
            aria-expanded={open === tool}
            aria-keyshortcuts={key}
            onClick={() => onTool(tool)}
          >
            {t(NAMES[tool])}{' '}
            <span class="key" aria-hidden="true">
              {key}
            </span>
          </button>
        );
      })}
    </div>
  );
}
