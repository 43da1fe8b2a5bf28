/** Names that a word before them announces: a class noun (مدينة X), an introduction (المدعو X), a title (President X). */
import type { EntityType } from '../model/analysis';
import type { Candidate } from './candidate';
import { findPersonAt, grow, written } from './find-persons';
import { Is, NAME_OF } from './gazetteer';
import type { NameRules, Trigger } from './name-rules';
import type { Form, Page } from './page';
import { buildPhrases, matchPhrase, type PhraseNode } from './phrases';

const SCORE = { listed: 0.96, quoted: 0.98, person: 0.93, unlisted: 0.62 };

/** A quoted or bracketed name has at most so many words. */
const LONGEST_QUOTED = 5;
/** Unlisted words taken as one name after an announcement. */
const LONGEST_UNLISTED = 3;
/** Words of office between a title and the name: وزير | الخارجية الروسي | X. */
const MOST_OFFICE_WORDS = 5;

const OPENING = /^["'([]+$/;

interface Announcers {
  readonly triggers: PhraseNode<Trigger>;
  readonly titles: PhraseNode<true>;
}

const built = new WeakMap<NameRules, Announcers>();

function announcersOf(rules: NameRules): Announcers {
  let announcers = built.get(rules);
  if (announcers === undefined) {
    announcers = {
      triggers: buildPhrases(rules.triggers.map((trigger) => [trigger.words, trigger] as const)),
      titles: buildPhrases(titleLines(rules).map((title) => [title, true] as const)),
    };
    built.set(rules, announcers);
  }
  return announcers;
}

function titleLines(rules: NameRules): string[] {
  return rules.titles.split('\n').filter((line) => line.length > 0 && !line.startsWith('#'));
}

export function findAnnounced(page: Page): Candidate[] {
  const { triggers, titles } = announcersOf(page.rules);
  const found: Candidate[] = [];
  for (let index = 0; index < page.words.length; index++) {
    if (page.isPlain(index)) continue;
    for (const form of page.forms(index)) {
      const trigger = matchPhrase(page, triggers, index, form);
      if (trigger !== undefined) addIfAny(found, nameAfter(page, trigger.after, trigger.value));
      const title = matchPhrase(page, titles, index, form);
      if (title !== undefined) addIfAny(found, personAfterTitle(page, title.after));
    }
  }
  return found;
}

function addIfAny(found: Candidate[], candidate: Candidate | undefined): void {
  if (candidate !== undefined) found.push(candidate);
}

function nameAfter(page: Page, index: number, trigger: Trigger): Candidate | undefined {
  const word = page.words[index];
  if (word === undefined) return undefined;
  if (OPENING.test(word.before)) return quotedName(page, index, trigger.type);
  if (!follows(page, index)) return undefined;
  return (
    listedName(page, index, trigger.type) ??
    (trigger.strength === 'any' ? unlistedName(page, index, trigger.type) : undefined)
  );
}

/** Whether the word comes right after the announcing one; the point of an abbreviated title does not part them. */
function follows(page: Page, index: number): boolean {
  return page.joined(index) && page.words[index]?.before !== '-';
}

function listedName(page: Page, index: number, type: EntityType): Candidate | undefined {
  if (type === 'person') {
    const person = findPersonAt(page, index, true);
    return person === undefined ? undefined : { ...person, score: SCORE.person };
  }
  for (const form of page.forms(index)) {
    const match = page.match(index, form, NAME_OF[type]);
    if (match === undefined || (match.flags & Is.ordinary) !== 0) continue;
    const entry = match.node.entries?.[type];
    return page.candidate({ first: index, after: match.after, form, type, score: SCORE.listed, entry });
  }
  return undefined;
}

/** All of a short quotation or bracket after the trigger. */
function quotedName(page: Page, index: number, type: EntityType): Candidate | undefined {
  let after = index + 1;
  while (after - index < LONGEST_QUOTED && page.joined(after)) after++;
  const next = page.words[after];
  if (next !== undefined && !/["')\]]/.test(next.before)) return undefined;
  const whole = page.match(index, written(page, index), NAME_OF[type]);
  if (whole?.after === after) {
    return page.candidate({
      first: index,
      after,
      type,
      score: SCORE.quoted,
      entry: whole.node.entries?.[type],
    });
  }
  for (let at = index; at < after; at++) {
    const listed = page.match(at, written(page, at), Is.given | Is.family | Is.kunyaPart | NAME_OF[type]);
    if (
      listed === undefined &&
      !page.looksNamed(at) &&
      !page.rules.persons.connectors.has(page.words[at]?.folded ?? '')
    )
      return undefined;
  }
  return page.candidate({ first: index, after, type, score: SCORE.quoted });
}

function unlistedName(page: Page, index: number, type: EntityType): Candidate | undefined {
  if (!page.looksNamed(index) || (page.flags(index) & Is.nisba) !== 0) return undefined;
  const { rules } = page;
  // A conjunction glued to an unknown word is the next thing said, not the name: مدينة وأضرم.
  if (rules.heads !== undefined && page.words[index]?.folded.startsWith(rules.heads.and)) return undefined;
  if (type === 'person') return unlistedPerson(page, index, page.forms(index)[0]);
  let after = index + 1;
  const takesMore =
    rules.capitals || rules.placePrefixes.has(page.words[index]?.folded ?? '') || type === 'organisation';
  if (takesMore) {
    while (
      after - index < LONGEST_UNLISTED &&
      page.joined(after) &&
      page.looksNamed(after) &&
      !isPartOfSpeech(page, after)
    )
      after++;
  }
  return page.candidate({ first: index, after, type, score: SCORE.unlisted });
}

function isPartOfSpeech(page: Page, index: number): boolean {
  const flags = page.flags(index);
  return (
    (flags & (Is.nisba | Is.commonPlace | Is.commonPerson | Is.commonOrganisation)) !== 0 &&
    (flags & Is.family) === 0
  );
}

function unlistedPerson(page: Page, index: number, form: Form | undefined): Candidate | undefined {
  if (
    page.match(index, written(page, index), Is.place | Is.organisation) !== undefined &&
    !page.rules.capitals
  )
    return undefined;
  const grown = grow(page, { first: index, from: index + 1, announced: true, isSure: false });
  if (grown.after === index + 1 && !page.rules.capitals) return undefined;
  return page.candidate({
    first: index,
    after: grown.after,
    ...(form === undefined ? {} : { form }),
    type: 'person',
    score: SCORE.unlisted,
  });
}

/** The person whose title ends before this word; words of office may stand between where the article marks them. */
function personAfterTitle(page: Page, index: number): Candidate | undefined {
  const { article } = page.rules;
  const first = page.words[index];
  if (first !== undefined && OPENING.test(first.before)) return quotedName(page, index, 'person');
  for (let at = index; at < index + MOST_OFFICE_WORDS; at++) {
    const word = page.words[at];
    if (word === undefined || !follows(page, at)) return undefined;
    if (word.shape === 'lower' && page.rules.capitals) return undefined;
    const isOffice = article !== undefined && word.folded.startsWith(article);
    const isAside = (page.flags(at) & (Is.nisba | Is.ordinary)) !== 0;
    const person = isAside && !isOffice ? undefined : findPersonAt(page, at, true);
    if (person !== undefined && (person.after - at > 1 || !isOffice) && !isPlaceOnly(page, at))
      return { ...person, score: SCORE.person };
    if (isOffice) continue;
    const place = page.match(at, written(page, at), Is.place | Is.organisation);
    if (place !== undefined && article !== undefined) {
      at = place.after - 1;
      continue;
    }
    if (isAside) {
      if (article === undefined || (page.flags(at) & Is.nisba) === 0) return undefined;
      continue;
    }
    return page.looksNamed(at) ? unlistedPerson(page, at, undefined) : undefined;
  }
  return undefined;
}

/** A place that is also somebody's name, with no name after it, is the place in "رئيس بلدية سلمى". */
function isPlaceOnly(page: Page, index: number): boolean {
  if (page.rules.capitals) return false;
  const place = page.match(index, written(page, index), Is.place);
  const person = findPersonAt(page, index, true);
  return place !== undefined && (person === undefined || person.after <= place.after);
}
