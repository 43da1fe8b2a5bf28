/** What the tagger sees of a single word, as numbers; made once for each spelling of a page. */
import { foldText } from '../text/fold';
import type { NameRules } from './name-rules';
import type { Page } from './page';
import type { Shape } from './words';

/** Numbers kept for each word. `0` stands for "nothing to say". */
export const Column = {
  word: 0,
  /** The word without proclitics where the rest is listed. */
  stem: 1,
  /** The word without its longest proclitics and article. */
  light: 2,
  /** First 1 to 4 letters, then last 1 to 4. */
  prefix: 3,
  suffix: 7,
  shape: 11,
  /** What lists say of the word, and of its stem. */
  flags: 12,
  stemFlags: 13,
  /** What the word does for words beside it: announces, joins, begins an organisation. */
  role: 14,
  /** Words used alike in a large text share a number. */
  cluster: 15,
  /** Punctuation before it. */
  before: 16,
  /** Where it stands: opening a sentence, in a headline, said small elsewhere. */
  place: 17,
  /** The rules' name it is in, with how sure they are; the same without. */
  hint: 18,
  hintLabel: 19,
  /** Every label that some rule would give it. */
  maybe: 20,
  /** What the rules make of the same stem elsewhere on the page. */
  elsewhere: 21,
  /** The class noun of an organisation that stands before it in the same breath. */
  head: 22,
  /** How far before, and whether an everyday word stands between. */
  headFar: 23,
  /** In a run of capitals: how far after it a word stands that ends the names of organisations or places. */
  ahead: 24,
  /** Whether it begins, goes on with or ends what stands between quotation marks, and how long that is. */
  quote: 25,
  /** What the page is about. */
  topic: 26,
} as const;

export const COLUMNS = 27;
/** Columns that depend on the spelling alone. */
export const SPELLING_COLUMNS = 16;

const LONGEST_AFFIX = 4;

/** FNV-1a over UTF-16 units; never 0. */
export function hashString(text: string, from = 0, to = text.length): number {
  let hash = 0x811c9dc5;
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash | 1;
}

const SHAPES: readonly Shape[] = ['lower', 'capital', 'upper', 'initial', 'mixed', 'number'];
/** Words of more letters are all long. */
const LONG_WORD = 12;

/** Single words that announce names or bind them, with bits for what they do. */
function rolesOf(rules: NameRules): Map<string, number> {
  const roles = new Map<string, number>();
  const note = (word: string, bit: number): void => {
    roles.set(word, (roles.get(word) ?? 0) | (1 << bit));
  };
  for (const { words, type } of rules.triggers) {
    if (!words.includes(' ')) note(foldText(words), type === 'person' ? 0 : type === 'place' ? 1 : 2);
  }
  for (const word of rules.persons.signsBefore) note(word, 3);
  for (const word of rules.persons.signsAfter) note(word, 4);
  for (const word of rules.persons.connectors) note(word, 5);
  for (const word of rules.persons.kunyaWords.keys()) note(word, 6);
  for (const word of rules.placePrepositions) note(word, 7);
  for (const word of rules.placePrefixes) note(word, 8);
  for (const { word } of rules.heads?.heads ?? []) note(word, 9);
  for (const word of rules.capitalNames?.lastWords ?? []) note(word, 10);
  for (const word of rules.capitalNames?.firstWords ?? []) note(word, 11);
  for (const word of rules.capitalNames?.placeLastWords ?? []) note(word, 12);
  for (const word of rules.capitalNames?.placeFirstWords ?? []) note(word, 13);
  return roles;
}

/** Bits of the role column: the word may begin the name of an organisation; it may end one, or a place's. */
export const HEAD_ROLES = (1 << 2) | (1 << 9) | (1 << 11);
export const LAST_ROLES = (1 << 10) | (1 << 12);

const built = new WeakMap<NameRules, Map<string, number>>();

function roles(rules: NameRules): Map<string, number> {
  let known = built.get(rules);
  if (known === undefined) {
    known = rolesOf(rules);
    built.set(rules, known);
  }
  return known;
}

/** The word without its longest proclitics and the article. */
function lightStem(page: Page, index: number): string {
  let light = page.words[index]?.folded ?? '';
  for (const form of page.forms(index)) if (form.folded.length < light.length) light = form.folded;
  const { article } = page.rules;
  const hasArticle = article !== undefined && light.startsWith(article) && light.length > article.length + 1;
  return hasArticle ? light.slice(article.length) : light;
}

/** The first form that a list knows, else the word. */
function listedStem(page: Page, index: number): string {
  for (const form of page.forms(index)) if (page.gazetteer.flags(form.folded) !== 0) return form.folded;
  return page.words[index]?.folded ?? '';
}

/** The number of the cluster of a word, given the hash of its folded form; 0 when it is in none. */
export type ClusterOf = (hash: number) => number;

/** Writes the columns that depend on the spelling to `into`, from `at` on. */
export function describeSpelling(
  page: Page,
  index: number,
  { into, at, clusterOf }: { readonly into: Int32Array; readonly at: number; readonly clusterOf: ClusterOf },
): void {
  const word = page.words[index];
  if (word === undefined) return;
  const { folded, shape } = word;
  const { length } = folded;
  const isNumber = shape === 'number';
  const stem = listedStem(page, index);
  // Numbers are told by their length alone.
  into[at + Column.word] = isNumber ? 3 + 2 * Math.min(length, LONG_WORD) : hashString(folded);
  into[at + Column.stem] = isNumber ? 0 : hashString(stem);
  into[at + Column.light] = isNumber ? 0 : hashString(lightStem(page, index));
  for (let count = 1; count <= LONGEST_AFFIX; count++) {
    const fits = !isNumber && length > count;
    into[at + Column.prefix + count - 1] = fits ? hashString(folded, 0, count) : 0;
    into[at + Column.suffix + count - 1] = fits ? hashString(folded, length - count) : 0;
  }
  into[at + Column.cluster] = isNumber ? 0 : 1 + clusterOfForms(page, index, clusterOf);
  into[at + Column.shape] = 1 + SHAPES.indexOf(shape) * 16 + Math.min(length, LONG_WORD);
  into[at + Column.flags] = 1 + 2 * page.flags(index);
  into[at + Column.stemFlags] = 1 + 2 * page.gazetteer.flags(stem);
  into[at + Column.role] = 1 + roleOf(page, index) * 2;
}

/** What the word does, with or without proclitics. */
function roleOf(page: Page, index: number): number {
  const known = roles(page.rules);
  for (const form of page.forms(index)) {
    const role = known.get(form.folded);
    if (role !== undefined) return role;
  }
  return 0;
}

/** The cluster of the word, or of the longest form without proclitics that is in one; 0 for a rare word. */
function clusterOfForms(page: Page, index: number, clusterOf: ClusterOf): number {
  for (const form of page.forms(index)) {
    const cluster = clusterOf(hashString(form.folded));
    if (cluster !== 0) return cluster;
  }
  return 0;
}
