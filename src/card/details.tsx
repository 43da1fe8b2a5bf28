import type { Directness, Distance, Naming } from '../core/model/analysis';
import type { Facets } from '../core/model/annotation';
import type { AnnotationPatch, CardView } from '../messaging/protocol';
import { type MessageKey, t } from '../ui/t';
import type { Decision } from './use-decision';

const NAMING: Readonly<Record<Naming, MessageKey>> = {
  named: 'naming_named',
  role: 'naming_role',
  group: 'naming_group',
  none: 'naming_none',
};
const DIRECTNESS: Readonly<Record<Directness, MessageKey>> = {
  direct: 'directness_direct',
  mixed: 'directness_mixed',
  indirect: 'directness_indirect',
};
const DISTANCE: Readonly<Record<Distance, MessageKey>> = {
  'first-hand': 'distance_first_hand',
  relayed: 'distance_relayed',
  unknown: 'distance_unknown',
};

type Detail = 'naming' | 'directness' | 'distance';

const DETAILS: readonly (readonly [Detail, MessageKey, Readonly<Record<string, MessageKey>>])[] = [
  ['naming', 'card_naming', NAMING],
  ['directness', 'card_directness', DIRECTNESS],
  ['distance', 'card_distance', DISTANCE],
];

interface Props {
  readonly card: CardView;
  readonly decision: Decision;
  onPatch(patch: AnnotationPatch): void;
  /** Escape in a field: the keys are the card's again. */
  onLeave(): void;
}

/** How the source of a tagged claim is given: named or not, in its own words or not, at first hand or not. */
export function Details({ card, decision, onPatch, onLeave }: Props) {
  const { annotation, pending } = decision;
  const own: Facets = { ...annotation?.facets, ...(pending?.facets ?? {}) };
  const found = card.claim?.claim.attributions[0];
  return (
    <div class="card__details">
      {DETAILS.map(([detail, label, values]) => (
        <label key={detail} class="card__detail">
          <span>{t(label)}</span>
          <select
            class="field"
            value={own[detail] ?? found?.[detail] ?? ''}
            onChange={({ currentTarget: { value } }) => onPatch(toDetailPatch(own, detail, value))}
            onKeyDown={(event) => {
              if (event.key !== 'Escape') return;
              event.preventDefault();
              event.stopPropagation();
              onLeave();
            }}
          >
            <option value="">{t('card_detail_open')}</option>
            {Object.entries(values).map(([value, name]) => (
              <option key={value} value={value}>
                {t(name)}
              </option>
            ))}
          </select>
        </label>
      ))}
    </div>
  );
}

/** An empty value leaves the detail open. */
export function toDetailPatch(facets: Facets, detail: Detail, value: string): AnnotationPatch {
  const { [detail]: _, ...rest } = facets;
  return { facets: value === '' ? rest : { ...rest, [detail]: value } };
}
