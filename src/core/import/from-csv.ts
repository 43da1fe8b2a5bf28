/** A table of marks. Columns are known by the names that our own export gives them, or as the reader says. */
import { unguardCell } from '../export/formula-guard';
import { SOURCE_KINDS } from '../model/analysis';
import { type EntityDecision, type EvidenceLink, type Facets, TAGS } from '../model/annotation';
import { derivedId, findUuid } from './derived-id';
import { toTime, toWebUrl } from './foreign-values';
import { createGatherer, type ForeignMark, type Gatherer } from './gather-rows';
import { type ImportResult, LIMITS, refused } from './import-plan';
import { parseCsv } from './parse-csv';

/** What a column of a table can be. */
export const CSV_FIELDS = [
  'id', 'created', 'modified', 'url', 'title', 'author', 'published', 'quote', 'prefix', 'suffix', 'record',
  'type', 'entity', 'tag', 'source_kind', 'source', 'cue', 'note', 'labels', 'links', 'lang',
] as const; // biome-ignore format: one list

export type CsvField = (typeof CSV_FIELDS)[number];

/** Which column, by its heading, is which field. */
export type ColumnMap = { readonly [F in CsvField]?: string };

/** Headings of other programs' tables (Hypothesis, Zotero, Readwise, spreadsheets), lower case. */
const OTHER_NAMES: Readonly<Record<string, CsvField>> = {
  uri: 'url', link: 'url', address: 'url', source_url: 'url', 'document url': 'url',
  exact: 'quote', highlight: 'quote', text: 'quote', selection: 'quote', quotation: 'quote',
  comment: 'note', comments: 'note', notes: 'note', annotation: 'note',
  tags: 'labels', 'document tags': 'labels', label: 'labels',
  'book title': 'title', document_title: 'title', name: 'entity', 'book author': 'author', byline: 'author',
  date: 'created', 'highlighted at': 'created', updated: 'modified', language: 'lang',
}; // biome-ignore format: one list

const TYPES = ['person', 'place', 'organisation'] as const;
const KINDS = ['claim', 'entity', 'highlight', 'page-note'] as const;
const RELATIONS = ['supports', 'contradicts', 'primary', 'repeats'] as const;

/** The fields that the headings themselves tell; each column once. */
export function guessColumns(headings: readonly string[]): ColumnMap {
  const map: { [F in CsvField]?: string } = {};
  for (const heading of headings) {
    const name = heading.trim().toLowerCase();
    const known = CSV_FIELDS.find((one) => one === name) ?? OTHER_NAMES[name];
    if (known !== undefined && map[known] === undefined) map[known] = heading;
  }
  return map;
}

export function fromCsv(
  text: string,
  options: { readonly now: string; readonly columns?: ColumnMap },
): ImportResult {
  const lines = parseCsv(text);
  if (!lines) return refused('damaged');
  const [head, ...records] = lines;
  if (!head) return refused('not-known');
  if (records.length > LIMITS.records) return refused('too-big');
  const columns = options.columns ?? guessColumns(head.cells);
  if (columns.url === undefined || (columns.quote === undefined && columns.note === undefined))
    return { ok: false, code: 'columns', columns: head.cells };
  const places = new Map(
    CSV_FIELDS.map((name) => [name, columns[name] === undefined ? -1 : head.cells.indexOf(columns[name])]),
  );
  const gatherer = createGatherer('csv', options.now);
  for (const { at, cells } of records) {
    const cell = (name: CsvField) => unguardCell(cells[places.get(name) ?? -1] ?? '');
    gatherer.add(markOf(cell, at, gatherer));
  }
  return { ok: true, value: gatherer.end() };
}

function markOf(cell: (name: CsvField) => string, at: number, gatherer: Gatherer): ForeignMark {
  const oneOf = <T extends string>(name: CsvField, words: readonly T[]): T | undefined => {
    const word = cell(name).trim().toLowerCase();
    const found = words.find((one) => one === word);
    if (word !== '' && found === undefined)
      gatherer.problem(at, 'unknown-word', { detail: word, kept: true });
    return found;
  };
  const kind = oneOf('record', KINDS);
  const tag = oneOf('tag', TAGS);
  const facets = facetsOf(cell, oneOf);
  const entity = entityOf(cell, oneOf);
  const [created, modified] = [toTime(cell('created')), toTime(cell('modified'))];
  const id = cell('id').trim();
  return {
    at,
    url: cell('url').trim(),
    quote: cell('quote'),
    prefix: cell('prefix'),
    suffix: cell('suffix'),
    note: cell('note'),
    labels: cell('labels').split(/[,;|\n]/),
    page: pageOf(cell),
    ...(id === '' ? {} : { id: findUuid(id) ?? derivedId('csv', id) }),
    ...(kind ? { kind } : {}),
    ...(tag ? { tag } : {}),
    ...(facets ? { facets } : {}),
    ...(entity ? { entity } : {}),
    ...(created === undefined ? {} : { created }),
    ...(modified === undefined ? {} : { modified }),
  };
}

function pageOf(cell: (name: CsvField) => string): NonNullable<ForeignMark['page']> {
  const facts = {
    title: cell('title'),
    byline: cell('author'),
    published: cell('published'),
    lang: cell('lang'),
  };
  return Object.fromEntries(Object.entries(facts).filter(([, text]) => text !== ''));
}

type OneOf = <T extends string>(name: CsvField, words: readonly T[]) => T | undefined;

function facetsOf(cell: (name: CsvField) => string, oneOf: OneOf): Facets | undefined {
  const kind = oneOf('source_kind', SOURCE_KINDS);
  const links = cell('links').split('\n').flatMap(linkOf);
  const facets: Facets = {
    ...(kind ? { kind } : {}),
    ...(cell('source') === '' ? {} : { source: cell('source') }),
    ...(cell('cue') === '' ? {} : { cue: cell('cue') }),
    ...(links.length > 0 ? { links } : {}),
  };
  return Object.keys(facets).length > 0 ? facets : undefined;
}

/** `supports https://…`, as our export writes it, or an address alone. */
function linkOf(line: string): EvidenceLink[] {
  const [, word = '', address = ''] = /^(?:([a-z]+)\s+)?(\S+)$/.exec(line.trim()) ?? [];
  const url = toWebUrl(address);
  return url === undefined ? [] : [{ url, relation: RELATIONS.find((one) => one === word) ?? 'supports' }];
}

function entityOf(cell: (name: CsvField) => string, oneOf: OneOf): EntityDecision | undefined {
  const type = oneOf('type', [...TYPES, 'not-a-name'] as const);
  const label = cell('entity').trim() || cell('quote').trim();
  if (!type || label === '') return undefined;
  return type === 'not-a-name'
    ? { verdict: 'not-a-name', type: 'person', label }
    : { verdict: 'confirmed', type, label };
}
