import { LOOKS } from '../ui/claim-counts';
import { ClaimLine } from '../ui/claim-line';
import { type MessageKey, t } from '../ui/t';

const FILLS = [
  ['person', 'entity_person'],
  ['place', 'entity_place'],
  ['organisation', 'entity_organisation'],
] as const;

const LINES: Readonly<Record<(typeof LOOKS)[number], MessageKey>> = {
  named: 'legend_named',
  unnamed: 'legend_unnamed',
  unsourced: 'legend_unsourced',
};

/** What the marks mean: fill is the kind of name, line style the source, weight whose word it is. */
export function Legend() {
  return (
    <section class="legend" aria-labelledby="legend-title">
      <h3 id="legend-title">{t('legend_title')}</h3>
      <ul class="legend__fills">
        {FILLS.map(([type, key]) => (
          <li key={type}>
            <span class={`chip chip--${type}`}>{t(key)}</span>
          </li>
        ))}
      </ul>
      <ul class="legend__lines">
        {LOOKS.map((look) => (
          <li key={look}>
            <ClaimLine look={look} weight="tagged" /> {t(LINES[look])}
          </li>
        ))}
      </ul>
      <ul class="legend__lines">
        <li>
          <ClaimLine look="named" weight="suggested" /> {t('legend_suggested')}
        </li>
        <li>
          <ClaimLine look="named" weight="tagged" /> {t('legend_tagged')}
        </li>
      </ul>
    </section>
  );
}
