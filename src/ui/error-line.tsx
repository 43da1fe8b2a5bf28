import type { ErrorCode } from '../core/model/result';
import { tOr } from './t';

/** What went wrong and what to do next, in one sentence; nothing without a code. */
export function ErrorLine({ code }: { code: ErrorCode | undefined }) {
  if (code === undefined) return null;
  return (
    <p class="error-line" role="alert">
      {tOr(`error_${code}`, 'error_unexpected')}
    </p>
  );
}
