/**
 * All lists of a language in one trie over folded words, so that the longest listed name at a word is found in as
 * many steps as it has words.
 */
import type { EntityType } from '../model/analysis';
import { foldText } from '../text/fold';
import { tokenize } from '../text/tokens';
import type { ListKind, NameRules } from './name-rules';
import { shapeOf, toWords, type Word } from './words';

/** What a spelling can be; several at once. */
export const Is = {
  given: 1,
  family: 2,
  kunyaPart: 4,
  nisba: 8,
  person: 16,
  place: 32,
  organisation: 64,
  /** Everyday word that is also a person's, place's or organisation's name. */
  commonPerson: 128,
  commonPlace: 256,
  commonOrganisation: 512,
  ordinary: 1024,
  /** Stands before names: a person's name begins after it. */
  title: 2048,
} as const;

export const NAME_OF: Readonly<Record<EntityType, number>> = {
  person: Is.person,
  place: Is.place,
  organisation: Is.organisation,
};

const COMMON_OF: Readonly<Record<EntityType, number>> = {
  person: Is.commonPerson,
  place: Is.commonPlace,
  organisation: Is.commonOrganisation,
};

const FLAG: Readonly<Record<Exclude<ListKind, 'common'>, number>> = {
  given: Is.given,
  family: Is.family,
  'kunya-part': Is.kunyaPart,
  nisba: Is.nisba,
  person: Is.person,
  place: Is.place,
  organisation: Is.organisation,
  ordinary: Is.ordinary,
};

export interface Node {
  readonly next: Map<string, Node>;
  flags: number;
  /** Flags that hold only where the word is written in capitals: US, WHO. */
  upperFlags: number;
  /** For each type, the number of the list entry that this spelling belongs to: spellings of one name share it. */
  entries?: Partial<Record<EntityType, number>>;
}

export interface Gazetteer {
  readonly root: Node;
  /** Flags of a single folded word. */
  flags(folded: string): number;
}

function createNode(): Node {
  return { next: new Map(), flags: 0, upperFlags: 0 };
}

/** A listed spelling as folded words; undefined when it holds none. */
function spellingOf(name: string): readonly Pick<Word, 'folded' | 'shape'>[] {
  if (!PLAIN_NAME.test(name)) return toWords(tokenize(name), name);
  return name.split(' ').map((word) => ({ folded: foldText(word), shape: shapeOf(word) }));
}

/** Nearly all names: letters and single spaces, for which the tokenizer is not needed. */
const PLAIN_NAME = /^\p{L}+(?: \p{L}+)*$/u;

/** "Ill.", "Del.": without its point a shortened name is another word. */
function isShortened(name: string, words: readonly Pick<Word, 'shape'>[]): boolean {
  return words.length === 1 && words[0]?.shape === 'capital' && name.endsWith('.');
}

function insert(root: Node, words: readonly string[]): Node {
  let node = root;
  for (const word of words) {
    let next = node.next.get(word);
    if (next === undefined) {
      next = createNode();
      node.next.set(word, next);
    }
    node = next;
  }
  return node;
}

function commonFlags(types: string): number {
  let flags = 0;
  for (const type of types.split(',')) {
    const flag = COMMON_OF[type.trim() as EntityType];
    if (flag !== undefined) flags |= flag;
  }
  return flags === 0 ? Is.ordinary : flags;
}

/** Builds the trie. Costs about a microsecond a spelling; done once for a language. */
export function buildGazetteer(rules: NameRules): Gazetteer {
  const root = createNode();
  let entry = 0;
  const add = (name: string, kind: ListKind, number: number, types: string): void => {
    const spelled = spellingOf(name);
    const words =
      spelled.length > 2 && spelled[0]?.shape === 'lower' && spelled[0].folded === rules.outerArticle
        ? spelled.slice(1)
        : spelled;
    if (words.length === 0 || isShortened(name, words)) return;
    const folded = words.map((word) => word.folded);
    const flag = kind === 'common' ? commonFlags(types) : FLAG[kind];
    const isAcronym =
      rules.capitals && words.length === 1 && words[0]?.shape === 'upper' && (flag & NAMED) !== 0;
    for (const spelling of [folded, ...rules.respell(folded)]) {
      const node = insert(root, spelling);
      if (isAcronym) node.upperFlags |= flag;
      else node.flags |= flag;
      if (kind === 'person' || kind === 'place' || kind === 'organisation') {
        node.entries = { [kind]: number, ...node.entries };
      }
    }
  };
  const lastNames = new Map<string, number | undefined>();
  for (const list of rules.lists()) {
    for (const line of list.text.split('\n')) {
      if (line.length === 0 || line.startsWith('#')) continue;
      const [name = '', rest = ''] = line.split('\t');
      add(name, list.kind, ++entry, rest);
      if (list.kind === 'person') noteLastName(lastNames, name, entry);
      if (list.kind === 'common') continue;
      for (const variant of rest.split('|')) if (variant.length > 0) add(variant, list.kind, entry, '');
    }
  }
  addLastNames(root, lastNames, rules.article);
  // A title that is also a name (السيد, الأمين, Major) is one only with other evidence.
  for (const title of rules.titles.split('\n')) {
    const words = title.startsWith('#') ? [] : spellingOf(title);
    if (words.length === 1) insert(root, [words[0]?.folded ?? '']).flags |= Is.title | Is.commonPerson;
  }
  return { root, flags: (folded) => root.next.get(folded)?.flags ?? 0 };
}

/** Shorter last names are too often another word. */
const SHORTEST_LAST_NAME = 4;

/** Remembers the entry whose last name this is; two entries of one last name leave it to neither. */
function noteLastName(lastNames: Map<string, number | undefined>, name: string, entry: number): void {
  const words = spellingOf(name);
  const last = words.at(-1)?.folded ?? '';
  if (words.length < 2 || last.length < SHORTEST_LAST_NAME) return;
  lastNames.set(last, lastNames.has(last) ? undefined : entry);
}

/** A public figure's last name alone is that person, unless the word is anything else as well: Netanyahu. */
function addLastNames(
  root: Node,
  lastNames: ReadonlyMap<string, number | undefined>,
  article: string | undefined,
): void {
  for (const [last, entry] of lastNames) {
    const node = insert(root, [last]);
    // A foreign family name has no article; one with the article is many people's.
    const isForeign = article !== undefined && !last.startsWith(article) && node.flags === Is.family;
    if ((node.flags !== 0 && !isForeign) || node.upperFlags !== 0) continue;
    node.flags |= Is.person;
    if (entry !== undefined) node.entries = { person: entry, ...node.entries };
  }
}

const NAMED = Is.person | Is.place | Is.organisation;
const built = new WeakMap<NameRules, Gazetteer>();

/** The gazetteer of these rules, built on first use. */
export function gazetteerOf(rules: NameRules): Gazetteer {
  let gazetteer = built.get(rules);
  if (gazetteer === undefined) {
    gazetteer = buildGazetteer(rules);
    built.set(rules, gazetteer);
  }
  return gazetteer;
}
