import type { ErrorCode } from '../core/model/result';

/** The connection is gone, the data is not: open again and try once more (Dexie#1805, #1706). */
const CLOSED = new Set(['DatabaseClosedError', 'InvalidStateError', 'TransactionInactiveError']);

/** The browser has no database for us here: private mode for good, a broken profile, a policy. */
const FAILED = new Set([
  'OpenFailedError',
  'MissingAPIError',
  'MissingApiError',
  'UnknownError',
  'SecurityError',
  'NotReadableError',
  'TimeoutError',
  'AbortError',
  'DataError',
]);

/** The error's own name and those of the errors it wraps: Dexie puts the browser's error into `inner`. */
function namesOf(error: unknown): string[] {
  const names: string[] = [];
  let current: unknown = error;
  for (let depth = 0; depth < 5 && typeof current === 'object' && current !== null; depth++) {
    if ('name' in current) names.push(String(current.name));
    current = 'inner' in current ? current.inner : undefined;
  }
  return names;
}

/** Whether opening the database again may help. A full disk closes the connection too, and comes first. */
export function isClosedConnection(error: unknown): boolean {
  const names = namesOf(error);
  return names.some((name) => CLOSED.has(name)) && !isFull(error);
}

export function isFull(error: unknown): boolean {
  const message = error instanceof Error ? error.message : '';
  return namesOf(error).includes('QuotaExceededError') || /quota.*exceeded|exceeded.*quota/i.test(message);
}

/** The code for what the browser refused; `undefined` for a bug of ours. */
export function storageErrorCode(error: unknown): ErrorCode | undefined {
  const names = namesOf(error);
  if (isFull(error)) return 'storage_full';
  if (names.includes('VersionError')) return 'storage_newer';
  return names.some((name) => CLOSED.has(name) || FAILED.has(name)) ? 'storage_failed' : undefined;
}
