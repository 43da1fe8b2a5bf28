import type { Annotation, ArticleRecord, EntityDecision, Facets } from '../model/annotation';
import { articleIri, toUri } from './article-address';

type Node = Readonly<Record<string, unknown>>;

/** What an annotation says, as bodies: classes as terms of ours, names and links as resources, words as text. */
export function toBodies({ tag, facets, entity, note }: Annotation, article: ArticleRecord): Node[] {
  return [
    ...(tag === undefined ? [] : [classified(tag)]),
    ...(facets ? fromFacets(facets, article) : []),
    ...(entity ? fromEntity(entity) : []),
    ...(note === ''
      ? []
      : [
          {
            type: 'TextualBody',
            purpose: 'commenting',
            value: note,
            format: 'text/plain',
            textDirection: 'auto',
          },
        ]),
  ];
}

function classified(term: string): Node {
  return { type: 'SpecificResource', purpose: 'classifying', source: `cs:${term}` };
}

function fromFacets(facets: Facets, article: ArticleRecord): Node[] {
  const { kind, naming, directness, distance, stance, hedge, source, cue, via = [], links = [] } = facets;
  const words = (exact: string, role: string, purpose: string): Node => ({
    type: 'SpecificResource',
    purpose,
    'cs:role': role,
    source: articleIri(article),
    selector: { type: 'TextQuoteSelector', exact },
  });
  return [
    ...(kind === undefined ? [] : [classified(`kind-${kind}`)]),
    ...(naming === undefined ? [] : [classified(`naming-${naming}`)]),
    ...(directness === undefined ? [] : [classified(`directness-${directness}`)]),
    ...(distance === undefined ? [] : [classified(`distance-${distance}`)]),
    ...(stance === undefined ? [] : [classified(`stance-${stance}`)]),
    ...(hedge ? [classified('hedged')] : []),
    ...(source === undefined ? [] : [words(source, 'source', 'identifying')]),
    ...(cue === undefined ? [] : [words(cue, 'cue', 'describing')]),
    ...via.map((name) => words(name, 'via', 'identifying')),
    ...links.map((link) => ({
      type: 'SpecificResource',
      purpose: 'linking',
      source: toUri(link.url),
      'cs:relation': link.relation,
      ...(link.note === undefined ? {} : { 'cs:note': link.note }),
    })),
  ];
}

function fromEntity({ verdict, type, label, entityId }: EntityDecision): Node[] {
  if (verdict === 'not-a-name') return [classified('not-a-name')];
  return [
    classified(type),
    ...(entityId === undefined
      ? []
      : [{ type: 'SpecificResource', purpose: 'identifying', source: `urn:uuid:${entityId}` }]),
    { type: 'TextualBody', purpose: 'tagging', value: label, format: 'text/plain', textDirection: 'auto' },
  ];
}
