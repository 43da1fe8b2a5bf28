import type { Annotation, ArticleRecord, EntityDecision } from '../model/annotation';
import { type ExportRows, withArticles } from './export-data';

/** An article with what the reader marked in it, as someone would read it. */
export interface ArticleGroup {
  readonly article: ArticleRecord;
  /** In order of the text. */
  readonly claims: readonly Annotation[];
  readonly highlights: readonly Annotation[];
  readonly pageNotes: readonly Annotation[];
  /** Each name once, with the notes of its marks. */
  readonly names: readonly NameGroup[];
}

export interface NameGroup {
  readonly entity: EntityDecision;
  readonly marks: readonly Annotation[];
}

/** Articles as they come, each with its annotations. */
export function toArticleGroups(rows: ExportRows): ArticleGroup[] {
  const byArticle = new Map<ArticleRecord, Annotation[]>(rows.articles.map((article) => [article, []]));
  for (const { annotation, article } of withArticles(rows)) byArticle.get(article)?.push(annotation);
  return [...byArticle].map(([article, annotations]) => {
    const ordered = annotations.toSorted((a, b) => startOf(a) - startOf(b));
    const ofKind = (kind: Annotation['kind']) => ordered.filter((one) => one.kind === kind);
    return {
      article,
      claims: ofKind('claim'),
      highlights: ofKind('highlight'),
      pageNotes: ofKind('page-note'),
      names: toNames(ofKind('entity')),
    };
  });
}

function toNames(marks: readonly Annotation[]): NameGroup[] {
  const groups = new Map<string, { entity: EntityDecision; marks: Annotation[] }>();
  for (const mark of marks) {
    if (mark.entity === undefined) continue;
    const key = JSON.stringify([mark.entity.verdict, mark.entity.type, mark.entity.label]);
    const group = groups.get(key);
    if (group) group.marks.push(mark);
    else groups.set(key, { entity: mark.entity, marks: [mark] });
  }
  return [...groups.values()];
}

function startOf({ selectors }: Annotation): number {
  return selectors?.position.start ?? 0;
}
