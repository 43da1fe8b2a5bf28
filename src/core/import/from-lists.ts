/**
 * Watch lists and sets of tags to share: tables with a heading each, `label` and, for names, `aliases`, `type`, `watched`,
 * `verdict`, `note`, for tags `definition` and `colour`; or a bare list of names, one on a line.
 */
import { unguardCell } from '../export/formula-guard';
import type { ReaderName, ReaderTag } from '../model/reader-lists';
import { foldText } from '../text/fold';
import { DERIVED_TIME, derivedId } from './derived-id';
import { type ImportPlan, type ImportProblem, LIMITS } from './import-plan';
import { type CsvLine, parseCsv } from './parse-csv';

const TYPES = ['person', 'place', 'organisation'] as const;
const MAX_LABEL = 4000;
const YES = /^(?:1|yes|true|x|y|نعم)$/i;
const NO = /^(?:0|no|false|n|لا)$/i;

/** Which kind of list the headings of a table announce, if any. */
export function listKind(headings: readonly string[]): 'name-list' | 'tag-set' | undefined {
  const names = new Set(headings.map((one) => one.trim().toLowerCase()));
  if (!names.has('label') || names.has('url') || names.has('quote')) return undefined;
  if (names.has('definition') || names.has('colour')) return 'tag-set';
  return names.has('aliases') || names.has('type') || names.has('watched') ? 'name-list' : undefined;
}

export function fromList(kind: 'name-list' | 'tag-set', lines: readonly CsvLine[]): ImportPlan {
  const [head, ...records] = lines;
  const headings = (head?.cells ?? []).map((one) => one.trim().toLowerCase());
  const names = new Map<string, ReaderName>();
  const tags = new Map<string, ReaderTag>();
  const problems: ImportProblem[] = [];
  for (const { at, cells } of records) {
    const cell = (name: string) => unguardCell(cells[headings.indexOf(name)] ?? '').trim();
    const label = cell('label');
    const add = (code: ImportProblem['code'], kept = false) =>
      void (
        problems.length < LIMITS.problems && problems.push({ at, code, kept, detail: label.slice(0, 80) })
      );
    if (label === '') add('shape');
    else if (label.length > MAX_LABEL || cells.some((one) => one.length > LIMITS.note)) add('too-long');
    else if (kind === 'tag-set') {
      const tag = tagOf(cell, label, tags.size);
      if (tags.has(tag.id)) add('twice');
      else tags.set(tag.id, tag);
    } else {
      const name = nameOf(cell, label);
      if (cell('type') !== '' && name.type !== cell('type').toLowerCase()) add('unknown-word', true);
      if (names.has(name.id)) add('twice');
      else names.set(name.id, name);
    }
  }
  const lists = kind === 'tag-set' ? { tags: [...tags.values()] } : { names: [...names.values()] };
  return {
    format: kind,
    read: records.length,
    problems,
    rows: { articles: [], annotations: [], entities: [], lists },
  };
}

/** Names one on a line, as people keep them; `#` begins a remark. */
export function fromPlainNames(text: string): ImportPlan {
  const lines = text.split(/\r\n|\r|\n/).flatMap((line, index) => {
    const label = line.trim();
    return label === '' || label.startsWith('#') ? [] : [{ at: index + 1, cells: [label, 'yes'] }];
  });
  return fromList('name-list', [{ at: 0, cells: ['label', 'watched'] }, ...lines]);
}

/** The lines of a table with a heading that announces a list. */
export function findList(
  text: string,
): { kind: 'name-list' | 'tag-set'; lines: readonly CsvLine[] } | undefined {
  const lines = parseCsv(text);
  const kind = listKind(lines?.[0]?.cells ?? []);
  return lines && kind ? { kind, lines } : undefined;
}

function nameOf(cell: (name: string) => string, label: string): ReaderName {
  const aliases = [
    ...new Set(
      cell('aliases')
        .split('|')
        .map((one) => one.trim()),
    ),
  ].filter((one) => one !== '' && one !== label);
  const type = TYPES.find((one) => one === cell('type').toLowerCase()) ?? 'person';
  return {
    version: 1,
    id: derivedId('name', type, foldText(label)),
    verdict: cell('verdict') === 'not-a-name' ? 'not-a-name' : 'name',
    reach: { kind: 'everywhere' },
    watched: YES.test(cell('watched')) || !NO.test(cell('watched')),
    type,
    label,
    aliases,
    keys: [...new Set([label, ...aliases].map(foldText))],
    note: cell('note'),
    created: DERIVED_TIME,
    modified: DERIVED_TIME,
    seq: 0,
  };
}

function tagOf(cell: (name: string) => string, label: string, index: number): ReaderTag {
  const colour = /^\d{1,2}$/.test(cell('colour')) ? Number(cell('colour')) : index % 8;
  return {
    version: 1,
    id: derivedId('tag', foldText(label)),
    label,
    definition: cell('definition'),
    colour,
    created: DERIVED_TIME,
    modified: DERIVED_TIME,
    seq: 0,
  };
}
