import { describe as describeSpan } from '../../../src/core/anchoring/describe';
import type { ExportData } from '../../../src/core/export/export-data';
import type { Annotation, ArticleRecord } from '../../../src/core/model/annotation';
import { anArticle, anId, NOON } from '../../support/rows';

/** The standing fixture of every export: an emoji before an Arabic name. */
export const TEXT =
  'عاجل 🚨: قال أحمد القادري، بحسب إذاعة محلية، إن الطريق مفتوح.\nHe said: "a, b; c"\tand left.';

const ARTICLE: ArticleRecord = anArticle('https://example.org/ar/5', {
  url: 'https://www.example.org/ar/5?lang=ar',
  canonical: 'https://www.example.org/ar/5',
  title: 'الطريق، مفتوح',
  byline: 'منى إدريس',
  published: '2026-02-27T08:00:00Z',
  lang: 'ar',
  dir: 'rtl',
});

function selectorsOf(words: string) {
  const start = TEXT.indexOf(words);
  return describeSpan(TEXT, { start, end: start + words.length });
}

function annotation(more: Partial<Annotation>): Annotation {
  return {
    version: 1,
    id: anId(),
    pageKey: ARTICLE.pageKey,
    kind: 'highlight',
    note: '',
    created: NOON,
    modified: NOON,
    seq: 1,
    ...more,
  };
}

const ENTITY_ID = '8a1d1c1a-2d8e-4a64-8f7b-3c2b1a0f0001';

/** One of everything that can be exported. */
export const SAMPLE: ExportData = {
  created: '2026-03-05T09:00:00.000Z',
  appVersion: '0.1.0',
  articles: [ARTICLE],
  entities: [
    {
      id: ENTITY_ID,
      type: 'person',
      label: 'أحمد القادري',
      aliases: ['القادري'],
      keys: ['احمد القادري', 'القادري'],
      created: NOON,
      modified: NOON,
    },
  ],
  annotations: [
    annotation({
      kind: 'claim',
      tag: 'sourced',
      selectors: selectorsOf('قال أحمد القادري، بحسب إذاعة محلية، إن الطريق مفتوح.'),
      note: 'سطر أول\r\nسطر "ثان"، مع فاصلة',
      facets: {
        kind: 'person',
        naming: 'named',
        directness: 'indirect',
        distance: 'relayed',
        stance: 'asserts',
        hedge: true,
        source: 'أحمد القادري',
        cue: 'قال',
        via: ['إذاعة محلية'],
        links: [
          { url: 'https://example.org/report', relation: 'supports', note: 'p. 3' },
          { url: 'https://example.net/x', relation: 'repeats' },
        ],
      },
      suggestion: { value: 'sourced', accepted: true, confidence: 0.92, rule: 'verb-source' },
    }),
    annotation({
      kind: 'claim',
      tag: 'unsourced',
      selectors: selectorsOf('عاجل 🚨'),
      note: '=HYPERLINK("https://evil.example";"x")',
    }),
    annotation({
      kind: 'claim',
      tag: 'not-a-claim',
      selectors: selectorsOf('He said: "a, b; c"\tand left.'),
    }),
    annotation({
      kind: 'entity',
      selectors: selectorsOf('أحمد القادري'),
      entity: { verdict: 'confirmed', type: 'person', label: 'أحمد القادري', entityId: ENTITY_ID },
    }),
    annotation({
      kind: 'entity',
      selectors: selectorsOf('عاجل'),
      entity: { verdict: 'not-a-name', type: 'place', label: 'عاجل' },
    }),
    annotation({ kind: 'highlight', selectors: selectorsOf('مفتوح') }),
    annotation({ kind: 'page-note', note: '-1+1 and a lone \ud83d half' }),
  ],
};
