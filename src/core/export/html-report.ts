/**
 * A report in one HTML file: no script, nothing fetched, both directions, made to be printed. What pages and readers wrote is
 * escaped and isolated; links lead to addresses of the web only.
 */
import type { Annotation } from '../model/annotation';
import { publicAddress } from './article-address';
import { type ArticleGroup, type NameGroup, toArticleGroups } from './article-groups';
import { canonicalJson } from './bundle-format';
import type { ExportFacts } from './export-data';
import type { ExportWords } from './export-words';
import { createGatheringWriter, type ExportWriter } from './export-writer';
import { factsOfClaim } from './facts-of-claim';
import { escapeHtml, toHtmlLang } from './html-escape';
import { REPORT_STYLE } from './html-style';
import { toDateParts, toIsoDay } from './references';
import { sha256 } from './sha-256';
import { toTextFragmentLink } from './text-fragment';

/** Nothing may load, run, be framed or sent; only the style below counts. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

export function createHtmlWriter(words: ExportWords, { created, appVersion }: ExportFacts): ExportWriter {
  return createGatheringWriter((rows) => {
    const digest = sha256(new TextEncoder().encode(rows.annotations.map(canonicalJson).join('\n')));
    const groups = toArticleGroups(rows);
    return [
      `<!DOCTYPE html>
<html lang="${escapeHtml(words.lang)}" dir="${words.dir}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="Isnad ${escapeHtml(appVersion)}">
<title>${escapeHtml(words.title)}</title>
<style>${REPORT_STYLE}</style>
</head>
<body>
<header>
<h1>${escapeHtml(words.title)}</h1>
<p>${escapeHtml(words.made(words.day(created)))}</p>
</header>
<main>
`,
      ...groups.map((group) => toSection(group, words)),
      `</main>
<footer><p>${escapeHtml(words.checksum)} <code dir="ltr">${digest}</code></p></footer>
</body>
</html>
`,
    ];
  });
}

function toSection(group: ArticleGroup, words: ExportWords): string {
  const { article, claims, highlights, names, pageNotes } = group;
  const address = publicAddress(article);
  const title = `<bdi${langOf(article.lang)}>${escapeHtml(article.title || article.site)}</bdi>`;
  const published = toDateParts(article.published);
  const facts: [string, string][] = [
    ...(article.byline ? [[words.author, isolate(article.byline)] as [string, string]] : []),
    [words.site, isolate(article.siteName ?? article.site)],
    ...(published
      ? [[words.published, time(toIsoDay(published), words.day(toIsoDay(published)))] as [string, string]]
      : []),
    [words.read, time(article.lastRead, words.day(article.lastRead))],
  ];
  const quotes = (heading: string, list: readonly Annotation[]) =>
    list.length === 0
      ? ''
      : `<h3>${escapeHtml(heading)}</h3>\n<ol>\n${list.map((one) => toQuote(one, group, words)).join('')}</ol>\n`;
  return `<article>
<h2>${address === undefined ? title : `<a href="${escapeHtml(address)}" rel="noreferrer noopener">${title}</a>`}</h2>
${list(facts)}${quotes(words.claims, claims)}${quotes(words.highlights, highlights)}${
  names.length === 0
    ? ''
    : `<h3>${escapeHtml(words.names)}</h3>\n<ul class="names">\n${names.map((name) => toName(name, words)).join('')}</ul>\n`
}${
  pageNotes.length === 0
    ? ''
    : `<h3>${escapeHtml(words.pageNotes)}</h3>\n${pageNotes.map(({ note }) => toNote(note)).join('')}`
}</article>
`;
}

function toQuote(annotation: Annotation, { article }: ArticleGroup, words: ExportWords): string {
  const { selectors, tag, kind, facets, note } = annotation;
  if (selectors === undefined) return '';
  const { exact, prefix, suffix } = selectors.quote;
  const address = publicAddress(article);
  const link = address && toTextFragmentLink(address, selectors.quote);
  const facts: [string, string][] = [
    ...factsOfClaim(annotation, words).map(([name, value]): [string, string] => [name, isolate(value)]),
    ...(facets?.links ?? []).map(({ url, relation, note: why = '' }): [string, string] => [
      words.relations[relation],
      `${toLink(url)}${why === '' ? '' : ` ${isolate(why)}`}`,
    ]),
  ];
  const look = kind === 'claim' ? (tag ?? 'undecided') : kind;
  return `<li class="${look}">
<blockquote${langOf(article.lang)} dir="auto"><p>${before(prefix)}<mark>${escapeHtml(exact)}</mark>${after(suffix)}</p></blockquote>
${list(facts)}${note.trim() === '' ? '' : toNote(note)}${
  link
    ? `<p class="show"><a href="${escapeHtml(link)}" rel="noreferrer noopener">${escapeHtml(words.show)}</a></p>\n`
    : ''
}</li>
`;
}

function toName({ entity, marks }: NameGroup, words: ExportWords): string {
  const said = entity.verdict === 'confirmed' ? words.types[entity.type] : words.notAName;
  const notes = marks.filter(({ note }) => note.trim() !== '').map(({ note }) => toNote(note));
  const count = marks.length > 1 ? ` <span>× ${marks.length}</span>` : '';
  return `<li>${isolate(entity.label)} <span>${escapeHtml(said)}</span>${count}${notes.join('')}</li>\n`;
}

function toNote(note: string): string {
  return `<p class="note" dir="auto">${escapeHtml(note)}</p>\n`;
}

function list(facts: readonly (readonly [string, string])[]): string {
  if (facts.length === 0) return '';
  const items = facts.map(([name, value]) => `<div><dt>${escapeHtml(name)}</dt><dd>${value}</dd></div>\n`);
  return `<dl>\n${items.join('')}</dl>\n`;
}

/** The line's beginning before the quote; other lines are other paragraphs. */
function before(prefix: string): string {
  return escapeHtml(prefix.slice(prefix.lastIndexOf('\n') + 1));
}

function after(suffix: string): string {
  return escapeHtml(suffix.split('\n', 1)[0] ?? '');
}

function isolate(text: string): string {
  return `<bdi>${escapeHtml(text)}</bdi>`;
}

function time(iso: string, words: string): string {
  return `<time datetime="${escapeHtml(iso)}">${escapeHtml(words)}</time>`;
}

function toLink(url: string): string {
  const address = publicAddress({ url });
  if (address === undefined) return isolate(url);
  return `<a href="${escapeHtml(address)}" rel="noreferrer noopener"><bdi dir="ltr">${escapeHtml(address)}</bdi></a>`;
}

function langOf(lang: string): string {
  const known = toHtmlLang(lang);
  return known === undefined ? '' : ` lang="${known}"`;
}
