import type { Candidate } from './candidate';
import { Is, NAME_OF } from './gazetteer';
import type { Form, Page } from './page';
import { isInsideLabel, OUTSIDE, type RuleReading, typeOfLabel } from './tagger-model';

/** Of a tagged name; a rule that found the same may be surer. */
const SCORE = 0.9;

/** More words are no name but a tagger gone astray; also keeps the cost of names linear. */
const MOST_WORDS = 14;

interface Tagged {
  readonly first: number;
  readonly after: number;
  readonly type: NonNullable<ReturnType<typeof typeOfLabel>>;
}

/** The tagger's names as candidates: where a rule found the same words, its spelling and list entry count. */
export function toTaggedSpans({ page, candidates }: RuleReading, labels: Uint8Array): Candidate[] {
  const ruled = new Map<string, Candidate>();
  for (const candidate of candidates) {
    const known = ruled.get(idOf(candidate));
    if (known === undefined || known.score < candidate.score) ruled.set(idOf(candidate), candidate);
  }
  const tagged = findTagged(labels).filter((one) => !isEveryday(page, one, ruled.has(idOf(one))));
  const written = new Set(tagged.map(({ first }) => page.words[first]?.folded ?? ''));
  return tagged.map((one) => {
    const same = ruled.get(idOf(one));
    if (same !== undefined) return { ...same, score: Math.max(same.score, SCORE) };
    const form = stemOf(page, one, written);
    return page.candidate({ ...one, ...(form === undefined ? {} : { form }), score: SCORE });
  });
}

/** A single everyday word that no list has as such a name, and no rule found: painting it hurts more than missing it. */
function isEveryday(page: Page, { first, after, type }: Tagged, isRuled: boolean): boolean {
  if (isRuled || after - first > 1) return false;
  const flags = page.flags(first);
  return (flags & Is.ordinary) !== 0 && (flags & NAME_OF[type]) === 0;
}

function idOf({ first, after, type }: Tagged): string {
  return `${first} ${after} ${type}`;
}

function findTagged(labels: Uint8Array): Tagged[] {
  const found: Tagged[] = [];
  for (let first = 0; first < labels.length; ) {
    const type = typeOfLabel(labels[first] ?? OUTSIDE);
    let after = first + 1;
    if (type !== undefined) {
      while (after < labels.length && isInsideLabel(labels[after] ?? OUTSIDE)) after++;
      if (after - first <= MOST_WORDS) found.push({ first, after, type });
    }
    first = after;
  }
  return found;
}

const PERSON_PARTS = Is.given | Is.family | Is.kunyaPart;

/**
 * The form without proclitics when the written word is not listed and what is left is listed, begins another name
 * of the page, or has the article (بال…, لل…), which names do not begin behind.
 */
function stemOf(page: Page, { first, type }: Tagged, written: ReadonlySet<string>): Form | undefined {
  const listed = NAME_OF[type] | (type === 'person' ? PERSON_PARTS : 0);
  const forms = page.forms(first);
  const known = forms.find((form) => page.match(first, form, listed) !== undefined);
  if (known !== undefined) return known;
  const { article } = page.rules;
  return forms.find(
    (form) =>
      form.outside > 0 &&
      (written.has(form.folded) || (article !== undefined && form.folded.startsWith(article))),
  );
}
