/**
 * What the reader taught has the last word over rules and tagger. Their names are matched word by word through the same
 * folding and proclitics as every list, so that «وبالزبدانية» is the place they called «الزبدانية».
 */
import type { EntityType } from '../model/analysis';
import { overlaps } from '../model/span';
import { foldText } from '../text/fold';
import type { Candidate } from './candidate';
import type { Page } from './page';
import { buildPhrases, matchPhrase, type PhraseNode } from './phrases';
import { shapeOf } from './words';

/** A name as the reader gave it, or words that they called no name. */
export interface TaughtName {
  readonly verdict: 'name' | 'not-a-name';
  readonly type: EntityType;
  /** Label and aliases, as written. */
  readonly spellings: readonly string[];
  /** Names of one group are the same; absent: this name stands for itself. */
  readonly group?: string;
  readonly watched: boolean;
}

/** The reader said so. */
const SCORE = 1;

interface TaughtSpelling {
  readonly name: TaughtName;
  /** Stands for the list entry of other names: below 0, which no list uses. */
  readonly entry: number;
  /** Written with a capital, and so not the everyday word. */
  readonly isCapital: boolean;
}

/**
 * The names of the page after the reader's own are put in and those they refused are taken out. A taught name takes the
 * place of what it overlaps, but stays out of a longer name that was found around it (a place in an organisation's name).
 */
export function applyTaught(
  page: Page,
  found: readonly Candidate[],
  taught: readonly TaughtName[],
): Candidate[] {
  const refused = keysOf(taught.filter((name) => name.verdict === 'not-a-name'));
  const allowed = found.filter((name) => !refused.has(compact(name.key)));
  const own = findTaught(page, taught).filter((name) => !allowed.some((other) => surrounds(other, name)));
  const rest = allowed.filter((name) => !own.some((other) => overlaps(name, other)));
  return [...rest, ...own].sort((a, b) => a.start - b.start);
}

/** Keys of all names on the watch list, to tell whether an entity is one of them. */
export function watchedKeys(taught: readonly TaughtName[]): ReadonlySet<string> {
  return keysOf(taught.filter((name) => name.watched && name.verdict === 'name'));
}

/** Whether one of the spellings is on the watch list. */
export function isWatched(keys: ReadonlySet<string>, spellings: readonly string[]): boolean {
  return spellings.some((spelling) => keys.has(compact(foldText(spelling))));
}

function findTaught(page: Page, taught: readonly TaughtName[]): Candidate[] {
  const spellings = spellingsOf(taught);
  if (spellings.length === 0) return [];
  const phrases = buildPhrases(spellings);
  const found: Candidate[] = [];
  for (let index = 0; index < page.words.length; ) {
    const match = longestAt(page, phrases, index);
    if (match) found.push(match);
    index = match?.after ?? index + 1;
  }
  return found;
}

function longestAt(page: Page, phrases: PhraseNode<TaughtSpelling>, index: number): Candidate | undefined {
  let best: Candidate | undefined;
  for (const form of page.forms(index)) {
    const match = matchPhrase(page, phrases, index, form);
    if (!match || (best && match.after <= best.after)) continue;
    const { name, entry, isCapital } = match.value;
    if (page.rules.capitals && isCapital && page.words[index]?.shape === 'lower') continue;
    best = page.candidate({ first: index, after: match.after, form, type: name.type, score: SCORE, entry });
  }
  return best;
}

function spellingsOf(taught: readonly TaughtName[]): [string, TaughtSpelling][] {
  const groups = new Map<string, number>();
  const spellings: [string, TaughtSpelling][] = [];
  for (const [index, name] of taught.entries()) {
    if (name.verdict !== 'name') continue;
    const group = name.group ?? `name ${index}`;
    const entry = groups.get(group) ?? -1 - groups.size;
    groups.set(group, entry);
    for (const spelling of name.spellings.map((one) => one.trim())) {
      if (foldText(spelling) !== '')
        spellings.push([spelling, { name, entry, isCapital: shapeOf(spelling) !== 'lower' }]);
    }
  }
  return spellings;
}

function surrounds(outer: Candidate, inner: Candidate): boolean {
  const isLonger = outer.after - outer.first > inner.after - inner.first;
  return isLonger && outer.first <= inner.first && inner.after <= outer.after;
}

function keysOf(names: readonly TaughtName[]): ReadonlySet<string> {
  return new Set(names.flatMap((name) => name.spellings.map((spelling) => compact(foldText(spelling)))));
}

/** Spelled with or without the space of a compound it is the same name. */
function compact(folded: string): string {
  return folded.replace(/\s+/gu, '');
}
