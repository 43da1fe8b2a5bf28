import type { Annotation } from '../../src/core/model/annotation';
import type { AnnotationRow, ClaimRow, PageView } from '../../src/messaging/protocol';

export function anAnnotation(id: string, over: Partial<Annotation> & { quote?: string } = {}): Annotation {
  const { quote = 'Some words', ...rest } = over;
  return {
    version: 1,
    id,
    pageKey: 'https://example.org/news',
    kind: 'claim',
    note: '',
    selectors: {
      quote: { exact: quote, prefix: '', suffix: '' },
      position: { start: 0, end: quote.length, textLength: 100 },
      foldVersion: 1,
    },
    created: '2026-11-02T10:00:00Z',
    modified: '2026-11-02T10:00:00Z',
    seq: 1,
    ...rest,
  };
}

export const CLAIMS: readonly ClaimRow[] = [
  {
    index: 0,
    quote: 'The bridge opened on Monday, the authority said.',
    look: 'named',
    source: 'the authority',
  },
  { index: 1, quote: 'It cost three million.', look: 'unsourced', tag: 'unsourced', annotationId: 'a1' },
  { index: 2, quote: 'وقالت مصادر محلية إنّ الجسر أُغلِق.', look: 'unnamed', source: 'مصادر محلية' },
  { index: 3, quote: 'Nobody drew this one.' },
];

export const ANNOTATIONS: readonly AnnotationRow[] = [
  {
    annotation: anAnnotation('a1', { quote: 'It cost three million.', tag: 'unsourced' }),
    place: { start: 50, end: 72 },
  },
  {
    annotation: anAnnotation('a2', { kind: 'highlight', quote: 'a fine view', note: 'check the photo' }),
    place: { start: 80, end: 91 },
  },
  { annotation: anAnnotation('a3', { quote: 'These words are gone', tag: 'sourced' }) },
];

export function aPage(over: Partial<PageView> = {}): PageView {
  return {
    tabId: 7,
    state: 'read',
    pageKey: 'https://example.org/news',
    facts: { title: 'The bridge' },
    dir: 'ltr',
    origin: 'https://example.org',
    siteGranted: false,
    private: false,
    entities: [
      { type: 'person', label: 'Lena Aldane', aliases: [], count: 2, mentions: [4, 9], confirmed: false },
      { type: 'place', label: 'Basel', aliases: [], count: 1, mentions: [2], confirmed: false },
    ],
    claims: CLAIMS,
    annotations: ANNOTATIONS,
    canUndo: false,
    ...over,
  };
}
