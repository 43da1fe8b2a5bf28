import type { ClaimLook } from '../core/model/analysis';

/** A sample of the line that a claim has on the page: style is the state, weight whose word it is. Words stand beside it. */
export function ClaimLine({ look, weight }: { look: ClaimLook; weight: 'suggested' | 'tagged' }) {
  return (
    <span class={`claim-line claim-line--${look} claim-line--${weight}`} aria-hidden="true">
      {'\u00a0'.repeat(5)}
    </span>
  );
}
