/**
 * Markdown for Obsidian, Logseq and their like: front matter, a quote for each mark with a block id to link to, and a link that
 * opens the article at the quote. One article is one note; several are a zip of notes.
 */
import type { Annotation } from '../model/annotation';
import { publicAddress } from './article-address';
import { type ArticleGroup, type NameGroup, toArticleGroups } from './article-groups';
import type { ExportWords } from './export-words';
import { createGatheringWriter, type ExportWriter } from './export-writer';
import { factsOfClaim } from './facts-of-claim';
import { toMarkdownLine, toMarkdownLines } from './markdown-escape';
import { toDateParts, toIsoDay } from './references';
import { toTextFragmentLink } from './text-fragment';
import { toLine } from './well-formed';
import { zipTexts } from './zip-writer';

export function createMarkdownWriter(words: ExportWords, { single }: { single: boolean }): ExportWriter {
  return createGatheringWriter((rows) => {
    const groups = toArticleGroups(rows);
    if (single) return groups.map((group) => toNote(group, words));
    const names = new Set<string>();
    return zipTexts(groups.map((group) => [toNoteName(group, names), toNote(group, words)]));
  });
}

/** One article as a note. */
function toNote(group: ArticleGroup, words: ExportWords): string {
  const { article, claims, highlights, names, pageNotes } = group;
  const address = publicAddress(article);
  const quotes = (heading: string, list: readonly Annotation[]) =>
    list.length === 0
      ? []
      : [`## ${toMarkdownLine(heading)}`, ...list.map((one) => toQuote(one, address, words))];
  const parts = [
    `# ${toMarkdownLine(article.title) || toMarkdownLine(article.site)}`,
    ...quotes(words.claims, claims),
    ...quotes(words.highlights, highlights),
    ...(names.length === 0
      ? []
      : [`## ${toMarkdownLine(words.names)}`, names.map((name) => toName(name, words)).join('\n')]),
    ...(pageNotes.length === 0 ? [] : [`## ${toMarkdownLine(words.pageNotes)}`]),
    ...pageNotes.map((one) => `${toMarkdownLines(one.note).join('\n')}\n\n^${one.id}`),
  ];
  return `${toFrontMatter(group)}\n${parts.join('\n\n')}\n`;
}

/** JSON strings are YAML strings. */
function toFrontMatter({ article }: ArticleGroup): string {
  const published = toDateParts(article.published);
  const read = toDateParts(article.lastRead);
  const fields: [string, string | undefined][] = [
    ['title', JSON.stringify(toLine(article.title))],
    ['author', article.byline && JSON.stringify(toLine(article.byline))],
    ['url', publicAddress(article) && JSON.stringify(article.url)],
    ['site', JSON.stringify(toLine(article.site))],
    ['published', published && toIsoDay(published)],
    ['accessed', read && toIsoDay(read)],
    ['lang', article.lang === '' ? undefined : JSON.stringify(article.lang)],
    ['tags', '[isnad]'],
  ];
  const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : `${name}: ${value}\n`));
  return `---\n${lines.join('')}---\n`;
}

function toQuote(annotation: Annotation, address: string | undefined, words: ExportWords): string {
  const quote = annotation.selectors?.quote;
  const link = quote && address && toTextFragmentLink(address, quote);
  const details = [
    ...factsOfClaim(annotation, words).map(([name, value]) => item(name, [toMarkdownLine(value)])),
    ...(annotation.facets?.links ?? []).map(({ url, relation, note = '' }) =>
      item(words.relations[relation], [`${toLink(url)} ${toMarkdownLine(note)}`.trim()]),
    ),
    ...(annotation.note.trim() === '' ? [] : [item(words.note, toMarkdownLines(annotation.note))]),
    ...(link === undefined || link === '' ? [] : [`- [${toMarkdownLine(words.show)}](<${link}>)`]),
  ];
  const lines = toMarkdownLines(quote?.exact ?? '').filter((line) => line !== '');
  return [
    lines.map((line) => `> ${line}`).join('\n>\n') || '>',
    `^${annotation.id}`,
    ...(details.length === 0 ? [] : [details.join('\n')]),
  ].join('\n\n');
}

function toName({ entity, marks }: NameGroup, words: ExportWords): string {
  const said = entity.verdict === 'confirmed' ? words.types[entity.type] : words.notAName;
  const notes = marks.filter(({ note }) => note.trim() !== '').flatMap(({ note }) => toMarkdownLines(note));
  const head = `- ${toMarkdownLine(entity.label)}: ${toMarkdownLine(said)}${marks.length > 1 ? ` (${marks.length})` : ''}`;
  return [head, ...notes.filter((line) => line !== '').map((line) => `  - ${line}`)].join('\n');
}

function item(name: string, lines: readonly string[]): string {
  const [first = '', ...rest] = lines;
  return [
    `- ${toMarkdownLine(name)}: ${first}`,
    ...rest.map((line) => (line === '' ? '' : `  ${line}`)),
  ].join('\n');
}

/** Addresses that the reader gave as evidence; what is no address of the web stays words. */
function toLink(url: string): string {
  if (!/^https?:\/\/[^\s]+$/i.test(url)) return toMarkdownLine(url);
  return `<${url.replace(/[<>\\`"\p{Cc}]/gu, (letter) => encodeURIComponent(letter))}>`;
}

/** Obsidian's and every system's file names: no letter that means something to either, not too long, each once. */
function toNoteName({ article }: ArticleGroup, taken: Set<string>): string {
  const clean = toLine(article.title || article.site)
    .replace(/[*"\\/<>:?#^[\]|%.]/g, ' ')
    .replace(/\p{Cf}/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
  const base = Array.from(clean).slice(0, 80).join('').trim() || 'article';
  let name = base;
  for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${base} ${number}`;
  taken.add(name.toLowerCase());
  return `${name}.md`;
}
