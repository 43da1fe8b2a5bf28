import { attributeOf, queryAll, textOf } from './nodes';

/** What structured data says of the article; every field as found. */
export interface StructuredFacts {
  readonly headline?: string;
  readonly authors: readonly string[];
  readonly publisher?: string;
  readonly published?: string;
  readonly modified?: string;
  readonly url?: string;
  readonly lang?: string;
}

type Thing = Record<string, unknown>;

const ARTICLE = /(?:article|blogposting|report|liveblogposting)$/i;
/** A graph nests; a hostile one has no end. */
const MAX_THINGS = 500;
const MAX_DEPTH = 6;
const MAX_LENGTH = 500_000;

/** The first article that the page's JSON-LD describes, alone, in an array or in a `@graph`; undefined if none does. */
export function structuredFacts(document: Document): StructuredFacts | undefined {
  const things: Thing[] = [];
  for (const script of queryAll(document, 'script[type]')) {
    if (!/^application\/ld\+json/i.test(attributeOf(script, 'type') ?? '')) continue;
    const json = textOf(script);
    if (json.length <= MAX_LENGTH) collect(parse(json), things, 0);
  }
  const article = things.find((thing) => typesOf(thing).some((type) => ARTICLE.test(type)));
  if (article === undefined) return undefined;
  const byId = (value: unknown) => {
    const id = isThing(value) ? value['@id'] : undefined;
    if (typeof id !== 'string' || (isThing(value) && value.name !== undefined)) return value;
    return things.find((thing) => thing['@id'] === id && thing.name !== undefined) ?? value;
  };
  const authors = listOf(article.author)
    .map((author) => nameOf(byId(author)))
    .filter((name) => name !== undefined);
  return {
    authors: [...new Set(authors)],
    ...some('headline', text(article.headline)),
    ...some('publisher', nameOf(byId(listOf(article.publisher)[0]))),
    ...some('published', text(article.datePublished)),
    ...some('modified', text(article.dateModified)),
    ...some('url', text(article.url) ?? text(idOf(article.mainEntityOfPage))),
    ...some('lang', text(article.inLanguage)),
  };
}

/** Pages carry broken JSON-LD by the thousand (comments, raw line ends, two objects): it says nothing then. */
function parse(json: string): unknown {
  try {
    return JSON.parse(
      json.replace(/^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/)|(?:-->|\/\*\s*\]\]>\s*\*\/)\s*$/g, ''),
    );
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function collect(value: unknown, things: Thing[], depth: number): void {
  if (depth > MAX_DEPTH || things.length >= MAX_THINGS) return;
  for (const item of listOf(value)) {
    if (!isThing(item)) continue;
    things.push(item);
    collect(item['@graph'], things, depth + 1);
    collect(item.mainEntity, things, depth + 1);
    if (isThing(item.mainEntityOfPage)) collect(item.mainEntityOfPage, things, depth + 1);
  }
}

function typesOf(thing: Thing): string[] {
  return listOf(thing['@type']).filter((type) => typeof type === 'string');
}

function listOf(value: unknown): unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value.flat(2) : [value];
}

function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function idOf(value: unknown): unknown {
  return isThing(value) ? value['@id'] : value;
}

function nameOf(value: unknown): string | undefined {
  return text(isThing(value) ? value.name : value);
}

function text(value: unknown): string | undefined {
  const first = Array.isArray(value) ? (value as unknown[])[0] : value;
  const trimmed = typeof first === 'string' ? decodeEntities(first).replace(/\s+/g, ' ').trim() : '';
  return trimmed === '' ? undefined : trimmed;
}

const ENTITIES: Record<string, string> = { amp: '&', quot: '"', apos: "'", lt: '<', gt: '>', nbsp: ' ' };

/** Templates escape for HTML what is JSON. */
function decodeEntities(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]+));/gi, (whole, decimal, hex, name) => {
    if (name !== undefined) return ENTITIES[String(name).toLowerCase()] ?? whole;
    const code = decimal !== undefined ? Number(decimal) : Number.parseInt(String(hex), 16);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

/** A property that is there only if it has a value. */
export function some<K extends string, V>(key: K, value: V | undefined): { [key in K]?: V } {
  return value === undefined ? {} : ({ [key]: value } as { [key in K]?: V });
}
