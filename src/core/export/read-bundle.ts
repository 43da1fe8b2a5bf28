/**
 * Opens a bundle and believes nothing of it: every size is known before a byte is unpacked, every file has the hash that
 * the manifest says, every row the shape of its table. A bundle is good as a whole or not at all.
 */
import { type FlateError, unzipSync } from 'fflate';
import * as v from 'valibot';
import type { Annotation, ArticleRecord, EntityRecord } from '../model/annotation';
import type { ReaderLists } from '../model/reader-lists';
import {
  BUNDLE_TABLES,
  BUNDLE_VERSION,
  type BundleManifest,
  type BundleTable,
  MANIFEST,
  SETTINGS,
} from './bundle-format';
import { MANIFEST_SCHEMA, ROW_SCHEMAS } from './bundle-schema';
import { isHarmless } from './harmless-json';
import { sha256 } from './sha-256';

/** Why a file is refused. */
export type BundleFault =
  /** No zip, or a zip without our manifest. */
  | 'not-a-bundle'
  /** Made by a version whose bundles this one cannot read. */
  | 'newer'
  /** Cut, changed, or not what its manifest says. */
  | 'damaged'
  /** Larger, or packed tighter, than any library of a reader. */
  | 'too-big'
  /** Wrong passphrase, or the sealed file was changed: the two cannot be told apart. */
  | 'sealed';

export type BundleResult<T> =
  | { readonly ok: true; readonly value: T }
  /** `at`: file and line, `annotations.ndjson:12`. */
  | { readonly ok: false; readonly code: BundleFault; readonly at?: string };

export interface BundleRows extends ReaderLists {
  readonly annotations: Annotation;
  readonly articles: ArticleRecord;
  readonly entities: EntityRecord;
}

export interface OpenBundle {
  readonly manifest: BundleManifest;
  /** Rows of a table one by one, checked; ends after the first that is wrong. A table without file has no rows. */
  rows<T extends BundleTable>(table: T): Generator<BundleResult<BundleRows[T]>>;
  readonly settings?: Readonly<Record<string, unknown>>;
  /** Files of a later version, by name, for whoever hands the bundle on. */
  readonly unknown: ReadonlyMap<string, Uint8Array>;
}

/** What an opened bundle holds, all at once. */
export interface BundleContent extends Omit<OpenBundle, 'rows'> {
  readonly tables: { readonly [T in BundleTable]: readonly BundleRows[T][] };
}

/** Bytes of the file; bytes of all its files unpacked; how much smaller packing may have made them; files (T16). */
const MAX_PACKED = 200_000_000;
const MAX_UNPACKED = 1_000_000_000;
const MAX_RATIO = 100;
/** Below this a ratio means nothing: notes of one letter pack very well, and are soon unpacked. */
const RATIO_FROM = 64_000_000;
const MAX_FILES = 100;

export function openBundle(bytes: Uint8Array): BundleResult<OpenBundle> {
  if (bytes.length > MAX_PACKED) return fault('too-big');
  const names = listFiles(bytes);
  if (!names.ok) return names;
  if (!names.value.has(MANIFEST)) return fault('not-a-bundle');
  const manifest = readManifest(unpack(bytes, MANIFEST));
  if (!manifest.ok) return manifest;
  const expected = Object.keys(manifest.value.sha256);
  if (expected.length !== names.value.size - 1) return fault('damaged', MANIFEST);
  const unknown = new Map<string, Uint8Array>();
  let settings: OpenBundle['settings'];
  for (const name of expected) {
    const content = unpack(bytes, name);
    if (content === undefined || sha256(content) !== manifest.value.sha256[name])
      return fault('damaged', name);
    if (name === SETTINGS) {
      const value = parseJson(decode(content));
      if (!isObject(value)) return fault('damaged', name);
      settings = value;
    } else if (!BUNDLE_TABLES.some((table) => name === `${table}.ndjson`)) unknown.set(name, content);
  }
  return {
    ok: true,
    value: {
      manifest: manifest.value,
      unknown,
      ...(settings && { settings }),
      rows: (table) => readRows(unpack(bytes, `${table}.ndjson`), table, manifest.value.counts[table] ?? 0),
    },
  };
}

/** The whole bundle, for those who can hold it. */
export function readBundle(bytes: Uint8Array): BundleResult<BundleContent> {
  const opened = openBundle(bytes);
  if (!opened.ok) return opened;
  const { rows, ...rest } = opened.value;
  const tables: Record<string, unknown[]> = {};
  for (const table of BUNDLE_TABLES) {
    const list: unknown[] = [];
    for (const row of rows(table)) {
      if (!row.ok) return row;
      list.push(row.value);
    }
    tables[table] = list;
  }
  return { ok: true, value: { ...rest, tables: tables as unknown as BundleContent['tables'] } };
}

/** Names of the files by the zip's own directory, once all sizes in it are bearable. */
function listFiles(bytes: Uint8Array): BundleResult<Set<string>> {
  const names = new Set<string>();
  let unpacked = 0;
  let packedTooTight = false;
  let twice = false;
  try {
    unzipSync(bytes, {
      filter({ name, size, originalSize }) {
        twice ||= names.has(name);
        names.add(name);
        unpacked += originalSize;
        packedTooTight ||= originalSize > RATIO_FROM && originalSize > size * MAX_RATIO;
        return false;
      },
    });
  } catch (error) {
    if (isFlateError(error)) return fault('not-a-bundle');
    throw error;
  }
  if (unpacked > MAX_UNPACKED || packedTooTight || names.size > MAX_FILES) return fault('too-big');
  return twice ? fault('damaged') : { ok: true, value: names };
}

/** One file's content; `undefined` if it is not there or cannot be unpacked. */
function unpack(bytes: Uint8Array, name: string): Uint8Array | undefined {
  try {
    return unzipSync(bytes, { filter: (file) => file.name === name })[name];
  } catch (error) {
    if (isFlateError(error)) return undefined;
    throw error;
  }
}

function readManifest(content: Uint8Array | undefined): BundleResult<BundleManifest> {
  const value = content && parseJson(decode(content));
  if (!isObject(value)) return fault('damaged', MANIFEST);
  if (value.format !== 'isnad-bundle') return fault('not-a-bundle');
  if (typeof value.version === 'number' && value.version > BUNDLE_VERSION) return fault('newer');
  const checked = v.safeParse(MANIFEST_SCHEMA, value);
  return checked.success ? { ok: true, value: checked.output } : fault('damaged', MANIFEST);
}

function* readRows<T extends BundleTable>(
  content: Uint8Array | undefined,
  table: T,
  count: number,
): Generator<BundleResult<BundleRows[T]>> {
  const file = `${table}.ndjson`;
  const text = content === undefined ? '' : decode(content);
  if (text === undefined) return yield fault('damaged', file);
  let from = 0;
  let number = 0;
  while (from < text.length) {
    number += 1;
    const end = text.indexOf('\n', from);
    const row = end === -1 ? undefined : parseJson(text.slice(from, end));
    if (!isObject(row) || !v.is(ROW_SCHEMAS[table], row)) return yield fault('damaged', `${file}:${number}`);
    yield { ok: true, value: row as unknown as BundleRows[T] };
    from = end + 1;
  }
  if (number !== count) yield fault('damaged', file);
}

function decode(content: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(content);
  } catch (error) {
    // Not UTF-8.
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

/** `undefined` for what is no JSON, too deep, or has keys that could reach into our own objects (T17). */
function parseJson(text: string | undefined): unknown {
  if (text === undefined) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return isHarmless(value) ? value : undefined;
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof RangeError) return undefined;
    throw error;
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isFlateError(error: unknown): error is FlateError {
  return error instanceof Error && 'code' in error && typeof error.code === 'number';
}

function fault(code: BundleFault, at?: string): { ok: false; code: BundleFault; at?: string } {
  return { ok: false, code, ...(at === undefined ? {} : { at }) };
}
