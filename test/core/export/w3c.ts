import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv-draft-04';
import addFormats from 'ajv-formats';

/** Where the W3C's test suite may lie beside the project; tests that need it skip without it. */
const SUITE = join(import.meta.dirname, '../../../../shared/data/w3c');
export const CONTEXT_FILE = join(SUITE, 'anno.jsonld');

/** The thirteen motivations of the Recommendation. */
export const MOTIVATIONS =
  'assessing bookmarking classifying commenting describing editing highlighting identifying linking moderating questioning replying tagging'.split(
    ' ',
  );

interface Assertion {
  id?: string;
  expectedResult?: string;
  errorMessage?: string;
}

const read = (path: string) => JSON.parse(readFileSync(join(SUITE, path), 'utf8'));

/** The MUST assertions as functions that give the messages of those not met; `undefined` without the suite. */
export function loadW3cSuites() {
  if (!existsSync(SUITE)) {
    process.stdout.write(`skipped: ${SUITE} is not there, the W3C assertions were not tried\n`);
    return undefined;
  }
  const ajv = new Ajv({ strict: false, logger: false });
  addFormats(ajv as never);
  for (const file of readdirSync(join(SUITE, 'definitions'))) ajv.addSchema(read(`definitions/${file}`));
  const load = (list: string) => {
    const paths: string[] = read(list).assertions;
    const checks = paths.map((path) => {
      const { id: _, ...schema } = read(path) as Assertion;
      const validate = ajv.compile(schema);
      const wanted = (schema.expectedResult ?? 'valid') === 'valid';
      return (document: unknown) =>
        validate(document) === wanted ? [] : [`${path}: ${schema.errorMessage ?? ''}`];
    });
    return { run: (document: unknown) => checks.flatMap((check) => check(document)), count: checks.length };
  };
  const annotation = load('annotations/annotationMusts.test');
  const collection = load('collections/collectionMusts.test');
  const page = load('collections/pages/pageMusts.test');
  return {
    annotation: annotation.run,
    collection: collection.run,
    page: page.run,
    counts: { annotation: annotation.count, collection: collection.count, page: page.count },
  };
}

const oa = (term: string) => `http://www.w3.org/ns/oa#${term}`;
const as = (term: string) => `http://www.w3.org/ns/activitystreams#${term}`;
const link = (iri: string) => ({ '@type': '@id', '@id': iri });
const time = (iri: string) => ({ '@type': 'http://www.w3.org/2001/XMLSchema#dateTime', '@id': iri });
const number = (iri: string) => ({
  '@type': 'http://www.w3.org/2001/XMLSchema#nonNegativeInteger',
  '@id': iri,
});
const vocabulary = (iri: string) => ({ '@type': '@vocab', '@id': iri });

/** The terms of the Web Annotation vocabulary that we use, from the Recommendation's text; no `assessing`, as in the W3C's file. */
export const ownContext = {
  '@context': {
    id: '@id',
    type: '@type',
    Annotation: oa('Annotation'),
    TextualBody: oa('TextualBody'),
    SpecificResource: oa('SpecificResource'),
    TextQuoteSelector: oa('TextQuoteSelector'),
    TextPositionSelector: oa('TextPositionSelector'),
    TimeState: oa('TimeState'),
    Person: 'http://xmlns.com/foaf/0.1/Person',
    Software: as('Application'),
    AnnotationCollection: as('OrderedCollection'),
    AnnotationPage: as('OrderedCollectionPage'),
    ...Object.fromEntries(MOTIVATIONS.filter((one) => one !== 'assessing').map((one) => [one, oa(one)])),
    auto: oa('autoDirection'),
    body: link(oa('hasBody')),
    target: link(oa('hasTarget')),
    source: link(oa('hasSource')),
    selector: link(oa('hasSelector')),
    state: link(oa('hasState')),
    creator: link('http://purl.org/dc/terms/creator'),
    generator: link(as('generator')),
    items: { ...link(as('items')), '@container': '@list' },
    first: link(as('first')),
    motivation: vocabulary(oa('motivatedBy')),
    purpose: vocabulary(oa('hasPurpose')),
    textDirection: vocabulary(oa('textDirection')),
    format: 'http://purl.org/dc/elements/1.1/format',
    value: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#value',
    exact: oa('exact'),
    prefix: oa('prefix'),
    suffix: oa('suffix'),
    name: 'http://xmlns.com/foaf/0.1/name',
    nickname: 'http://xmlns.com/foaf/0.1/nick',
    label: 'http://www.w3.org/2000/01/rdf-schema#label',
    created: time('http://purl.org/dc/terms/created'),
    modified: time('http://purl.org/dc/terms/modified'),
    generated: time('http://purl.org/dc/terms/issued'),
    sourceDate: time(oa('sourceDate')),
    start: number(oa('start')),
    end: number(oa('end')),
    total: number(as('totalItems')),
    startIndex: number(as('startIndex')),
  },
};
