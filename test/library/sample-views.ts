import type { Annotation, ArticleRecord, EntityRecord } from '../../src/core/model/annotation';
import type { ReaderTag } from '../../src/core/model/reader-lists';
import type { FoundRow, NameRow, SearchView } from '../../src/messaging/search-protocol';
import { anArticle } from '../support/rows';
import { anAnnotation } from '../ui/sample-page';

export const ARTICLE: ArticleRecord = anArticle('https://example.org/a');

export const STATE = { pending: 0, private: false } as const;

export function found(id: string, over: Partial<Annotation> & { quote?: string } = {}): FoundRow {
  return {
    annotation: anAnnotation(id, { pageKey: ARTICLE.pageKey, ...over }),
    article: ARTICLE,
    lost: false,
  };
}

export const TAG: ReaderTag = {
  version: 1,
  id: 't1',
  label: 'check later',
  definition: 'needs a call',
  colour: 1,
  created: '2026-01-01T00:00:00Z',
  modified: '2026-01-01T00:00:00Z',
  seq: 1,
};

export function aSearch(rows: readonly FoundRow[], over: Partial<SearchView> = {}): SearchView {
  return {
    ...STATE,
    from: 0,
    total: rows.length,
    rows,
    articles: [],
    sites: [['example.org', 1]],
    tags: [TAG],
    ...over,
  };
}

export function anEntity(id: string, label: string, over: Partial<EntityRecord> = {}): EntityRecord {
  return {
    id,
    type: 'person',
    label,
    aliases: [],
    keys: [label.toLowerCase()],
    created: '2026-01-01T00:00:00Z',
    modified: '2026-01-01T00:00:00Z',
    ...over,
  };
}

export function aName(id: string, label: string, over: Partial<EntityRecord> = {}): NameRow {
  return {
    entity: anEntity(id, label, over),
    mentions: 3,
    articles: 2,
    first: '2026-01-01T00:00:00Z',
    last: '2026-02-01T00:00:00Z',
  };
}
