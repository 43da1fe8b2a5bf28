/// <reference path="./jsonld.d.ts" />
import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import jsonld from 'jsonld';
import { describe, expect, it, vi } from 'vitest';
import { describe as describeSpan } from '../../../src/core/anchoring/describe';
import { toWebAnnotations } from '../../../src/core/export/web-annotation';
import { MANY_RUNS, randomRows } from './random-store';
import { SAMPLE, TEXT } from './sample';
import { CONTEXT_FILE, loadW3cSuites, MOTIVATIONS, ownContext } from './w3c';

/** Properties with many runs; a busy machine needs more than the default. */
vi.setConfig({ testTimeout: 120_000 });

type Json = Record<string, unknown>;

const collection = (): Json => JSON.parse(toWebAnnotations(SAMPLE));
const itemsOf = (whole: Json): Json[] => ((whole.first as Json | undefined)?.items ?? []) as Json[];
/** An annotation as a document of its own. */
const standalone = (whole: Json, index: number): Json => ({
  '@context': whole['@context'],
  ...itemsOf(whole)[index],
});
const selectorOf = (item: Json | undefined, type: string): Json | undefined =>
  (((item?.target as Json)?.selector ?? []) as Json[]).find((selector) => selector.type === type);

describe('toWebAnnotations', () => {
  it('is one collection with one page of all annotations', () => {
    const whole = collection();
    expect(whole).toMatchObject({ type: 'AnnotationCollection', total: SAMPLE.annotations.length });
    expect(whole.first).toMatchObject({ type: 'AnnotationPage', startIndex: 0 });
    expect(itemsOf(whole).map(({ id }) => id)).toEqual(SAMPLE.annotations.map(({ id }) => `urn:uuid:${id}`));
  });

  it('names no context but the W3C’s and its own inline one', () => {
    expect(collection()['@context']).toEqual([
      'http://www.w3.org/ns/anno.jsonld',
      { cs: 'urn:isnad:ns:', assessing: 'http://www.w3.org/ns/oa#assessing' },
    ]);
  });

  it('counts code points: an emoji before an Arabic name', () => {
    const name = itemsOf(collection())[3];
    const { start, end } = selectorOf(name, 'TextPositionSelector') as { start: number; end: number };
    expect(Array.from(TEXT).slice(start, end).join('')).toBe('أحمد القادري');
    expect(TEXT.slice(start, end)).not.toBe('أحمد القادري');
  });

  it('has quotes that are the slices its positions say, whatever the text', () => {
    const parts = fc.array(fc.constantFrom('قال ', '🚨', 'e\u0301', 'ab ', '\ud83d', '\n'), {
      minLength: 1,
      maxLength: 40,
    });
    fc.assert(
      fc.property(parts, fc.nat(39), fc.nat(39), (words, a, b) => {
        const text = words.join('');
        const start = words.slice(0, Math.min(a, b)).join('').length;
        const end = words.slice(0, Math.max(a, b) + 1).join('').length;
        const [first] = SAMPLE.annotations;
        if (!first) throw new Error('no sample');
        const data = {
          ...SAMPLE,
          annotations: [{ ...first, selectors: describeSpan(text, { start, end }) }],
        };
        const item = itemsOf(JSON.parse(toWebAnnotations(data)))[0];
        const position = selectorOf(item, 'TextPositionSelector') as { start: number; end: number };
        const quote = selectorOf(item, 'TextQuoteSelector') as { exact: string };
        expect(Array.from(text).slice(position.start, position.end).join('')).toBe(quote.exact);
      }),
    );
  });

  it('says no position that it does not know in code points', () => {
    const [first] = SAMPLE.annotations;
    if (!first?.selectors) throw new Error('no sample');
    const { points: _, ...selectors } = first.selectors;
    const item = itemsOf(
      JSON.parse(toWebAnnotations({ ...SAMPLE, annotations: [{ ...first, selectors }] })),
    )[0];
    expect(selectorOf(item, 'TextPositionSelector')).toBeUndefined();
    expect(selectorOf(item, 'TextQuoteSelector')).toBeDefined();
  });

  it('puts a purpose only on textual bodies and specific resources, and only legal ones', () => {
    for (const item of itemsOf(collection())) {
      for (const body of (item.body ?? []) as Json[]) {
        expect(['TextualBody', 'SpecificResource']).toContain(body.type);
        expect(MOTIVATIONS).toContain(body.purpose);
      }
      for (const motivation of [item.motivation].flat()) expect(MOTIVATIONS).toContain(motivation);
      expect(item.target).not.toHaveProperty('purpose');
    }
  });

  it('carries tag, facets, source, cue, links, note and suggestion of a claim', () => {
    const claim = itemsOf(collection())[0];
    const bodies = (claim?.body ?? []) as Json[];
    const sources = bodies.filter(({ purpose }) => purpose === 'classifying').map(({ source }) => source);
    expect(sources).toEqual([
      'cs:sourced',
      'cs:kind-person',
      'cs:naming-named',
      'cs:directness-indirect',
      'cs:distance-relayed',
      'cs:stance-asserts',
      'cs:hedged',
    ]);
    expect(bodies).toContainEqual(
      expect.objectContaining({ 'cs:role': 'cue', selector: { type: 'TextQuoteSelector', exact: 'قال' } }),
    );
    expect(bodies).toContainEqual(
      expect.objectContaining({
        purpose: 'linking',
        source: 'https://example.org/report',
        'cs:relation': 'supports',
      }),
    );
    expect(bodies).toContainEqual(
      expect.objectContaining({
        type: 'TextualBody',
        purpose: 'commenting',
        value: SAMPLE.annotations[0]?.note,
      }),
    );
    expect(claim?.['cs:suggestion']).toEqual({
      'cs:value': 'sourced',
      'cs:accepted': true,
      'cs:confidence': 0.92,
      'cs:rule': 'verb-source',
    });
  });

  it('is the same file when made twice, and another one for other annotations', () => {
    expect(toWebAnnotations(SAMPLE)).toBe(toWebAnnotations(SAMPLE));
    const other = JSON.parse(toWebAnnotations({ ...SAMPLE, annotations: SAMPLE.annotations.slice(1) }));
    expect(other.id).not.toBe(collection().id);
    expect(collection().id).toMatch(
      /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/,
    );
  });

  it('is an empty collection when there is nothing', () => {
    expect(JSON.parse(toWebAnnotations({ ...SAMPLE, annotations: [] }))).toMatchObject({ total: 0 });
  });
});

/** Serves one document, so that no other address can be reached. */
const loaderOf = (context: unknown) => async (url: string) => {
  if (url !== 'http://www.w3.org/ns/anno.jsonld') throw new Error(`refused to load ${url}`);
  return { document: context, documentUrl: url };
};
const toRdf = (document: unknown, context: unknown) =>
  jsonld.toRDF(
    document as object,
    { safe: true, format: 'application/n-quads', documentLoader: loaderOf(context) } as object,
  ) as Promise<string>;

const contexts: [string, unknown][] = [['as this test spells out its terms', ownContext]];
if (existsSync(CONTEXT_FILE)) contexts.push(['of the W3C', JSON.parse(readFileSync(CONTEXT_FILE, 'utf8'))]);
else process.stdout.write(`skipped: ${CONTEXT_FILE} is not there, the W3C's own context was not tried\n`);

describe.each(contexts)('as JSON-LD with the context %s', (_, context) => {
  it('loses no key in safe mode', async () => {
    const quads = await toRdf(collection(), context);
    expect(quads.match(/<http:\/\/www\.w3\.org\/ns\/oa#Annotation>/g)).toHaveLength(
      SAMPLE.annotations.length,
    );
    expect(quads).toContain('<http://www.w3.org/ns/oa#assessing>');
    expect(quads).toContain('<urn:isnad:ns:kind-person>');
  });

  it('loses no key in safe mode, whatever the library', async () => {
    for (const rows of fc.sample(randomRows, 30))
      await expect(
        toRdf(JSON.parse(toWebAnnotations({ ...SAMPLE, ...rows })), context),
      ).resolves.toBeDefined();
  });

  it.each([
    ['a key of nobody', (item: Json) => ({ ...item, verdict: 'true' })],
    ['a term of ours without its prefix', (item: Json) => ({ ...item, suggestion: { accepted: true } })],
  ])('would be refused with %s', async (_name, spoil) => {
    const whole = collection();
    const first = { ...(whole.first as Json), items: [spoil(itemsOf(whole)[0] ?? {})] };
    await expect(toRdf({ ...whole, first }, context)).rejects.toThrow();
  });

  it('would be refused with a context from elsewhere', async () => {
    await expect(toRdf({ ...collection(), '@context': 'https://evil.example/c' }, context)).rejects.toThrow();
  });
});

const suites = loadW3cSuites();
describe.skipIf(!suites)('by the assertions of the W3C test suite', () => {
  const check = suites ?? { annotation: () => [], collection: () => [], page: () => [], counts: {} };

  it('every annotation, the page and the collection meet every MUST', () => {
    const whole = collection();
    for (const index of SAMPLE.annotations.keys())
      expect(check.annotation(standalone(whole, index))).toEqual([]);
    expect(check.collection(whole)).toEqual([]);
    const partOf = { id: whole.id, type: whole.type, label: whole.label, total: whole.total };
    expect(check.page({ '@context': whole['@context'], partOf, ...(whole.first as Json) })).toEqual([]);
    expect(check.counts).toEqual({ annotation: 54, collection: 10, page: 15 });
  });

  it('every annotation of random libraries meets every MUST', () => {
    fc.assert(
      fc.property(randomRows, (rows) => {
        const whole: Json = JSON.parse(toWebAnnotations({ ...SAMPLE, ...rows }));
        for (const index of rows.annotations.keys())
          expect(check.annotation(standalone(whole, index))).toEqual([]);
        expect(check.collection(whole)).toEqual([]);
      }),
      { numRuns: MANY_RUNS },
    );
  });

  const target = (change: (value: Json) => unknown) => (item: Json) => ({
    ...item,
    target: change(item.target as Json),
  });
  const selectors = (change: (all: Json[]) => unknown) =>
    target((value) => ({ ...value, selector: change(value.selector as Json[]) }));
  const firstBody = (more: Json) => (item: Json) => ({
    ...item,
    body: [{ ...(item.body as Json[])[0], ...more }],
  });
  const MUTANTS: readonly (readonly [string, (item: Json) => Json])[] = [
    ['no target', ({ target: _, ...rest }) => rest],
    ['no id', ({ id: _, ...rest }) => rest],
    ['an id that is a number', (item) => ({ ...item, id: 5 })],
    ['another type', (item) => ({ ...item, type: 'Note' })],
    ['no type', ({ type: _, ...rest }) => rest],
    ['no context', ({ '@context': _, ...rest }) => rest],
    ['another context', (item) => ({ ...item, '@context': 'http://example.org/ns' })],
    ['body and bodyValue', (item) => ({ ...item, bodyValue: 'x' })],
    ['a date without zone', (item) => ({ ...item, created: '2026-03-01T12:00:00' })],
    ['a date that is none', (item) => ({ ...item, modified: 'yesterday' })],
    ['two creation dates', (item) => ({ ...item, created: [item.created, item.created] })],
    ['two exact quotes', selectors(([quote]) => [{ ...quote, exact: ['a', 'b'] }])],
    ['a quote without its words', selectors(([quote]) => [{ type: quote?.type, prefix: 'a' }])],
    ['a position that is a string', selectors(([, position]) => [{ ...position, start: '3' }])],
    ['a negative position', selectors(([, position]) => [{ ...position, start: -1 }])],
    ['a position without end', selectors(([, position]) => [{ type: position?.type, start: 1 }])],
    [
      'an unknown text direction',
      (item) => ({ ...item, body: [{ type: 'TextualBody', value: 'x', textDirection: 'down' }] }),
    ],
    [
      'a text body without text',
      (item) => ({ ...item, body: [{ type: 'TextualBody', purpose: 'commenting' }] }),
    ],
    ['a specific resource without source', firstBody({ source: undefined })],
    ['a target without its source', target(({ source: _, ...value }) => value)],
    ['a type among others that is not Annotation', (item) => ({ ...item, type: ['Note'] })],
    ['a body value that is a number', ({ body: _, ...item }) => ({ ...item, bodyValue: 3 })],
    ['a target that is empty', (item) => ({ ...item, target: [] })],
    [
      'a state date without zone',
      target((value) => ({ ...value, state: { type: 'TimeState', sourceDate: '2026-03-01' } })),
    ],
  ];

  it.each(MUTANTS)('an annotation with %s is found wrong', (_, mutate) => {
    const mutant = JSON.parse(JSON.stringify(mutate(standalone(collection(), 0))));
    expect(check.annotation(mutant)).not.toEqual([]);
  });
});
