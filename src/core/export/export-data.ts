import type { Annotation, ArticleRecord, EntityRecord } from '../model/annotation';
import type { ListName, ReaderLists } from '../model/reader-lists';

/** Rows as they come, one chunk after another; an article or entity may come in several chunks. */
export interface ExportRows {
  readonly articles: readonly ArticleRecord[];
  readonly annotations: readonly Annotation[];
  readonly entities: readonly EntityRecord[];
  /** Names, tags, searches and cues of the reader's own; only the formats that keep everything write them. */
  readonly lists?: { readonly [T in ListName]?: readonly ReaderLists[T][] };
  /** What the reader set, by name; only in the formats that keep everything. */
  readonly settings?: Readonly<Record<string, unknown>>;
}

/** What every export says of itself. */
export interface ExportFacts {
  /** When this export was made, ISO 8601 in UTC. */
  readonly created: string;
  readonly appVersion: string;
}

/** What every export is made of. Annotations without their article in `articles` are a bug of the caller. */
export interface ExportData extends ExportRows, ExportFacts {}

/** The article of each annotation; throws for an annotation that has none. */
export function withArticles({
  articles: all,
  annotations,
}: Pick<ExportRows, 'articles' | 'annotations'>): { annotation: Annotation; article: ArticleRecord }[] {
  const articles = new Map(all.map((article) => [article.pageKey, article]));
  return annotations.map((annotation) => {
    const article = articles.get(annotation.pageKey);
    if (!article) throw new Error(`annotation ${annotation.id} without its article ${annotation.pageKey}`);
    return { annotation, article };
  });
}
