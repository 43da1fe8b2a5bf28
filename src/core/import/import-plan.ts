/** What a file would bring, read but not yet put in. */
import type { RowSet } from '../model/library-actions';

export type ImportFormat =
  | 'bundle'
  | 'json'
  | 'web-annotation'
  | 'hypothesis'
  | 'clipper'
  | 'csv'
  | 'name-list'
  | 'tag-set';

/** Why a file is refused as a whole. */
export type ImportFault =
  /** Nothing that we know, or not what its beginning says. */
  | 'not-known'
  /** Cut or changed. */
  | 'damaged'
  /** Made by a later version. */
  | 'newer'
  | 'too-big'
  /** Sealed: the passphrase is missing or wrong. */
  | 'sealed'
  /** A table of which it is not known what its columns are. */
  | 'columns';

/** Why one record of a file is left out. */
export type ProblemCode =
  /** No address, or one that is no page of the web: `javascript:` and its like. */
  | 'address'
  /** No words that are quoted, and no note either. */
  | 'quote'
  /** Longer than anything that can be kept. */
  | 'too-long'
  /** Not what a record of this kind has to be. */
  | 'shape'
  /** A tag, type or kind of source that we do not have. */
  | 'unknown-word'
  /** A reply to another annotation. */
  | 'reply'
  /** The same record again. */
  | 'twice';

export interface ImportProblem {
  /** Counted from 1: the line of a table, or the number of the record in a list. */
  readonly at: number;
  readonly code: ProblemCode;
  /** What it is about, cut short. */
  readonly detail?: string;
  /** The record comes in all the same, without this part. */
  readonly kept: boolean;
}

export interface ImportPlan {
  readonly format: ImportFormat;
  readonly rows: RowSet;
  /** Records that the file has, good or not. */
  readonly read: number;
  readonly problems: readonly ImportProblem[];
  /** What the reader had set, in a bundle. */
  readonly settings?: Readonly<Record<string, unknown>>;
}

export type ImportResult =
  | { readonly ok: true; readonly value: ImportPlan }
  | {
      readonly ok: false;
      readonly code: ImportFault;
      /** Where it went wrong: a file and line of a bundle. */
      readonly at?: string;
      /** The columns of a table whose meaning is to be told. */
      readonly columns?: readonly string[];
    };

/** What no record may go beyond (T16); those of what can be made in Isnad itself. */
export const LIMITS = {
  fileBytes: 200_000_000,
  records: 1_000_000,
  quote: 100_000,
  note: 1_000_000,
  line: 8_192,
  depth: 40,
  /** Problems that are listed; what goes wrong a million times is told once. */
  problems: 1000,
} as const;

export function refused(code: ImportFault, at?: string): ImportResult {
  return { ok: false, code, ...(at === undefined ? {} : { at }) };
}
