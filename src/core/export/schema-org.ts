/**
 * schema.org as JSON-LD: the articles with who is named in them, each claim as a `Claim`, and as a `Quotation` where the source
 * speaks in its own words. A tag says whether a source is given, never whether a claim is true: there is no `ClaimReview`, and the
 * tag stands among the keywords.
 */
import type { SourceKind } from '../model/analysis';
import type { Annotation, ArticleRecord } from '../model/annotation';
import { articleIri, publicAddress } from './article-address';
import { type ExportRows, withArticles } from './export-data';
import { createGatheringWriter, type ExportWriter } from './export-writer';
import { toDateParts, toIsoDay } from './references';

type Node = Readonly<Record<string, unknown>>;

const TYPES = { person: 'Person', place: 'Place', organisation: 'Organization' } as const;
const SOURCE_TYPES: Readonly<Partial<Record<SourceKind, string>>> = {
  person: 'Person',
  organisation: 'Organization',
  official: 'Organization',
  outlet: 'NewsMediaOrganization',
};

export function createSchemaOrgWriter(): ExportWriter {
  return createGatheringWriter((rows) => {
    const graph = [
      ...rows.articles.map((article) => toArticle(article, rows)),
      ...withArticles(rows).flatMap(({ annotation, article }) =>
        annotation.kind === 'claim' && annotation.tag !== 'not-a-claim' ? toClaim(annotation, article) : [],
      ),
    ];
    return [`${JSON.stringify({ '@context': 'https://schema.org', '@graph': graph }, undefined, 2)}\n`];
  });
}

function toArticle(article: ArticleRecord, { annotations }: ExportRows): Node {
  const published = toDateParts(article.published);
  const url = publicAddress(article);
  const names = new Map<string, Node>();
  for (const { pageKey, entity } of annotations)
    if (pageKey === article.pageKey && entity?.verdict === 'confirmed')
      names.set(`${entity.type} ${entity.label}`, {
        '@type': TYPES[entity.type],
        ...(entity.entityId === undefined ? {} : { '@id': `urn:uuid:${entity.entityId}` }),
        name: entity.label,
      });
  return {
    '@type': 'NewsArticle',
    '@id': articleIri(article),
    headline: article.title,
    ...(url === undefined ? {} : { url }),
    ...(article.byline === undefined ? {} : { author: { '@type': 'Person', name: article.byline } }),
    publisher: { '@type': 'Organization', name: article.siteName ?? article.site },
    ...(published === undefined ? {} : { datePublished: toIsoDay(published) }),
    ...(article.lang === '' ? {} : { inLanguage: article.lang }),
    ...(names.size === 0 ? {} : { mentions: [...names.values()] }),
  };
}

function toClaim(annotation: Annotation, article: ArticleRecord): Node[] {
  const { id, selectors, facets, tag, created, modified, note } = annotation;
  if (selectors === undefined) return [];
  const appearance = { '@id': articleIri(article) };
  const text = selectors.quote.exact;
  const source =
    facets?.source === undefined
      ? undefined
      : { '@type': SOURCE_TYPES[facets.kind ?? 'own'] ?? 'Thing', name: facets.source };
  const claim = {
    '@type': 'Claim',
    '@id': `urn:uuid:${id}`,
    text,
    appearance,
    dateCreated: created,
    dateModified: modified,
    ...(article.lang === '' ? {} : { inLanguage: article.lang }),
    ...(tag === undefined ? {} : { keywords: [tag] }),
    ...(source === undefined ? {} : { author: source }),
    ...(facets?.links?.length
      ? { citation: facets.links.map(({ url }) => ({ '@type': 'CreativeWork', url })) }
      : {}),
    ...(note === '' ? {} : { comment: { '@type': 'Comment', text: note } }),
  };
  if (facets?.directness !== 'direct' || source === undefined) return [claim];
  const speaks = source['@type'] === 'Thing' ? { creator: source } : { spokenByCharacter: source };
  return [
    claim,
    { '@type': 'Quotation', '@id': `urn:uuid:${id}#quotation`, text, isPartOf: appearance, ...speaks },
  ];
}
