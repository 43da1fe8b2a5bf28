/** Any file that a reader may bring, told by its content and not by its name. */
import { isSealed, openSealed } from '../export/sealed';
import { isObject } from './foreign-values';
import { fromBundle } from './from-bundle';
import { fromClipper, isClipper } from './from-clipper';
import { type ColumnMap, fromCsv } from './from-csv';
import { fromHypothesis, isHypothesis } from './from-hypothesis';
import { fromJson, isJsonExport } from './from-json';
import { findList, fromList, fromPlainNames } from './from-lists';
import { fromWebAnnotations, isWebAnnotation } from './from-web-annotations';
import { type ImportPlan, type ImportResult, LIMITS, refused } from './import-plan';
import { parseForeignJson } from './parse-json';

export interface ImportOptions {
  readonly now: string;
  /** What the columns of a table are, where the reader said so. */
  readonly columns?: ColumnMap;
  readonly passphrase?: string;
  /** The reader says that the lines of this text are names to watch. */
  readonly asNames?: boolean;
}

const ZIP = [0x50, 0x4b];

/** Reads a file into a plan; nothing is stored by it. Throws for no file, however hostile. */
export async function readImport(bytes: Uint8Array, options: ImportOptions): Promise<ImportResult> {
  if (bytes.length > LIMITS.fileBytes) return refused('too-big');
  if (isSealed(bytes)) {
    if (options.passphrase === undefined) return refused('sealed');
    const opened = await openSealed(bytes, options.passphrase);
    return opened.ok
      ? readImport(opened.value, { ...options })
      : refused(opened.code === 'newer' ? 'newer' : opened.code === 'damaged' ? 'damaged' : 'sealed');
  }
  if (ZIP.every((byte, at) => bytes[at] === byte)) return fromBundle(bytes);
  const text = decode(bytes);
  if (text === undefined) return refused('not-known');
  return /^\s*[[{]/.test(text) ? readJson(text, options.now) : readTable(text, options);
}

function readJson(text: string, now: string): ImportResult {
  const value = parseForeignJson(text);
  if (value === undefined) return refused('damaged');
  if (isObject(value) && isJsonExport(value)) return fromJson(value);
  if (isWebAnnotation(value)) return checked(fromWebAnnotations(value, now));
  if (isClipper(value)) return checked(fromClipper(value, now));
  if (isObject(value) && isHypothesis(value)) return checked(fromHypothesis(value, now));
  return refused('not-known');
}

function readTable(text: string, options: ImportOptions): ImportResult {
  if (options.asNames) return checked(fromPlainNames(text));
  const list = options.columns ? undefined : findList(text);
  return list ? checked(fromList(list.kind, list.lines)) : fromCsv(text, options);
}

function checked(plan: ImportPlan): ImportResult {
  return plan.read > LIMITS.records ? refused('too-big') : { ok: true, value: plan };
}

/** UTF-8, or UTF-16 with its mark, as spreadsheets save “Unicode text”; `undefined` for anything else. */
function decode(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}
