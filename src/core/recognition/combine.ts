/**
 * Names of the tagger, completed by what rules know better: where an organisation that begins with its class noun
 * ends, and where a name of the page is said again.
 */
import { type Candidate, SURE } from './candidate';
import { findRepeats } from './find-repeats';
import type { Page } from './page';
import { resolveCandidates } from './resolve';
import { toTaggedSpans } from './tagged-spans';
import { OUTSIDE, type RuleReading } from './tagger-model';

/** The names of a page from the tagger's labels and the rules' reading. */
export function combine(reading: RuleReading, labels: Uint8Array): Candidate[] {
  const { page } = reading;
  const tagged = toTaggedSpans(reading, labels);
  const names = [...tagged, ...wholeOrganisations(reading, tagged)];
  return withRepeats(page, agreeing(resolveCandidates(names, page.words.length)));
}

/**
 * Organisations that begin as the tagger says and that the rules, which know what follows a class noun, find longer:
 * وزارة الخارجية | الروسية. Where they begin is left to the tagger: it knows which class nouns belong to a name.
 */
function wholeOrganisations({ page, names }: RuleReading, tagged: readonly Candidate[]): Candidate[] {
  if (page.rules.heads === undefined) return [];
  const begins = new Set<number>();
  for (const { first, type } of tagged) if (type === 'organisation') begins.add(first);
  return names.filter(
    ({ type, score, first }) => type === 'organisation' && score >= SURE && begins.has(first),
  );
}

/** Of names spelled the same, all take the type that most of them have: a page seldom calls two things by one name. */
function agreeing(names: readonly Candidate[]): Candidate[] {
  const counts = new Map<string, Map<Candidate['type'], number>>();
  for (const { key, type } of names) {
    let types = counts.get(key);
    if (types === undefined) {
      types = new Map();
      counts.set(key, types);
    }
    types.set(type, (types.get(type) ?? 0) + 1);
  }
  return names.map((name) => {
    const types = counts.get(name.key);
    if (types === undefined || types.size < 2) return name;
    const [most, next] = [...types].sort((a, b) => b[1] - a[1]);
    if (most === undefined || next === undefined || most[1] < 2 * next[1] || most[0] === name.type)
      return name;
    const { entry: _, ...rest } = name;
    return { ...rest, type: most[0] };
  });
}

/**
 * Adds where persons and organisations among the names, or their short forms, are said again. Places say themselves: what
 * is spelled like one elsewhere is more often part of something else.
 */
function withRepeats(page: Page, names: readonly Candidate[]): Candidate[] {
  const labels = new Uint8Array(page.words.length);
  for (const { first, after } of names) labels.fill(1, first, after);
  const isFree = ({ first, after }: Candidate): boolean =>
    labels.subarray(first, after).every((label) => label === OUTSIDE);
  const repeats = findRepeats(page, names).filter((repeat) => repeat.type !== 'place' && isFree(repeat));
  return resolveCandidates([...names, ...repeats], page.words.length);
}
