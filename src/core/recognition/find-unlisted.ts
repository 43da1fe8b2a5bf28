/**
 * Persons whose names no list has, in languages with capitals: a short run of capitals that ends in a listed
 * family name, begins with initials, or stands where news puts persons: beside "said", before "who", an age or
 * a bracket with a nation. Any other run is left alone.
 */
import type { Candidate } from './candidate';
import { hasSign } from './find-persons';
import { Is } from './gazetteer';
import type { Page } from './page';

const SCORE = { listed: 0.75, initials: 0.7, signed: 0.6, aged: 0.6, particle: 0.55 };
/** A longer run is a title or a headline. */
const LONGEST_RUN = 4;
const AGE = /^(?:[1-9]\d|1[01]\d|[1-9])$/;

export function findUnlisted(page: Page): Candidate[] {
  const found: Candidate[] = [];
  if (!page.rules.capitals) return found;
  for (let index = 0; index < page.words.length; ) {
    if (!isOpen(page, index)) {
      index++;
      continue;
    }
    let after = index + 1;
    let hasParticle = false;
    while (page.joined(after)) {
      const particles = countParticles(page, after);
      if (!page.joined(after + particles) || !isOpen(page, after + particles)) break;
      if (particles > 0) hasParticle = true;
      after += particles + 1;
    }
    const length = after - index;
    const isWhole = length >= 2 && length <= LONGEST_RUN && !page.inHeadline(index);
    const score = isWhole ? Math.max(scoreOf(page, index, after), hasParticle ? SCORE.particle : 0) : 0;
    if (score > 0) found.push(page.candidate({ first: index, after, type: 'person', score }));
    index = after;
  }
  return found;
}

/** Small particles at this word that bind a name: al-, bin, van der. */
function countParticles(page: Page, index: number): number {
  let count = 0;
  while (count < 2) {
    const word = page.words[index + count];
    if (word?.shape !== 'lower' || !page.rules.persons.connectors.has(word.folded)) break;
    count++;
  }
  return count;
}

function isOpen(page: Page, index: number): boolean {
  const word = page.words[index];
  if (word === undefined || word.shape === 'number' || word.shape === 'lower' || word.shape === 'upper')
    return false;
  const named = Is.nisba | Is.organisation | Is.place | Is.title | Is.ordinary;
  if ((page.flags(index) & named) !== 0 && (page.flags(index) & (Is.given | Is.family)) === 0) return false;
  const { capitalNames } = page.rules;
  if (capitalNames?.lastWords.has(word.folded) || capitalNames?.placeLastWords.has(word.folded)) return false;
  if (capitalNames?.placeFirstWords.has(word.folded) || capitalNames?.firstWords.has(word.folded))
    return false;
  return page.looksNamed(index) || word.shape === 'initial';
}

function scoreOf(page: Page, first: number, after: number): number {
  const last = page.words[after - 1];
  if (last === undefined || last.shape === 'initial') return 0;
  if (page.words[first]?.shape === 'initial') return SCORE.initials;
  if ((page.flags(after - 1) & Is.family) !== 0 && page.words[first]?.opens !== true) return SCORE.listed;
  if (hasSign(page, first, after)) return SCORE.signed;
  const next = page.words[after];
  if (next?.before === ',' && AGE.test(next.folded) && page.words[after + 1]?.before.startsWith(','))
    return SCORE.aged;
  if (next?.before === '(' && (page.flags(after) & (Is.place | Is.nisba)) !== 0) return SCORE.aged;
  return 0;
}
