/**
 * What the page says once holds for the whole page: a name found for sure is a name wherever it stands, and the
 * family name of a person named in full is that person.
 */
import type { EntityType } from '../model/analysis';
import type { Candidate } from './candidate';
import { followsPlacePreposition } from './find-listed';
import { Is } from './gazetteer';
import type { Page } from './page';
import { buildPhrases, matchPhrase } from './phrases';

/** A short form beats a listed place of that spelling: with Yasser Arafat on the page, Arafat is he. */
const SCORE = { full: 0.75, short: 0.9 };
/** Longer names are called by their acronym; a shorter first word is chance. */
const MOST_COMPANY_WORDS = 3;
const SHORTEST_COMPANY = 4;
/** Shorter names are found by lists and context only. */
const SHORTEST_REPEAT = 3;

interface KnownName {
  readonly type: EntityType;
  readonly isShort: boolean;
  readonly entry?: number;
}

/** Further mentions of the names in `sure`. */
export function findRepeats(page: Page, sure: readonly Candidate[]): Candidate[] {
  const names = new Map<string, KnownName>();
  for (const candidate of sure) {
    for (const key of shortKeys(page, candidate)) {
      if (!names.has(key) && canStandAlone(page, key))
        names.set(key, { type: candidate.type, isShort: true });
    }
  }
  for (const { key, type, entry, score } of sure) {
    // The person named in full is meant, not the village of that name, unless something announces the village.
    const isOther = names.get(key)?.isShort === true && score < SCORE.short;
    if (key.length < SHORTEST_REPEAT || isOther) continue;
    names.set(key, { type, isShort: false, ...(entry === undefined ? {} : { entry }) });
  }
  if (names.size === 0) return [];
  const phrases = buildPhrases(names);
  const found: Candidate[] = [];
  for (let index = 0; index < page.words.length; index++) {
    if (page.isPlain(index) || (page.rules.capitals && !hasCapital(page, index))) continue;
    for (const form of page.forms(index)) {
      if (form.outside > 0 && form.folded.length < SHORTEST_REPEAT) continue;
      const match = matchPhrase(page, phrases, index, form);
      if (match === undefined || isAdjectiveHere(page, index, match.after)) continue;
      const { type, isShort, entry } = match.value;
      if (isShort && (page.flags(index) & Is.place) !== 0 && followsPlacePreposition(page, index)) continue;
      const score = isShort ? SCORE.short : SCORE.full;
      const candidate = page.candidate({ first: index, after: match.after, form, type, score, entry });
      found.push(isShort ? { ...candidate, isShort } : candidate);
      break;
    }
  }
  return found;
}

/** A capital that says something, or a listed name's: "Will" opening a sentence is no Will Hunt. */
function hasCapital(page: Page, index: number): boolean {
  const shape = page.words[index]?.shape;
  return shape !== 'lower' && ((page.flags(index) & Is.ordinary) === 0 || page.looksNamed(index));
}

/** Folded spellings by which a person or organisation named in full is called later. */
export function shortKeys(page: Page, name: Candidate): readonly string[] {
  const parts = name.key.split(' ');
  if (name.type === 'organisation') return shortOrganisation(page, parts);
  if (name.type !== 'person' || parts.length < 2) return [];
  const { persons } = page.rules;
  const keys: string[] = [];
  const last = parts.filter((part) => !persons.suffixes.has(part)).at(-1) ?? '';
  const isKunya = persons.kunyaWords.has(parts[0] ?? '');
  if (!isKunya || parts.length > 2) {
    keys.push(last, ...persons.shortForms(last));
    // "al-Assad", "bin Salman", "van Dyke": the particle belongs to the last name.
    const particle = parts.at(-2) ?? '';
    if (parts.length > 2 && (persons.connectors.has(particle) || persons.kunyaWords.has(particle)))
      keys.push(`${particle} ${last}`);
  }
  if (isKunya) {
    if (parts.length > 2) keys.push(parts.slice(0, 2).join(' '));
  } else if ((page.gazetteer.flags(parts[0] ?? '') & Is.place) === 0) keys.push(parts[0] ?? '');
  return keys;
}

/** Without its class noun (سوريا الديمقراطية), or without its purpose (المرصد السوري). */
function shortOrganisation(page: Page, parts: readonly string[]): readonly string[] {
  if (page.rules.capitals) return shortCompany(page, parts);
  const frame = page.rules.heads?.heads.find((head) => head.word === parts[0])?.frame;
  if (frame === undefined || parts.length < 3) return [];
  if (frame === 'definite') return [parts.slice(0, 2).join(' ')];
  const isOfPlace = (page.gazetteer.flags(parts[1] ?? '') & Is.place) !== 0;
  return isOfPlace ? [parts.slice(1).join(' ')] : [];
}

/** A first word that is nothing else: Suvarna for Suvarna Semicon, Raith for Raith Rovers. */
function shortCompany(page: Page, parts: readonly string[]): readonly string[] {
  const [first = ''] = parts;
  if (parts.length < 2 || parts.length > MOST_COMPANY_WORDS || first.length < SHORTEST_COMPANY) return [];
  const grammar = page.rules.capitalNames;
  const isOther =
    page.gazetteer.flags(first) !== 0 ||
    grammar?.firstWords.has(first) === true ||
    grammar?.lastWords.has(first) === true ||
    grammar?.alwaysCapital.has(first) === true;
  return isOther ? [] : [first];
}

function canStandAlone(page: Page, key: string): boolean {
  if (key.length < SHORTEST_REPEAT) return false;
  if (key.includes(' ')) return true;
  const flags = page.gazetteer.flags(key);
  const everyday = page.rules.capitals ? Is.ordinary : Is.ordinary | Is.title;
  return (flags & (everyday | Is.organisation)) === 0;
}

/** A nisba after a noun with the article is an adjective, even where a person of that name is on the page. */
function isAdjectiveHere(page: Page, index: number, after: number): boolean {
  const { article, heads } = page.rules;
  if (article === undefined || after - index > 1) return false;
  if ((page.flags(index) & Is.nisba) === 0 && heads?.isAdjective(page.words[index]?.folded ?? '') !== true)
    return false;
  return page.joined(index) && page.words[index - 1]?.folded.startsWith(article) === true;
}
