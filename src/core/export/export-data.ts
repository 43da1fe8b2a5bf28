import type { Annotation, ArticleRecord, EntityRecord } from '../model/annotation';

/** What every export is made of. Annotations without their article in `articles` are a bug of the caller. */
export interface ExportData {
  readonly articles: readonly ArticleRecord[];
  readonly annotations: readonly Annotation[];
  readonly entities: readonly EntityRecord[];
  /** When this export was made, ISO 8601 in UTC. */
  readonly created: string;
  readonly appVersion: string;
}

/** The article of each annotation; throws for an annotation that has none. */
export function withArticles(data: ExportData): { annotation: Annotation; article: ArticleRecord }[] {
  const articles = new Map(data.articles.map((article) => [article.pageKey, article]));
  return data.annotations.map((annotation) => {
    const article = articles.get(annotation.pageKey);
    if (!article) throw new Error(`annotation ${annotation.id} without its article ${annotation.pageKey}`);
    return { annotation, article };
  });
}
