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

const SCORE = { givenAndListed: 0.9, givenAndShaped: 0.7, givenSigned: 0.6, kunya: 0.9, weak: 0.35 };

const CLOSING = /^["')\]]/;

const PART = Is.given | Is.family | Is.kunyaPart;

export interface Growth {
  /** Where the name begins, and the first word not yet in it. */
  readonly first: number;
  readonly from: number;
  readonly announced: boolean;
  /** Whether what stands before `from` can hardly be anything but a given name. */
  readonly isSure: boolean;
}

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
  const grown = grow(page, { first: index, from: part?.after ?? next + 1, announced, isSure: false });
  // "X son of Y": what stands before بن is a given name though no list has it.
  if (form.outside === 0 && persons.connectors.has(form.folded) && precedes(page, index)) {
    return page.candidate({ first: index - 1, after: grown.after, type: 'person', score: SCORE.kunya });
  }
  return page.candidate({ first: index, after: grown.after, form, type: 'person', score: SCORE.kunya });
}

const NO_GIVEN = Is.ordinary | Is.nisba | Is.place | Is.organisation | Is.title | Is.given;

/** Whether the word before can be the unlisted given name of a name that goes on here. */
function precedes(page: Page, index: number): boolean {
  return page.joined(index) && page.looksNamed(index - 1) && (page.flags(index - 1) & NO_GIVEN) === 0;
}

function findGiven(page: Page, index: number, form: Form, announced: boolean): Candidate | undefined {
  const word = page.words[index];
  const given = page.match(index, form, Is.given);
  if (given === undefined || word === undefined) return undefined;
  const isOne = given.after === index + 1;
  if (isOne && ((given.flags & Is.title) !== 0 || page.rules.persons.kunyaWords.has(form.folded)))
    return undefined;
  if (page.rules.capitals && word.shape === 'lower') return undefined;
  const isCommon = (given.flags & (Is.commonPerson | Is.ordinary)) !== 0;
  // A stripped letter, an everyday word or a place of that name is doubt; a listed family name outweighs it.
  const isSigned = hasSign(page, index, given.after);
  const isDoubtful = (isCommon && !isSigned) || (form.outside > 0 && form.folded.length < 4 && isOne);
  const grown = grow(page, { first: index, from: given.after, announced, isSure: !isDoubtful });
  let score: number;
  if (grown.listed > 0)
    score = isCommon && page.words[index]?.opens === true && grown.listed === 1 ? 0.6 : SCORE.givenAndListed;
  else if (grown.unlisted > 0) score = isDoubtful && !announced ? SCORE.weak : SCORE.givenAndShaped;
  else if (announced || !isOne) score = isCommon && !announced ? SCORE.weak : SCORE.givenAndShaped;
  else {
    const isBare = !isSigned && (!page.rules.capitals || word.opens);
    score =
      isDoubtful || isBare || (given.flags & Is.ordinary) !== 0 || (given.flags & Is.place) !== 0
        ? SCORE.weak
        : SCORE.givenSigned;
  }
  return page.candidate({ first: index, after: grown.after, form, type: 'person', score });
}

/** Whether a word of saying stands right before or after, or one that only a person's name has after it. */
export function hasSign(page: Page, first: number, after: number): boolean {
  const { signsBefore, signsAfter } = page.rules.persons;
  const isBefore = page.joined(first) && page.forms(first - 1).some((form) => signsBefore.has(form.folded));
  const next = page.words[after];
  return isBefore || (next !== undefined && /^,?$/.test(next.before) && signsAfter.has(next.folded));
}

/** Takes names after `from` as long as they can belong to the same person. */
export function grow(page: Page, { first, from, announced, isSure }: Growth): Grown {
  const { persons, capitals } = page.rules;
  let at = from;
  let listed = 0;
  let unlisted = 0;
  // After a family name the person is named in full: سعد الحريري | التمسك.
  let hasFamily = false;
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
    if (persons.suffixes.has(word.folded)) {
      at++;
      unlisted = MOST_UNLISTED;
      continue;
    }
    const place = page.match(at, written(page, at), Is.place | Is.organisation);
    const part = page.match(at, written(page, at), Is.given | Is.family);
    if (
      part !== undefined &&
      (part.flags & (Is.ordinary | (capitals ? 0 : Is.title))) === 0 &&
      (place === undefined || place.after <= part.after)
    ) {
      if (unlisted > 0 && (part.flags & Is.family) === 0) break;
      if ((part.flags & Is.commonPerson) !== 0 && !capitals && listed > 0) break;
      at = part.after;
      listed++;
      hasFamily ||= !capitals && (part.flags & (Is.family | Is.given)) === Is.family;
      continue;
    }
    if (place !== undefined && !(capitals && at === from)) break;
    if (unlisted >= (capitals ? MOST_UNLISTED : 1) || hasFamily || !page.looksNamed(at)) break;
    const isShaped = persons.isFamilyShaped(word.folded);
    if (!isShaped && !canFollow(listed, isSure || announced, closes(page, at + 1))) break;
    unlisted++;
    at++;
  }
  return { after: at, listed, unlisted };
}

/** Whether an unlisted word without the look of a family name may follow so many listed ones. */
function canFollow(listed: number, isSure: boolean, isBounded: boolean): boolean {
  return listed === 0 ? isSure || isBounded : listed === 1 && isBounded;
}

/** After بن or al-: a listed part, or any word that looks like a name. Connectors may follow each other (bin al-). */
function afterConnector(page: Page, index: number): number | undefined {
  const { persons } = page.rules;
  for (let at = index; at < index + 3; at++) {
    if (!page.joined(at)) return undefined;
    const folded = page.words[at]?.folded ?? '';
    if (persons.connectors.has(folded) || persons.kunyaWords.has(folded)) continue;
    const part = page.match(at, written(page, at), PART);
    if (part !== undefined) return part.after;
    return page.looksNamed(at) ? at + 1 : undefined;
  }
  return undefined;
}

/** Whether a quotation or bracket closes here: what stands before it was written as one thing. */
function closes(page: Page, index: number): boolean {
  const next = page.words[index];
  return next !== undefined && CLOSING.test(next.before);
}

export function written(page: Page, index: number): Form {
  return { folded: page.words[index]?.folded ?? '', outside: 0 };
}
