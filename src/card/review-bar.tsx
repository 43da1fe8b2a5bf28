import type { ReviewProgress, ReviewRule } from '../messaging/protocol';
import { type MessageKey, plural, t } from '../ui/t';

export const RULES: readonly ReviewRule[] = ['all', 'undecided', 'no-source'];

const NAMES: Readonly<Record<ReviewRule, MessageKey>> = {
  all: 'filter_all',
  undecided: 'filter_undecided',
  'no-source': 'filter_no_source',
};

/** The rule after this one, round and round: one key for all three. */
export function nextRule(rule: ReviewRule): ReviewRule {
  return RULES[(RULES.indexOf(rule) + 1) % RULES.length] ?? 'all';
}

interface Props {
  readonly progress: ReviewProgress;
  onRule(rule: ReviewRule): void;
}

/** Where the review stands, which claims it stops at, and the keys that have no button of their own. */
export function ReviewBar({ progress, onRule }: Props) {
  const { rule, count, decided, hasNext } = progress;
  const isThrough = decided >= count;
  return (
    <div class="review-bar">
      <div class="review-bar__line">
        <progress max={count} value={decided} aria-label={t('review_progress')} />
        <span class="review-bar__count">{t('review_decided', decided, count)}</span>
      </div>
      <div class="review-bar__line">
        <fieldset class="review-bar__rules" aria-keyshortcuts="F">
          <legend class="visually-hidden">{t('review_rule')}</legend>
          {RULES.map((one) => (
            <button
              key={one}
              type="button"
              class="review-bar__rule"
              aria-pressed={one === rule}
              onClick={() => onRule(one)}
            >
              {t(NAMES[one])}
            </button>
          ))}
          <span class="key" aria-hidden="true">
            F
          </span>
        </fieldset>
        <span class="review-bar__keys" aria-hidden="true">
          <span class="key">J</span> {t('review_next')} <span class="key">K</span> {t('review_back')}
        </span>
      </div>
      {!hasNext && (
        <p class="review-bar__end" role="status">
          {isThrough ? t('review_through') : plural('review_last', count - decided)}
        </p>
      )}
    </div>
  );
}
