/** Plain text, for a mail or a word processor: articles with their quotes, decisions, sources and notes. */
import type { Annotation } from '../model/annotation';
import { publicAddress } from './article-address';
import { type ArticleGroup, toArticleGroups } from './article-groups';
import type { ExportWords } from './export-words';
import { createGatheringWriter, type ExportWriter } from './export-writer';
import { factsOfClaim } from './facts-of-claim';
import { toLine, toWellFormed } from './well-formed';

export function createPlainTextWriter(words: ExportWords): ExportWriter {
  return createGatheringWriter((rows) =>
    toArticleGroups(rows).map((group, index) => `${index === 0 ? '' : '\n\n'}${toText(group, words)}`),
  );
}

function toText({ article, claims, highlights, names, pageNotes }: ArticleGroup, words: ExportWords): string {
  const address = publicAddress(article);
  const head = [
    toLine(article.title),
    pair(words.author, article.byline),
    pair(words.site, article.siteName ?? article.site),
    pair(words.published, article.published && words.day(article.published)),
    pair(words.read, words.day(article.lastRead)),
    address,
  ];
  const section = (heading: string, items: readonly string[]) =>
    items.length === 0 ? [] : ['', heading, ...items];
  const lines = [
    ...head.filter((line): line is string => line !== undefined && line !== ''),
    ...section(
      words.claims,
      claims.flatMap((one) => toQuote(one, words)),
    ),
    ...section(
      words.highlights,
      highlights.flatMap((one) => toQuote(one, words)),
    ),
    ...section(
      words.names,
      names.map(({ entity, marks }) => {
        const said = entity.verdict === 'confirmed' ? words.types[entity.type] : words.notAName;
        return `${toLine(entity.label)}: ${said}${marks.length > 1 ? ` (${marks.length})` : ''}`;
      }),
    ),
    ...section(
      words.pageNotes,
      pageNotes.flatMap(({ note }) => toLines(note)),
    ),
  ];
  return lines.map((line) => `${line}\n`).join('');
}

function toQuote(annotation: Annotation, words: ExportWords): string[] {
  const links = annotation.facets?.links ?? [];
  return [
    '',
    ...toLines(annotation.selectors?.quote.exact ?? ''),
    ...factsOfClaim(annotation, words).map(([name, value]) => `    ${name}: ${toLine(value)}`),
    ...links.map(({ url, relation }) => `    ${words.relations[relation]}: ${toLine(url)}`),
    ...(annotation.note.trim() === ''
      ? []
      : toLines(annotation.note).map((line, index) => `    ${index === 0 ? `${words.note}: ` : ''}${line}`)),
  ];
}

function pair(name: string, value: string | undefined): string | undefined {
  return value === undefined || toLine(value) === '' ? undefined : `${name}: ${toLine(value)}`;
}

function toLines(text: string): string[] {
  return toWellFormed(text)
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map(toLine)
    .filter((line) => line !== '');
}
