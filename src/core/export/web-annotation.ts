/**
 * W3C Web Annotation (JSON-LD): a collection with one page. Offsets are code points, as the Recommendation
 * says; purposes stand only on textual bodies and specific resources, where alone they are legal; our own terms
 * are `cs:` (urn:isnad:ns:), each spelled with its prefix, so that no JSON-LD processor drops one.
 */
import type { Annotation, ArticleRecord, Selectors } from '../model/annotation';
import { articleIri } from './article-address';
import { type ExportData, type ExportFacts, withArticles } from './export-data';
import { type ExportWriter, writeText } from './export-writer';
import { createSha256 } from './sha-256';
import { toBodies } from './web-annotation-body';

/** The W3C context lacks `assessing`, one of the Recommendation's thirteen motivations; it is spelled out here. */
const CONTEXT = [
  'http://www.w3.org/ns/anno.jsonld',
  { cs: 'urn:isnad:ns:', assessing: 'http://www.w3.org/ns/oa#assessing' },
] as const;

type Node = Readonly<Record<string, unknown>>;

/**
 * The collection as JSON-LD, item by item. Its name follows from the time and the annotations, so it stands at the end with
 * their number.
 */
export function createWebAnnotationWriter(facts: ExportFacts): ExportWriter {
  const hash = createSha256();
  const encoder = new TextEncoder();
  hash.update(encoder.encode(facts.created));
  const json = (value: unknown) => JSON.stringify(value, undefined, 1);
  const head = json({
    '@context': CONTEXT,
    type: 'AnnotationCollection',
    label: 'Isnad',
    created: facts.created,
    generator: software(facts),
  }).slice(0, -2);
  let total = 0;
  return {
    write(rows) {
      return withArticles(rows).map(({ annotation, article }) => {
        const before =
          total === 0 ? `${head},\n"first": {"type": "AnnotationPage", "startIndex": 0, "items": [\n` : ',\n';
        total += 1;
        hash.update(encoder.encode(` ${annotation.id}`));
        return before + json(toWebAnnotation(annotation, article, facts));
      });
    },
    end() {
      const digest = hash.hex();
      const page = total === 0 ? head : `\n], "id": "${derivedUuid(digest.slice(32))}"}`;
      return [`${page},\n"total": ${total},\n"id": "${derivedUuid(digest)}"}\n`];
    },
  };
}

/** The whole collection at once. */
export function toWebAnnotations(data: ExportData): string {
  return writeText(createWebAnnotationWriter(data), data);
}

function toWebAnnotation(annotation: Annotation, article: ArticleRecord, facts: ExportFacts): Node {
  const body = toBodies(annotation, article);
  return {
    id: `urn:uuid:${annotation.id}`,
    type: 'Annotation',
    motivation: motivations(annotation),
    created: annotation.created,
    modified: annotation.modified,
    generated: facts.created,
    creator: { type: 'Person', nickname: 'reader' },
    generator: software(facts),
    ...(body.length > 0 ? { body } : {}),
    target: toTarget(annotation, article),
    ...suggestion(annotation),
  };
}

function motivations({ kind, tag, entity, note }: Annotation): string | string[] {
  const found = [
    ...(tag === undefined ? [] : ['assessing', 'classifying']),
    ...(entity?.verdict === 'confirmed' ? ['identifying', 'classifying'] : []),
    ...(entity?.verdict === 'not-a-name' ? ['moderating', 'classifying'] : []),
    ...(kind === 'highlight' ? ['highlighting'] : []),
    ...(note === '' ? [] : ['commenting']),
  ];
  const [first = 'highlighting', ...rest] = new Set(found);
  return rest.length === 0 ? first : [first, ...rest];
}

function toTarget({ selectors, created }: Annotation, article: ArticleRecord): Node {
  return {
    type: 'SpecificResource',
    source: articleIri(article),
    state: { type: 'TimeState', sourceDate: created },
    ...(selectors ? { selector: toSelectors(selectors) } : {}),
  };
}

/**
 * The quote with its neighbours on its own line first: between blocks a page has no character where our text has a newline,
 * so that others would not find the whole context. Ours comes last, where it says more.
 */
function toSelectors({ quote, points }: Selectors): Node[] {
  const prefix = quote.prefix.slice(quote.prefix.lastIndexOf('\n') + 1);
  const suffix = quote.suffix.split('\n', 1)[0] ?? '';
  const whole = prefix === quote.prefix && suffix === quote.suffix;
  return [
    { type: 'TextQuoteSelector', exact: quote.exact, prefix, suffix },
    ...(points ? [{ type: 'TextPositionSelector', ...points }] : []),
    ...(whole ? [] : [{ type: 'TextQuoteSelector', ...quote }]),
  ];
}

function suggestion({ suggestion: made }: Annotation): Node {
  if (!made) return {};
  return {
    'cs:suggestion': {
      'cs:value': made.value,
      'cs:accepted': made.accepted,
      ...(made.confidence === undefined ? {} : { 'cs:confidence': made.confidence }),
      ...(made.rule === undefined ? {} : { 'cs:rule': made.rule }),
    },
  };
}

function software({ appVersion }: ExportFacts): Node {
  return { type: 'Software', name: 'Isnad', 'cs:version': appVersion };
}

/** A UUID of version 8 (RFC 9562: made as the application likes) from hex digits, so that an export can be repeated. */
function derivedUuid(hex: string): string {
  const parts = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ];
  return `urn:uuid:${parts.join('-')}`;
}
