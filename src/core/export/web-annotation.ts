/**
 * W3C Web Annotation (JSON-LD): a collection with one page. Offsets are code points, as the Recommendation
 * says; purposes stand only on textual bodies and specific resources, where alone they are legal; our own terms
 * are `cs:` (urn:isnad:ns:), each spelled with its prefix, so that no JSON-LD processor drops one.
 */
import type { Annotation, ArticleRecord } from '../model/annotation';
import { textHash } from '../model/text-hash';
import { type ExportData, withArticles } from './export-data';
import { toBodies } from './web-annotation-body';

/** The W3C context lacks `assessing`, one of the Recommendation's thirteen motivations; it is spelled out here. */
const CONTEXT = [
  'http://www.w3.org/ns/anno.jsonld',
  { cs: 'urn:isnad:ns:', assessing: 'http://www.w3.org/ns/oa#assessing' },
] as const;

type Node = Readonly<Record<string, unknown>>;

/** The collection as JSON-LD text. */
export function toWebAnnotations(data: ExportData): string {
  const items = withArticles(data).map(({ annotation, article }) =>
    toWebAnnotation(annotation, article, data),
  );
  const id = derivedUuid(JSON.stringify([data.created, data.annotations.map(({ id }) => id)]));
  const collection = {
    '@context': CONTEXT,
    id,
    type: 'AnnotationCollection',
    label: 'Isnad',
    created: data.created,
    generator: software(data),
    total: items.length,
    ...(items.length === 0
      ? {}
      : {
          first: {
            id: derivedUuid(`${id} page 1`),
            type: 'AnnotationPage',
            startIndex: 0,
            items,
          },
        }),
  };
  return `${JSON.stringify(collection, undefined, 2)}\n`;
}

function toWebAnnotation(annotation: Annotation, article: ArticleRecord, data: ExportData): Node {
  const body = toBodies(annotation, article);
  return {
    id: `urn:uuid:${annotation.id}`,
    type: 'Annotation',
    motivation: motivations(annotation),
    created: annotation.created,
    modified: annotation.modified,
    generated: data.created,
    creator: { type: 'Person', nickname: 'reader' },
    generator: software(data),
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
    source: article.url,
    state: { type: 'TimeState', sourceDate: created },
    ...(selectors
      ? {
          selector: [
            { type: 'TextQuoteSelector', ...selectors.quote },
            ...(selectors.points ? [{ type: 'TextPositionSelector', ...selectors.points }] : []),
          ],
        }
      : {}),
  };
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

function software({ appVersion }: ExportData): Node {
  return { type: 'Software', name: 'Isnad', 'cs:version': appVersion };
}

/** A UUID of version 8 (RFC 9562: made as the application likes) from a text, so that an export can be repeated. */
function derivedUuid(text: string): string {
  const hex = textHash(text) + textHash(`${text}\u0000`);
  const parts = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ];
  return `urn:uuid:${parts.join('-')}`;
}
