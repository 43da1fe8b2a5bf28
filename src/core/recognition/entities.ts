/** Which mentions name the same: equal spellings, spellings of one list entry, acronyms, later short forms. */
import type { Entity, EntityType, Mention } from '../model/analysis';
import type { Candidate } from './candidate';
import type { Definition } from './find-acronyms';
import { shortKeys } from './find-repeats';
import type { Page } from './page';

interface Group {
  readonly type: EntityType;
  readonly spellings: Map<string, number>;
  readonly mentions: number[];
}

/** Spelling with or without the space of a compound is the same name: عبد الهادي, عبدالهادي. */
function compact(candidate: Candidate): string {
  return `${candidate.type} ${candidate.key.replaceAll(' ', '')}`;
}

export function toEntities(
  page: Page,
  names: readonly Candidate[],
  definitions: readonly Definition[],
): { mentions: Mention[]; entities: Entity[] } {
  const links = createLinks();
  for (const name of names) {
    if (name.entry !== undefined) links.join(compact(name), `${name.type} #${name.entry}`);
  }
  for (const { name, acronym } of definitions) links.join(compact(name), compact(acronym));

  const fullNames = fullNamesOf(page, names);
  const lastNamed = new Map<string, string>();
  const groups = new Map<string, Group>();
  const order: Group[] = [];
  const groupOf: Group[] = [];

  for (const [index, name] of names.entries()) {
    const full = fullNames.get(`${name.type} ${name.key}`);
    let root = links.root(compact(name));
    if (full !== undefined && (name.isShort === true || !name.key.includes(' ') || isKunya(page, name))) {
      root = links.root(lastNamed.get(name.key) ?? full.values().next().value ?? root);
    } else for (const key of shortKeys(page, name)) lastNamed.set(key, compact(name));
    let group = groups.get(root);
    if (group === undefined) {
      group = { type: name.type, spellings: new Map(), mentions: [] };
      groups.set(root, group);
      order.push(group);
    }
    const spelling = name.spelling ?? page.text.slice(name.start, name.end);
    group.spellings.set(spelling, (group.spellings.get(spelling) ?? 0) + 1);
    group.mentions.push(index);
    groupOf.push(group);
  }

  const numbers = new Map(order.map((group, number) => [group, number]));
  return {
    mentions: names.map((name, index) => ({
      start: name.start,
      end: name.end,
      type: name.type,
      entity: numbers.get(groupOf[index] as Group) ?? 0,
    })),
    entities: order.map(toEntity),
  };
}

function isKunya(page: Page, name: Candidate): boolean {
  return name.type === 'person' && page.rules.persons.kunyaWords.has(name.key.split(' ', 1)[0] ?? '');
}

function toEntity({ type, spellings, mentions }: Group): Entity {
  const [label = '', ...aliases] = [...spellings.keys()].sort(
    (a, b) => wordsIn(b) - wordsIn(a) || b.length - a.length,
  );
  return { type, label, aliases, mentions };
}

function wordsIn(spelling: string): number {
  return spelling.split(/[\s-]+/).length;
}

/** For each short form the full names it can stand for, first named first. A given name that two persons share is nobody's. */
function fullNamesOf(page: Page, names: readonly Candidate[]): Map<string, Set<string>> {
  const result = new Map<string, Set<string>>();
  for (const name of names) {
    if (name.isShort === true) continue;
    for (const key of shortKeys(page, name)) {
      const id = `${name.type} ${key}`;
      const full = result.get(id);
      if (full === undefined) result.set(id, new Set([compact(name)]));
      else full.add(compact(name));
    }
  }
  return result;
}

/** Union-find over names; nearly constant time per step. */
function createLinks(): { root(key: string): string; join(a: string, b: string): void } {
  const parent = new Map<string, string>();
  const root = (key: string): string => {
    let at = key;
    for (let up = parent.get(at); up !== undefined; up = parent.get(at)) {
      const above = parent.get(up);
      if (above !== undefined) parent.set(at, above);
      at = up;
    }
    return at;
  };
  const join = (a: string, b: string): void => {
    const from = root(b);
    const to = root(a);
    if (from !== to) parent.set(from, to);
  };
  return { root, join };
}
