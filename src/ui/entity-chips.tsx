import { useState } from 'preact/hooks';
import type { EntityType } from '../core/model/analysis';
import type { EntityRow } from '../messaging/protocol';
import { formatNumber, type MessageKey, t } from './t';
import { UserText } from './user-text';

/** Chips shown of a type before "all": about two lines of a popup. */
const SHOWN = 5;

const TITLES: Readonly<Record<EntityType, MessageKey>> = {
  person: 'entity_people',
  place: 'entity_places',
  organisation: 'entity_organisations',
};

interface Props {
  readonly entities: readonly EntityRow[];
  /** Goes to a mention, by its index in the reading; `position` counts from 0. */
  onGo(mention: number, entity: EntityRow, position: number): void;
}

/** Who and what is named, by type: those on the watch list first, then the most frequent. A press goes to the first mention, the next to the second. */
export function EntityChips({ entities, onGo }: Props) {
  const types = Object.keys(TITLES) as EntityType[];
  return (
    <div class="entity-chips">
      {types.map((type) => {
        const rows = entities.filter((entity) => entity.type === type).sort(byNotice);
        return rows.length > 0 && <Group key={type} type={type} rows={rows} onGo={onGo} />;
      })}
    </div>
  );
}

function byNotice(a: EntityRow, b: EntityRow): number {
  return Number(b.watched ?? false) - Number(a.watched ?? false) || b.count - a.count;
}

function Watched() {
  return (
    <>
      <svg class="chip__watched" viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
        <path
          d="M1.5 8S4 3.5 8 3.5 14.5 8 14.5 8 12 12.5 8 12.5 1.5 8 1.5 8Z"
          fill="none"
          stroke="currentColor"
          stroke-width="1.4"
        />
        <circle cx="8" cy="8" r="2" fill="currentColor" />
      </svg>
      <span class="visually-hidden">{t('entity_watched')} </span>
    </>
  );
}

function Steps({ onGo }: { onGo: (by: 1 | -1) => void }) {
  const steps = [
    [-1, 'card_previous_mention', 'M10 3.5 5.5 8l4.5 4.5'],
    [1, 'card_next_mention', 'M6 3.5 10.5 8 6 12.5'],
  ] as const;
  return (
    <>
      {steps.map(([by, label, path]) => (
        <button
          key={by}
          type="button"
          class="icon-button entity-chips__step"
          aria-label={t(label)}
          title={t(label)}
          onClick={() => onGo(by)}
        >
          <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
            <path d={path} fill="none" stroke="currentColor" stroke-width="1.6" stroke-linecap="round" />
          </svg>
        </button>
      ))}
    </>
  );
}

function Group({ type, rows, onGo }: { type: EntityType; rows: readonly EntityRow[]; onGo: Props['onGo'] }) {
  const [all, setAll] = useState(false);
  const [visited, setVisited] = useState<ReadonlyMap<string, number>>(new Map());
  /** The one that was gone to last: it shows where one is, and the way back. */
  const [last, setLast] = useState<string>();
  const shown = all ? rows : rows.slice(0, SHOWN);

  const go = (entity: EntityRow, by: 1 | -1 = 1) => {
    const { length } = entity.mentions;
    const position = ((visited.get(entity.label) ?? -1) + by + length) % length;
    const mention = entity.mentions[position];
    if (mention === undefined) return;
    setVisited(new Map(visited).set(entity.label, position));
    setLast(entity.label);
    onGo(mention, entity, position);
  };

  return (
    <section class="entity-chips__group">
      <h2>
        {t(TITLES[type])} <span class="muted">{formatNumber(rows.length)}</span>
      </h2>
      <ul>
        {shown.map((entity) => (
          <li key={entity.label}>
            <button type="button" class={`chip chip--${type}`} onClick={() => go(entity)}>
              {entity.watched && <Watched />}
              <UserText text={entity.label} />
              {entity.count > 1 && (
                <span class="chip__count">
                  {last === entity.label
                    ? t('card_position', (visited.get(entity.label) ?? 0) + 1, entity.count)
                    : formatNumber(entity.count)}
                </span>
              )}
            </button>
            {last === entity.label && entity.count > 1 && <Steps onGo={(by) => go(entity, by)} />}
          </li>
        ))}
        {rows.length > SHOWN && (
          <li>
            <button
              type="button"
              class="button button--link"
              aria-expanded={all}
              onClick={() => setAll(!all)}
            >
              {all ? t('entity_fewer') : t('entity_more', rows.length - SHOWN)}
            </button>
          </li>
        )}
      </ul>
    </section>
  );
}
