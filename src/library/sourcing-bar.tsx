import { SOURCINGS, type Sourcing, type SourcingCounts } from '../core/search/sourcing';
import { formatNumber, type MessageKey, t } from '../ui/t';

export const SOURCING_NAMES: Readonly<Record<Sourcing, MessageKey>> = {
  named: 'sourcing_named',
  unnamed: 'sourcing_unnamed',
  'second-hand': 'sourcing_second_hand',
  none: 'sourcing_none',
};

/** The numbers that are not zero, as a list in words. All of it is ours: it needs no isolation, and may stand in a sentence that isolates it. */
export function countsInWords(counts: SourcingCounts): string {
  const words = SOURCINGS.filter((one) => counts[one] > 0)
    .map((one) => t('sourcing_count', t(SOURCING_NAMES[one]), counts[one]))
    .join(t('ui_list_comma'));
  return words.replace(/[\u2068\u2069]/g, '');
}

/** Claims by how they are sourced, as one bar; the words are for those who do not see it, and for the pointer. */
export function SourcingBar({ counts }: { counts: SourcingCounts }) {
  const parts = SOURCINGS.filter((one) => counts[one] > 0);
  if (parts.length === 0) return <span class="muted">–</span>;
  const words = countsInWords(counts);
  const total = parts.reduce((sum, one) => sum + counts[one], 0);
  return (
    <span class="sourcing-bar" title={words}>
      <span class="sourcing-bar__parts" aria-hidden="true">
        {parts.map((one) => (
          <span
            key={one}
            class={`sourcing-bar__part sourcing-bar__part--${one}`}
            style={{ flexGrow: String(counts[one]) }}
          />
        ))}
      </span>
      <span class="sourcing-bar__total" aria-hidden="true">
        {formatNumber(total)}
      </span>
      <span class="visually-hidden">{words}</span>
    </span>
  );
}

/** What the parts of the bars stand for. */
export function SourcingLegend({ kinds = SOURCINGS }: { kinds?: readonly Sourcing[] }) {
  return (
    <ul class="sourcing-legend">
      {kinds.map((one) => (
        <li key={one}>
          <span class={`sourcing-legend__sample sourcing-bar__part--${one}`} aria-hidden="true" />
          {t(SOURCING_NAMES[one])}
        </li>
      ))}
    </ul>
  );
}
