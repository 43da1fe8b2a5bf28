import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { writeBytes } from '../../../src/core/export/export-writer';
import {
  type ExportFormat,
  FORMAT_GROUPS,
  FORMATS_BY_GROUP,
  type FormatOptions,
  openFormat,
} from '../../../src/core/export/formats';
import { randomRows } from './random-store';
import { SAMPLE } from './sample';
import { WORDS } from './words';

const OPTIONS: FormatOptions = {
  created: '2026-03-05T09:00:00.000Z',
  appVersion: '0.1.0',
  words: WORDS,
  csv: {},
  single: false,
};
const FORMATS: readonly ExportFormat[] = FORMAT_GROUPS.flatMap((group) => FORMATS_BY_GROUP[group]);
const EMPTY = { articles: [], annotations: [], entities: [] };
const utf8 = new TextDecoder('utf-8', { fatal: true });

/** The texts in a file: its own, or those of the files in it. */
function textsOf(bytes: Uint8Array): string[] {
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  return (isZip ? Object.values(unzipSync(bytes)) : [bytes]).map((file) => utf8.decode(file));
}

describe.each(FORMATS)('the format %s', (format) => {
  it('is UTF-8 for whatever stands in a library, and for an empty one', () => {
    expect(() => textsOf(writeBytes(openFormat(format, OPTIONS).writer, EMPTY))).not.toThrow();
    fc.assert(
      fc.property(randomRows, fc.boolean(), (rows, single) => {
        const written = writeBytes(openFormat(format, { ...OPTIONS, single }).writer, rows);
        expect(() => textsOf(written)).not.toThrow();
      }),
      { numRuns: 12 },
    );
  });

  it('is the same file in one chunk and in many', () => {
    const whole = writeBytes(openFormat(format, OPTIONS).writer, SAMPLE);
    const { writer } = openFormat(format, OPTIONS);
    const pieces = SAMPLE.annotations.flatMap((annotation) =>
      writer.write({ ...SAMPLE, annotations: [annotation] }),
    );
    pieces.push(...writer.end());
    const parts = pieces.map((piece) => Buffer.from(piece as string));
    expect(Buffer.concat(parts).equals(Buffer.from(whole))).toBe(true);
  });

  it('tells no path of the reader’s disk, but to Isnad itself', () => {
    const url = 'file:///home/reader/secret%20folder/page.html';
    const articles = SAMPLE.articles.map((article) => ({ ...article, url, canonical: url, site: 'file' }));
    const texts = textsOf(writeBytes(openFormat(format, OPTIONS).writer, { ...SAMPLE, articles }));
    const tells = texts.some((text) => text.includes('/home/reader'));
    expect(tells).toBe(['bundle', 'sealed', 'json'].includes(format));
  });
});
