import { sha256 } from '../export/sha-256';

/** When rows were written that an import made of words alone: before all others, so that what the reader made of them since wins. */
export const DERIVED_TIME = '1970-01-01T00:00:00.000Z';

/**
 * A UUID that follows from the words it is made of (version 8 of RFC 9562): what is imported twice is the same row.
 * `kind` keeps rows of different kinds apart.
 */
export function derivedId(kind: string, ...words: readonly string[]): string {
  const hex = sha256(new TextEncoder().encode(JSON.stringify([kind, ...words])));
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-');
}

/** The UUID in `urn:uuid:…` or alone, in lower case. */
export function findUuid(text: string): string | undefined {
  return /^(?:urn:uuid:)?([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/i.exec(text)?.[1]?.toLowerCase();
}
