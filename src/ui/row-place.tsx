import type { PlaceChoice } from '../messaging/protocol';
import { ChangedWords } from './changed-words';
import type { PageRow } from './page-rows';
import { type MessageKey, t } from './t';
import type { PageActions } from './use-page-actions';
import { UserText } from './user-text';

interface Props {
  readonly row: PageRow;
  /** The row that the reader is at. */
  readonly current: boolean;
  readonly actions: PageActions;
  /** The row is about to leave its section: the focus has to go elsewhere. */
  onLeave(): void;
}

interface Way {
  readonly key: string;
  readonly name: MessageKey;
  /** Whether the row goes to another section with it. */
  readonly leaves: boolean;
  act(row: PageRow, actions: PageActions): Promise<boolean>;
}

const ACCEPT: Way = {
  key: 'a',
  name: 'place_accept',
  leaves: false,
  act: (row, actions) => {
    if (!row.changed || !row.place) return Promise.resolve(false);
    return actions.place(row, { ...row.place, quote: row.changed.to });
  },
};
const NOT_THIS: Way = {
  key: '0',
  name: 'place_not_this',
  leaves: false,
  act: (row, actions) => actions.refusePlaces(row),
};
const NONE: Way = { ...NOT_THIS, name: 'place_none', leaves: true };
const RETRY: Way = {
  key: 'r',
  name: 'page_try_again',
  leaves: false,
  act: (_row, actions) => actions.readAgain(),
};
const TO_NOTE: Way = {
  key: 'p',
  name: 'place_to_note',
  leaves: true,
  act: (row, actions) => actions.toPageNote(row),
};

function waysOf(row: PageRow): readonly Way[] {
  if (row.candidates) return [NONE, TO_NOTE];
  if (row.changed) return [ACCEPT, NOT_THIS];
  return row.isLost ? [RETRY, TO_NOTE] : [];
}

/** Does what a key stands for on this row, if it does; says whether it did. */
export function actOnPlace(key: string, { row, actions, onLeave }: Omit<Props, 'current'>): boolean {
  const choice = /^[1-3]$/.test(key) ? row.candidates?.[Number(key) - 1] : undefined;
  const way = waysOf(row).find((one) => one.key === key);
  if (choice || way?.leaves) onLeave();
  if (choice) void actions.place(row, choice);
  else if (way) void way.act(row, actions);
  return choice !== undefined || way !== undefined;
}

/** What became of a row's place, and what the reader can say to it. Nothing for rows that stand where they stood. */
export function RowPlace({ row, current, actions, onLeave }: Props) {
  const { changed, candidates, heading, isLost } = row;
  const ways = waysOf(row);
  if (ways.length === 0) return null;
  return (
    <div class="row-place">
      {changed && <ChangedWords {...changed} />}
      {candidates && (
        <ol class="row-place__choices" aria-label={t('place_choices')}>
          {candidates.map((choice, index) => (
            <li key={choice.start}>
              <Choice
                choice={choice}
                number={index + 1}
                current={current}
                onChoose={() => {
                  onLeave();
                  void actions.place(row, choice);
                }}
              />
            </li>
          ))}
        </ol>
      )}
      {isLost && heading !== undefined && <p class="muted">{t('place_under', heading)}</p>}
      {isLost && current && <p class="muted">{t('place_by_selecting')}</p>}
      {(current || candidates) && (
        <div class="row-place__ways">
          {ways.map((way) => (
            <button
              key={way.name}
              type="button"
              class="button button--small button--quiet"
              tabIndex={current ? 0 : -1}
              aria-keyshortcuts={way.key.toUpperCase()}
              onClick={() => {
                if (way.leaves) onLeave();
                void way.act(row, actions);
              }}
            >
              {t(way.name)}{' '}
              <span class="key" aria-hidden="true">
                {way.key.toUpperCase()}
              </span>
            </button>
          ))}
        </div>
      )}
    </div>
  );
}

function Choice(props: { choice: PlaceChoice; number: number; current: boolean; onChoose(): void }) {
  const { choice, number, current, onChoose } = props;
  return (
    <button
      type="button"
      class="row-place__choice"
      tabIndex={current ? 0 : -1}
      aria-keyshortcuts={String(number)}
      onClick={onChoose}
    >
      <span class="key" aria-hidden="true">
        {number}
      </span>
      <bdi dir="auto">
        {choice.before !== '' && <UserText text={choice.before} />}
        <mark>
          <UserText text={choice.quote} />
        </mark>
        {choice.after !== '' && <UserText text={choice.after} />}
      </bdi>
    </button>
  );
}
