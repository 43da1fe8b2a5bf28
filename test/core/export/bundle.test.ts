import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it, vi } from 'vitest';
import { createBundleWriter } from '../../../src/core/export/bundle';
import type { ExportRows } from '../../../src/core/export/export-data';
import { writeBytes } from '../../../src/core/export/export-writer';
import { openBundle, readBundle } from '../../../src/core/export/read-bundle';
import { largeRows, MANY_RUNS, randomLists } from './random-store';
import { SAMPLE } from './sample';

/** Properties with many runs; a busy machine needs more than the default. */
vi.setConfig({ testTimeout: 120_000 });

const FACTS = { created: '2026-03-05T09:00:00.000Z', appVersion: '0.1.0' };
const bundleOf = (rows: ExportRows) => writeBytes(createBundleWriter(FACTS), rows);
const bytesOf = (files: Record<string, string>) =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
const textsOf = (bundle: Uint8Array) =>
  Object.fromEntries(
    Object.entries(unzipSync(bundle)).map(([name, bytes]) => [name, new TextDecoder().decode(bytes)]),
  );
/** The bundle with a file changed and, unless told, its hash put right. */
function remade(change: (files: Record<string, string>) => void, { rehash = true } = {}): Uint8Array {
  const files = textsOf(bundleOf(SAMPLE));
  change(files);
  if (rehash && files['manifest.json'] !== undefined) {
    const manifest = JSON.parse(files['manifest.json']);
    for (const name of Object.keys(manifest.sha256))
      if (files[name] !== undefined)
        manifest.sha256[name] = createHash('sha256').update(files[name], 'utf8').digest('hex');
    files['manifest.json'] = `${JSON.stringify(manifest)}\n`;
  }
  return bytesOf(files);
}

describe('createBundleWriter', () => {
  it('writes NDJSON that a zip reader and JSON.parse understand, with the hashes that node computes', () => {
    const files = textsOf(bundleOf({ ...SAMPLE, settings: { show: 'both' } }));
    const manifest = JSON.parse(files['manifest.json'] ?? '');
    expect(manifest).toMatchObject({
      format: 'isnad-bundle',
      version: 1,
      created: FACTS.created,
      generator: { name: 'Isnad', version: '0.1.0' },
      counts: { annotations: 7, articles: 1, entities: 1, names: 0, tags: 0, searches: 0, cues: 0 },
    });
    for (const [name, digest] of Object.entries(manifest.sha256))
      expect(
        createHash('sha256')
          .update(files[name] ?? '', 'utf8')
          .digest('hex'),
      ).toBe(digest);
    expect(Object.keys(manifest.sha256).sort()).toEqual(
      Object.keys(files)
        .filter((name) => name !== 'manifest.json')
        .sort(),
    );
    const rows = (files['annotations.ndjson'] ?? '')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(rows).toEqual(SAMPLE.annotations);
    expect(JSON.parse(files['settings.json'] ?? '')).toEqual({ show: 'both' });
  });

  it('gives the same bytes for the same rows, in whatever order their keys and in whatever chunks they come', () => {
    const reversed = JSON.parse(JSON.stringify(SAMPLE), (_, value) =>
      typeof value === 'object' && value !== null && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value).reverse())
        : value,
    );
    expect(bundleOf(reversed)).toEqual(bundleOf(SAMPLE));
    const writer = createBundleWriter(FACTS);
    const pieces = SAMPLE.annotations.flatMap((annotation) =>
      writer.write({ ...SAMPLE, annotations: [annotation] }),
    );
    pieces.push(...writer.end());
    expect(Buffer.concat(pieces as Uint8Array[]).equals(Buffer.from(bundleOf(SAMPLE)))).toBe(true);
  });

  it('comes back equal, whatever the library', () => {
    fc.assert(
      fc.property(largeRows, randomLists, (rows, lists) => {
        const back = readBundle(bundleOf({ ...rows, lists, settings: { show: 'names' } }));
        if (!back.ok) throw new Error(`${back.code} ${back.at}`);
        const { tables, settings } = back.value;
        expect(tables).toEqual({
          annotations: rows.annotations,
          articles: rows.articles,
          entities: rows.entities,
          ...lists,
        });
        expect(settings).toEqual({ show: 'names' });
      }),
      { numRuns: MANY_RUNS },
    );
  });

  it('keeps fields and files of a later version', () => {
    const bytes = remade((files) => {
      files['annotations.ndjson'] = (files['annotations.ndjson'] ?? '').replace(/^\{/, '{"mood":{"a":[1]},');
      files['pictures.ndjson'] = '{}\n';
      const manifest = JSON.parse(files['manifest.json'] ?? '');
      manifest.sha256['pictures.ndjson'] = '';
      files['manifest.json'] = JSON.stringify(manifest);
    });
    const back = readBundle(bytes);
    expect(back.ok && back.value.tables.annotations[0]).toMatchObject({ mood: { a: [1] } });
    expect(back.ok && [...back.value.unknown.keys()]).toEqual(['pictures.ndjson']);
  });
});

describe('readBundle refuses', () => {
  const first = (line: (row: Record<string, unknown>) => unknown) => (files: Record<string, string>) => {
    const [head = '', ...rest] = (files['annotations.ndjson'] ?? '').split('\n');
    files['annotations.ndjson'] = [JSON.stringify(line(JSON.parse(head))), ...rest].join('\n');
  };
  const manifest =
    (change: (value: Record<string, unknown>) => unknown) => (files: Record<string, string>) => {
      files['manifest.json'] = JSON.stringify(change(JSON.parse(files['manifest.json'] ?? '')));
    };

  it.each<[string, string, Uint8Array]>([
    ['nothing', 'not-a-bundle', new Uint8Array()],
    ['some text', 'not-a-bundle', strToU8('{"format":"isnad-bundle"}'.repeat(9))],
    ['another zip', 'not-a-bundle', bytesOf({ 'a.txt': 'x' })],
    ['another format', 'not-a-bundle', remade(manifest((value) => ({ ...value, format: 'other' })))],
    ['a later version', 'newer', remade(manifest((value) => ({ ...value, version: 2 })))],
    ['version 0', 'damaged', remade(manifest((value) => ({ ...value, version: 0 })))],
    [
      'a manifest that is a list',
      'damaged',
      remade(
        (files) => {
          files['manifest.json'] = '[]';
        },
        { rehash: false },
      ),
    ],
    [
      'a changed file',
      'damaged',
      remade(
        (files) => {
          files['articles.ndjson'] += '{}\n';
        },
        { rehash: false },
      ),
    ],
    [
      'a missing file',
      'damaged',
      remade((files) => {
        delete files['entities.ndjson'];
      }),
    ],
    [
      'a file nobody spoke of',
      'damaged',
      remade((files) => {
        files['more.ndjson'] = '{}\n';
      }),
    ],
    ['a wrong count', 'damaged', remade(manifest((value) => ({ ...value, counts: { annotations: 6 } })))],
    [
      'a row without its newline',
      'damaged',
      remade((files) => {
        files['annotations.ndjson'] = files['annotations.ndjson']?.trimEnd() ?? '';
      }),
    ],
    ['an unknown tag', 'damaged', remade(first((row) => ({ ...row, tag: 'true' })))],
    ['a row of version 2', 'damaged', remade(first((row) => ({ ...row, version: 2 })))],
    ['a time without zone', 'damaged', remade(first((row) => ({ ...row, created: '2026-03-01T12:00:00' })))],
    ['a note that is a number', 'damaged', remade(first((row) => ({ ...row, note: 5 })))],
    ['a note over its limit', 'damaged', remade(first((row) => ({ ...row, note: 'x'.repeat(1_000_001) })))],
    ['a field said twice over', 'damaged', remade(first((row) => [row]))],
    [
      'a hostile key',
      'damaged',
      remade((files) => {
        files['annotations.ndjson'] =
          files['annotations.ndjson']?.replace('{', '{"__proto__":{"polluted":true},') ?? '';
      }),
    ],
    ['a hostile key deep inside', 'damaged', remade(first((row) => ({ ...row, x: { constructor: 1 } })))],
    [
      'JSON without bottom',
      'damaged',
      remade((files) => {
        files['annotations.ndjson'] = `${'['.repeat(100_000)}\n`;
      }),
    ],
    [
      'a bomb',
      'too-big',
      remade((files) => {
        files['annotations.ndjson'] = ' '.repeat(65_000_000);
      }),
    ],
  ])('%s: %s', (_, code, bytes) => {
    const back = readBundle(bytes);
    expect(back.ok ? 'read' : back.code).toBe(code);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it('every cut and every garbled copy, 200 of them', () => {
    const whole = bundleOf(SAMPLE);
    const ruined = fc.oneof(
      fc.integer({ min: 0, max: whole.length - 1 }).map((length) => whole.slice(0, length)),
      fc.integer({ min: 1, max: whole.length - 1 }).map((from) => whole.slice(from)),
      fc
        .tuple(fc.nat(whole.length - 1), fc.uint8Array({ minLength: 40, maxLength: 200 }))
        .map(([at, noise]) => {
          const copy = whole.slice();
          copy.set(noise.subarray(0, copy.length - at), at);
          return copy;
        })
        .filter((copy) => Buffer.compare(copy, whole) !== 0),
    );
    fc.assert(
      fc.property(ruined, (bytes) => {
        const back = readBundle(bytes);
        // Noise in what no reader needs (a time, a local header) may do no harm: then everything is there.
        if (back.ok) expect(back.value.tables.annotations).toEqual(SAMPLE.annotations);
        else expect(['not-a-bundle', 'damaged', 'too-big', 'newer']).toContain(back.code);
      }),
      { numRuns: 200 },
    );
  });

  it('at the line where it is wrong', () => {
    const back = readBundle(
      remade((files) => {
        const lines = (files['annotations.ndjson'] ?? '').split('\n');
        lines[2] = '{}';
        files['annotations.ndjson'] = lines.join('\n');
      }),
    );
    expect(back).toEqual({ ok: false, code: 'damaged', at: 'annotations.ndjson:3' });
  });
});

describe('openBundle', () => {
  it('gives rows one by one', () => {
    const opened = openBundle(bundleOf(SAMPLE));
    if (!opened.ok) throw new Error(opened.code);
    const ids = Array.from(opened.value.rows('annotations'), (row) => row.ok && row.value.id);
    expect(ids).toEqual(SAMPLE.annotations.map(({ id }) => id));
    expect([...opened.value.rows('names')]).toEqual([]);
  });
});
