import { useRef, useState } from 'preact/hooks';
import type { ColumnMap } from '../core/import/from-csv';
import type { ImportFault, ImportPlan } from '../core/import/import-plan';
import { type ImportOptions, readImport } from '../core/import/read-import';
import { rowParts } from '../core/import/row-parts';
import type { ImportCounts } from '../core/model/library-actions';
import type { ErrorCode } from '../core/model/result';
import { useBackground } from '../ui/background';

export type ImportStep =
  | {
      readonly step: 'choosing';
      readonly fault?: ImportFault;
      readonly at?: string;
      readonly error?: ErrorCode;
    }
  | { readonly step: 'reading' }
  /** The file is sealed; `wrong`: the passphrase given did not open it. */
  | { readonly step: 'passphrase'; readonly wrong: boolean }
  /** It is not known what these columns are. */
  | { readonly step: 'columns'; readonly columns: readonly string[] }
  | { readonly step: 'staging'; readonly done: number; readonly total: number }
  /** The dry run: what would happen. */
  | { readonly step: 'staged'; readonly plan: ImportPlan; readonly counts: ImportCounts }
  | { readonly step: 'applying'; readonly done: number; readonly total: number }
  | { readonly step: 'done'; readonly counts: ImportCounts; readonly undoable: boolean };

export interface Import {
  readonly state: ImportStep;
  choose(file: Blob): Promise<void>;
  giveColumns(columns: ColumnMap): Promise<void>;
  givePassphrase(passphrase: string): Promise<void>;
  apply(): Promise<void>;
  /** Forgets the file and what was laid aside of it. */
  cancel(): Promise<void>;
}

const NOTHING: ImportCounts = { added: 0, changed: 0, conflicts: 0, same: 0 };

/** A file is read here, laid aside in the background part by part, and put in only when the reader has seen what it would do. */
export function useImport(): Import {
  const { request } = useBackground();
  const [state, setState] = useState<ImportStep>({ step: 'choosing' });
  const bytes = useRef(new Uint8Array());
  const options = useRef<ImportOptions>({ now: '' });
  const job = useRef<string>(undefined);
  const cancelled = useRef(false);

  async function read(): Promise<void> {
    setState({ step: 'reading' });
    const result = await readImport(bytes.current, options.current);
    if (cancelled.current) return;
    if (result.ok) return stage(result.value);
    if (result.code === 'sealed')
      return setState({ step: 'passphrase', wrong: options.current.passphrase !== undefined });
    if (result.code === 'columns') return setState({ step: 'columns', columns: result.columns ?? [] });
    setState({ step: 'choosing', fault: result.code, ...(result.at !== undefined && { at: result.at }) });
  }

  async function stage(plan: ImportPlan): Promise<void> {
    const parts = [...rowParts(plan.rows)];
    const id = crypto.randomUUID();
    job.current = id;
    let counts = NOTHING;
    for (const [index, rows] of parts.entries()) {
      setState({ step: 'staging', done: index, total: parts.length });
      const staged = await request('stageImport', { job: id, rows });
      if (cancelled.current) return;
      if (!staged.ok) {
        await drop();
        return setState({ step: 'choosing', error: staged.code });
      }
      counts = sum(counts, staged.value);
    }
    setState({ step: 'staged', plan, counts });
  }

  async function drop(): Promise<void> {
    if (job.current !== undefined) await request('dropImport', { job: job.current });
    job.current = undefined;
  }

  return {
    state,
    async choose(file) {
      cancelled.current = false;
      bytes.current = new Uint8Array(await file.arrayBuffer());
      options.current = { now: new Date().toISOString() };
      await read();
    },
    giveColumns(columns) {
      options.current = { ...options.current, columns };
      return read();
    },
    givePassphrase(passphrase) {
      options.current = { ...options.current, passphrase };
      return read();
    },
    async apply() {
      if (state.step !== 'staged' || job.current === undefined) return;
      const { counts } = state;
      for (;;) {
        const progress = await request('applyImport', { job: job.current });
        if (!progress.ok) return setState({ step: 'choosing', error: progress.code });
        const { applied, total, undoable } = progress.value;
        if (progress.value.state === 'done') {
          job.current = undefined;
          return setState({ step: 'done', counts, undoable });
        }
        setState({ step: 'applying', done: applied, total });
      }
    },
    async cancel() {
      cancelled.current = true;
      await drop();
      setState({ step: 'choosing' });
    },
  };
}

function sum(a: ImportCounts, b: ImportCounts): ImportCounts {
  return {
    added: a.added + b.added,
    changed: a.changed + b.changed,
    conflicts: a.conflicts + b.conflicts,
    same: a.same + b.same,
  };
}
