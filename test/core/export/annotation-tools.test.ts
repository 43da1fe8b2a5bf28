import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { describe, expect, it, vi } from 'vitest';
import { createBratWriter } from '../../../src/core/export/brat';
import { createCasJsonWriter, createCasXmiWriter } from '../../../src/core/export/cas';
import { createCodePoints } from '../../../src/core/export/code-points';
import { createConllWriter } from '../../../src/core/export/conll-documents';
import { createDoccanoWriter } from '../../../src/core/export/doccano';
import type { ExportRows } from '../../../src/core/export/export-data';
import { type ExportWriter, writeBytes, writeText } from '../../../src/core/export/export-writer';
import { createLabelStudioWriter } from '../../../src/core/export/label-studio';
import { toTextDocuments } from '../../../src/core/export/text-documents';
import { toWellFormed } from '../../../src/core/export/well-formed';
import { firstOf, randomRows } from './random-store';
import { SAMPLE, TEXT } from './sample';

/** Properties with many runs; a busy machine needs more than the default. */
vi.setConfig({ testTimeout: 60_000 });

const RUNS = { numRuns: 60 };
const filesOf = (writer: ExportWriter, rows: ExportRows): Record<string, string> =>
  Object.fromEntries(
    Object.entries(unzipSync(writeBytes(writer, rows))).map(([name, bytes]) => [
      name,
      new TextDecoder().decode(bytes),
    ]),
  );
const jsonLines = (text: string) =>
  text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
/** As a language counts whose strings are code points. */
const slice = (text: string, start: number, end: number) => Array.from(text).slice(start, end).join('');
/** Quotes of what gets a label, well-formed, sorted. */
const quotesOf = (rows: ExportRows) =>
  rows.annotations
    .filter(({ selectors, entity }) => selectors && entity?.verdict !== 'not-a-name')
    .map(({ selectors }) => selectors?.quote.exact ?? '')
    .sort();
const NAME = 'أحمد القادري';

describe('toTextDocuments', () => {
  it('puts the marks of one passage into one document', () => {
    const documents = toTextDocuments(SAMPLE);
    expect(documents).toHaveLength(1);
    const { text, spans } = firstOf(documents);
    expect(text).toBe(TEXT);
    expect(spans.map(({ start, end, label }) => [text.slice(start, end), label])).toEqual([
      ['عاجل 🚨', 'UNSOURCED'],
      ['قال أحمد القادري، بحسب إذاعة محلية، إن الطريق مفتوح.', 'SOURCED'],
      [NAME, 'PER'],
      ['مفتوح', 'HIGHLIGHT'],
      ['He said: "a, b; c"\tand left.', 'NOT_A_CLAIM'],
    ]);
  });

  it('keeps apart what is of another state of the text, and what does not agree', () => {
    const [first] = SAMPLE.annotations;
    if (!first?.selectors) throw new Error('no sample');
    const { selectors } = first;
    const other = (change: object, id: string) => ({ ...first, id, selectors: { ...selectors, ...change } });
    const rows = {
      ...SAMPLE,
      annotations: [
        first,
        other({ position: { ...selectors.position, textLength: 9999 } }, 'b'),
        other({ quote: { ...selectors.quote, exact: selectors.quote.exact.replace('قال', 'زعم') } }, 'c'),
      ],
    };
    expect(toTextDocuments(rows)).toHaveLength(3);
  });

  it('has every quote at its place, whatever the library', () => {
    fc.assert(
      fc.property(randomRows, (rows) => {
        const found = toTextDocuments(rows).flatMap(({ text, spans }) =>
          spans.map(({ id, start, end }) => [id, text.slice(start, end)]),
        );
        const wanted = rows.annotations
          .filter(({ selectors, entity }) => selectors && entity?.verdict !== 'not-a-name')
          .map(({ id, selectors }) => [id, selectors?.quote.exact.length]);
        expect(found.map(([id, text]) => [id, text?.length]).sort()).toEqual(wanted.sort());
      }),
      RUNS,
    );
  });
});

describe('createCodePoints', () => {
  it('counts as a walk over the characters does', () => {
    const text = fc.string({ unit: fc.constantFrom('🚨', 'ق', '\ud83d', '\udea8', 'a'), maxLength: 30 });
    fc.assert(
      fc.property(text, fc.nat(30), (whole, at) => {
        const offset = Math.min(at, whole.length);
        const inside =
          /[\ud800-\udbff]$/.test(whole.slice(0, offset)) && /^[\udc00-\udfff]/.test(whole.slice(offset));
        if (!inside) expect(createCodePoints(whole)(offset)).toBe(Array.from(whole.slice(0, offset)).length);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('createDoccanoWriter', () => {
  it('counts code points: an emoji before an Arabic name', () => {
    const [line] = jsonLines(writeText(createDoccanoWriter(), SAMPLE));
    const person = line.label.find(([, , label]: [number, number, string]) => label === 'PER');
    expect(slice(line.text, person[0], person[1])).toBe(NAME);
    expect(line.text.slice(person[0], person[1])).not.toBe(NAME);
    expect(line.Comments).toEqual([SAMPLE.annotations[1]?.note, SAMPLE.annotations[0]?.note]);
  });

  it('has every quote in its slice', () => {
    fc.assert(
      fc.property(randomRows, (rows) => {
        const found = jsonLines(writeText(createDoccanoWriter(), rows)).flatMap(({ text, label }) =>
          label.map(([start, end]: [number, number]) => slice(text, start, end)),
        );
        expect(found.map((text: string) => text.length).sort()).toEqual(
          quotesOf(rows)
            .map(({ length }) => length)
            .sort(),
        );
      }),
      RUNS,
    );
  });
});

describe('createLabelStudioWriter', () => {
  it('labels regions whose words are their slices, with a configuration that has every label', () => {
    const files = filesOf(createLabelStudioWriter(), SAMPLE);
    const [task] = JSON.parse(files['tasks.json'] ?? '');
    const results = task.annotations[0].result;
    for (const { value } of results.filter(({ type }: { type: string }) => type === 'labels')) {
      expect(slice(task.data.text, value.start, value.end)).toBe(value.text);
      expect(files['labeling-config.xml']).toContain(`<Label value="${value.labels[0]}"`);
    }
    expect(results.filter(({ type }: { type: string }) => type === 'textarea')).toHaveLength(2);
    expect(task.data.url).toBe('https://www.example.org/ar/5?lang=ar');
  });
});

describe('createConllWriter', () => {
  it('has four columns, names in IOB2, a line for each document', () => {
    const lines = writeText(createConllWriter(), SAMPLE).split('\n');
    expect(lines[0]).toBe('-DOCSTART- -X- _ O');
    for (const line of lines.filter(Boolean)) expect(line.split(' ')).toHaveLength(4);
    expect(lines.filter((line) => / [BI]-/.test(line))).toEqual(['أحمد -X- _ B-PER', 'القادري -X- _ I-PER']);
  });

  it('has four columns and labels in order, whatever the library', () => {
    fc.assert(
      fc.property(randomRows, (rows) => {
        let last = 'O';
        for (const line of writeText(createConllWriter(), rows).split('\n')) {
          if (line === '') {
            last = 'O';
            continue;
          }
          const columns = line.split(/\s/);
          expect(columns).toHaveLength(4);
          const label = columns[3] ?? '';
          expect(label).toMatch(/^(?:O|[BI]-(?:PER|LOC|ORG))$/);
          if (label.startsWith('I-')) expect(last.slice(2)).toBe(label.slice(2));
          last = label;
        }
      }),
      RUNS,
    );
  });
});

describe('createBratWriter', () => {
  it('writes text, standoff and configuration', () => {
    const files = filesOf(createBratWriter(), SAMPLE);
    const ann = Object.entries(files).find(([name]) => name.endsWith('.ann'))?.[1] ?? '';
    expect(ann).toContain(`Person 12 24\t${NAME}`);
    expect(ann).toMatch(/^A1\tSourceKind T2 person$/m);
    expect(ann).toMatch(/^#1\tAnnotatorNotes T1\t=HYPERLINK/m);
    for (const [, type] of ann.matchAll(/^T\d+\t(\S+)/gm))
      expect(files['annotation.conf']).toMatch(new RegExp(`^${type}$`, 'm'));
  });

  it('has in each line the words of its places, in code points, and no line end inside', () => {
    fc.assert(
      fc.property(randomRows, (rows) => {
        const files = filesOf(createBratWriter(), rows);
        for (const [name, ann] of Object.entries(files).filter(([name]) => name.endsWith('.ann'))) {
          const text = files[name.replace('.ann', '.txt')] ?? '';
          for (const line of ann.split('\n').filter((one) => one.startsWith('T'))) {
            const [, , places = '', words] = /^(T\d+)\t\w+ ([\d ;]+)\t(.*)$/.exec(line)?.slice(0) ?? [];
            const said = places.split(';').map((place) => {
              const [start = 0, end = 0] = place.split(' ').map(Number);
              return slice(text, start, end);
            });
            expect(said.join(' ')).toBe(words);
            for (const part of said) expect(part).not.toMatch(/[\n\r\t\u2028\u0085\v\f]/);
          }
        }
      }),
      RUNS,
    );
  });
});

describe('createCasJsonWriter', () => {
  it('counts UTF-16 units, and names its types', () => {
    const [json = ''] = Object.values(filesOf(createCasJsonWriter(), SAMPLE));
    const cas = JSON.parse(json);
    const structures: { '%TYPE': string; begin: number; end: number; value?: string; state?: string }[] =
      cas['%FEATURE_STRUCTURES'];
    const sofa: string = cas['%FEATURE_STRUCTURES'][0].sofaString;
    const words = (type: string) =>
      structures.filter((one) => one['%TYPE'].endsWith(type)).map(({ begin, end }) => sofa.slice(begin, end));
    expect(words('.NamedEntity')).toEqual([NAME]);
    expect(words('.Claim')).toHaveLength(3);
    expect(words('.Sentence')).toEqual(TEXT.split('\n'));
    for (const structure of structures)
      if (!structure['%TYPE'].startsWith('uima.')) expect(cas['%TYPES']).toHaveProperty([structure['%TYPE']]);
    expect(cas['%VIEWS']._InitialView['%MEMBERS']).toHaveLength(structures.length - 1);
  });
});

describe('createCasXmiWriter', () => {
  it('says the same as the JSON, with the type system beside it', () => {
    const files = filesOf(createCasXmiWriter(), SAMPLE);
    expect(files['TypeSystem.xml']).toContain('<name>webanno.custom.Claim</name>');
    const [, xmi = ''] = Object.values(files);
    const [begin, end] = [TEXT.indexOf(NAME), TEXT.indexOf(NAME) + NAME.length];
    expect(xmi).toContain(`begin="${begin}" end="${end}" value="PER"`);
    expect(xmi).toContain('&quot;a, b; c&quot;&#9;and left.');
  });
});

describe('toWellFormed', () => {
  it('changes half characters only, one for one', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('\ud83d', '\udea8', '🚨', 'a') }), (text) => {
        const formed = toWellFormed(text);
        expect(formed).toHaveLength(text.length);
        expect(formed).toBe(new TextDecoder().decode(new TextEncoder().encode(text)));
      }),
      { numRuns: 1000 },
    );
  });
});
