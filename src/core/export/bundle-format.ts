/** The lossless bundle: names and shapes. README.md in this folder describes the format for other programs. */

export const BUNDLE_FORMAT = 'isnad-bundle';
/** Rises only when a reader of the last version could not read the next. */
export const BUNDLE_VERSION = 1;
export const MANIFEST = 'manifest.json';
export const SETTINGS = 'settings.json';

/** Tables of the bundle, each a file `<table>.ndjson`, in the order in which the writer puts them. */
export const BUNDLE_TABLES = [
  'annotations',
  'articles',
  'entities',
  'names',
  'tags',
  'searches',
  'cues',
] as const;

export type BundleTable = (typeof BUNDLE_TABLES)[number];

/** `manifest.json`, the last file of the zip. */
export interface BundleManifest {
  readonly format: typeof BUNDLE_FORMAT;
  readonly version: number;
  /** ISO 8601 in UTC. */
  readonly created: string;
  readonly generator: { readonly name: string; readonly version: string };
  /** Rows by table; every table that has a file. */
  readonly counts: Readonly<Record<string, number>>;
  /** Hex digest of each file but this one, by its name. */
  readonly sha256: Readonly<Record<string, string>>;
}

/**
 * A value as JSON with its keys in order of their UTF-16 units at every depth, no spaces: the same record is the same
 * line wherever it was made. Lone surrogates are escaped, so that the line is valid UTF-8.
 */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(sorted(value));
}

function sorted(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(sorted);
  const keys = Object.keys(value).sort();
  return Object.fromEntries(keys.map((key) => [key, sorted((value as Record<string, unknown>)[key])]));
}
