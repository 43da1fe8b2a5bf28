import type { PageFacts } from '../core/model/article';
import { some, structuredFacts } from './json-ld';
import {
  addressOf,
  attributeOf,
  bodyOf,
  documentElementOf,
  parentElementOf,
  queryAll,
  tagOf,
  textOf,
} from './nodes';
import { cleanTitle } from './page-title';

export interface PageFactsOptions {
  /** The page's address where the document does not know it. */
  readonly url?: string;
}

/** A byline longer than this is a paragraph that happens to be called author. */
const LONGEST_BYLINE = 120;
const LONGEST_TITLE = 500;
const DATE = /^\d{4}-\d{2}(?:-\d{2})?(?:[T ][\d:.,]+ ?(?:Z|[+-]\d{2}:?\d{2})?)?$/i;
const LANGUAGE = /^[a-z]{2,3}(?:[-_][a-z0-9]{2,8})*$/i;
const BYLINE =
  '[rel~="author"], [itemprop~="author"], .byline, .byline__name, .author-name, .article-author, .article__author, .post-author, .author';
const BY = /^(?:by|from|written by|بقلم|كتب(?:ت)?|تحرير|إعداد|الكاتب)\s*[:：]?\s+/i;

/**
 * What the page says of itself, from JSON-LD, Open Graph, other `meta`, and the markup, in this order. All of it is
 * the page's own word: any of it may be wrong, none of it is trusted with more than being shown.
 */
export function pageFacts(document: Document, options: PageFactsOptions = {}): PageFacts {
  const meta = readMeta(document);
  const structured = structuredFacts(document);
  const siteName =
    meta.get('og:site_name') ??
    structured?.publisher ??
    meta.get('application-name') ??
    meta.get('dc.publisher');
  const address = options.url ?? addressOf(document);
  const root = documentElementOf(document);
  return {
    ...some('title', findTitle(document, meta, structured?.headline, siteName)),
    ...some('byline', findByline(document, meta, structured?.authors ?? [])),
    ...some('siteName', siteName),
    ...some('lang', findLang(root, meta, structured?.lang)),
    ...some('dir', dirOf(root) ?? dirOf(bodyOf(document))),
    ...some('canonical', findCanonical(document, meta, address)),
    ...some(
      'published',
      date(
        structured?.published,
        meta.get('article:published_time'),
        meta.get('og:article:published_time'),
      ) ??
        date(meta.get('datepublished'), meta.get('date'), meta.get('dc.date'), meta.get('dc.date.issued')) ??
        date(...timesOf(document, '[itemprop~="datePublished"], time[pubdate]')) ??
        date(
          ...timesOf(document, 'article time[datetime], main time[datetime]'),
          ...timesOf(document, 'time[datetime]'),
        ),
    ),
    ...some(
      'modified',
      date(structured?.modified, meta.get('article:modified_time'), meta.get('og:updated_time')) ??
        date(
          meta.get('datemodified'),
          meta.get('last-modified'),
          ...timesOf(document, '[itemprop~="dateModified"]'),
        ),
    ),
  };
}

/** The first content of each meta element, by lower-case name, property or itemprop. */
function readMeta(document: Document): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const element of queryAll(document, 'meta[content]')) {
    const content = attributeOf(element, 'content')?.replace(/\s+/g, ' ').trim();
    if (content === undefined || content === '') continue;
    for (const name of ['property', 'name', 'itemprop', 'http-equiv']) {
      const key = attributeOf(element, name)?.toLowerCase();
      if (key !== undefined && !found.has(key)) found.set(key, content);
    }
  }
  return found;
}

function findTitle(
  document: Document,
  meta: ReadonlyMap<string, string>,
  headline: string | undefined,
  siteName: string | undefined,
): string | undefined {
  const element = queryAll(document, 'title').find((title) => {
    const parent = parentElementOf(title);
    return parent === undefined || tagOf(parent) !== 'svg';
  });
  const headings = queryAll(document, 'h1, h2').map((heading) => plain(textOf(heading)));
  const title = element === undefined ? undefined : plain(textOf(element));
  const [h1] = queryAll(document, 'h1').map((heading) => plain(textOf(heading)));
  for (const said of [meta.get('og:title'), headline, meta.get('twitter:title'), title, h1]) {
    if (said === undefined || said === '' || said.length > LONGEST_TITLE) continue;
    const clean = cleanTitle(said, { headings, ...some('siteName', siteName) });
    if (clean !== '') return clean;
  }
  return undefined;
}

function findByline(
  document: Document,
  meta: ReadonlyMap<string, string>,
  authors: readonly string[],
): string | undefined {
  const said = [authors.join(', '), meta.get('author'), meta.get('article:author'), meta.get('dc.creator')];
  for (const value of said) {
    const name = bylineOf(value ?? '');
    if (name !== undefined) return name;
  }
  for (const element of queryAll(document, BYLINE)) {
    const name = bylineOf(attributeOf(element, 'content') ?? textOf(element));
    if (name !== undefined) return name;
  }
  return undefined;
}

function bylineOf(text: string): string | undefined {
  const name = plain(text).replace(BY, '');
  const isName = name !== '' && name.length <= LONGEST_BYLINE && !/^(?:https?:|www\.|@|\d+$)/i.test(name);
  return isName && /\p{L}/u.test(name) ? name : undefined;
}

function findLang(
  root: Element | null,
  meta: ReadonlyMap<string, string>,
  structured: string | undefined,
): string | undefined {
  const declared = root === null ? null : (attributeOf(root, 'lang') ?? attributeOf(root, 'xml:lang'));
  for (const value of [declared, meta.get('content-language'), meta.get('og:locale'), structured]) {
    const tag = value?.split(',')[0]?.trim();
    if (tag !== undefined && LANGUAGE.test(tag)) return tag.replaceAll('_', '-');
  }
  return undefined;
}

function dirOf(element: Element | null): 'ltr' | 'rtl' | undefined {
  const dir = element === null ? undefined : attributeOf(element, 'dir')?.trim().toLowerCase();
  return dir === 'ltr' || dir === 'rtl' ? dir : undefined;
}

/** The address that the page gives for itself, without credentials and fragment; only http(s), only of the same site. */
function findCanonical(
  document: Document,
  meta: ReadonlyMap<string, string>,
  address: string | undefined,
): string | undefined {
  const link = queryAll(document, 'link[rel~="canonical"][href]')[0];
  for (const said of [link === undefined ? undefined : attributeOf(link, 'href'), meta.get('og:url')]) {
    if (said === undefined || said === null || said.trim() === '' || !URL.canParse(said, address)) continue;
    const url = new URL(said, address);
    if (url.protocol !== 'https:' && url.protocol !== 'http:') continue;
    if (address !== undefined && !isSameSite(url.hostname, new URL(address).hostname)) continue;
    url.username = '';
    url.password = '';
    url.hash = '';
    return url.href;
  }
  return undefined;
}

/** Whether one host is the other, its `www.`, or below it. Without a list of public suffixes this is as far as it goes. */
function isSameSite(a: string, b: string): boolean {
  const [one, other] = [a, b].map((host) => host.replace(/^(?:www|m|amp|mobile)\./, '')) as [string, string];
  if (!one.includes('.') || !other.includes('.')) return one === other;
  return one === other || one.endsWith(`.${other}`) || other.endsWith(`.${one}`);
}

function date(...values: readonly (string | undefined)[]): string | undefined {
  return values.map((value) => value?.trim()).find((value) => value !== undefined && DATE.test(value));
}

function timesOf(document: Document, selector: string): string[] {
  return queryAll(document, selector)
    .slice(0, 5)
    .map(
      (element) =>
        attributeOf(element, 'datetime') ?? attributeOf(element, 'content') ?? plain(textOf(element)),
    );
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
