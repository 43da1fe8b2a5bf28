import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { toCsv } from '../../../src/core/export/csv';
import { guardCell, unguardCell } from '../../../src/core/export/formula-guard';
import { SAMPLE } from './sample';

/** Properties with many runs; a busy machine needs more than the default. */
vi.setConfig({ testTimeout: 30_000 });

const COLUMNS =
  'id,created,modified,url,canonical_url,title,site,author,published,quote,prefix,suffix,record,type,entity,tag,source_kind,source,cue,anchor_state,note,labels,links,lang,creator';

const read = (csv: string, delimiter = ','): Record<string, string>[] =>
  parse(csv, { columns: true, bom: true, delimiter, record_delimiter: '\r\n', relax_column_count: false });

describe('toCsv', () => {
  it('starts with a byte order mark and the columns in their order, and ends its lines with CRLF', () => {
    const csv = toCsv(SAMPLE);
    expect(csv.startsWith(`\ufeff${COLUMNS}\r\n`)).toBe(true);
    expect(csv.endsWith('\r\n')).toBe(true);
    expect(toCsv(SAMPLE, { bom: false }).startsWith('id,')).toBe(true);
  });

  it.each([',', ';', '\t'] as const)('is read back by another parser with delimiter %j', (delimiter) => {
    const rows = read(toCsv(SAMPLE, { delimiter }), delimiter);
    expect(rows).toHaveLength(SAMPLE.annotations.length);
    expect(rows.map((row) => row.id)).toEqual(SAMPLE.annotations.map(({ id }) => id));
    expect(rows[0]).toMatchObject({
      url: 'https://www.example.org/ar/5?lang=ar',
      canonical_url: 'https://www.example.org/ar/5',
      title: 'الطريق، مفتوح',
      author: 'منى إدريس',
      record: 'claim',
      tag: 'sourced',
      source_kind: 'person',
      source: 'أحمد القادري',
      cue: 'قال',
      links: 'supports https://example.org/report\nrepeats https://example.net/x',
      note: 'سطر أول\r\nسطر "ثان"، مع فاصلة',
      lang: 'ar',
      creator: 'reader',
    });
    expect(rows[3]).toMatchObject({
      record: 'entity',
      type: 'person',
      entity: 'أحمد القادري',
      quote: 'أحمد القادري',
    });
    expect(rows[4]).toMatchObject({ record: 'entity', type: 'not-a-name' });
  });

  it('lets no cell be a formula, and says every text as it is when told to', () => {
    const guarded = read(toCsv(SAMPLE));
    expect(guarded[1]?.note).toBe(`'=HYPERLINK("https://evil.example";"x")`);
    expect(guarded[6]?.note?.startsWith("'-1")).toBe(true);
    for (const cell of guarded.flatMap((row) => Object.values(row)))
      expect(cell).not.toMatch(/^[=+\-@\t\r\n\0＝＋－＠]/);
    const raw = read(toCsv(SAMPLE, { guard: false }));
    // A file in UTF-8 has no place for half a character; JSON keeps it.
    const notes = SAMPLE.annotations.map(({ note }) =>
      new TextDecoder().decode(new TextEncoder().encode(note)),
    );
    expect(raw.map((row) => row.note)).toEqual(notes);
  });

  it('gives every note back, whatever is in it', () => {
    const nasty = fc.string({ unit: fc.constantFrom(...'=+-@\t\r\n\0\'",;＝＠ aب🚢\ufeff'), maxLength: 12 });
    fc.assert(
      fc.property(nasty, (note) => {
        const data = {
          ...SAMPLE,
          annotations: SAMPLE.annotations.slice(0, 1).map((one) => ({ ...one, note })),
        };
        expect(unguardCell(read(toCsv(data))[0]?.note ?? '')).toBe(note);
      }),
      { numRuns: 500 },
    );
  });

  it('throws for an annotation without its article', () => {
    expect(() => toCsv({ ...SAMPLE, articles: [] })).toThrow('without its article');
  });
});

describe('guardCell', () => {
  it('is taken away again without loss, 10,000 times', () => {
    const cell = fc.string({ unit: fc.constantFrom(..."'=+-@\t\r\n\0＝＋－＠ab"), maxLength: 6 });
    fc.assert(
      fc.property(cell, (text) => {
        expect(unguardCell(guardCell(text))).toBe(text);
        expect(guardCell(text)).not.toMatch(/^[=+\-@\t\r\n\0＝＋－＠]/);
      }),
      { numRuns: 10_000 },
    );
  });
});
