import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { afterAll } from 'vitest';
import type { ExportRows } from '../../src/core/export/export-data';
import { writeBytes } from '../../src/core/export/export-writer';
import { type ExportFormat, openFormat } from '../../src/core/export/formats';
import { randomRows } from '../core/export/random-store';
import { SAMPLE } from '../core/export/sample';
import { WORDS } from '../core/export/words';

/** The sample and some random libraries, the same in every run: what an outside program says has to be repeatable. */
export const STORES: readonly ExportRows[] = [SAMPLE, ...fc.sample(randomRows, { numRuns: 60, seed: 7 })];

/** All of them as one library. */
export const ALL: ExportRows = {
  articles: [
    ...new Map(STORES.flatMap(({ articles }) => articles).map((one) => [one.pageKey, one])).values(),
  ],
  annotations: STORES.flatMap(({ annotations }) => annotations),
  entities: STORES.flatMap(({ entities }) => entities),
};

/** A folder that is gone after the file's tests. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'isnad-exports-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** The bytes of an export. */
export function exportOf(format: ExportFormat, rows: ExportRows, csv = {}): Uint8Array {
  const options = {
    created: '2026-03-05T09:00:00.000Z',
    appVersion: '0.1.0',
    words: WORDS,
    csv,
    single: false,
  };
  return writeBytes(openFormat(format, options).writer, rows);
}

/** Writes the files of a zipped export into a folder and gives their names. */
export function unzipTo(folder: string, bytes: Uint8Array): string[] {
  const files = unzipSync(bytes);
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return Object.keys(files);
}
