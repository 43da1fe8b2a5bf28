/**
 * Organisations and places told by a word among capitals: Ministry of X, X University, X Province. A run of
 * capitals that holds no such word, no given name and nothing listed gets no type, so it is left alone.
 */
import type { EntityType } from '../model/analysis';
import type { Candidate } from './candidate';
import { Is } from './gazetteer';
import type { CapitalGrammar } from './name-rules';
import type { Page } from './page';

const SCORE = { first: 0.88, last: 0.85 };
/** Capitals before a last word, and after a first one. */
const MOST_WORDS = 6;

export function findCapitalised(page: Page): Candidate[] {
  const grammar = page.rules.capitalNames;
  const found: Candidate[] = [];
  if (grammar === undefined) return found;
  for (let index = 0; index < page.words.length; index++) {
    const word = page.words[index];
    if (word === undefined || word.shape === 'lower') continue;
    const { folded } = word;
    if (grammar.firstWords.has(folded)) push(found, headFirst(page, grammar, index));
    if (grammar.lastWords.has(folded)) push(found, headLast(page, grammar, index, 'organisation'));
    if (grammar.placeLastWords.has(folded)) push(found, headLast(page, grammar, index, 'place'));
    if (grammar.placeFirstWords.has(folded)) push(found, placeFirst(page, index));
  }
  return found;
}

function push(found: Candidate[], candidate: Candidate | undefined): void {
  if (candidate !== undefined) found.push(candidate);
}

function headFirst(page: Page, grammar: CapitalGrammar, head: number): Candidate | undefined {
  const link = page.words[head + 1];
  if (link === undefined || !page.joined(head + 1) || !grammar.links.has(link.folded)) return undefined;
  let after = head + 1;
  let at = head + 2;
  while (at - head <= MOST_WORDS + 2 && page.joined(at)) {
    const word = page.words[at];
    if (word === undefined) break;
    const isSmall = grammar.links.has(word.folded) || grammar.fillers.has(word.folded);
    if (isSmall && word.shape === 'lower') {
      at++;
      continue;
    }
    if (!continues(page, at)) break;
    at++;
    after = at;
  }
  if (after === head + 1 || only(page, Is.nisba, head + 2, after)) return undefined;
  const first = growLeft(page, grammar, head);
  return page.candidate({ first, after, type: 'organisation', score: SCORE.first });
}

function isCapital(page: Page, index: number): boolean {
  return page.joined(index) && page.words[index]?.shape !== 'lower';
}

function headLast(
  page: Page,
  grammar: CapitalGrammar,
  head: number,
  type: EntityType,
): Candidate | undefined {
  const first = growLeft(page, grammar, head);
  if (first === head) return undefined;
  let after = head + 1;
  // "X University Hospital": the last of several last words ends the name.
  while (
    after - head < MOST_WORDS &&
    isCapital(page, after) &&
    grammar.lastWords.has(page.words[after]?.folded ?? '')
  )
    after++;
  if (type === 'place' && after > head + 1) return undefined;
  if (only(page, Is.nisba | Is.ordinary, first, head)) return undefined;
  // "Tiger Woods", "Jane Field": a given name before a landscape word is a person.
  if (type === 'place' && (page.flags(first) & Is.given) !== 0) return undefined;
  const isWeak = head - first === 1 && page.words[first]?.opens === true && page.flags(first) === 0;
  if (isWeak) return undefined;
  return page.candidate({ first, after, type, score: SCORE.last });
}

/** Whether all these words are of this kind. */
function only(page: Page, flags: number, first: number, after: number): boolean {
  for (let at = first; at < after; at++) if ((page.flags(at) & flags) === 0) return false;
  return true;
}

function placeFirst(page: Page, head: number): Candidate | undefined {
  const next = head + 1;
  // "New Deal", "South Pole": an everyday first word makes a place only of a place.
  if ((page.flags(head) & Is.ordinary) !== 0 && (page.flags(next) & Is.place) === 0) return undefined;
  const isNamed = page.joined(next) && continues(page, next) && (page.flags(next) & Is.nisba) === 0;
  return isNamed
    ? page.candidate({ first: head, after: next + 1, type: 'place', score: SCORE.last })
    : undefined;
}

function isTitle(page: Page, index: number): boolean {
  return (page.flags(index) & Is.title) !== 0;
}

/** The capitals before the head; nationalities stay outside before a head of state. */
function growLeft(page: Page, grammar: CapitalGrammar, head: number): number {
  const isState = grammar.stateWords.has(page.words[head]?.folded ?? '');
  let first = head;
  let at = head;
  while (head - at < MOST_WORDS && at > 0 && page.joined(at)) {
    const previous = page.words[at - 1];
    if (previous === undefined) break;
    if (previous.shape === 'lower') {
      if (!grammar.fillers.has(previous.folded) || previous.folded === page.rules.outerArticle) break;
      at--;
      continue;
    }
    if (
      !continues(page, at - 1) ||
      isTitle(page, at - 1) ||
      (isState && (page.flags(at - 1) & Is.nisba) !== 0)
    )
      break;
    at--;
    first = at;
  }
  return first;
}

/** Whether a capital goes on with the name: where a capital says something, even an everyday word's does. */
function continues(page: Page, index: number): boolean {
  const word = page.words[index];
  if (word === undefined || word.shape === 'lower' || word.shape === 'number') return false;
  if (page.rules.capitalNames?.alwaysCapital.has(word.folded)) return false;
  return page.looksNamed(index) || !(word.opens || page.inHeadline(index));
}
