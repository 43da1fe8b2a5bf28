import type { ClaimCount } from './claim-counts';
import { ClaimLine } from './claim-line';
import { formatNumber, type MessageKey, plural, t } from './t';

const NAMES: Readonly<Record<ClaimCount['look'], MessageKey>> = {
  named: 'look_named',
  unnamed: 'look_unnamed',
  unsourced: 'look_unsourced',
};

/** The claims of a page as one bar: a part per state, full where the reader decided, thin where it is a suggestion. */
export function ClaimBar({ counts }: { counts: readonly ClaimCount[] }) {
  const total = counts.reduce((sum, count) => sum + count.suggested + count.tagged, 0);
  const tagged = counts.reduce((sum, count) => sum + count.tagged, 0);
  if (total === 0) return <p class="muted">{t('page_no_claims')}</p>;
  return (
    <div class="claim-bar">
      <div class="claim-bar__bar" aria-hidden="true">
        {counts.flatMap(({ look, ...parts }) =>
          (['tagged', 'suggested'] as const)
            .filter((weight) => parts[weight] > 0)
            .map((weight) => (
              <span
                key={`${look} ${weight}`}
                class={`claim-bar__part claim-bar__part--${look} claim-bar__part--${weight}`}
                style={{ flexGrow: String(parts[weight]) }}
              />
            )),
        )}
      </div>
      <ul class="claim-bar__legend">
        {counts.map(({ look, suggested, tagged: own }) => (
          <li key={look}>
            <ClaimLine look={look} weight="suggested" /> <strong>{formatNumber(suggested + own)}</strong>{' '}
            {t(NAMES[look])}
          </li>
        ))}
      </ul>
      <p class="muted">
        {tagged === 0 ? plural('page_claims', total) : plural('page_claims_tagged', total, tagged)}
      </p>
    </div>
  );
}
