/**
 * Names of persons by their parts: a given name, more names joined by بن or al-, a family name; or a kunya with
 * what follows it. A family name need not be listed: after a given one, a word shaped like a name is taken.
 */
import type { Candidate } from './candidate';
import { Is } from './gazetteer';
import type { Form, Page } from './page';

/** More words are a list of persons that lost its commas. */
const LONGEST_NAME = 7;
/** After a given name at most so many unlisted words. */
const MOST_UNLISTED = 2;

const SCORE = { givenAndListed: 0.9, givenAndShaped: 0.7, givenAlone: 0.55, kunya: 0.9, weak: 0.35 };

const PART = Is.given | Is.family | Is.kunyaPart;

interface Grown {
  readonly after: number;
  readonly listed: number;
  readonly unlisted: number;
}

/** Persons' names that need no title; the best reading at each word. */
export function findPersons(page: Page): Candidate[] {
  const found: Candidate[] = [];
  for (let index = 0; index < page.words.length; index++) {
    const person = findPersonAt(page, index, false);
    if (person !== undefined) found.push(person);
  }
  return found;
}

/** The person's name that begins at this word, proclitics aside. `announced`: a title or trigger stands before it. */
export function findPersonAt(page: Page, index: number, announced: boolean): Candidate | undefined {
  let best: Candidate | undefined;
  for (const form of page.forms(index)) {
    const person = findKunya(page, index, form, announced) ?? findGiven(page, index, form, announced);
    if (person !== undefined && (best === undefined || person.after > best.after)) best = person;
  }
  return best;
}

function findKunya(page: Page, index: number, form: Form, announced: boolean): Candidate | undefined {
  const { persons, capitals } = page.rules;
  const takes = persons.kunyaWords.get(form.folded);
  if (takes === undefined || !page.joined(index + 1)) return undefined;
  if (capitals && page.words[index]?.shape === 'lower') return undefined;
  if (page.match(index, form, Is.place | Is.organisation) !== undefined) return undefined;
  const next = index + 1;
  const part = page.match(next, written(page, next), PART);
  if (
    part === undefined &&
    (takes === 'listed' || !page.looksNamed(next) || persons.kunyaWords.has(page.words[next]?.folded ?? ''))
  )
    return undefined;
  const grown = grow(page, index, part?.after ?? next + 1, announced);
  return page.candidate({ first: index, after: grown.after, form, type: 'person', score: SCORE.kunya });
}

function findGiven(page: Page, index: number, form: Form, announced: boolean): Candidate | undefined {
  const word = page.words[index];
  const given = page.match(index, form, Is.given);
  if (given === undefined || word === undefined) return undefined;
  if (page.rules.capitals && word.shape === 'lower') return undefined;
  const isCommon = (given.flags & (Is.commonPerson | Is.ordinary)) !== 0;
  // A stripped letter, an everyday word or a place of that name is doubt; a listed family name outweighs it.
  const isDoubtful = isCommon || (form.outside > 0 && form.folded.length < 4 && given.after === index + 1);
  const grown = grow(page, index, given.after, announced);
  const isLong = given.after - index > 1;
  let score: number;
  if (grown.listed > 0)
    score = isCommon && page.words[index]?.opens === true && grown.listed === 1 ? 0.6 : SCORE.givenAndListed;
  else if (grown.unlisted > 0) score = isDoubtful && !announced ? SCORE.weak : SCORE.givenAndShaped;
  else if (announced || isLong) score = isCommon && !announced ? SCORE.weak : SCORE.givenAndShaped;
  else
    score = isDoubtful || form.outside > 0 || (given.flags & Is.place) !== 0 ? SCORE.weak : SCORE.givenAlone;
  return page.candidate({ first: index, after: grown.after, form, type: 'person', score });
}

/** Takes names after `from` as long as they can belong to the same person. */
export function grow(page: Page, first: number, from: number, announced: boolean): Grown {
  const { persons, capitals } = page.rules;
  let at = from;
  let listed = 0;
  let unlisted = 0;
  while (at - first < LONGEST_NAME && page.joined(at)) {
    const word = page.words[at];
    if (word === undefined) break;
    const kunya = persons.kunyaWords.has(word.folded);
    if (kunya || persons.connectors.has(word.folded)) {
      const after = afterConnector(page, at + 1);
      if (after === undefined) break;
      at = after;
      listed++;
      continue;
    }
    if (capitals && word.shape === 'lower') break;
    if (persons.suffixes.has(word.folded) && at > from) {
      at++;
      break;
    }
    const place = page.match(at, written(page, at), Is.place | Is.organisation);
    const part = page.match(at, written(page, at), Is.given | Is.family);
    if (
      part !== undefined &&
      (part.flags & Is.ordinary) === 0 &&
      (place === undefined || place.after <= part.after)
    ) {
      if (unlisted > 0 && (part.flags & Is.family) === 0) break;
      if ((part.flags & Is.commonPerson) !== 0 && !capitals && listed > 0) break;
      at = part.after;
      listed++;
      continue;
    }
    if (place !== undefined && !(capitals && at === from)) break;
    if (unlisted >= (capitals ? MOST_UNLISTED : 1) || !page.looksNamed(at)) break;
    const isShaped = persons.isFamilyShaped(word.folded);
    if (!isShaped && (listed > 0 || !(announced || closes(page, at + 1)))) break;
    unlisted++;
    at++;
  }
  return { after: at, listed, unlisted };
}

/** After بن or al-: a listed part, or any word that looks like a name. Connectors may follow each other (bin al-). */
function afterConnector(page: Page, index: number): number | undefined {
  const { persons } = page.rules;
  for (let at = index; at < index + 3; at++) {
    if (!page.joined(at)) return undefined;
    if (persons.connectors.has(page.words[at]?.folded ?? '')) continue;
    const part = page.match(at, written(page, at), PART);
    if (part !== undefined) return part.after;
    return page.looksNamed(at) ? at + 1 : undefined;
  }
  return undefined;
}

/** Whether the name is cut off here by a mark: what stands before it was written as one thing. */
function closes(page: Page, index: number): boolean {
  const next = page.words[index];
  return next === undefined || (next.before !== '' && next.before !== '-');
}

export function written(page: Page, index: number): Form {
  return { folded: page.words[index]?.folded ?? '', outside: 0 };
}
