import type { EntityType } from '../model/analysis';
import type { Candidate } from './candidate';
import { written } from './find-persons';
import { Is, NAME_OF } from './gazetteer';
import type { Match, Page } from './page';
import { ENTITY_TYPES } from './tagger-model';

const SCORE = { several: 0.92, single: 0.8, clitic: 0.75, shortStem: 0.3, common: 0.25, commonSigned: 0.6 };

const NAMES = Is.person | Is.place | Is.organisation;
/** A rest of fewer letters after a proclitic is more often chance than a name. */
const SHORTEST_NAME = 4;

/** Every listed name, the longest at each word, proclitics aside. */
export function findListed(page: Page): Candidate[] {
  const found: Candidate[] = [];
  for (let index = 0; index < page.words.length; index++) {
    let best: Match | undefined;
    for (const form of page.forms(index)) {
      const match = page.match(index, form, NAMES);
      if (match !== undefined && (best === undefined || match.after > best.after)) best = match;
    }
    if (best === undefined) continue;
    const first = hasOuterArticle(page, index, best) ? index + 1 : index;
    for (const type of ENTITY_TYPES) {
      if ((best.flags & NAME_OF[type]) === 0) continue;
      const score = scoreOf(page, index, best, type);
      found.push(
        page.candidate({
          first,
          after: best.after,
          ...(first === index ? { form: best.form } : {}),
          type,
          score,
          entry: best.node.entries?.[type],
        }),
      );
    }
  }
  return found;
}

/** Whether the listed name begins with an article that is small, or large only because a sentence begins here. */
function hasOuterArticle(page: Page, index: number, match: Match): boolean {
  const word = page.words[index];
  if (word === undefined || word.folded !== page.rules.outerArticle || match.after === index + 1)
    return false;
  if (word.shape === 'lower') return true;
  return word.opens && page.match(index + 1, written(page, index + 1), NAMES)?.after === match.after;
}

function scoreOf(page: Page, index: number, match: Match, type: EntityType): number {
  const { flags, form } = match;
  if (match.after - index > 1) return (flags & isCommonAs(type)) === 0 ? SCORE.several : SCORE.common;
  if ((flags & Is.ordinary) !== 0) return 0;
  if ((flags & isCommonAs(type)) !== 0 || ((flags & Is.nisba) !== 0 && type === 'place')) {
    return hasCapitalSign(page, index, type) || isNounHere(page, index, flags, type)
      ? SCORE.commonSigned
      : SCORE.common;
  }
  if (form.outside === 0) return SCORE.single;
  if ((page.flags(index) & Is.ordinary) !== 0) return 0;
  return form.folded.length < SHORTEST_NAME && type !== 'place' ? SCORE.shortStem : SCORE.clitic;
}

/**
 * An adjective of origin that is also a country (السعودية): it is the country after a preposition, or where no
 * noun with the article, which an adjective with the article needs, stands before it.
 */
function isNounHere(page: Page, index: number, flags: number, type: EntityType): boolean {
  const { article, capitals } = page.rules;
  if (type !== 'place' || (flags & Is.nisba) === 0 || capitals || article === undefined) return false;
  if (followsPlacePreposition(page, index)) return true;
  const previous = page.joined(index) ? page.words[index - 1]?.folded : undefined;
  return (
    page.forms(index).some((form) => form.folded.startsWith(article)) &&
    previous?.startsWith(article) !== true
  );
}

/**
 * Whether a capital speaks for the name: not at the beginning of a sentence or in a headline, where everyday
 * words have one too, unless a preposition of place stands before it or it opens a dateline in capitals.
 */
function hasCapitalSign(page: Page, index: number, type: EntityType): boolean {
  const word = page.words[index];
  if (!page.rules.capitals || word === undefined) return false;
  const isTold = !word.opens && !page.inHeadline(index);
  if (type === 'place' && (followsPlacePreposition(page, index) || (word.opens && word.shape === 'upper')))
    return true;
  return isTold;
}

function isCommonAs(type: EntityType): number {
  if (type === 'person') return Is.commonPerson;
  return type === 'place' ? Is.commonPlace : Is.commonOrganisation;
}

export function followsPlacePreposition(page: Page, index: number): boolean {
  const previous = page.words[index - 1];
  return (
    previous !== undefined &&
    page.words[index]?.before === '' &&
    page.rules.placePrepositions.has(previous.folded)
  );
}
