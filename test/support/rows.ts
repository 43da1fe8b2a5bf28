import type { Annotation, ArticleRecord } from '../../src/core/model/annotation';

/** Builders of plain rows for tests; everything that matters to a test is said by the test. */
export const NOON = '2026-03-01T12:00:00.000Z';

let lastId = 0;

export function anId(): string {
  lastId += 1;
  return `00000000-0000-4000-8000-${String(lastId).padStart(12, '0')}`;
}

export function anArticle(
  pageKey = 'https://example.org/a',
  more: Partial<ArticleRecord> = {},
): ArticleRecord {
  return {
    pageKey,
    url: pageKey,
    title: 'Harbour works delayed',
    site: 'example.org',
    lang: 'en',
    dir: 'ltr',
    textHash: '0123456789abcdef',
    firstRead: NOON,
    lastRead: NOON,
    ...more,
  };
}

export function aClaim(more: Partial<Annotation> = {}): Omit<Annotation, 'seq'> {
  const { seq: _, ...rest } = {
    version: 1 as const,
    id: anId(),
    pageKey: 'https://example.org/a',
    kind: 'claim' as const,
    tag: 'sourced' as const,
    note: '',
    selectors: {
      quote: { exact: 'The harbour is closed.', prefix: 'Before. ', suffix: ' After.' },
      position: { start: 8, end: 30, textLength: 37 },
      points: { start: 8, end: 30 },
      foldVersion: 1,
    },
    created: NOON,
    modified: NOON,
    seq: 0,
    ...more,
  };
  return rest;
}

export function aName(label: string, more: Partial<Annotation> = {}): Omit<Annotation, 'seq'> {
  const { tag: _, ...claim } = aClaim({ kind: 'entity', ...more });
  return { ...claim, entity: { verdict: 'confirmed', type: 'person', label, ...more.entity } };
}
