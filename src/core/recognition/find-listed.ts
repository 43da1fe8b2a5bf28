import type { EntityType } from '../model/analysis';
import type { Candidate } from './candidate';
import { Is, NAME_OF } from './gazetteer';
import type { Match, Page } from './page';
import { ENTITY_TYPES } from './tagger-model';

const SCORE = { several: 0.92, single: 0.8, clitic: 0.75, shortStem: 0.3, common: 0.25, commonInPlace: 0.55 };

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
    for (const type of ENTITY_TYPES) {
      if ((best.flags & NAME_OF[type]) === 0) continue;
      const score = scoreOf(page, index, best, type);
      found.push(
        page.candidate({
          first: index,
          after: best.after,
          form: best.form,
          type,
          score,
          entry: best.node.entries?.[type],
        }),
      );
    }
  }
  return found;
}

function scoreOf(page: Page, index: number, match: Match, type: EntityType): number {
  if (match.after - index > 1) return SCORE.several;
  const { flags, form } = match;
  if ((flags & Is.ordinary) !== 0) return 0;
  if ((flags & isCommonAs(type)) !== 0 || ((flags & Is.nisba) !== 0 && type === 'place')) {
    return type === 'place' && page.rules.capitals && followsPlacePreposition(page, index)
      ? SCORE.commonInPlace
      : SCORE.common;
  }
  if (form.outside === 0) return SCORE.single;
  if ((page.flags(index) & Is.ordinary) !== 0) return 0;
  return form.folded.length < SHORTEST_NAME ? SCORE.shortStem : SCORE.clitic;
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
