/**
 * Organisations named by a class noun and what belongs to it, for languages that put the class noun first:
 * head + construct (a field, a place, a name) + adjectives + a phrase of purpose. The right edge is where the
 * grammar stops; a head that nothing proper follows is no name (قوات كبيرة, مجلس الإدارة).
 */
import { foldText } from '../text/fold';
import type { Candidate } from './candidate';
import { written } from './find-persons';
import { Is } from './gazetteer';
import type { HeadGrammar, HeadWord, NameRules } from './name-rules';
import type { Form, Page } from './page';
import { buildPhrases, matchPhrase, type PhraseNode } from './phrases';

const SCORE = { field: 0.9, name: 0.85, noun: 0.7 };
const MOST_ADJECTIVES = 3;

interface Grammar extends HeadGrammar {
  readonly frames: ReadonlyMap<string, HeadWord['frame']>;
  readonly placeNouns: ReadonlySet<string>;
  readonly fieldPhrases: PhraseNode<true>;
}

const built = new WeakMap<NameRules, Grammar>();

function grammarOf(rules: NameRules): Grammar | undefined {
  if (rules.heads === undefined) return undefined;
  let grammar = built.get(rules);
  if (grammar === undefined) {
    grammar = {
      ...rules.heads,
      frames: new Map(rules.heads.heads.map((head) => [head.word, head.frame])),
      placeNouns: new Set(
        rules.triggers.filter(({ type }) => type === 'place').map(({ words }) => foldText(words)),
      ),
      fieldPhrases: buildPhrases(rules.heads.fields.map((field) => [field, true] as const)),
    };
    built.set(rules, grammar);
  }
  return grammar;
}

export function findHeaded(page: Page): Candidate[] {
  const grammar = grammarOf(page.rules);
  const found: Candidate[] = [];
  if (grammar === undefined) return found;
  for (let index = 0; index < page.words.length; index++) {
    for (const form of page.forms(index)) {
      const frame = grammar.frames.get(form.folded);
      if (frame === undefined) continue;
      const grown =
        frame === 'definite'
          ? growDefinite(page, grammar, index + 1)
          : growConstruct(page, grammar, index + 1, frame);
      if (grown === undefined) continue;
      found.push(
        page.candidate({ first: index, after: grown.after, form, type: 'organisation', score: grown.score }),
      );
      break;
    }
  }
  return found;
}

interface Grown {
  readonly after: number;
  readonly score: number;
}

function growConstruct(
  page: Page,
  grammar: Grammar,
  from: number,
  frame: HeadWord['frame'],
): Grown | undefined {
  if (!page.joined(from)) return undefined;
  const fields = growFields(page, grammar, from);
  if (fields !== undefined) {
    return { after: growPurpose(page, grammar, growAdjectives(page, grammar, fields)), score: SCORE.field };
  }
  if (frame === 'office') return undefined;
  // "Council of the province of X": the class noun of the place belongs to the name.
  const start = isPlaceNoun(page, grammar, from) && page.joined(from + 1) ? from + 1 : from;
  const wanted = start === from ? Is.place | Is.person | Is.organisation : Is.place;
  const name = page.match(start, written(page, start), wanted);
  if (name !== undefined && (name.flags & Is.ordinary) === 0) {
    const after = growPurpose(page, grammar, growAdjectives(page, grammar, name.after));
    return { after, score: SCORE.name };
  }
  if (frame !== 'force') return undefined;
  const word = page.words[from];
  const { article } = page.rules;
  if (word === undefined || article === undefined || !word.folded.startsWith(article)) return undefined;
  if (!page.looksNamed(from) || (page.flags(from) & Is.nisba) !== 0) return undefined;
  return { after: growAdjectives(page, grammar, from + 1), score: SCORE.noun };
}

function isPlaceNoun(page: Page, grammar: Grammar, index: number): boolean {
  const folded = page.words[index]?.folded;
  return folded !== undefined && grammar.placeNouns.has(folded);
}

/** المرصد السوري لحقوق الإنسان, الجيش السوري الحر: two adjectives, or one and a purpose. */
function growDefinite(page: Page, grammar: Grammar, from: number): Grown | undefined {
  const adjectives = growAdjectives(page, grammar, from);
  const after = growPurpose(page, grammar, adjectives);
  const isNamed = after > adjectives || (adjectives - from >= 2 && hasNisba(page, from, adjectives));
  return isNamed ? { after, score: SCORE.field } : undefined;
}

function hasNisba(page: Page, from: number, after: number): boolean {
  for (let at = from; at < after; at++) if ((page.flags(at) & Is.nisba) !== 0) return true;
  return false;
}

/** One field of work, then others joined by "and": وزارة التربية والتعليم. */
function growFields(page: Page, grammar: Grammar, from: number): number | undefined {
  const first = matchPhrase(page, grammar.fieldPhrases, from, written(page, from));
  if (first === undefined) return undefined;
  let after = first.after;
  for (;;) {
    const next = joinedField(page, grammar, after, grammar.and);
    if (next === undefined) return after;
    after = next;
  }
}

function joinedField(page: Page, grammar: Grammar, index: number, letters: string): number | undefined {
  if (!page.joined(index)) return undefined;
  for (const form of formsAfter(page, index, letters)) {
    const field = matchPhrase(page, grammar.fieldPhrases, index, form);
    if (field !== undefined) return field.after;
  }
  return undefined;
}

/** The word's forms that lose exactly these letters. */
function formsAfter(page: Page, index: number, letters: string): readonly Form[] {
  return page
    .forms(index)
    .filter((form) => form.outside === letters.length && page.words[index]?.folded.startsWith(letters));
}

function growAdjectives(page: Page, grammar: Grammar, from: number): number {
  let after = from;
  while (
    after - from < MOST_ADJECTIVES &&
    page.joined(after) &&
    grammar.isAdjective(page.words[after]?.folded ?? '')
  )
    after++;
  return after;
}

/** "for human rights", "for relief and development" after the head or its adjectives. */
function growPurpose(page: Page, grammar: Grammar, from: number): number {
  let after = joinedField(page, grammar, from, grammar.purpose);
  if (after === undefined) return from;
  for (;;) {
    const next = joinedField(page, grammar, after, grammar.and);
    if (next === undefined) break;
    after = next;
  }
  if (page.joined(after) && grammar.ties.has(page.words[after]?.folded ?? '')) {
    const tied = page.joined(after + 1) ? growFields(page, grammar, after + 1) : undefined;
    if (tied !== undefined) after = tied;
  }
  return growAdjectives(page, grammar, after);
}
