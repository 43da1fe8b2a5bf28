/**
 * Every failure that can cross a boundary: a message, an imported file, a model file.
 * Each code has a sentence for the reader in `_locales` under `error_<code>`.
 */
export type ErrorCode =
  | 'bad_message'
  | 'not_allowed'
  | 'no_page'
  | 'page_changed'
  | 'page_restricted'
  | 'page_gone'
  | 'storage_closed'
  | 'storage_memory'
  | 'storage_full'
  | 'storage_failed'
  | 'storage_newer'
  | 'not_found'
  | 'nothing_to_undo'
  | 'nothing_to_redo'
  | 'permission_refused'
  | 'every_site_allowed'
  | 'model_damaged'
  | 'unexpected';

/** The outcome of something that can fail for reasons the reader may meet. A bug throws instead. */
export type Result<T> = { ok: true; value: T } | { ok: false; code: ErrorCode };

export function success<T>(value: T): Result<T> {
  return { ok: true, value };
}

export function failure(code: ErrorCode): { ok: false; code: ErrorCode } {
  return { ok: false, code };
}
