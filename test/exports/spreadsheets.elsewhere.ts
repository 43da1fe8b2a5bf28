import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { unguardCell } from '../../src/core/export/formula-guard';
import { toWellFormed } from '../../src/core/export/well-formed';
import { findProgram } from './find-program';
import { ALL, exportOf, temporaryFolder } from './stores';

const folder = temporaryFolder();
const python = findProgram('python3');
const office = findProgram('soffice');
const NOTES = ALL.annotations.map(({ note }) => toWellFormed(note));
const QUOTES = ALL.annotations.map(({ selectors }) => toWellFormed(selectors?.quote.exact ?? ''));

function save(name: string, csv: object): string {
  const path = join(folder, name);
  writeFileSync(path, exportOf('csv', ALL, csv));
  return path;
}

const READ_BY_PYTHON = `
import csv, json, sys
csv.field_size_limit(10**8)
with open(sys.argv[1], encoding='utf-8-sig', newline='') as file:
    rows = list(csv.DictReader(file, delimiter=sys.argv[2], strict=True))
json.dump(rows, sys.stdout)
`;

describe.skipIf(python === undefined)('Python’s csv', () => {
  it.each([',', ';', '\t'])('reads every cell with delimiter %j', (delimiter) => {
    const path = save(`python${delimiter.charCodeAt(0)}.csv`, { delimiter });
    const run = spawnSync(python ?? '', ['-c', READ_BY_PYTHON, path, delimiter], {
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    });
    expect(run.stderr).toBe('');
    const rows: Record<string, string>[] = JSON.parse(run.stdout);
    expect(rows.map(({ note = '' }) => unguardCell(note))).toEqual(NOTES);
    expect(rows.map(({ quote = '' }) => unguardCell(quote))).toEqual(QUOTES);
    for (const cell of rows.flatMap((row) => Object.values(row))) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
  });
});

/** Field and text separator, UTF-8, first line; the tenth: cells that look like formulas are run, as when a reader opens the file. */
const IMPORT = 'CSV:44,34,76,1,,1033,false,true,false,false,false,-1,true';
const EXPORT_CSV = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,1033,true,true,false';

function convert(path: string, to: string): void {
  const profile = pathToFileURL(join(folder, 'profile')).href;
  const out = join(folder, 'out');
  mkdirSync(out, { recursive: true });
  const run = spawnSync(
    office ?? '',
    [
      `-env:UserInstallation=${profile}`,
      '--headless',
      `--infilter=${IMPORT}`,
      '--convert-to',
      to,
      '--outdir',
      out,
      path,
    ],
    { encoding: 'utf8', timeout: 110_000, killSignal: 'SIGKILL' },
  );
  if (run.status !== 0) throw new Error(`LibreOffice: ${run.stdout}${run.stderr}`);
}

describe.skipIf(office === undefined)('LibreOffice', () => {
  it('finds no formula in the guarded table, and does in the raw one', () => {
    convert(save('guarded.csv', {}), 'fods');
    expect(readFileSync(join(folder, 'out', 'guarded.fods'), 'utf8')).not.toContain('table:formula');
    convert(save('raw.csv', { guard: false }), 'fods');
    expect(readFileSync(join(folder, 'out', 'raw.fods'), 'utf8')).toContain('table:formula');
  });

  it('keeps the words, Arabic and emoji', () => {
    convert(save('words.csv', {}), EXPORT_CSV);
    const rows: Record<string, string>[] = parse(readFileSync(join(folder, 'out', 'words.csv')), {
      columns: true,
      bom: true,
    });
    // A cell has its own kind of line end, tab and no place for controls, also behind the guard; the words are compared.
    const even = (text: string) =>
      text
        .replace(/[\s\p{Cc}\ufffd\ufeff]+/gu, ' ')
        .replace(/^[' ]+/, '')
        .trim();
    expect(rows.map(({ note = '' }) => even(note))).toEqual(NOTES.map(even));
    expect(rows.map(({ quote = '' }) => even(quote))).toEqual(QUOTES.map(even));
  });
});
