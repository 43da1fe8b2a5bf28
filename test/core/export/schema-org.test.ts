import jsonld from 'jsonld';
import { describe, expect, it } from 'vitest';
import { writeText } from '../../../src/core/export/export-writer';
import { createSchemaOrgWriter } from '../../../src/core/export/schema-org';
import { SAMPLE } from './sample';

const [first, ...rest] = SAMPLE.annotations;
if (!first?.facets) throw new Error('no sample');
const rows = {
  ...SAMPLE,
  annotations: [{ ...first, facets: { ...first.facets, directness: 'direct' as const } }, ...rest],
};
const document = JSON.parse(writeText(createSchemaOrgWriter(), rows));
const nodes: Record<string, unknown>[] = document['@graph'];
const ofType = (type: string) => nodes.filter((node) => node['@type'] === type);

describe('createSchemaOrgWriter', () => {
  it('names articles, who is named in them, and claims with their source', () => {
    expect(ofType('NewsArticle')[0]).toMatchObject({
      '@id': 'https://www.example.org/ar/5?lang=ar',
      headline: 'الطريق، مفتوح',
      datePublished: '2026-02-27',
      inLanguage: 'ar',
      mentions: [{ '@type': 'Person', name: 'أحمد القادري' }],
    });
    expect(ofType('Claim')).toHaveLength(2);
    expect(ofType('Claim')[0]).toMatchObject({
      text: first.selectors?.quote.exact,
      author: { '@type': 'Person', name: 'أحمد القادري' },
      keywords: ['sourced'],
      citation: [{ url: 'https://example.org/report' }, { url: 'https://example.net/x' }],
    });
    expect(ofType('Quotation')[0]).toMatchObject({ spokenByCharacter: { name: 'أحمد القادري' } });
  });

  it('gives no verdict', () => {
    expect(JSON.stringify(document)).not.toMatch(/ClaimReview|reviewRating|ratingValue/);
  });

  it('loses nothing in a processor that refuses what it does not understand', async () => {
    const documentLoader = async (url: string) => {
      if (url !== 'https://schema.org') throw new Error(`refused to load ${url}`);
      // What schema.org's own context says, for our purpose: every term is one of its vocabulary.
      return { document: { '@context': { '@vocab': 'https://schema.org/' } }, documentUrl: url };
    };
    const quads = (await jsonld.toRDF(document, {
      safe: true,
      format: 'application/n-quads',
      documentLoader,
    })) as string;
    expect(quads.match(/<https:\/\/schema\.org\/Claim>/g)).toHaveLength(2);
    expect(quads).toContain('<https://schema.org/appearance> <https://www.example.org/ar/5?lang=ar>');
  });
});
