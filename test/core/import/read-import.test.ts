import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { toCsv } from '../../../src/core/export/csv';
import { toJson } from '../../../src/core/export/json';
import { createSealer } from '../../../src/core/export/sealed';
import { toWebAnnotations } from '../../../src/core/export/web-annotation';
import type { ImportPlan } from '../../../src/core/import/import-plan';
import { type ImportOptions, readImport } from '../../../src/core/import/read-import';
import { aClaim, aName, anArticle, NOON } from '../../support/rows';

const NOW = '2026-05-01T00:00:00.000Z';
const bytesOf = (value: unknown) => strToU8(typeof value === 'string' ? value : JSON.stringify(value));
const read = (value: unknown, more: Partial<ImportOptions> = {}) =>
  readImport(value instanceof Uint8Array ? value : bytesOf(value), { now: NOW, ...more });

async function planOf(value: unknown, more?: Partial<ImportOptions>): Promise<ImportPlan> {
  const result = await read(value, more);
  if (!result.ok) throw new Error(`${result.code} ${result.at}`);
  return result.value;
}

const FACTS = { created: NOON, appVersion: '0.1.0' };
const rows = {
  articles: [anArticle('https://example.org/a', { title: 'ميناء 🚢', lang: 'ar', dir: 'rtl' })],
  annotations: [
    {
      ...aClaim({
        note: '=1+1, «قال»\n\ud83d',
        facets: {
          kind: 'official',
          source: 'وزير',
          links: [{ url: 'https://example.net/r', relation: 'primary' }],
        },
      }),
      seq: 3,
    },
    { ...aName('منى إدريس'), seq: 4 },
  ],
  entities: [],
};

const HYPOTHESIS = {
  export_date: NOON,
  client_version: '1.1',
  annotations: [
    {
      id: 'abcDEF',
      created: '2026-01-02T03:04:05.678901+00:00',
      updated: '2026-01-03T03:04:05.678901+00:00',
      user: 'acct:reader@hypothes.is',
      uri: 'https://www.example.org/a?utm_source=x',
      text: 'A **note**',
      tags: ['check', 'ميناء'],
      target: [
        {
          source: 'https://www.example.org/a',
          selector: [
            {
              type: 'RangeSelector',
              startContainer: '/p[1]',
              startOffset: 0,
              endContainer: '/p[1]',
              endOffset: 4,
            },
            { type: 'TextPositionSelector', start: 12, end: 16 },
            { type: 'TextQuoteSelector', exact: 'قال 🚨', prefix: 'a ', suffix: ' b' },
          ],
        },
      ],
      document: { title: ['Harbour'] },
    },
    { id: 'reply', uri: 'https://www.example.org/a', text: 'No!', references: ['abcDEF'], target: [] },
    {
      id: 'page',
      uri: 'https://example.org/b',
      text: 'Of the page',
      tags: [],
      target: [{ source: 'https://example.org/b' }],
    },
    { id: 'bad', uri: 'javascript:alert(1)', text: 'x', target: [] },
  ],
};

describe('readImport', () => {
  it('reads what Hypothesis exports: words, tags, times and titles; no replies, no script', async () => {
    const { format, rows: found, problems, read: count } = await planOf(HYPOTHESIS);
    expect([format, count]).toEqual(['hypothesis', 3]);
    expect(found.annotations).toMatchObject([
      {
        pageKey: 'https://example.org/a',
        kind: 'highlight',
        note: 'A **note**',
        created: '2026-01-02T03:04:05.678Z',
        modified: '2026-01-03T03:04:05.678Z',
        selectors: { quote: { exact: 'قال 🚨', prefix: 'a ', suffix: ' b' } },
      },
      { kind: 'page-note', note: 'Of the page' },
    ]);
    expect(found.articles).toMatchObject([{ url: 'https://www.example.org/a', title: 'Harbour' }, {}]);
    expect(found.lists?.tags?.map(({ label }) => label)).toEqual(['check', 'ميناء']);
    expect(found.annotations[0]?.ownTags).toEqual(found.lists?.tags?.map(({ id }) => id));
    expect(problems.map(({ at, code }) => [at, code])).toEqual([
      [2, 'reply'],
      [4, 'address'],
    ]);
  });

  it('gives the same rows the same ids, whenever a file is read', async () => {
    const [one, other] = [
      await planOf(HYPOTHESIS),
      await planOf(HYPOTHESIS, { now: '2027-01-01T00:00:00.000Z' }),
    ];
    expect(one.rows.annotations.map(({ id }) => id)).toEqual(other.rows.annotations.map(({ id }) => id));
    expect(one.rows.lists).toEqual(other.rows.lists);
  });

  it('reads the highlights of Obsidian’s Web Clipper, their markup as words', async () => {
    const { rows: found, problems } = await planOf([
      {
        url: 'https://example.org/a',
        title: 'Harbour',
        highlights: [
          {
            text: '<p>One <b>two</b> &amp; a < b</p><p>three</p>',
            timestamp: NOON,
            notes: ['first', 'second'],
          },
          { text: 'plain', comment: 'said' },
          { colour: 'red' },
        ],
      },
    ]);
    expect(found.annotations).toMatchObject([
      { selectors: { quote: { exact: 'One two & a < b\nthree' } }, note: 'first\n\nsecond', created: NOON },
      { selectors: { quote: { exact: 'plain' } }, note: 'said', created: NOW },
    ]);
    expect(problems).toEqual([{ at: 3, code: 'shape', kept: false }]);
  });

  it('reads our own JSON document whole', async () => {
    const { format, rows: found } = await planOf(toJson({ ...rows, ...FACTS }));
    expect([format, found]).toEqual(['json', rows]);
  });

  it('reads our own web annotations with all that they say', async () => {
    const { rows: found, problems } = await planOf(toWebAnnotations({ ...rows, ...FACTS }));
    expect(problems).toEqual([]);
    const [claim, name] = found.annotations;
    const { seq: _, selectors, ...expected } = rows.annotations[0] ?? { ...aClaim(), seq: 0 };
    expect(claim).toMatchObject({
      ...expected,
      selectors: { quote: selectors?.quote, points: selectors?.points },
    });
    expect(name).toMatchObject({
      kind: 'entity',
      entity: { verdict: 'confirmed', type: 'person', label: 'منى إدريس' },
    });
    expect(found.entities).toMatchObject([{ id: name?.entity?.entityId, label: 'منى إدريس' }]);
  });

  it.each([
    ['a list', (one: object) => [one]],
    [
      'a page',
      (one: object) => ({ '@context': 'https://evil.example/x', type: 'AnnotationPage', items: [one] }),
    ],
    ['a collection', (one: object) => ({ type: 'AnnotationCollection', first: { items: [one] } })],
    ['a graph', (one: object) => ({ '@graph': [one] })],
    ['one alone', (one: object) => one],
  ])('reads others’ web annotations in %s', async (_, wrap) => {
    const one = {
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      id: 'https://anno.example/1',
      type: 'Annotation',
      body: [
        { type: 'TextualBody', value: '<p>Why &amp; how</p>', format: 'text/html', purpose: 'commenting' },
        { type: 'TextualBody', value: 'politics', purpose: 'tagging' },
      ],
      target: {
        source: 'https://example.org/a#top',
        selector: {
          type: 'FragmentSelector',
          value: 'x',
          refinedBy: { type: 'TextQuoteSelector', exact: 'words' },
        },
      },
    };
    const { rows: found } = await planOf(wrap(one));
    expect(found.annotations).toMatchObject([
      { pageKey: 'https://example.org/a', note: 'Why & how', selectors: { quote: { exact: 'words' } } },
    ]);
    expect(found.lists?.tags).toMatchObject([{ label: 'politics' }]);
  });

  it.each([
    [',', {}],
    [';', { delimiter: ';' as const }],
    ['tab, no mark', { delimiter: '\t' as const, bom: false }],
  ])('reads our own table back, divided by %s', async (_, options) => {
    const { rows: found, problems } = await planOf(toCsv({ ...rows, ...FACTS }, options));
    expect(problems).toEqual([]);
    const [claim, name] = found.annotations;
    expect(claim).toMatchObject({
      id: rows.annotations[0]?.id,
      tag: 'sourced',
      note: rows.annotations[0]?.note.replace('\ud83d', '\ufffd'),
      facets: rows.annotations[0]?.facets,
      selectors: { quote: rows.annotations[0]?.selectors?.quote },
    });
    expect(name?.entity).toMatchObject({ verdict: 'confirmed', label: 'منى إدريس' });
    expect(found.articles).toMatchObject([{ title: 'ميناء 🚢', lang: 'ar', dir: 'rtl' }]);
  });

  it('asks what the columns are where their headings do not tell, and takes the answer', async () => {
    const table = 'الرابط,الاقتباس\r\nhttps://example.org/a,قال';
    expect(await read(table)).toEqual({ ok: false, code: 'columns', columns: ['الرابط', 'الاقتباس'] });
    const { rows: found } = await planOf(table, { columns: { url: 'الرابط', quote: 'الاقتباس' } });
    expect(found.annotations).toMatchObject([{ selectors: { quote: { exact: 'قال' } } }]);
  });

  it('tells problems by their line', async () => {
    const table =
      'url,quote,tag,note\nhttps://example.org/a,"two\nlines",sourced,\ndata:text/html;x,q,,\nhttps://example.org/a,q,true,\nhttps://example.org/a,,,';
    const { problems, rows: found } = await planOf(table);
    expect(problems).toEqual([
      { at: 4, code: 'address', detail: 'data:text/html;x', kept: false },
      { at: 5, code: 'unknown-word', detail: 'true', kept: true },
      { at: 6, code: 'quote', detail: 'https://example.org/a', kept: false },
    ]);
    expect(found.annotations).toHaveLength(2);
  });

  it('reads names to watch and sets of tags', async () => {
    const names = await planOf(
      'label;aliases;type;note\nمنى إدريس;Mona Idris|م. إدريس;person;عضو\nAl-Bahr;;organisation;\n',
    );
    expect(names).toMatchObject({ format: 'name-list', problems: [] });
    expect(names.rows.lists?.names).toMatchObject([
      { label: 'منى إدريس', aliases: ['Mona Idris', 'م. إدريس'], type: 'person', watched: true, note: 'عضو' },
      { label: 'Al-Bahr', type: 'organisation' },
    ]);
    const tags = await planOf('label,definition,colour\nrumour,"no one\nknows",3\nrumour,again,1\n');
    expect(tags.rows.lists?.tags).toMatchObject([
      { label: 'rumour', definition: 'no one\nknows', colour: 3 },
    ]);
    expect(tags.problems).toMatchObject([{ at: 4, code: 'twice' }]);
    const plain = await planOf('# people\nMona Idris\n\nمنى\n', { asNames: true });
    expect(plain.rows.lists?.names?.map(({ label }) => label)).toEqual(['Mona Idris', 'منى']);
  });

  it('opens a sealed file with its passphrase only', async () => {
    const sealer = await createSealer('correct horse');
    const pieces = [...(await sealer.push(bytesOf(toJson({ ...rows, ...FACTS })))), ...(await sealer.end())];
    const sealed = new Uint8Array(Buffer.concat(pieces));
    expect(await read(sealed)).toMatchObject({ ok: false, code: 'sealed' });
    expect(await read(sealed, { passphrase: 'wrong' })).toMatchObject({ ok: false, code: 'sealed' });
    expect((await planOf(sealed, { passphrase: 'correct horse' })).rows).toEqual(rows);
  });
});

describe('a hostile file', () => {
  const deep = `${'['.repeat(1_000_000)}${']'.repeat(1_000_000)}`;
  const one = (more: object) => ({ ...HYPOTHESIS, annotations: [{ ...HYPOTHESIS.annotations[0], ...more }] });

  it.each([
    ['nothing', new Uint8Array(), 'not-known'],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0xff, 0xfe]), 'not-known'],
    ['a zip of something else', zipSync({ 'a.txt': strToU8('x') }), 'not-known'],
    ['a million brackets', deep, 'damaged'],
    ['brackets that never close', '['.repeat(3_000_000), 'damaged'],
    ['JSON cut in the middle', JSON.stringify(HYPOTHESIS).slice(0, 300), 'damaged'],
    [
      'keys that reach into objects',
      JSON.stringify(one({})).replace('"text"', '"__proto__":{"polluted":1},"text"'),
      'damaged',
    ],
    ['a key named constructor', { ...HYPOTHESIS, constructor: { prototype: { polluted: 1 } } }, 'damaged'],
    ['somebody’s JSON', { name: 'x', version: '1.0.0' }, 'not-known'],
    ['a table with an open quote', 'url,quote\nhttps://example.org/a,"never closed', 'damaged'],
    ['a later version', { format: 'isnad-annotations', version: 99 }, 'newer'],
    ['an annotation without its article', toJson({ ...rows, ...FACTS, articles: [] }), 'damaged'],
    [
      'an article that a browser would run',
      toJson({
        ...rows,
        ...FACTS,
        articles: [anArticle('https://example.org/a', { url: 'javascript:alert(1)' })],
      }),
      'damaged',
    ],
  ])('is refused: %s', async (_, file, code) => {
    const start = performance.now();
    expect(await read(file)).toMatchObject({ ok: false, code });
    expect(performance.now() - start).toBeLessThan(5000);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });

  it('a zip that unpacks to more than any library is refused before it is unpacked', async () => {
    const bomb = zipSync(
      { 'manifest.json': strToU8('{}'), 'annotations.ndjson': new Uint8Array(80_000_000) },
      { level: 9 },
    );
    expect(bomb.length).toBeLessThan(1_000_000);
    expect(await read(bomb)).toEqual({ ok: false, code: 'too-big' });
  });

  it.each([
    [
      'a quote too long',
      { target: [{ selector: [{ type: 'TextQuoteSelector', exact: 'x'.repeat(100_001) }] }] },
      'too-long',
    ],
    ['a note too long', { text: 'x'.repeat(1_000_001) }, 'too-long'],
    ['a file address of data', { uri: 'data:text/html,<script>alert(1)</script>' }, 'address'],
    ['an address too long', { uri: `https://example.org/${'a'.repeat(9000)}` }, 'address'],
    ['nothing said at all', { text: '', target: [] }, 'quote'],
  ])('record is left out and told: %s', async (_, more, code) => {
    const { problems, rows: found } = await planOf(one(more));
    expect(problems).toMatchObject([{ at: 1, code }]);
    expect(found.annotations).toEqual([]);
  });

  it('drops what an address carries that no page needs', async () => {
    const { rows: found } = await planOf(
      one({ uri: 'https://user:pass@example.org/a?token=s3cret&utm_source=x#frag' }),
    );
    expect(JSON.stringify(found)).not.toMatch(/pass|s3cret|utm_/);
  });

  it('lists at most a thousand problems', async () => {
    const annotations = Array.from({ length: 5000 }, (_, index) => ({
      uri: 'javascript:1',
      text: `${index}`,
      target: [],
    }));
    expect((await planOf({ ...HYPOTHESIS, annotations })).problems).toHaveLength(1000);
  });
});
