/** "Syrian Democratic Forces (SDF)", "قوات سوريا الديمقراطية (قسد)": a short name defined in brackets. */
import type { Candidate } from './candidate';
import { Is } from './gazetteer';
import type { Page } from './page';

const SCORE = 0.9;
/** An acronym in a script without capitals is one word of at most so many letters. */
const LONGEST_UNCASED = 6;

export interface Definition {
  readonly name: Candidate;
  readonly acronym: Candidate;
}

/** Acronyms defined right after a name, and names told only by the acronym whose first letters they have. */
export function findDefinitions(page: Page, sure: readonly Candidate[]): Definition[] {
  const endingAt = new Map<number, Candidate>();
  for (const candidate of sure) if (candidate.type !== 'person') endingAt.set(candidate.after, candidate);
  const found: Definition[] = [];
  for (let index = 1; index < page.words.length; index++) {
    const word = page.words[index];
    if (word === undefined || word.before !== '(' || !page.words[index + 1]?.before.startsWith(')')) continue;
    const isAcronym = page.rules.capitals
      ? word.shape === 'upper' || word.shape === 'mixed'
      : word.folded.length <= LONGEST_UNCASED &&
        (page.flags(index) & (Is.place | Is.ordinary | Is.nisba)) === 0;
    if (!isAcronym) continue;
    const name = page.rules.capitals ? (spelledOut(page, index) ?? endingAt.get(index)) : endingAt.get(index);
    if (name?.type !== 'organisation') continue;
    found.push({
      name,
      acronym: page.candidate({ first: index, after: index + 1, type: 'organisation', score: SCORE }),
    });
  }
  return found;
}

/** The words before the bracket whose first letters the acronym is made of; small words may be skipped. */
function spelledOut(page: Page, acronym: number): Candidate | undefined {
  const letters = page.words[acronym]?.folded ?? '';
  let letter = letters.length - 1;
  let at = acronym - 1;
  while (letter >= 0) {
    const word = page.words[at];
    if (word === undefined || (at < acronym - 1 && !page.joined(at + 1))) return undefined;
    if (word.folded.startsWith(letters[letter] ?? '')) letter--;
    else if (word.shape !== 'lower') return undefined;
    if (letter >= 0) at--;
  }
  if (at < 0 || page.words[at]?.shape === 'lower') return undefined;
  return page.candidate({ first: at, after: acronym, type: 'organisation', score: SCORE });
}
